import type { Machine, Row } from "../machine.ts";
import { finishedBefore, notToShare, releasedBefore } from "./refusals.ts";
import type { KeptRow, KeptState } from "./tables.ts";

/** `share`: some of it is shared; `finish`: the merchant shares no more; `expire`: it waited too long. */
export type KeptEvent = "share" | "finish" | "expire";

const rows: readonly Row<KeptState, KeptEvent, never>[] = [
  // What is kept began with a payment: of any other order nothing is.
  { from: "NONE", event: "share", refuse: notToShare },
  { from: "NONE", event: "finish", refuse: notToShare },
  { from: "NONE", event: "expire", refuse: notToShare },

  { from: "OPEN", event: "share", to: "OPEN" },
  { from: "OPEN", event: "finish", to: "FINISHED" },
  { from: "OPEN", event: "expire", to: "EXPIRED" },

  { from: "FINISHED", event: "share", refuse: finishedBefore },
  { from: "FINISHED", event: "finish", refuse: finishedBefore },
  { from: "FINISHED", event: "expire", to: "FINISHED" },

  { from: "EXPIRED", event: "share", refuse: releasedBefore },
  { from: "EXPIRED", event: "finish", refuse: releasedBefore },
  { from: "EXPIRED", event: "expire", to: "EXPIRED" },
];

/** The life of what is kept for sharing of an order. */
export const keptMachine: Machine<KeptRow, KeptEvent> = {
  moves: "what is kept for sharing",
  rows,
  save: async (tx, before, after) => {
    const { order_id, ...columns } = after;
    const { numUpdatedRows } = await tx
      .updateTable("kept_money")
      .set(columns)
      .where("order_id", "=", order_id)
      .where("state", "=", before.state)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  },
};
