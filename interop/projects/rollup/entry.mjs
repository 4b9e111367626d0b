import { ApiError } from "wechatpay-kit";
import required from "./required.cjs";
import shopping from "./shop.cjs";

// As in `both.mjs`, without the await that CommonJS does not have.
shopping
  .shop()
  .then((lines) =>
    process.stdout.write(`${lines.join("\n")}\none class: ${required === ApiError}\n`),
  );
