import { ApiError } from "wechatpay-kit";
import required from "./required.cjs";
import shopping from "./shop.cjs";

// A program that is made of both formats.
const lines = await shopping.shop();
process.stdout.write(`${lines.join("\n")}\none class: ${required === ApiError}\n`);
