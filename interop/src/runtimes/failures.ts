import type { FaultOptions } from "@wechatpay-kit/simulator";
import { failure, membersOf, same } from "./check.ts";
import type { Check } from "./check.ts";
import { clientOf } from "./client-of.ts";
import type { Given } from "./given.ts";

const template = "v3/pay/transactions/out-trade-no/{out_trade_no}";

async function setFault(
  { merchant }: Given,
  fault: FaultOptions["fault"],
  operation = `${template}#get`,
): Promise<void> {
  const answer = await fetch(`${merchant.baseUrl}/_sim/faults`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ mchid: merchant.mchid, operation, fault }),
  });
  if (!answer.ok) throw new Error(`no fault was set: ${await answer.text()}`);
  await answer.body?.cancel();
}

function query({ merchant, paid: { out_trade_no } }: Given, more: object = {}): Promise<unknown> {
  const node = clientOf(merchant, { retries: 0, ...more }).chain(template);
  return Promise.resolve(node.get({ out_trade_no, query: { mchid: merchant.mchid } }));
}

/** What goes wrong, and what the caller is told of it. */
export const failures: readonly Check[] = [
  {
    name: "an answer that WeChat Pay has not signed does not reach the caller",
    run: async (given) => {
      await setFault(given, { signature: "wrong" });
      const error = await failure(() => query(given));
      same(membersOf(error, "code"), { name: "SignatureError", code: "SIGNATURE_WRONG" });
      await query(given);
    },
  },
  {
    name: "a call that is not answered in time is given up",
    run: async (given) => {
      const error = await failure(() => query(given, { baseUrl: given.silentUrl, timeout: 300 }));
      same(membersOf(error, "outcome"), { name: "TimeoutError", outcome: "unknown" });
    },
  },
  {
    name: "a call is given up when its caller says so",
    run: async (given) => {
      const stop = new AbortController();
      const { merchant, paid } = given;
      const node = clientOf(merchant, { baseUrl: given.silentUrl }).chain(template);
      const asked = node.get({
        out_trade_no: paid.out_trade_no,
        query: { mchid: merchant.mchid },
        signal: stop.signal,
      });
      setTimeout(() => stop.abort(), 50);
      same(membersOf(await failure(() => asked)), { name: "AbortError" });
    },
  },
  {
    name: "a connection that breaks is told as one, and a query is sent again by itself",
    run: async (given) => {
      await setFault(given, { close: "before" });
      // A `fetch` may send a query again by itself, as HTTP allows.
      if (given.folder !== undefined) {
        const error = await failure(() => query(given));
        same(membersOf(error), { name: "ConnectionError" });
        await setFault(given, { close: "before" });
      }
      await query(given, { retries: 1 });
    },
  },
  {
    name: "what may have changed something is not sent again when the connection breaks",
    run: async (given) => {
      const operation = "v3/pay/transactions/native#post";
      await setFault(given, { close: "after" }, operation);
      const { mchid, appid } = given.merchant;
      const out_trade_no = "runtimes-broken";
      const json = { mchid, appid, out_trade_no, description: "Tea", amount: { total: 1 } };
      const error = await failure(() =>
        clientOf(given.merchant, { retries: 0 }).v3.pay.transactions.native.post({
          json: { ...json, notify_url: "https://shop.example/paid" },
        }),
      );
      same(membersOf(error, "outcome"), { name: "ConnectionError", outcome: "unknown" });
      const answer = await fetch(`${given.merchant.baseUrl}/_sim/requests?limit=5`);
      const { requests } = Object(await answer.json());
      // The newest first: before it stands the query of the check before this one.
      const operations = Array.from(requests, (request) => Object(request).operation);
      same(operations.slice(0, 2), [operation, `${template}#get`]);
    },
  },
  {
    name: "an address that nobody serves is told as a connection that failed",
    run: async (given) => {
      const error = await failure(() => query(given, { baseUrl: "http://127.0.0.1:1" }));
      same(membersOf(error), { name: "ConnectionError" });
    },
  },
  {
    name: "a wrong option is named",
    run: async ({ merchant }) => {
      const serial = "12";
      const error = await failure(() => clientOf(merchant, { serial }));
      same(membersOf(error, "option"), { name: "ConfigError", option: "serial" });
      const privateKey = merchant.privateKey.slice(0, 400);
      const cut = await failure(() => clientOf(merchant, { privateKey }));
      same(membersOf(cut, "option"), { name: "ConfigError", option: "privateKey" });
    },
  },
];
