import type { Field } from "@wechatpay-kit/catalog";
import { beforeAll, describe, expect, test } from "vitest";
import { testSource } from "../../test/helpers/source.ts";
import type { Source } from "./source.ts";
import { madeUp } from "./value.ts";

let source: Source;
let partner: Source;
beforeAll(async () => {
  source = await testSource();
  partner = await testSource("1900000100");
});

const text = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  type: "string",
  ...more,
});
const whole = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  type: "integer",
  ...more,
});

describe("a made-up identifier", () => {
  test.each([
    { name: "transaction_id", form: /^4200\d{24}$/ },
    { name: "combine_transaction_id", form: /^4200\d{24}$/ },
    { name: "refund_id", form: /^50\d{27}$/ },
    { name: "prepay_id", form: /^wx20260102030405[0-9a-f]{20}$/ },
    { name: "openid", form: /^o[\w-]{27}$/ },
    { name: "sub_openid", form: /^o[\w-]{27}$/ },
    { name: "sub_appid", form: /^wx[0-9a-f]{16}$/ },
    { name: "sub_mchid", form: /^19\d{8}$/ },
    { name: "coupon_id", form: /^1\d{11}$/ },
    { name: "transfer_bill_no", form: /^133000\d{34}$/ },
    { name: "serial_no", form: /^[0-9A-F]{40}$/ },
    { name: "media_id", form: /^[A-Za-z0-9]{107}$/ },
    { name: "out_trade_no", form: /^1\d{19}$/ },
    { name: "payOrdId", form: /^1\d{19}$/ },
    { name: "nonce_str", form: /^[A-Za-z0-9]{32}$/ },
    { name: "apply_permissions_token", form: /^[A-Za-z0-9]{32}$/ },
  ])("of the name $name has the documented form", ({ name, form }) => {
    expect(madeUp(text(name), source)).toMatch(form);
  });

  test("is the same for the same source, and another for another", () => {
    const field = text("transaction_id");
    expect(madeUp(field, { ...source })).toBe(madeUp(field, source));
    expect(madeUp(field, { ...source, seed: "other" })).not.toBe(madeUp(field, source));
  });

  test("is the same at any depth of objects, and another in each item of a list", () => {
    const inside = [text("stock_id", { required: true })];
    const object: Field = { name: "stock", type: "object", fields: inside };
    const list: Field = { name: "stocks", type: "array", items: "object", fields: inside };
    const own = madeUp(text("stock_id"), source);
    expect(madeUp(object, source)).toEqual({ stock_id: own });
    expect(madeUp(list, source)).toEqual([{ stock_id: expect.not.stringMatching(`^${own}$`) }]);
  });

  test.each(["applyment_id", "brand_id", "plan_id"])(
    "of the name %s, an integer in one operation and text in another, is one number",
    (name) => {
      const number = madeUp(whole(name), source);
      expect(Number.isSafeInteger(number)).toBe(true);
      expect(madeUp(text(name), source)).toBe(String(number));
    },
  );

  test("is never longer than its field lets it be", () => {
    expect(madeUp(text("transaction_id", { maxLength: 10 }), source)).toMatch(/^4200\d{6}$/);
  });
});

describe("a member of the context", () => {
  test.each([
    { name: "mchid", want: "1900000100" },
    { name: "mch_id", want: "1900000100" },
    { name: "sp_mchid", want: "1900000100" },
    { name: "combine_mchid", want: "1900000100" },
    { name: "sp_appid", want: "wx8888888888888888" },
    { name: "appid", want: "wx8888888888888888" },
    { name: "sub_mchid", want: "1900000109" },
  ])("is the partner's: $name", ({ name, want }) => {
    expect(madeUp(text(name), partner)).toBe(want);
  });

  test("is the merchant's service, which no integer can hold", () => {
    expect(madeUp(text("service_id"), source)).toBe("2002000000000558128851361561536");
    expect(madeUp(whole("service_id"), source)).toSatisfy(Number.isSafeInteger);
  });
});

