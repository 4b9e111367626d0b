import { once } from "node:events";
import type { WeChatPay } from "wechatpay-kit";
import { options } from "../query-six-ways.ts";
import type { Report } from "./report.ts";
import type { SimulatorProcess } from "./simulator-process.ts";

/** Leaves a pre-authorisation open for the reader to decide on, and the simulator running until Ctrl+C. */
export async function keepRunning(
  simulator: SimulatorProcess,
  wxpay: WeChatPay,
  report: Report,
): Promise<void> {
  const { apply_permissions_token } = await wxpay.v3.payscore.permissions.post({
    json: {
      service_id: options.query.service_id,
      appid: simulator.merchant.appid,
      authorization_code: `keep-${Date.now()}`,
    },
  });
  report.title("The simulator goes on running");
  report.text(
    "A new authorisation waits on the user's phone. Open it and decide (valid for an hour):",
  );
  report.text(`${simulator.url}/_sim/phone/${encodeURIComponent(apply_permissions_token)}`);
  report.text(`The console: ${simulator.console}`);
  report.text("Ctrl+C ends it.");
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
}
