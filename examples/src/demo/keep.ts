import { once } from "node:events";
import type { WeChatPay } from "wechatpay-kit";
import { options } from "../query-six-ways.ts";
import type { Report } from "./report.ts";
import type { SimulatorProcess } from "./simulator-process.ts";

/** Leaves an authorisation and an order on the user's phone to decide on, and the simulator running until Ctrl+C. */
export async function keepRunning(
  simulator: SimulatorProcess,
  wxpay: WeChatPay,
  report: Report,
): Promise<void> {
  const { mchid, appid } = simulator.merchant;
  const number = `keep-${Date.now()}`;
  await wxpay.v3.payscore.permissions.post({
    json: { service_id: options.query.service_id, appid, authorization_code: number },
  });
  await wxpay.v3.pay.transactions.native.post({
    json: {
      mchid,
      appid,
      description: "Two cups of coffee",
      out_trade_no: number,
      // Nobody listens there: that it is not delivered can be seen in the console.
      notify_url: "http://127.0.0.1:9/wechatpay/notifications",
      amount: { total: 1299 },
    },
  });
  report.title("The simulator goes on running");
  report.text("An authorisation and an order wait on the user's phone. Open it and decide:");
  report.text(`${simulator.url}/_sim/phone/${USER}`);
  report.text(`The console: ${simulator.console}`);
  report.text("Ctrl+C ends it.");
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
}

/** The user of the simulator's default world, as the phone's addresses say it. */
const USER = "user-1";
