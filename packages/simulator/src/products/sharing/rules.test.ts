import { beforeAll, describe, expect, test } from "vitest";
import { GUEST, STORE, useSharing } from "../../../test/helpers/sharing.ts";
import type { Share } from "../../../test/helpers/sharing.ts";
import type { Received } from "../../../test/helpers/signed-request.ts";

const { get, post, world, placeJsapi, pay, sell, relate, share, unfreeze, query, left, wait } =
  useSharing();

/** Status, code and internal number of a refusal. */
const refusal = ({ status, json, headers }: Received): unknown => [
  status,
  json?.code,
  headers["request-id"]?.split("-")[1],
];

beforeAll(async () => {
  await relate(STORE);
  await relate(GUEST, { type: "PERSONAL_OPENID" });
});

describe("refused is", () => {
  test("a transaction that nobody made, and one of somebody else", async () => {
    expect(refusal(await share("4200000000202612010000000000", [[STORE, 1]]))).toEqual([
      400,
      "INVALID_REQUEST",
      expect.any(String),
    ]);
    const { transaction_id } = await sell();
    const partner = await world().merchant("1900000100");
    const asked = await post(
      "/v3/profitsharing/orders/unfreeze",
      { transaction_id, sub_mchid: "1900000109", out_order_no: "theirs", description: "1" },
      partner,
    );
    expect(refusal(asked)).toEqual([400, "INVALID_REQUEST", "271644707"]);
  });

  test("an order that is not to be shared", async () => {
    const paid = await pay(await placeJsapi({ outTradeNo: "not-to-share" }));
    const id = paid.result === "paid" ? String(paid.transaction["transaction_id"]) : "";
    const none = [400, "INVALID_REQUEST", "271643175"];
    expect(refusal(await share(id, [[STORE, 1]]))).toEqual(none);
    expect(refusal(await unfreeze(id))).toEqual(none);
    const path = `/v3/profitsharing/transactions/${id}/amounts`;
    expect(refusal(await get(path))).toEqual([404, "RESOURCE_NOT_EXISTS", expect.any(String)]);
  });

  test.each<[title: string, shares: readonly Share[], want: readonly unknown[]]>([
    ["more than thirty per cent", [[STORE, 301]], [403, "RULE_LIMIT", "271643173"]],
    [
      "more than thirty per cent in parts",
      [
        [STORE, 151],
        [GUEST, 150, "PERSONAL_OPENID"],
      ],
      [403, "RULE_LIMIT", "271643173"],
    ],
    ["somebody who was not added", [["1900000999", 1]], [400, "INVALID_REQUEST", "271644678"]],
    [
      "an openid of another app",
      [["oPartner8uMuAJO_M2pxb1Q9zNjW", 1, "PERSONAL_OPENID"]],
      [400, "PARAM_ERROR", "271644733"],
    ],
    ["nothing", [[STORE, 0]], [400, "PARAM_ERROR", expect.any(String)]],
    ["nobody", [], [400, "PARAM_ERROR", expect.any(String)]],
  ])("%s", async (_title, shares, want) => {
    const { transaction_id } = await sell();
    expect(refusal(await share(transaction_id, shares))).toEqual(want);
    expect(await left(transaction_id)).toBe(994);
  });

  test("more than thirty per cent by several sharings together", async () => {
    const { transaction_id } = await sell();
    expect((await share(transaction_id, [[STORE, 200]])).status).toBe(200);
    expect(refusal(await share(transaction_id, [[STORE, 101]]))).toEqual([
      403,
      "RULE_LIMIT",
      "271643173",
    ]);
    expect((await share(transaction_id, [[STORE, 100]])).status).toBe(200);
  });

  test("more than is left", async () => {
    const { transaction_id, out_trade_no } = await sell();
    await post("/v3/refund/domestic/refunds", {
      out_trade_no,
      out_refund_no: "most-of-it",
      amount: { refund: 900, total: 1000, currency: "CNY" },
    });
    expect(refusal(await share(transaction_id, [[STORE, 200]]))).toEqual([
      403,
      "NOT_ENOUGH",
      expect.any(String),
    ]);
  });

  test("to release what was refunded whole", async () => {
    const { transaction_id, out_trade_no } = await sell();
    await post("/v3/refund/domestic/refunds", {
      out_trade_no,
      out_refund_no: "all-of-it",
      amount: { refund: 1000, total: 1000, currency: "CNY" },
    });
    expect(refusal(await unfreeze(transaction_id))).toEqual([403, "NOT_ENOUGH", "271643176"]);
  });

  test("the fifty-first sharing of an order; what is left is released all the same", async () => {
    const { transaction_id } = await sell();
    for (let time = 0; time < 50; time++) {
      expect((await share(transaction_id, [[STORE, 1]])).status).toBe(200);
    }
    expect((await share(transaction_id, [[STORE, 1]])).json).toMatchObject({
      code: "INVALID_REQUEST",
      message: "分账次数过多",
    });
    expect((await unfreeze(transaction_id)).status).toBe(200);
  });

  test("fifty-one receivers", async () => {
    const { transaction_id } = await sell();
    const many = Array.from({ length: 51 }, () => [STORE, 1] as const);
    expect(refusal(await share(transaction_id, many))).toEqual([
      400,
      "PARAM_ERROR",
      expect.any(String),
    ]);
    expect((await share(transaction_id, many.slice(1))).status).toBe(200);
  });

  test("a number of another order", async () => {
    const number = { out_order_no: "one-number" };
    expect((await share((await sell()).transaction_id, [[STORE, 1]], number)).status).toBe(200);
    const asked = await share((await sell()).transaction_id, [[STORE, 1]], number);
    expect(refusal(asked)).toEqual([400, "INVALID_REQUEST", "268498688"]);
  });

  test("a query of what there is not, or by another transaction", async () => {
    const { transaction_id } = await sell();
    const { json } = await share(transaction_id, [[STORE, 1]]);
    const none = { code: "RESOURCE_NOT_EXISTS", message: "记录不存在" };
    expect(await query("unknown", transaction_id)).toEqual(none);
    expect(await query(json.out_order_no, (await sell()).transaction_id)).toEqual(none);
    expect(
      (await get("/v3/profitsharing/return-orders/unknown?out_order_no=unknown")).json,
    ).toEqual(none);
  });
});

describe("a receiver", () => {
  test("is added again without harm, and shared with no more once it is deleted", async () => {
    const account = "1900000555";
    for (const relation_type of ["SUPPLIER", "CUSTOM"]) {
      const added = await relate(account, { relation_type, custom_relation: "亲戚" });
      expect(added.json).toMatchObject({ account, relation_type });
    }
    const { transaction_id } = await sell();
    expect((await share(transaction_id, [[account, 1]])).status).toBe(200);
    await wait();
    const named = { appid: "wxd678efh567hg6787", type: "MERCHANT_ID", account };
    for (let time = 0; time < 2; time++) {
      const deleted = await post("/v3/profitsharing/receivers/delete", named);
      expect(deleted.json).toEqual({ type: "MERCHANT_ID", account });
    }
    expect((await share(transaction_id, [[account, 1]])).status).toBe(400);
  });

  test("that is a user belongs to the app of the request", async () => {
    expect(
      refusal(await relate("oPartner8uMuAJO_M2pxb1Q9zNjW", { type: "PERSONAL_OPENID" })),
    ).toEqual([400, "PARAM_ERROR", "271644733"]);
  });
});
