import type { OutgoingNotification } from "../../notify/outbox/enqueue.ts";
import type { Tx } from "../../store/store.ts";
import { NONE } from "../machine.ts";
import type { Machine, Row } from "../machine.ts";
import { noTransfer, notInThatState } from "./refusals.ts";
import type { TransferRow, TransferState } from "./tables.ts";
import { transferResource } from "./view.ts";

/**
 * What can happen to a transfer. `request`: the merchant asks for it, again too; `accept`: it is handled; `lock`: the money
 * is there; `confirm`: the user takes it; `arrive`: the user has it; `expire`: its day is over; `cancel`: the merchant takes
 * it back; `end`: that is done.
 */
export type TransferEvent =
  | "request"
  | "accept"
  | "lock"
  | "confirm"
  | "arrive"
  | "expire"
  | "cancel"
  | "end";

type Note = "FINISHED";

type Rows = readonly Row<TransferState, TransferEvent, Note>[];

const EVENTS: readonly TransferEvent[] = [
  "request",
  "accept",
  "lock",
  "confirm",
  "arrive",
  "expire",
  "cancel",
  "end",
];

/** What happens in a state; the same request again changes nothing, and what is left out is refused. */
function from(
  state: TransferState,
  happens: Partial<Readonly<Record<TransferEvent, readonly [to: TransferState, note?: Note]>>>,
): Rows {
  const all = { request: [state] as const, ...happens };
  return EVENTS.map((event) => {
    const [to, notification] = all[event] ?? [];
    if (to === undefined) return { from: state, event, refuse: notInThatState };
    return { from: state, event, to, ...(notification !== undefined && { notification }) };
  });
}

const rows: Rows = [
  { from: NONE, event: "request", to: "ACCEPTED" },
  ...EVENTS.filter((event) => event !== "request").map(
    (event) => ({ from: NONE, event, refuse: noTransfer }) as const,
  ),
  ...from("ACCEPTED", { accept: ["PROCESSING"], cancel: ["CANCELING"] }),
  ...from("PROCESSING", {
    lock: ["WAIT_USER_CONFIRM"],
    expire: ["FAIL", "FINISHED"],
    cancel: ["CANCELING"],
  }),
  ...from("WAIT_USER_CONFIRM", {
    confirm: ["TRANSFERING"],
    expire: ["FAIL", "FINISHED"],
    cancel: ["CANCELING"],
  }),
  ...from("TRANSFERING", { arrive: ["SUCCESS", "FINISHED"] }),
  ...from("SUCCESS", {}),
  ...from("FAIL", {}),
  // Who asks again whether it is cancelled is told how that stands.
  ...from("CANCELING", { cancel: ["CANCELING"], end: ["CANCELLED", "FINISHED"] }),
  ...from("CANCELLED", { cancel: ["CANCELLED"] }),
];

/** The life of a transfer: https://pay.weixin.qq.com/doc/v3/merchant/4012715211 */
export const transferMachine: Machine<TransferRow, TransferEvent, Note> = {
  moves: "a transfer",
  title: { zh: "商家转账", en: "A transfer to a user" },
  rows,
  save,
  notification: (_note, row) => told(row),
};

const SUMMARIES: Partial<Readonly<Record<TransferState, string>>> = {
  SUCCESS: "商家转账成功",
  FAIL: "商家转账失败",
  CANCELLED: "商家转账已撤销",
};

function told(row: TransferRow): OutgoingNotification | undefined {
  if (row.notify_url === null) return undefined;
  return {
    eventType: "MCHTRANSFER.BILL.FINISHED",
    originalType: "mch_payment",
    summary: SUMMARIES[row.state] ?? "商家转账单据终态通知",
    url: row.notify_url,
    resource: transferResource(row),
  };
}

async function save(tx: Tx, before: TransferRow, after: TransferRow): Promise<boolean> {
  const { id, ...columns } = after;
  const { numUpdatedRows } = await tx
    .updateTable("transfers")
    .set(columns)
    .where("id", "=", id)
    .where("state", "=", before.state)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
