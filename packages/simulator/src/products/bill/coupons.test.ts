import { expect, test } from "vitest";
import { useCouponShop } from "../../../test/helpers/coupon-shop.ts";

const { buy, refund, simulator, wxpay } = useCouponShop();

const DAY = 86_400_000;
const CHINA = 8 * 3_600_000;

/** The lines of a bill as rows by their column, and its sums likewise. */
async function billOf(bill_date: string) {
  const { download_url } = await wxpay().v3.bill.tradebill.get({ query: { bill_date } });
  const text = await new Response(await wxpay().download(download_url)).text();
  const lines = text.replace("\u{feff}", "").trimEnd().split("\r\n");
  const by = (names: string, values: string): Record<string, string> => {
    const cells = values.slice(1).split(",`");
    return Object.fromEntries(names.split(",").map((name, index) => [name, cells[index] ?? ""]));
  };
  const [header = "", ...rest] = lines;
  return {
    rows: rest.slice(0, -2).map((line) => by(header, line)),
    sums: by(rest.at(-2) ?? "", rest.at(-1) ?? ""),
  };
}

test("a trade bill has what coupons took off, what is settled, and both of refunds", async () => {
  const now = simulator().clock.now().getTime();
  const noon = (Math.floor((now + CHINA) / DAY) + 1.5) * DAY - CHINA;
  await simulator().clock.advance(noon - now);
  await buy(10_000, [{ value: 3000 }]);
  await simulator().clock.advance("1m");
  const nocash = await buy(10_000, [{ value: 3000, type: "NOCASH" }]);
  await simulator().clock.advance("1m");
  const both = await buy(10_000, [
    { value: 2000, combinable: true },
    { value: 1000, combinable: true, type: "NOCASH" },
  ]);
  await simulator().clock.advance("1m");
  await refund(nocash, 5000, 10_000);
  await simulator().clock.advance("1m");
  await refund(both, 5000, 10_000);
  await simulator().clock.advance("22h");
  const { rows, sums } = await billOf(new Date(noon + CHINA).toISOString().slice(0, 10));
  const names = ["应结订单金额", "代金券金额", "退款金额", "充值券退款金额", "手续费", "订单金额"];
  expect(rows.map((row) => [...names, "申请退款金额"].map((name) => row[name]))).toEqual([
    ["100.00", "30.00", "0.00", "0.00", "0.60000", "100.00", "0.00"],
    ["70.00", "30.00", "0.00", "0.00", "0.42000", "100.00", "0.00"],
    ["90.00", "30.00", "0.00", "0.00", "0.54000", "100.00", "0.00"],
    ["0.00", "0.00", "35.00", "0.00", "-0.21000", "0.00", "50.00"],
    ["0.00", "0.00", "45.00", "10.00", "-0.27000", "0.00", "50.00"],
  ]);
  expect(sums).toEqual({
    总交易单数: "5",
    应结订单总金额: "260.00",
    退款总金额: "80.00",
    充值券退款总金额: "10.00",
    手续费总金额: "1.08000",
    订单总金额: "300.00",
    申请退款总金额: "100.00",
  });
});
