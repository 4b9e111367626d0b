import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { GUEST, SELLER, STORE, SUPPLIER, useSharing } from "../../../test/helpers/sharing.ts";
import { applyFor } from "../../../test/helpers/refund.ts";
import { documentedError } from "../../core/refusal.ts";

const { world, get, sell, relate, share, unfreeze, giveBack, query, left, held, wait } =
  useSharing();

let before: Awaited<ReturnType<typeof held>>;

/** What everybody has more than before the test. */
const gained = async (): Promise<Partial<typeof before>> => {
  const now = await held();
  const names = Object.keys(now) as (keyof typeof now)[];
  return Object.fromEntries(
    names
      .map((name) => [name, now[name] - before[name]] as const)
      .filter(([, amount]) => amount !== 0),
  );
};

let refunds = 0;
const refund = (order: string, amount: number, total = 1000) =>
  applyFor(world(), order, { outRefundNo: `r-${++refunds}`, amount, total }).catch(
    (error: unknown) => documentedError(error)?.message,
  );

beforeAll(async () => {
  for (const added of [
    await relate(STORE),
    await relate(SUPPLIER),
    await relate(GUEST, { type: "PERSONAL_OPENID" }),
  ]) {
    if (added.status !== 200) throw new Error(`No receiver was added: ${added.text}`);
  }
});
beforeEach(async () => {
  // What earlier tests kept is released, and settled.
  await world().context.clock.advance("32d");
  before = await held();
});

describe("a sharing", () => {
  test("is under way at first, then each receiver has its share, and the rest stays kept", async () => {
    const { transaction_id } = await sell();
    const asked = await share(transaction_id, [
      [STORE, 100],
      [GUEST, 50, "PERSONAL_OPENID"],
    ]);
    expect(asked.status).toBe(200);
    expect(asked.json).toMatchObject({
      transaction_id,
      state: "PROCESSING",
      receivers: [
        { type: "MERCHANT_ID", account: STORE, amount: 100, result: "PENDING" },
        { type: "PERSONAL_OPENID", account: GUEST, amount: 50, result: "PENDING" },
      ],
    });
    expect(await left(transaction_id)).toBe(994 - 150);
    expect(await gained()).toEqual({ frozen: 994, guest: -1000 });
    await wait();
    expect(await query(asked.json.out_order_no, transaction_id)).toMatchObject({
      order_id: asked.json.order_id,
      state: "FINISHED",
      receivers: [{ result: "SUCCESS" }, { result: "SUCCESS" }],
    });
    expect(await gained()).toEqual({ frozen: 844, guest: -950, store: 100 });
  });

  test("asked for again is the same sharing, and shares nothing more", async () => {
    const { transaction_id } = await sell();
    const again = { out_order_no: "again-1" };
    const first = await share(transaction_id, [[STORE, 100]], again);
    await wait();
    const second = await share(transaction_id, [[STORE, 100]], again);
    expect(second.json).toMatchObject({ order_id: first.json.order_id, state: "FINISHED" });
    expect((await share(transaction_id, [[STORE, 99]], again)).json).toMatchObject({
      code: "INVALID_REQUEST",
      message: "请求重入时，参数与首次请求时不一致",
    });
    expect(await gained()).toMatchObject({ frozen: 894, store: 100 });
  });

  test("that is to be the last releases the rest, which is settled the next day", async () => {
    const { transaction_id } = await sell();
    const asked = await share(transaction_id, [[STORE, 300]], { unfreeze_unsplit: true });
    expect(asked.json.receivers).toMatchObject([
      { account: STORE, amount: 300 },
      { account: SELLER, amount: 694, description: "解冻给分账方", result: "PENDING" },
    ]);
    await wait();
    expect(await gained()).toMatchObject({ unsettled: 694, store: 300 });
    expect(await left(transaction_id)).toBe(0);
    await world().context.clock.advance("2d");
    expect(await gained()).toMatchObject({ available: 694 });
  });

  test("with somebody who is no receiver any more is closed, and the share can be shared again", async () => {
    const { transaction_id } = await sell();
    await relate("1900000666");
    const asked = await share(transaction_id, [["1900000666", 100]]);
    await world()
      .context.store.db.deleteFrom("share_receivers")
      .where("account", "=", "1900000666")
      .execute();
    expect(await left(transaction_id)).toBe(894);
    await wait();
    expect((await query(asked.json.out_order_no, transaction_id)).receivers).toMatchObject([
      { result: "CLOSED", fail_reason: "NO_RELATION" },
    ]);
    expect(await left(transaction_id)).toBe(994);
    expect(await gained()).toMatchObject({ frozen: 994 });
  });
});

describe("what is left", () => {
  test("is released on request, all of it", async () => {
    const { transaction_id } = await sell();
    const asked = await unfreeze(transaction_id);
    expect(asked.json).toMatchObject({
      state: "PROCESSING",
      receivers: [{ type: "MERCHANT_ID", account: SELLER, amount: 994, description: "不再分账" }],
    });
    await wait();
    expect(await query(asked.json.out_order_no, transaction_id)).toMatchObject({
      state: "FINISHED",
      receivers: [{ amount: 994, result: "SUCCESS" }],
    });
    expect(await gained()).toMatchObject({ unsettled: 994 });
  });

  test("is released by itself after thirty days", async () => {
    const { transaction_id } = await sell();
    await world().context.clock.advance("29d");
    expect(await gained()).toMatchObject({ frozen: 994 });
    await world().context.clock.advance("1d");
    expect(await gained()).toMatchObject({ unsettled: 994 });
    expect((await share(transaction_id, [[STORE, 1]])).json).toMatchObject({
      message: "分账单已逾期解冻",
    });
    await world().context.clock.advance("2d");
    expect(await gained()).toMatchObject({ available: 994 });
  });

  test("once released is shared no more", async () => {
    const { transaction_id } = await sell();
    await unfreeze(transaction_id);
    for (const asked of [share(transaction_id, [[STORE, 1]]), unfreeze(transaction_id)]) {
      expect((await asked).json).toMatchObject({
        code: "INVALID_REQUEST",
        message: "分账单已完结（由商户主动发起）",
      });
    }
  });
});

