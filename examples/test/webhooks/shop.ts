import { createSimulator } from "@wechatpay-kit/simulator";
import type { Simulator } from "@wechatpay-kit/simulator";
import { WeChatPay } from "wechatpay-kit";
import type { KnownNotification, UnknownNotification } from "wechatpay-kit";
import { notifyWith } from "../../src/webhooks/notify.ts";
import type { Notify } from "../../src/webhooks/notify.ts";

/** A shop of the simulator's, and what its handler did. */
export interface Shop {
  readonly simulator: Simulator;
  readonly notify: Notify;
  /** What was stored. */
  readonly stored: (KnownNotification | UnknownNotification)[];
  /** What was refused or could not be stored. */
  readonly reported: unknown[];
  /** Storing the next notification fails. */
  failNext(error: Error): void;
  /** HTTP statuses of a notification's deliveries, the oldest first. */
  statuses(id: string): Promise<(number | null)[]>;
  /** Lets the clock pass the next delivery. */
  redeliver(): Promise<void>;
}

export async function openShop(): Promise<Shop> {
  const simulator = await createSimulator();
  const wxpay = new WeChatPay({ ...simulator.merchant(), fetch: simulator.fetch });
  const failures: Error[] = [];
  const stored: Shop["stored"] = [];
  const reported: unknown[] = [];
  const notify = notifyWith(wxpay, {
    store: (notification) => {
      const failure = failures.shift();
      if (failure !== undefined) throw failure;
      stored.push(notification);
    },
    report: (error) => reported.push(error),
  });
  return {
    simulator,
    notify,
    stored,
    reported,
    failNext: (error) => failures.push(error),
    statuses: async (id) => {
      const answer = await simulator.fetch(`http://localhost/_sim/notifications/${id}`);
      // As the control API describes a notification.
      const { attempts } = (await answer.json()) as { attempts: { status: number | null }[] };
      return attempts.map(({ status }) => status);
    },
    redeliver: async () => {
      await simulator.clock.advance("15s");
      await simulator.settled();
    },
  };
}
