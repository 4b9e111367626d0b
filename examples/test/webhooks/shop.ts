import { createSimulator } from "@wechatpay-kit/simulator";
import type { Simulator } from "@wechatpay-kit/simulator";
import { WeChatPay } from "wechatpay-kit";
import { notifyWith } from "../../src/webhooks/notify.ts";
import type { Notify } from "../../src/webhooks/notify.ts";

/** A handler, and what it did. */
export interface Receiver {
  readonly notify: Notify;
  /** Orders that were told to be paid: number and `attach`. */
  readonly paid: (readonly [out_trade_no: string, attach: string | undefined])[];
  /** What was refused or could not be kept. */
  readonly reported: unknown[];
  /** Keeping the next order fails. */
  failNext(error: Error): void;
}

/** A shop of the simulator's. */
export interface SimulatedShop extends Receiver {
  readonly simulator: Simulator;
  /** HTTP statuses of a notification's deliveries, the oldest first. */
  statuses(id: string): Promise<(number | null)[]>;
  /** Lets the clock pass the next delivery. */
  redeliver(): Promise<void>;
}

export function receiver(wxpay: WeChatPay): Receiver {
  const failures: Error[] = [];
  const paid: Receiver["paid"] = [];
  const reported: unknown[] = [];
  const notify = notifyWith(wxpay, {
    paid: (out_trade_no, attach) => {
      const failure = failures.shift();
      if (failure !== undefined) throw failure;
      paid.push([out_trade_no, attach]);
    },
    report: (error) => reported.push(error),
  });
  return { notify, paid, reported, failNext: (error) => failures.push(error) };
}

export async function openShop(): Promise<SimulatedShop> {
  const simulator = await createSimulator();
  return {
    ...receiver(new WeChatPay({ ...simulator.merchant(), fetch: simulator.fetch })),
    simulator,
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
