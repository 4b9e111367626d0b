import { ApiError } from "wechatpay-kit";
import required from "./required.cjs";
import { shop } from "./shop";

// A program that is made of both formats.
shop().then((lines) =>
  process.stdout.write(`${lines.join("\n")}\none class: ${required === ApiError}\n`),
);
