import type { Machine, Row } from "../machine.ts";
import { alreadyDone, noSharingRecord } from "./refusals.ts";
import type { ShareReturnRow, ShareReturnState } from "./tables.ts";

/** `request`: the merchant asks for it, again too; `succeed`: the money is back; `fail`: the receiver has not enough. */
export type ReturnEvent = "request" | "succeed" | "fail";

const rows: readonly Row<ShareReturnState, ReturnEvent, never>[] = [
  { from: "NONE", event: "request", to: "PROCESSING" },
  { from: "NONE", event: "succeed", refuse: noSharingRecord },
  { from: "NONE", event: "fail", refuse: noSharingRecord },

  { from: "PROCESSING", event: "request", to: "PROCESSING" },
  { from: "PROCESSING", event: "succeed", to: "SUCCESS" },
  { from: "PROCESSING", event: "fail", to: "FAILED" },

  { from: "SUCCESS", event: "request", to: "SUCCESS" },
  { from: "SUCCESS", event: "succeed", refuse: alreadyDone },
  { from: "SUCCESS", event: "fail", refuse: alreadyDone },

  { from: "FAILED", event: "request", to: "FAILED" },
  { from: "FAILED", event: "succeed", refuse: alreadyDone },
  { from: "FAILED", event: "fail", refuse: alreadyDone },
];

/** The life of a return: https://pay.weixin.qq.com/doc/v3/partner/4015870957 */
export const returnMachine: Machine<ShareReturnRow, ReturnEvent> = {
  moves: "a return of a share",
  rows,
  save: async (tx, before, after) => {
    const { id, ...columns } = after;
    const { numUpdatedRows } = await tx
      .updateTable("share_returns")
      .set(columns)
      .where("id", "=", id)
      .where("state", "=", before.state)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  },
};
