module.exports = { serverExternalPackages: process.env.EXTERNAL ? ["wechatpay-kit"] : [] };