describe("a return", () => {
  const shared = async (amount: number, more: object = {}) => {
    const sold = await sell();
    const asked = await share(sold.transaction_id, [[SUPPLIER, amount]], more);
    await wait();
    return { ...sold, out_order_no: String(asked.json.out_order_no) };
  };

  test("brings a share back to what is kept, and it can be refunded", async () => {
    const { transaction_id, out_trade_no, out_order_no } = await shared(300);
    const message = "申请退款金额大于剩余未分账金额，请等待分账完成后再试";
    expect(await refund(out_trade_no, 1000)).toBe(message);
    const asked = await giveBack(out_order_no, 300);
    expect(asked.json).toMatchObject({ result: "PROCESSING", return_mchid: SUPPLIER, amount: 300 });
    await wait();
    const path = `/v3/profitsharing/return-orders/${asked.json.out_return_no}`;
    expect((await get(`${path}?out_order_no=${out_order_no}`)).json).toMatchObject({
      return_id: asked.json.return_id,
      result: "SUCCESS",
    });
    expect(await left(transaction_id)).toBe(994);
    expect(await refund(out_trade_no, 1000)).toMatchObject({ funds_account: "UNAVAILABLE" });
    expect(await gained()).toEqual({ guest: -1000 });
    await world().context.clock.advance("5m");
    expect(await gained()).toEqual({});
  });

  test("comes to the seller where the rest is released", async () => {
    const { out_order_no } = await shared(300, { unfreeze_unsplit: true });
    await giveBack(out_order_no, 100);
    await wait();
    expect(await gained()).toMatchObject({ available: 100, unsettled: 694, supplier: 200 });
  });

  test("fails where the receiver has it no more", async () => {
    const { out_order_no } = await shared(300);
    const { db } = world().context.store;
    const theirs = db.updateTable("accounts").where("account", "=", "available");
    const has = before.supplier + 300;
    await theirs.set({ balance: 299 }).where("owner", "=", SUPPLIER).execute();
    const asked = await giveBack(out_order_no, 300);
    await wait();
    await theirs.set({ balance: has }).where("owner", "=", SUPPLIER).execute();
    const path = `/v3/profitsharing/return-orders/${asked.json.out_return_no}`;
    expect((await get(`${path}?out_order_no=${out_order_no}`)).json).toMatchObject({
      result: "FAILED",
      fail_reason: "BALANCE_NOT_ENOUGH",
    });
    // What failed can be given back later.
    expect((await giveBack(out_order_no, 300)).status).toBe(200);
    await wait();
    expect(await gained()).toMatchObject({ frozen: 994 });
  });

  test("is at most what the receiver got, and the same again is the same", async () => {
    const { out_order_no } = await shared(300);
    const number = { out_return_no: "the-same" };
    const first = await giveBack(out_order_no, 200, number);
    const second = await giveBack(out_order_no, 200, number);
    expect(second.json.return_id).toBe(first.json.return_id);
    expect((await giveBack(out_order_no, 100, number)).json.code).toBe("INVALID_REQUEST");
    expect((await giveBack(out_order_no, 101)).json).toMatchObject({
      code: "NOT_ENOUGH",
      message: "剩余可回退的金额不足",
    });
    expect((await giveBack(out_order_no, 100)).status).toBe(200);
  });

  test("is refused of what nobody got, is not there yet, or was given half a year ago", async () => {
    const { transaction_id, out_order_no } = await shared(100);
    const none = await giveBack(out_order_no, 1, { return_mchid: STORE });
    expect(none.json.code).toBe("RESOURCE_NOT_EXISTS");
    expect((await giveBack("unknown", 1)).json.code).toBe("RESOURCE_NOT_EXISTS");
    const pending = await share(transaction_id, [[SUPPLIER, 1]]);
    expect((await giveBack(pending.json.out_order_no, 1)).json.code).toBe("INVALID_REQUEST");
    await world().context.clock.advance("181d");
    expect((await giveBack(out_order_no, 1)).json.message).toBe("超过分账回退最大周期");
  });
});

describe("a refund of an order that is to be shared", () => {
  test("is taken from what is kept of this order, and of no other", async () => {
    await sell();
    const { transaction_id, out_trade_no } = await sell();
    await share(transaction_id, [[STORE, 300]]);
    expect(await refund(out_trade_no, 800)).toBe(
      "申请退款金额大于剩余未分账金额，请等待分账完成后再试",
    );
    expect(await refund(out_trade_no, 600)).toMatchObject({ funds_account: "UNAVAILABLE" });
    // With the fee of three fen or four that came back.
    expect(await left(transaction_id)).toBe(694 - 600 + 4);
  });

  test("is taken from where the rest is once it is released", async () => {
    const { transaction_id, out_trade_no } = await sell();
    await unfreeze(transaction_id);
    expect(await refund(out_trade_no, 1)).toBe(
      "申请退款金额大于剩余未分账金额，请等待分账完成后再试",
    );
    await wait();
    expect(await refund(out_trade_no, 400)).toMatchObject({ funds_account: "UNSETTLED" });
    await world().context.clock.advance("2d");
    expect(await refund(out_trade_no, 400)).toMatchObject({ funds_account: "AVAILABLE" });
    expect(await gained()).toMatchObject({ available: 994 - 800 + 5 });
  });
});
