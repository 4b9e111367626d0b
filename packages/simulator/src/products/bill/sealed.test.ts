import { createDecipheriv, hash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { parseBill } from "../../../test/helpers/bill.ts";
import { createSimulator } from "../../simulator.ts";
import type { Simulator } from "../../simulator.ts";

const PARTNER = "1900000100";
const SUB = "1900000109";
const DAY = 86_400_000;
const CHINA = 8 * 3_600_000;

let simulator: Simulator;
let wxpay: WeChatPay;
let bill_date: string;

beforeAll(async () => {
  simulator = await createSimulator();
  wxpay = new WeChatPay({ ...simulator.merchant(PARTNER), fetch: simulator.fetch });
  const now = simulator.clock.now().getTime();
  const noon = (Math.floor((now + CHINA) / DAY) + 1.5) * DAY - CHINA;
  bill_date = new Date(noon + CHINA).toISOString().slice(0, 10);
  await simulator.clock.advance(noon - now);
  const { code_url } = await wxpay.v3.pay.partner.transactions.native.post({
    json: {
      sp_appid: "wx8888888888888888",
      sp_mchid: PARTNER,
      sub_mchid: SUB,
      description: "Tea",
      out_trade_no: "of-sub",
      notify_url: "https://shop.example/notify",
      amount: { total: 1000 },
    },
  });
  await simulator.user().pay(code_url);
  await simulator.clock.advance("1d");
});
afterAll(() => simulator.close());

/** What one address of the answer has. */
interface Listed {
  readonly download_url: string;
  readonly encrypt_key: string;
  readonly nonce: string;
}

const fetched = async ({ download_url }: Pick<Listed, "download_url">): Promise<Buffer> =>
  Buffer.from(await new Response(await wxpay.download(download_url)).arrayBuffer());

/** As the page tells it, in the test's own code; the client has opened the key with the merchant's. */
function opened(bytes: Buffer, { encrypt_key, nonce }: Listed): Buffer {
  const decipher = createDecipheriv("aes-256-gcm", encrypt_key, nonce);
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]);
}

const ofSub = (more: object = {}) =>
  wxpay.v3.bill.subMerchantFundflowbill.get({
    query: {
      sub_mchid: SUB,
      bill_date,
      account_type: "BASIC",
      algorithm: "AEAD_AES_256_GCM",
      ...more,
    },
  });

describe("a sub-merchant's fund bill", () => {
  test("is encrypted with a key that only the partner can open, and has the digest of its text", async () => {
    const { download_bill_count, download_bill_list: [listed] = [] } = await ofSub();
    expect(download_bill_count).toBe(1);
    expect(listed).toMatchObject({ bill_sequence: 1, hash_type: "SHA1" });
    expect(listed!.nonce).toMatch(/^[0-9a-f]{16}$/);
    const text = opened(await fetched(listed!), listed!);
    expect(hash("sha1", text)).toBe(listed!.hash_value);
    const { rows, summary } = parseBill(text.toString());
    expect(rows.map(([, , , , type, way, amount, left]) => [type, way, amount, left])).toEqual([
      ["交易", "收入", "10.00", "10.00"],
      ["扣除交易手续费", "支出", "0.06", "9.94"],
    ]);
    expect(summary).toEqual(["2", "1", "10.00", "1", "0.06"]);
  });

  test("is compressed before it is encrypted", async () => {
    const { download_bill_list: [listed] = [] } = await ofSub({ tar_type: "GZIP" });
    const text = gunzipSync(opened(await fetched(listed!), listed!));
    expect(hash("sha1", text)).toBe(listed!.hash_value);
  });

  test("has a key of its own at each address", async () => {
    const [one, other] = [await ofSub(), await ofSub({ account_type: "ALL" })];
    expect(one.download_bill_list?.[0]?.nonce).not.toBe(other.download_bill_list?.[0]?.nonce);
  });

  test("is not there where nothing moved, for others, or by SM4", async () => {
    await expect(ofSub({ account_type: "FEES" })).rejects.toMatchObject({
      code: "NO_STATEMENT_EXIST",
    });
    await expect(ofSub({ account_type: "DEPOSIT" })).rejects.toMatchObject({
      code: "NO_STATEMENT_EXIST",
    });
    await expect(ofSub({ sub_mchid: "1230000109" })).rejects.toMatchObject({
      status: 403,
      code: "NO_AUTH",
    });
    await expect(ofSub({ algorithm: "SM4_GCM" })).rejects.toMatchObject({ code: "PARAM_ERROR" });
  });
});

describe("the client reads them", () => {
  const rowsOf = async (bill: AsyncIterable<object>): Promise<object[]> => {
    const rows: object[] = [];
    for await (const row of bill) rows.push(row);
    return rows;
  };
  const FEE_AND_SALE = [
    { business_type: "交易", direction: "收入", amount: 1000, balance: 1000 },
    { business_type: "扣除交易手续费", direction: "支出", amount: 6, balance: 994 },
  ];

  test("row by row, a sub-merchant's", async () => {
    const bill = wxpay.bills.subMerchantFundFlow({
      sub_mchid: SUB,
      bill_date,
      account_type: "BASIC",
    });
    expect(await rowsOf(bill)).toMatchObject(FEE_AND_SALE);
    expect(bill.summary).toMatchObject({ count: 2, income: 1000, outgo: 6 });
  });

  test("row by row, those of a platform", async () => {
    const bill = wxpay.bills.platformFundFlow({ bill_date, account_type: "ALL" });
    const rows = await rowsOf(bill);
    expect(rows).toMatchObject(FEE_AND_SALE);
    const whose = { sub_mchid: SUB, account_type: "基本账户" };
    expect(rows).toMatchObject([whose, whose]);
  });

  test("and is told that there is none", async () => {
    const bill = wxpay.bills.subMerchantFundFlow({
      sub_mchid: SUB,
      bill_date,
      account_type: "FEES",
    });
    await expect(rowsOf(bill)).rejects.toMatchObject({ code: "NO_STATEMENT_EXIST" });
  });
});

test("a platform has the fund bills of its sub-merchants in one, each row says whose it is", async () => {
  const { download_bill_list: [listed] = [] } = await wxpay.v3.ecommerce.bill.fundflowbill.get({
    query: { bill_date, account_type: "ALL", algorithm: "AEAD_AES_256_GCM" },
  });
  const { columns, rows } = parseBill(opened(await fetched(listed!), listed!).toString());
  expect(columns.slice(-2)).toEqual(["二级商户号", "账户类型"]);
  expect(rows.map((row) => row.slice(-2))).toEqual([
    [SUB, "基本账户"],
    [SUB, "基本账户"],
  ]);
  const shop = new WeChatPay({ ...simulator.merchant(), fetch: simulator.fetch });
  await expect(
    shop.v3.ecommerce.bill.fundflowbill.get({
      query: { bill_date, account_type: "ALL", algorithm: "AEAD_AES_256_GCM" },
    }),
  ).rejects.toMatchObject({ status: 403, code: "NO_AUTH" });
});
