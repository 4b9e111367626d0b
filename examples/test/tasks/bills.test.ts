import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { ParameterError } from "wechatpay-kit";
import { openWorld } from "../support/world.ts";
import type { World } from "../support/world.ts";

const PARTNER = "1900000100";
const SUB = "1900000109";

/** Pays an order; gives the day of it. */
async function payOne({ wxpay, simulator, shop }: World, number: string): Promise<string> {
  const { code_url } = await wxpay.v3.pay.transactions.native.post({
    json: { ...shop, description: "Tea", out_trade_no: number, amount: { total: 1299 } },
  });
  await simulator.user().pay(code_url);
  const query = { out_trade_no: number, query: { mchid: shop.mchid } };
  const { success_time = "" } =
    await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get(query);
  return success_time.slice(0, 10);
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "bills-test-"));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

async function rowsOf<Row>(bill: AsyncIterable<Row>): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of bill) rows.push(row);
  return rows;
}

test("what was shared is in the next morning's sharing bill", async () => {
  const { wxpay, simulator, shop } = await openWorld();
  const { appid } = shop;
  const receiver = { type: "PERSONAL_OPENID", account: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o" } as const;
  await wxpay.v3.profitsharing.receivers.add.post({
    json: { appid, ...receiver, relation_type: "USER" },
  });
  const { code_url } = await wxpay.v3.pay.transactions.native.post({
    json: {
      ...shop,
      description: "Tea",
      out_trade_no: "shared-0001",
      amount: { total: 1299 },
      settle_info: { profit_sharing: true },
    },
  });
  await simulator.user().pay(code_url);
  const { transaction_id = "", success_time = "" } =
    await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no: "shared-0001",
      query: { mchid: shop.mchid },
    });
  await wxpay.v3.profitsharing.orders.post({
    json: {
      appid,
      transaction_id,
      out_order_no: "sharing-0001",
      receivers: [{ ...receiver, amount: 100, description: "Thanks" }],
      unfreeze_unsplit: false,
    },
  });
  await simulator.clock.advance("33h");
  const rows = await rowsOf(wxpay.bills.sharing({ bill_date: success_time.slice(0, 10) }));
  expect(rows).toMatchObject([
    {
      transaction_id,
      out_order_no: "sharing-0001",
      total: 1299,
      receiver: receiver.account,
      amount: 100,
    },
  ]);
});

test("a day's orders are in the next morning's bill, which is read and saved", async () => {
  const world = await openWorld();
  const { wxpay, simulator } = world;
  const bill_date = await payOne(world, "order-0001");
  await payOne(world, "order-0002");
  const bill = wxpay.bills.trade({ bill_date });
  const path = join(folder(), "bill.csv");

  // The same day there is none yet, and nothing is saved.
  await expect(rowsOf(bill)).rejects.toBeInstanceOf(ParameterError);
  await expect(bill.save(path)).rejects.toBeInstanceOf(ParameterError);
  expect(readdirSync(join(path, ".."))).toEqual([]);

  await simulator.clock.advance("33h");
  const rows = await rowsOf(bill);
  expect(rows.map(({ out_trade_no, total }) => [out_trade_no, total])).toEqual([
    ["order-0001", 1299],
    ["order-0002", 1299],
  ]);
  expect(bill.summary).toMatchObject({ count: 2, total: 2598 });

  const { bytes } = await bill.save(path);
  const text = readFileSync(path);
  expect(text).toHaveLength(bytes);
  expect(text.toString()).toContain("`order-0002");
  expect(readdirSync(join(path, ".."))).toEqual(["bill.csv"]);
});

test("the night before its bill is made is told from a day without one", async () => {
  const world = await openWorld();
  const { wxpay, simulator } = world;
  const now = simulator.clock.now().getTime();
  const day = 86_400_000;
  const china = 8 * 3_600_000;
  const midnight = (Math.floor((now + china) / day) + 1) * day - china;
  const dateOf = (time: number): string => new Date(time + china).toISOString().slice(0, 10);

  await simulator.clock.advance(midnight + day / 2 - now);
  await payOne(world, "order-0001");
  await simulator.clock.advance(day / 2 + 3_600_000);
  // One in the morning.
  await expect(rowsOf(wxpay.bills.trade({ bill_date: dateOf(midnight) }))).rejects.toMatchObject({
    name: "ApiError",
    code: "STATEMENT_CREATING",
    outcome: "retry",
  });
  await simulator.clock.advance(9 * 3_600_000);
  expect(await rowsOf(wxpay.bills.trade({ bill_date: dateOf(midnight) }))).toHaveLength(1);
  const before = wxpay.bills.trade({ bill_date: dateOf(midnight - day) });
  await expect(rowsOf(before)).rejects.toMatchObject({
    name: "NotFoundError",
    code: "NO_STATEMENT_EXIST",
    outcome: "refused",
  });
});

test("a partner reads and saves what its sub-merchants' accounts saw, which comes encrypted", async () => {
  const { wxpay, simulator, shop } = await openWorld(PARTNER);
  const { code_url } = await wxpay.v3.pay.partner.transactions.native.post({
    json: {
      sp_appid: shop.appid,
      sp_mchid: PARTNER,
      sub_mchid: SUB,
      description: "Tea",
      out_trade_no: "of-sub",
      notify_url: shop.notify_url,
      amount: { total: 1000 },
    },
  });
  await simulator.user().pay(code_url);
  const order = await wxpay.v3.pay.partner.transactions.outTradeNo._out_trade_no_.get({
    out_trade_no: "of-sub",
    query: { sp_mchid: PARTNER, sub_mchid: SUB },
  });
  await simulator.clock.advance("33h");
  const bill_date = order.success_time?.slice(0, 10) ?? "";
  const ofSub = wxpay.bills.subMerchantFundFlow({
    sub_mchid: SUB,
    bill_date,
    account_type: "BASIC",
  });
  expect((await rowsOf(ofSub)).map(({ direction, amount }) => [direction, amount])).toEqual([
    ["收入", 1000],
    ["支出", 6],
  ]);
  expect(ofSub.summary).toMatchObject({ count: 2, income: 1000, outgo: 6 });

  const ofAll = wxpay.bills.platformFundFlow({ bill_date, account_type: "ALL" });
  expect((await rowsOf(ofAll)).map(({ sub_mchid }) => sub_mchid)).toEqual([SUB, SUB]);
  const path = join(folder(), "funds.csv");
  await ofAll.save(path);
  expect(readFileSync(path, "utf8")).toContain(`\`${SUB}`);
});
