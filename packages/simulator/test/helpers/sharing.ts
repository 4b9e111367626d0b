import { publicEncrypt } from "node:crypto";
import { expect } from "vitest";
import type { Json } from "./json.ts";
import { usePayment } from "./payment.ts";
import type { PaymentWorld } from "./payment.ts";
import { call } from "./signed-request.ts";
import type { Received } from "./signed-request.ts";
import type { MerchantCredentials } from "../../src/world/credentials.ts";
import { merchantAccount } from "../../src/products/ledger/accounts.ts";
import { balanceOf, sumOfAll } from "../../src/products/ledger/balances.ts";
import { balanceIn } from "../../src/products/wallet/balance.ts";

export const SELLER = "1230000109";
/** Merchants and a user with whom the seller shares. */
export const STORE = "1900000100";
export const SUPPLIER = "1900000777";
export const GUEST = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

/** What merchants with whom it shares are called. */
const NAME = "示例商户";

/** A merchant's name as a request has it, encrypted for WeChat Pay, and the header that says for which key. */
export function namedFor({ platformKeys }: MerchantCredentials) {
  const [[serial, key] = ["", ""]] = Object.entries(platformKeys);
  const name = publicEncrypt({ key, oaepHash: "sha1" }, Buffer.from(NAME)).toString("base64");
  return { name, headers: { "wechatpay-serial": serial } };
}

/** A seller whose orders are shared, in a world of its own for the tests of a file. */
export interface SharingWorld extends PaymentWorld {
  /** An order that was paid and is to be shared; gives its transaction. */
  sell(total?: number): Promise<{ readonly transaction_id: string; readonly out_trade_no: string }>;
  /** Adds somebody to share with. */
  relate(account: string, more?: object): Promise<Received>;
  share(transaction_id: string, shares: readonly Share[], more?: object): Promise<Received>;
  unfreeze(transaction_id: string, more?: object): Promise<Received>;
  giveBack(out_order_no: string, amount: number, more?: object): Promise<Received>;
  query(out_order_no: string, transaction_id: string): Promise<Json>;
  left(transaction_id: string): Promise<number>;
  /** What everybody has; checks that no money is lost, and that each order's is counted. */
  held(): Promise<
    Record<"frozen" | "unsettled" | "available" | "store" | "supplier" | "guest", number>
  >;
  /** Lets sharings and returns come to their ends. */
  wait(): Promise<void>;
}

export type Share = readonly [account: string, amount: number, type?: string];

export function useSharing(): SharingWorld {
  const payment = usePayment();
  const { post, get, placeJsapi, pay, world } = payment;
  const postNamed = async (
    target: string,
    bodyWith: (name: string) => object,
  ): Promise<Received> => {
    const merchant = await world().merchant();
    const { name, headers } = namedFor(merchant);
    return call(merchant, target, { body: bodyWith(name), headers });
  };
  let count = 0;
  const db = () => world().context.store.db;
  return {
    ...payment,
    sell: async (total = 1000) => {
      const out_trade_no = `shared-${++count}`;
      const paid = await pay(
        await placeJsapi({ total, outTradeNo: out_trade_no, profitSharing: true }),
      );
      if (paid.result !== "paid") throw new Error(`The order is not paid: ${paid.result}.`);
      return { transaction_id: String(paid.transaction["transaction_id"]), out_trade_no };
    },
    relate: (account, more = {}) =>
      postNamed("/v3/profitsharing/receivers/add", (name) => ({
        appid: "wxd678efh567hg6787",
        type: "MERCHANT_ID",
        account,
        name,
        relation_type: "SUPPLIER",
        ...more,
      })),
    share: (transaction_id, shares, more = {}) =>
      postNamed("/v3/profitsharing/orders", (name) => ({
        appid: "wxd678efh567hg6787",
        transaction_id,
        out_order_no: `share-${++count}`,
        receivers: shares.map(([account, amount, type = "MERCHANT_ID"]) => ({
          type,
          account,
          ...(type === "MERCHANT_ID" && { name }),
          amount,
          description: "分给供应商",
        })),
        unfreeze_unsplit: false,
        ...more,
      })),
    unfreeze: (transaction_id, more = {}) =>
      post("/v3/profitsharing/orders/unfreeze", {
        transaction_id,
        out_order_no: `rest-${++count}`,
        description: "不再分账",
        ...more,
      }),
    giveBack: (out_order_no, amount, more = {}) =>
      post("/v3/profitsharing/return-orders", {
        out_order_no,
        out_return_no: `return-${++count}`,
        return_mchid: SUPPLIER,
        amount,
        description: "用户退款",
        ...more,
      }),
    query: async (out_order_no, transaction_id) =>
      (await get(`/v3/profitsharing/orders/${out_order_no}?transaction_id=${transaction_id}`)).json,
    left: async (transaction_id) =>
      (await get(`/v3/profitsharing/transactions/${transaction_id}/amounts`)).json.unsplit_amount,
    held: async () => {
      expect(await sumOfAll(db())).toBe(0);
      const has = (owner: string, account: "frozen" | "unsettled" | "available") =>
        balanceOf(db(), merchantAccount(owner, account));
      const frozen = await has(SELLER, "frozen");
      const unsettled = await has(SELLER, "unsettled");
      expect(await counted(db())).toEqual([frozen, unsettled]);
      return {
        frozen,
        unsettled,
        available: await has(SELLER, "available"),
        store: await has(STORE, "available"),
        supplier: await has(SUPPLIER, "available"),
        guest: await balanceIn(db(), "user-1"),
      };
    },
    wait: async () => void (await world().context.clock.advance("10s")),
  };
}

/** What is counted of frozen and of unsettled money, by orders and by days. */
async function counted(db: ReturnType<PaymentWorld["world"]>["context"]["store"]["db"]) {
  const sum = (rows: readonly { readonly amount: number }[]): number =>
    rows.reduce((total, { amount }) => total + amount, 0);
  const kept = await db.selectFrom("kept_money").select("held as amount").execute();
  const pending = await db
    .selectFrom("shares")
    .select("amount")
    .where("state", "=", "PENDING")
    .execute();
  const days = await db.selectFrom("takings").select("amount").execute();
  return [sum(kept) + sum(pending), sum(days)];
}
