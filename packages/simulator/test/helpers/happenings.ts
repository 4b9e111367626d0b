import type { MerchantCredentials } from "../../src/world/credentials.ts";
import { PAYER, SHOP, SHOP_APPID } from "./payment.ts";
import { call } from "./signed-request.ts";
import type { Tx } from "../../src/store/store.ts";

/** Asks a simulator over HTTP for what is to happen; gives the status of the answer. */
type Asked = (merchant: MerchantCredentials) => Promise<number>;

/** What happens in one transaction, as others see it: whole, or not at all. */
export interface Happening {
  readonly title: string;
  /** Does what comes before, under a number of its own. */
  prepare(merchant: MerchantCredentials, number: string): Promise<Asked>;
  /** What the store has of it: states, and how many of what follows from them. */
  states(tx: Tx, number: string): Promise<readonly unknown[]>;
  readonly before: readonly unknown[];
  readonly done: readonly unknown[];
}

const PRICE = 1299;

const post = async (merchant: MerchantCredentials, path: string, body: object): Promise<Response> =>
  fetch(`${merchant.baseUrl}/_sim${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

const place = async (merchant: MerchantCredentials, number: string): Promise<unknown> => {
  const { json } = await call(merchant, "/v3/pay/transactions/native", {
    body: {
      appid: SHOP_APPID,
      mchid: SHOP,
      description: "一杯咖啡",
      out_trade_no: number,
      // Leads nowhere on this machine, without a question to a name server.
      notify_url: "https://shop.localhost/notify",
      amount: { total: PRICE },
    },
  });
  return json.code_url;
};

/** A user pays; who did before the payment was told of is refused by the cashier. */
const paying =
  (target: unknown): Asked =>
  async (merchant) =>
    (await post(merchant, `/users/${PAYER}/payments`, { target })).status;

const orderState = async (tx: Tx, number: string): Promise<string | undefined> => {
  const order = await tx
    .selectFrom("orders")
    .select("state")
    .where("out_trade_no", "=", number)
    .executeTakeFirst();
  return order?.state;
};

/** How often money moved for a number, by kind. */
const moved = async (tx: Tx, number: string): Promise<Readonly<Record<string, number>>> => {
  const rows = await tx
    .selectFrom("movements")
    .select("kind")
    .where("number", "=", number)
    .execute();
  const counts: Record<string, number> = {};
  for (const { kind } of rows) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

/** How often the merchant is told of a number. */
const told = async (tx: Tx, number: string): Promise<number> => {
  const rows = await tx.selectFrom("notifications").select("resource").execute();
  return rows.filter(({ resource }) => resource.includes(`"out_trade_no":"${number}"`)).length;
};

const codeTaken = async (tx: Tx, number: string): Promise<boolean> => {
  const row = await tx
    .selectFrom("payment_codes")
    .innerJoin("orders", "orders.id", "payment_codes.order_id")
    .select("code")
    .where("out_trade_no", "=", number)
    .executeTakeFirst();
  return row !== undefined;
};

const payment: Happening = {
  title: "a payment",
  prepare: async (merchant, number) => paying(await place(merchant, number)),
  states: async (tx, number) => [
    await orderState(tx, number),
    await moved(tx, number),
    await told(tx, number),
  ],
  before: ["NOTPAY", {}, 0],
  done: ["SUCCESS", { payment: 1, "payment-fee": 1 }, 1],
};

const codePayment: Happening = {
  title: "a payment by code",
  prepare: async (merchant, number) => {
    const shown = await post(merchant, `/users/${PAYER}/payment-codes`, {});
    // The control API answers with the code.
    const { code } = (await shown.json()) as { readonly code: string };
    return async (simulator) => {
      const { status } = await call(simulator, "/v3/pay/transactions/codepay", {
        body: {
          appid: SHOP_APPID,
          mchid: SHOP,
          description: "一杯咖啡",
          out_trade_no: number,
          payer: { auth_code: code },
          amount: { total: PRICE },
          scene_info: { store_info: { id: "1" } },
        },
      });
      return status;
    };
  },
  states: async (tx, number) => [
    await orderState(tx, number),
    await moved(tx, number),
    await codeTaken(tx, number),
  ],
  before: [undefined, {}, false],
  done: ["SUCCESS", { payment: 1, "payment-fee": 1 }, true],
};

const refund: Happening = {
  title: "a refund",
  prepare: async (merchant, number) => {
    await paying(await place(merchant, number))(merchant);
    return async (simulator) => {
      const { status } = await call(simulator, "/v3/refund/domestic/refunds", {
        body: {
          out_trade_no: number,
          out_refund_no: `refund-of-${number}`,
          amount: { refund: 300, total: PRICE, currency: "CNY" },
        },
      });
      return status;
    };
  },
  states: async (tx, number) => {
    const refunds = await tx
      .selectFrom("refunds")
      .select(["id", "state"])
      .where("out_trade_no", "=", number)
      .execute();
    const [row] = refunds;
    const due = await tx
      .selectFrom("due_work")
      .select("work")
      .where("reference", "=", row?.id ?? "")
      .execute();
    return [
      await orderState(tx, number),
      refunds.map(({ state }) => state),
      await moved(tx, `refund-of-${number}`),
      due.length,
    ];
  },
  before: ["SUCCESS", [], {}, 0],
  done: ["REFUND", ["PROCESSING"], { refund: 1, "refund-fee": 1 }, 1],
};

const reversal: Happening = {
  title: "a reversal",
  prepare: async (merchant, number) => {
    const pay = await codePayment.prepare(merchant, number);
    await pay(merchant);
    return async (simulator) => {
      const path = `/v3/pay/transactions/out-trade-no/${number}/reverse`;
      return (await call(simulator, path, { body: { appid: SHOP_APPID, mchid: SHOP } })).status;
    };
  },
  states: async (tx, number) => [await orderState(tx, number), await moved(tx, number)],
  before: ["SUCCESS", { payment: 1, "payment-fee": 1 }],
  done: ["REVOKED", { payment: 1, "payment-fee": 1, refund: 1, "refund-fee": 1 }],
};

export const happenings: readonly Happening[] = [payment, codePayment, refund, reversal];
