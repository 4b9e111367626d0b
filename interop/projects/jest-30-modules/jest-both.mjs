import { ApiError } from "wechatpay-kit";
import required from "./required.cjs";
import shopping from "./shop.cjs";

test("the shop calls, and both formats have one class", async () => {
  const lines = await shopping.shop();
  process.stdout.write(`${lines.join("\n")}\none class: ${required === ApiError}\n`);
  expect(required).toBe(ApiError);
});
