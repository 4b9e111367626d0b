import { hash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { createSimulator } from "../../simulator.ts";
import type { Simulator } from "../../simulator.ts";

let simulator: Simulator;
let wxpay: WeChatPay;

const MCHID = "1230000109";

const DAY = 86_400_000;
const CHINA = 8 * 3_600_000;

/** The day on which everything is paid, at noon in China, and the day before it. */
let day = "";
let dayBefore = "";

const dateOf = (time: number): string => new Date(time + CHINA).toISOString().slice(0, 10);

beforeAll(async () => {
  simulator = await createSimulator();
  wxpay = new WeChatPay({ ...simulator.merchant(), fetch: simulator.fetch });
  const now = simulator.clock.now().getTime();
  const noon = (Math.floor((now + CHINA) / DAY) + 1.5) * DAY - CHINA;
  await simulator.clock.advance(noon - now);
  day = dateOf(noon);
  dayBefore = dateOf(noon - DAY);
  for (const [out_trade_no, total, description] of [
    ["bill-1", 1000, 'Coffee, "large"\nand cake'],
    ["bill-2", 299, "Tea"],
    ["bill-3", 5, "never paid"],
  ] as const) {
    const { code_url } = await wxpay.v3.pay.transactions.native.post({
      json: {
        appid: "wxd678efh567hg6787",
        mchid: MCHID,
        description,
        out_trade_no,
        attach: "a,b",
        notify_url: "https://shop.example/notify",
        amount: { total },
      },
    });
    if (total > 5) await simulator.user().pay(code_url);
    await simulator.clock.advance("1m");
  }
});
afterAll(() => simulator.close());

const apply = (bill_date: string, more: object = {}) =>
  wxpay.v3.bill.tradebill.get({ query: { bill_date, ...more } });

const fetched = async (url: string): Promise<Buffer> => {
  return Buffer.from(await new Response(await wxpay.download(url)).arrayBuffer());
};

describe("a trade bill", () => {
  test("is made from nine o'clock of the next morning", async () => {
    await expect(apply(day)).rejects.toMatchObject({ code: "INVALID_REQUEST" });
    await simulator.clock.advance("12h");
    await expect(apply(day)).rejects.toMatchObject({ code: "STATEMENT_CREATING" });
    await simulator.clock.advance("10h");
    await expect(apply(day)).resolves.toMatchObject({ hash_type: "SHA1" });
    await expect(apply(dayBefore)).rejects.toMatchObject({ code: "NO_STATEMENT_EXIST" });
    await expect(apply("2020-06-01")).rejects.toMatchObject({ code: "INVALID_REQUEST" });
  });

  test("has what was paid, to the byte as WeChat Pay writes it", async () => {
    const { download_url, hash_value } = await apply(day);
    const file = await fetched(download_url);
    expect(hash("sha1", file)).toBe(hash_value);
    const text = file.toString();
    expect(text.startsWith("\u{feff}交易时间,公众账号ID,")).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
    const lines = text.slice(1, -2).split("\r\n");
    expect(lines).toHaveLength(5);
    expect(lines[1]?.slice(0, 11)).toBe(`\`${day}`);
    expect(lines[1]?.slice(11)).toMatch(
      /^ 12:00:\d\d,`wxd678efh567hg6787,`1230000109,`0,`,`4200\d{24},`bill-1,`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o,`NATIVE,`SUCCESS,`OTHERS,`CNY,`10\.00,`0\.00,`0,`0,`0\.00,`0\.00,`,`,`Coffee\\  \\"large\\"\\nand cake,`a\\ b,`0\.06000,`0\.60%,`10\.00,`0\.00,`$/,
    );
    expect(lines.at(-1)).toBe("`2,`12.99,`0.00,`0.00,`0.08000,`12.99,`0.00");
  });

  test("comes compressed where it was asked for, its digest over the text", async () => {
    const plain = await apply(day);
    const { download_url, hash_value } = await apply(day, { tar_type: "GZIP" });
    expect(hash_value).toBe(plain.hash_value);
    expect(hash("sha1", gunzipSync(await fetched(download_url)))).toBe(hash_value);
  });

  test("is for five minutes at its address, and for its merchant alone", async () => {
    const { download_url } = await apply(day);
    const other = await simulator.createMerchant();
    const stranger = new WeChatPay({ ...other, fetch: simulator.fetch });
    await expect(stranger.download(download_url)).rejects.toMatchObject({ code: "NO_AUTH" });
    await simulator.clock.advance("5m");
    await expect(wxpay.download(download_url)).rejects.toMatchObject({
      code: "INVALID_REQUEST",
    });
  });
});

test("a fund bill has each movement with what was left", async () => {
  const { download_url } = await wxpay.v3.bill.fundflowbill.get({
    query: { bill_date: day },
  });
  const lines = (await fetched(download_url)).toString().slice(1, -2).split("\r\n");
  const cells = lines.slice(1, -2).map((line) => line.split(",").map((cell) => cell.slice(1)));
  expect(cells.map(([, , , , type, way, amount, left]) => [type, way, amount, left])).toEqual([
    ["交易", "收入", "10.00", "10.00"],
    ["扣除交易手续费", "支出", "0.06", "9.94"],
    ["交易", "收入", "2.99", "12.93"],
    ["扣除交易手续费", "支出", "0.02", "12.91"],
  ]);
  expect(cells.map(([, , , name, , , , , , , number]) => [name, number])).toEqual([
    ["交易", "bill-1"],
    ["交易", "bill-1"],
    ["交易", "bill-2"],
    ["交易", "bill-2"],
  ]);
  expect(lines.at(-1)).toBe("`4,`2,`12.99,`2,`0.08");
});

test("APIv2 answers the same text itself, and says in its own words that there is none", async () => {
  const compact = day.replaceAll("-", "");
  const asked = { appid: "wxd678efh567hg6787", mch_id: MCHID, bill_date: compact };
  const { download_url } = await apply(day);
  const text = async (stream: ReadableStream<Uint8Array>): Promise<string> =>
    Buffer.from(await new Response(stream).arrayBuffer()).toString();
  const trade = await wxpay.v2.pay.downloadbill.post({ xml: asked });
  expect(await text(trade)).toBe((await fetched(download_url)).toString());
  const funds = await wxpay.v2.pay.downloadfundflow.post({
    xml: { ...asked, account_type: "Basic" },
  });
  expect(await text(funds)).toContain("`12.91");
  const before = { ...asked, bill_date: dayBefore.replaceAll("-", "") };
  await expect(wxpay.v2.pay.downloadbill.post({ xml: before })).rejects.toMatchObject({
    code: "20002",
    serverMessage: "No Bill Exist",
  });
});

test("APIv2's bills have the rows and sums of APIv3's", async () => {
  const appid = "wxd678efh567hg6787";
  const read = async (bill: AsyncIterable<object> & { readonly summary: unknown }) => {
    const rows: object[] = [];
    for await (const row of bill) rows.push(row);
    return { rows, summary: bill.summary };
  };
  const { bills } = wxpay;
  for (const bill_type of ["ALL", "SUCCESS"] as const) {
    const trade = await read(bills.tradeV2({ appid, bill_date: day, bill_type }));
    expect(trade.rows).toMatchObject([{ out_trade_no: "bill-1", total: 1000 }, { total: 299 }]);
    expect(trade).toEqual(await read(bills.trade({ bill_date: day, bill_type })));
  }
  const funds = await read(bills.fundFlowV2({ appid, bill_date: day, account_type: "Basic" }));
  expect(funds.summary).toMatchObject({ count: 4, income: 1299, outgo: 8 });
  expect(funds).toEqual(await read(bills.fundFlow({ bill_date: day, account_type: "BASIC" })));
  await expect(read(bills.tradeV2({ appid, bill_date: dayBefore }))).rejects.toMatchObject({
    code: "20002",
    serverMessage: "No Bill Exist",
  });
});

describe("APIv2 says in the words of its pages", () => {
  const appid = "wxd678efh567hg6787";
  const compact = (time: number): string => dateOf(time).replaceAll("-", "");
  const trade = (bill_date: string, more: object = {}) =>
    wxpay.v2.pay.downloadbill.post({ xml: { appid, mch_id: MCHID, bill_date, ...more } });
  const funds = (bill_date: string) =>
    wxpay.v2.pay.downloadfundflow.post({
      xml: { appid, mch_id: MCHID, bill_date, account_type: "Basic" },
    });

  test("that a bill is not made yet", async () => {
    // Eight in the morning of some later day.
    const now = simulator.clock.now().getTime();
    await simulator.clock.advance(DAY - ((now + CHINA) % DAY) + 8 * 3_600_000);
    const yesterday = compact(simulator.clock.now().getTime() - DAY);
    await expect(trade(yesterday)).rejects.toMatchObject({
      code: "20002",
      serverMessage: "Bill Creating",
    });
    await expect(funds(yesterday)).rejects.toMatchObject({ code: "BILL_CREATING" });
  });

  test("that there is none of such a day, of nothing, or for others", async () => {
    const tomorrow = compact(simulator.clock.now().getTime() + DAY);
    await expect(trade(tomorrow)).rejects.toMatchObject({ code: "20002" });
    await expect(trade("20260230")).rejects.toMatchObject({
      code: "20001",
      serverMessage: "invalid bill_date",
    });
    await expect(funds(tomorrow)).rejects.toMatchObject({ code: "NO_BILL_EXIST" });
    await expect(funds(dayBefore.replaceAll("-", ""))).rejects.toMatchObject({
      code: "NO_BILL_EXIST",
    });
    await expect(trade(tomorrow, { sub_mch_id: "1900000109" })).rejects.toMatchObject({
      code: "20001",
      serverMessage: "sub_mch not allow",
    });
  });

  test("and compresses where it is asked to", async () => {
    const asked = { bill_date: day.replaceAll("-", "") };
    const bytes = async (stream: ReadableStream<Uint8Array>): Promise<Buffer> =>
      Buffer.from(await new Response(stream).arrayBuffer());
    const plain = await bytes(await trade(asked.bill_date));
    const zipped = await bytes(await trade(asked.bill_date, { tar_type: "GZIP" }));
    expect(gunzipSync(zipped).equals(plain)).toBe(true);
  });
});
