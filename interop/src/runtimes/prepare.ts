import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Server } from "node:net";
import { createSimulator } from "@wechatpay-kit/simulator";
import { WeChatPay } from "wechatpay-kit";
import { endOfDay, passMidnight, userPays } from "../control.ts";
import { openMailbox } from "../mailbox.ts";
import type { Given } from "./given.ts";

/** What the suite of one runtime runs against. */
export interface World {
  readonly given: Omit<Given, "runtime" | "folder">;
  /** The certificate of whoever vouches for `httpsUrl`, PEM. */
  readonly ca: string;
  readonly close: () => Promise<void>;
}

/** A simulator of its own, in which a day has passed: an order was paid, the merchant was told, the bill is there. */
export async function prepareWorld(): Promise<World> {
  const simulator = await createSimulator();
  const { httpsUrl, ca } = await simulator.listen(0, "127.0.0.1", { tls: true });
  const merchant = simulator.merchant();
  const silent = createServer(() => {});
  // It presents what is no certificate of a server, and nobody vouches for.
  const strange = createTlsServer({ cert: merchant.certificate, key: merchant.privateKey });
  const [v3, v2] = [await openMailbox(), await openMailbox("v2")];

  await passMidnight(merchant.baseUrl);
  const out_trade_no = "runtimes-1";
  const { code_url } = await new WeChatPay(merchant).v3.pay.transactions.native.post({
    json: {
      mchid: merchant.mchid,
      appid: merchant.appid,
      description: "两杯咖啡",
      out_trade_no,
      notify_url: v3.url,
      amount: { total: 1299 },
    },
  });
  await userPays(merchant.baseUrl, code_url);
  const paid = await v3.next();
  await simulator.notify({ event_type: "refund-processed", notify_url: v2.url });
  const refunded = await v2.next();
  const day = await endOfDay(merchant.baseUrl);
  await Promise.all([v3.close(), v2.close()]);

  return {
    given: {
      merchant,
      certified: await simulator.createMerchant({ keyMode: "certificate" }),
      paid: { out_trade_no, day },
      told: { paid, refunded },
      silentUrl: `http://127.0.0.1:${await listen(silent)}`,
      strangeUrl: `https://127.0.0.1:${await listen(strange)}`,
      // By name: Bun's TLS takes no certificate that has an address.
      httpsUrl: httpsUrl.replace("127.0.0.1", "localhost"),
    },
    ca,
    close: async () => {
      silent.closeAllConnections();
      silent.close();
      strange.closeAllConnections();
      strange.close();
      await simulator.close();
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an address of this form; only pipes have text.
  return (server.address() as AddressInfo).port;
}
