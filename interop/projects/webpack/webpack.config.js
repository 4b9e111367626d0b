const common = { mode: "production", target: "node20", entry: "./both.mjs", stats: "errors-only" };

module.exports = [
  { ...common, output: { path: `${__dirname}/out`, filename: "bundled.js" } },
  {
    ...common,
    output: { path: `${__dirname}/out`, filename: "external.js" },
    externalsType: "commonjs",
    externals: [/^wechatpay-kit/],
  },
];
