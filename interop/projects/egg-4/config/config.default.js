exports.keys = "wechatpay-kit";
exports.logger = { consoleLevel: "NONE", coreLogger: { consoleLevel: "NONE" } };