describe("a made-up time", () => {
  test.each([
    { field: text("create_time", { format: "date-time" }), want: "2026-01-02T03:04:05+08:00" },
    { field: text("success_time", { format: "date-time" }), want: "2026-01-02T04:04:05+08:00" },
    { field: text("expire_time"), want: "2026-02-01T03:04:05+08:00" },
    { field: text("bill_date"), want: "2026-01-02" },
    { field: text("time_end"), times: "compact" as const, want: "20260102040405" },
    { field: text("start_time"), times: "compact" as const, want: "20260102030405" },
    {
      field: text("create_time", { format: "date-time" }),
      times: "compact" as const,
      want: "2026-01-02T03:04:05+08:00",
    },
    { field: text("end_time", { maxLength: 14 }), want: "20260201030405" },
    { field: text("deduct_date"), times: "compact" as const, want: "20260102" },
    { field: whole("pay_success_time"), want: 1767297845 },
  ])("of $field.name is $want", ({ field, times, want }) => {
    expect(madeUp(field, { ...source, ...(times && { times }) })).toBe(want);
  });
});

describe("a made-up text", () => {
  test.each([
    { name: "currency", want: "CNY" },
    { name: "bank_type", want: "OTHERS" },
    { name: "latitude", want: "22.540503" },
    { name: "trade_type", want: "JSAPI" },
    { name: "total_fee", want: "100" },
    { name: "user_name", want: "张三" },
    { name: "payer_phone", want: "13800138000" },
  ])("of the name $name is $want", ({ name, want }) => {
    expect(madeUp(text(name), source)).toBe(want);
  });

  test("of a download leads to the simulator", () => {
    expect(madeUp(text("download_url"), source)).toMatch(
      /^http:\/\/127\.0\.0\.1:7180\/v3\/billdownload\/file\?token=[A-Za-z0-9]{40}$/,
    );
  });

  test("of an identity card ends in its checksum", () => {
    const card = String(madeUp(text("id_card_number"), source));
    // ISO 7064: the weighted sum leaves 1, X being 10.
    const digits = [...card].map((digit) => (digit === "X" ? 10 : Number(digit)));
    const sum = digits.reduce((total, digit, index) => total + digit * 2 ** (17 - index), 0);
    expect(card).toHaveLength(18);
    expect(sum % 11).toBe(1);
  });

  test("of a bank card ends in its checksum", () => {
    const card = String(madeUp(text("account_number"), source));
    const digits = [...card].toReversed().map((digit, index) => Number(digit) * (1 + (index % 2)));
    expect(card).toHaveLength(16);
    expect(digits.reduce((sum, digit) => sum + (digit > 9 ? digit - 9 : digit), 0) % 10).toBe(0);
  });

  test.each([
    { type: "SHA1", length: 40 },
    { type: "SHA256", length: 64 },
    { type: "SM3", length: 64 },
  ])("of a hash is as long as $type", ({ type, length }) => {
    expect(madeUp(text("hash_value"), source, { hash_type: type })).toHaveLength(length);
  });
});

describe("a made-up number", () => {
  test.each([
    { field: whole("total"), want: 100 },
    { field: whole("payer_total"), siblings: { total: 7 }, want: 7 },
    { field: whole("payer_refund"), siblings: { total_fee: "7" }, want: 7 },
    { field: whole("discount_refund"), want: 0 },
    { field: whole("total_count"), want: 1 },
    { field: whole("offset"), want: 0 },
    { field: whole("limit"), want: 20 },
    { field: whole("used_number"), want: 1 },
    { field: { name: "risk_score", type: "number" } as const, want: 1.5 },
  ])("of the name $field.name is $want", ({ field, siblings, want }) => {
    expect(madeUp(field, source, siblings)).toBe(want);
  });
});

describe("an encoded member", () => {
  const fields = [text("currency", { required: true })];
  test.each([
    {
      says: "an object",
      field: text("receiver", { encoded: "json", fields }),
      want: { currency: "CNY" },
    },
    {
      says: "a list",
      field: text("receivers", { encoded: "json", decoded: "object[]", fields }),
      want: [{ currency: "CNY" }],
    },
  ])("is given decoded: $says", ({ field, want }) => {
    expect(madeUp(field, source)).toEqual(want);
  });
});
