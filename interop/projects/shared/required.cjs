// A dependency of the program that is CommonJS.
module.exports = require("wechatpay-kit").ApiError;
