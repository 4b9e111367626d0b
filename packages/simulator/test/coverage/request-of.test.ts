import { loadCatalog } from "@wechatpay-kit/catalog";
import type { Operation } from "@wechatpay-kit/catalog";
import { ApiError, WeChatPay } from "wechatpay-kit";
import { describe, expect, test } from "vitest";
import { createSimulator } from "../../src/simulator.ts";
import { DEFAULT_OPENID } from "../../src/world/default-world.ts";
import { callOf } from "./call-of.ts";
import { fitted } from "./fitted.ts";
import { requestOf } from "./request-of.ts";

const { operations } = loadCatalog();
const caller = {
  mchid: "1230000109",
  appid: "wxd678efh567hg6787",
  openid: DEFAULT_OPENID,
  subMchid: "1900000109",
};

const find = (id: string): Operation => {
  const operation = operations.find((candidate) => candidate.id === id);
  if (operation === undefined) throw new Error(`No operation ${id}.`);
  return operation;
};

// A file is told by its content, which is no part of JSON.
const told = (seed: string, optional = false): string =>
  JSON.stringify(operations.map((operation) => requestOf(operation, { caller, seed, optional })));

test("the same seed makes the same requests, another one others", () => {
  expect(told("one")).toBe(told("one"));
  expect(told("one", true)).toBe(told("one", true));
  expect(told("one")).not.toBe(told("two"));
});

test("operations share their identifiers, and take those that are known", () => {
  const made = (id: string, identifiers = {}): any =>
    requestOf(find(id), { caller, seed: "1", identifiers });
  const order = made("v3/pay/transactions/native#post").json;
  const query = "v3/pay/transactions/out-trade-no/{out_trade_no}#get";
  expect(order.out_trade_no).toMatch(/^[\w-]{6,32}$/);
  expect(order).toMatchObject({ mchid: caller.mchid, amount: { total: 100 } });
  expect(made(query)).toEqual({
    out_trade_no: order.out_trade_no,
    query: { mchid: caller.mchid },
  });
  expect(made(query, { out_trade_no: "mine-1" }).out_trade_no).toBe("mine-1");
  expect(made("v3/lovefeast/brands/{brand_id}#get", { brand_id: "7" })).toEqual({ brand_id: 7 });
});

test("a brand is the same in every operation, however short a page wants its number", () => {
  const sent = operations.flatMap((operation) => {
    const { json, query, ...path }: any = requestOf(operation, { caller, seed: "1" });
    return [json, query, path].map((members) => members?.brand_id);
  });
  const brands = sent.filter((brand) => brand !== undefined).map(String);
  expect(brands.length).toBeGreaterThan(80);
  expect([...new Set(brands)]).toEqual([expect.stringMatching(/^\d{9}$/)]);
});

test("what is encoded on the wire is made as it is before", () => {
  const made = (id: string): any => requestOf(find(id), { caller, seed: "1", optional: true });
  expect(made("v3/marketing/partnerships#get").query.partner).toEqual(expect.any(Object));
  expect(made("v3/merchants#post").json.business.store_photos).toEqual([expect.any(String)]);
  expect(made("v2/pay/unifiedorder#post").xml.detail.goods_detail).toHaveLength(1);
  expect(made("v2/pay/unifiedorder#post").xml).not.toHaveProperty("sign");
  expect(made("v3/merchant/media/upload#post").multipart).toEqual({
    file: expect.any(File),
    meta: { filename: "file.jpg" },
  });
});

describe("the SDK sends, and the simulator does not refuse the form of", () => {
  test.each([
    ["the required members", false],
    ["all members", true],
  ])("%s of every operation of APIv3", async (_, optional) => {
    const simulator = await createSimulator();
    const wxpay = new WeChatPay({ ...simulator.merchant(), fetch: simulator.fetch });
    const faults: string[] = [];
    for (const operation of operations.filter(({ id }) => id.startsWith("v3/"))) {
      const made = requestOf(operation, { caller, seed: "1", optional });
      const numbers = { openid: caller.openid, transaction_id: "4200000000000000000000000000" };
      const request = fitted(operation, made, numbers);
      await callOf(wxpay, operation, request).catch((error: unknown) => {
        // The world does not have what most requests speak of; every other refusal would be one of the form.
        const other = error instanceof ApiError && !/PARAM_ERROR|SIGN_ERROR/.test(`${error.code}`);
        if (!other) faults.push(`${operation.id}: ${String(error)}`);
      });
    }
    await simulator.close();
    expect(faults).toEqual([]);
  });
});
