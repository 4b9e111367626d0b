import type { Operation } from "@wechatpay-kit/catalog";
import { merchantAccount, OUTSIDE } from "../../src/products/ledger/accounts.ts";
import { postMovement } from "../../src/products/ledger/post.ts";
import type { RecordedWorld } from "./recorded-world.ts";
import type { Caller } from "./wanted.ts";

/** What merchants do not do themselves: users pay, banks refuse, days end. */
type Happening = "to be shared" | "related" | "shared" | "paid" | "funded" | "bounced" | "next day";

/**
 * What has to happen between an operation and the one that is called before it, by the id of the later one: taken from the
 * pages, like that order itself. Without it the later one is refused.
 */
const HAPPENS: Readonly<Record<string, readonly Happening[]>> = {
  // An order has a transaction once it was paid.
  "v3/pay/transactions/id/{transaction_id}#get": ["paid"],
  "v3/pay/partner/transactions/id/{transaction_id}#get": ["paid"],
  "v3/combine-transactions/id/{combine_transaction_id}#get": ["paid"],
  // What was paid can be given back: from the money that can be disposed of, where the request names that.
  "v3/refund/domestic/refunds#post": ["paid", "funded"],
  "v3/ecommerce/refunds/apply#post": ["paid", "funded"],
  "v2/secapi/pay/refund#post": ["paid"],
  "v2/secapi/pay/refundv2#post": ["paid"],
  "v3/ecommerce/refunds/{refund_id}/return-advance#post": ["funded"],
  // An order is shared that was placed for it, and with whom the seller has added.
  "v3/profitsharing/orders#post": ["to be shared", "paid", "related"],
  "v3/profitsharing/orders/unfreeze#post": ["to be shared", "paid"],
  "v3/profitsharing/return-orders#post": ["shared"],
  "v3/ecommerce/profitsharing/orders#post": ["to be shared", "paid", "related"],
  "v3/ecommerce/profitsharing/finish-order#post": ["to be shared", "paid"],
  "v3/ecommerce/profitsharing/returnorders#post": ["shared"],
  "v2/secapi/pay/profitsharing#post": ["to be shared", "paid", "related"],
  "v2/secapi/pay/multiprofitsharing#post": ["to be shared", "paid", "related"],
  "v2/secapi/pay/profitsharingfinish#post": ["to be shared", "paid"],
  "v2/pay/profitsharingorderamountquery#post": ["to be shared", "paid"],
  "v2/secapi/pay/profitsharingreturn#post": ["shared"],
  // Another account is named for what the payer's could not take.
  "v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund#post": ["bounced"],
  "v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund#post": ["bounced"],
  // A bill is made in the morning after a day on which something moved.
  "v3/bill/tradebill#get": ["paid", "next day"],
  "v3/bill/fundflowbill#get": ["paid", "next day"],
  "v3/profitsharing/bills#get": ["shared", "next day"],
  "v3/bill/sub-merchant-fundflowbill#get": ["paid", "next day"],
  "v3/ecommerce/bill/fundflowbill#get": ["paid", "next day"],
  "v2/pay/downloadbill#post": ["paid", "next day"],
  "v2/pay/downloadfundflow#post": ["paid", "next day"],
  // Of an order that nobody paid there is little to tell.
  "v2/pay/orderquery#post": ["paid"],
};

/** What is known of what happens: whose things they are, and what the operation before answered. */
export interface Scene {
  readonly world: RecordedWorld;
  readonly caller: Caller;
  readonly data: unknown;
}

/** Has happen what an operation needs; gives the numbers that come of it. */
export async function happenBefore(
  { id }: Operation,
  scene: Scene,
): Promise<Readonly<Record<string, string>>> {
  const numbers: Record<string, string> = {};
  for (const happening of HAPPENS[id] ?? []) Object.assign(numbers, await happen[happening](scene));
  return numbers;
}

const happen: Readonly<
  Record<Happening, (scene: Scene) => Promise<Readonly<Record<string, string>>>>
> = {
  "to be shared": async ({ world, data }) => {
    const { db } = world.context.store;
    const entries = db
      .selectFrom("order_entries")
      .select("order_id")
      .where("prepay_id", "=", String(Object(data).prepay_id));
    await db.updateTable("orders").set({ profit_sharing: 1 }).where("id", "in", entries).execute();
    return {};
  },
  related: async ({ world, caller }) => {
    for (const sub_mchid of ["", caller.subMchid]) {
      await world.context.store.db
        .insertInto("share_receivers")
        .values({
          mchid: caller.mchid,
          sub_mchid,
          type: "MERCHANT_ID",
          account: RECEIVER,
          relation_type: "SUPPLIER",
          custom_relation: null,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    }
    return {};
  },
  shared: async ({ world }) => {
    await ask(world, "clock", { advance: "1m" });
    return { return_mchid: RECEIVER };
  },
  paid: async ({ world, caller, data }) => {
    const { prepay_id, code_url } = Object(data);
    const { result, transaction } = await ask(world, `users/${caller.openid}/payments`, {
      target: prepay_id ?? code_url,
    });
    if (result !== "paid") throw new Error(`The order was not paid: ${String(result)}.`);
    const told = Object.entries(Object(transaction));
    return Object.fromEntries(
      told
        .filter(([name]) => name.endsWith("transaction_id"))
        .map(([name, id]) => [name, String(id)]),
    );
  },
  funded: async ({ world, caller }) => {
    await world.context.store.db.transaction().execute(async (tx) => {
      for (const mchid of [caller.mchid, caller.subMchid]) {
        await postMovement(world.context, tx, {
          kind: "top-up",
          reference: mchid,
          number: mchid,
          lines: [
            [OUTSIDE, -FUNDS],
            [merchantAccount(mchid, "available"), FUNDS],
          ],
        });
      }
    });
    return {};
  },
  bounced: async ({ world, data }) => {
    await ask(world, `refunds/${Object(data).refund_id}/abnormal`, {});
    return {};
  },
  "next day": async ({ world }) => {
    const inBeijing = new Date(world.context.clock.now() + 8 * 3_600_000);
    // Until nine in the morning of the next day, whatever the time is now.
    await ask(world, "clock", { advance: "33h" });
    return { bill_date: inBeijing.toISOString().slice(0, 10) };
  },
};

/** A merchant with whom everybody shares. */
export const RECEIVER = "1900000777";

/** In fen: more than any of the refunds. */
const FUNDS = 10_000;

/** Asks the control API, as a test of a merchant's would. */
export async function ask(
  world: RecordedWorld,
  path: string,
  body: object,
): Promise<Readonly<Record<string, unknown>>> {
  const answer = await fetch(`${world.url}/_sim/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok)
    throw new Error(`/_sim/${path} is answered ${answer.status}: ${await answer.text()}`);
  return Object(await answer.json());
}
