import { createSimulator } from "@wechatpay-kit/simulator";
import type { Simulator } from "@wechatpay-kit/simulator";
import { onTestFinished } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import type { KnownNotification, UnknownNotification } from "wechatpay-kit";
import { Invoke } from "wechatpay-kit/invoke";
import { Mailbox } from "../../src/demo/mailbox.ts";
import { receiveNotifications } from "../../src/receive-notifications.ts";

/** Who calls, and who pays. */
export const OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

/** A merchant's program and the WeChat Pay that it talks to, over sockets of this machine. */
export interface World {
  readonly simulator: Simulator;
  readonly wxpay: WeChatPay;
  readonly invoke: Invoke;
  readonly shop: { readonly mchid: string; readonly appid: string; readonly notify_url: string };
  /** The next notification that the merchant's server has opened. */
  readonly nextNotification: () => Promise<KnownNotification | UnknownNotification>;
}

/** Opens one for the test that runs, which closes it at its end. */
export async function openWorld(mchid?: string): Promise<World> {
  const simulator = await createSimulator();
  onTestFinished(() => simulator.close());
  await simulator.listen();
  const merchant = simulator.merchant(mchid);
  const wxpay = new WeChatPay(merchant);
  const mailbox = new Mailbox<KnownNotification | UnknownNotification>();
  const { url, server } = await receiveNotifications(wxpay, (opened) => mailbox.put(opened));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    simulator,
    wxpay,
    invoke: new Invoke(merchant),
    shop: { mchid: merchant.mchid, appid: merchant.appid, notify_url: url },
    nextNotification: () => mailbox.next(),
  };
}
