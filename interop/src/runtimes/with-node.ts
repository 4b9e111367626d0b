import { failure, membersOf, same } from "./check.ts";
import type { Check } from "./check.ts";
import { clientOf } from "./client-of.ts";
import type { Given } from "./given.ts";

const template = "v3/pay/transactions/out-trade-no/{out_trade_no}";

const refund = ({ merchant }: Given, baseUrl: string): Promise<unknown> =>
  Promise.resolve(
    clientOf(merchant, { baseUrl }).v2.secapi.pay.refund.post({
      xml: {
        appid: merchant.appid,
        mch_id: merchant.mchid,
        out_trade_no: "nobodys-order",
        out_refund_no: "nobodys-refund",
        total_fee: 1299,
        refund_fee: 1,
      },
    }),
  );

/** What takes Node's modules. */
export const withNode: readonly Check[] = [
  {
    name: "a call that blocks gives its data",
    run: async ({ merchant, paid: { out_trade_no } }) => {
      const node = clientOf(merchant).chain(template);
      const order = node.getSync({ out_trade_no, query: { mchid: merchant.mchid } });
      same(order.trade_state, "SUCCESS");
    },
  },
  {
    name: "a bill is saved under its name when it is whole",
    run: async ({ merchant, paid, folder }) => {
      const path = `${folder}/bill.csv`;
      const { bytes } = await clientOf(merchant).bills.trade({ bill_date: paid.day }).save(path);
      const { readFile } = await import("node:fs/promises");
      same((await readFile(path)).length, bytes);
    },
  },
  {
    name: "the merchant's certificate is presented where money moves",
    run: async (given) => {
      // That there is no such order is said to those alone who present the merchant's certificate.
      const error = await failure(() => refund(given, given.httpsUrl));
      same(membersOf(error, "code"), { name: "ApiError", code: "ORDERNOTEXIST" });
    },
  },
  {
    name: "a server that nobody vouches for is not talked to",
    run: async (given) => {
      const error = await failure(() => refund(given, given.strangeUrl));
      same(membersOf(error, "mayHaveReachedServer"), {
        name: "ConnectionError",
        mayHaveReachedServer: false,
      });
    },
  },
];
