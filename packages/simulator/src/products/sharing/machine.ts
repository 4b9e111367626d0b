import type { Tx } from "../../store/store.ts";
import type { Machine, Row } from "../machine.ts";
import { alreadyDone, noSharingRecord } from "./refusals.ts";
import type { ShareOf, ShareState, SharingRow, SharingState } from "./tables.ts";
import { shareResource } from "./view.ts";

/** `request`: the merchant asks for it, again too; `finish`: all receivers have a result. */
export type SharingEvent = "request" | "finish";

const sharingRows: readonly Row<SharingState, SharingEvent, never>[] = [
  { from: "NONE", event: "request", to: "PROCESSING" },
  { from: "NONE", event: "finish", refuse: noSharingRecord },

  { from: "PROCESSING", event: "request", to: "PROCESSING" },
  { from: "PROCESSING", event: "finish", to: "FINISHED" },

  { from: "FINISHED", event: "request", to: "FINISHED" },
  { from: "FINISHED", event: "finish", refuse: alreadyDone },
];

/** The life of a request to share: https://pay.weixin.qq.com/doc/v3/partner/4015870957 */
export const sharingMachine: Machine<SharingRow, SharingEvent> = {
  moves: "a sharing",
  rows: sharingRows,
  save: async (tx, before, after) => {
    const { id, ...columns } = after;
    const { numUpdatedRows } = await tx
      .updateTable("sharings")
      .set(columns)
      .where("id", "=", id)
      .where("state", "=", before.state)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  },
};

/** `share`: it is asked for; `give`: the receiver has it; `close`: the receiver can't have it. */
export type ShareEvent = "share" | "give" | "close";

type ShareNotification = "SUCCESS";

const shareRows: readonly Row<ShareState, ShareEvent, ShareNotification>[] = [
  { from: "NONE", event: "share", to: "PENDING" },
  { from: "NONE", event: "give", refuse: noSharingRecord },
  { from: "NONE", event: "close", refuse: noSharingRecord },

  { from: "PENDING", event: "share", refuse: alreadyDone },
  { from: "PENDING", event: "give", to: "SUCCESS", notification: "SUCCESS" },
  { from: "PENDING", event: "close", to: "CLOSED" },

  { from: "SUCCESS", event: "share", refuse: alreadyDone },
  { from: "SUCCESS", event: "give", refuse: alreadyDone },
  { from: "SUCCESS", event: "close", refuse: alreadyDone },

  { from: "CLOSED", event: "share", refuse: alreadyDone },
  { from: "CLOSED", event: "give", refuse: alreadyDone },
  { from: "CLOSED", event: "close", refuse: alreadyDone },
];

/** The life of what one receiver gets. */
export const shareMachine: Machine<ShareOf, ShareEvent, ShareNotification> = {
  moves: "a share",
  rows: shareRows,
  save: saveShare,
  // Merchants are told of what they receive, by an address that they set on the platform. None is set here: the caller
  // alone is told, by that of the order.
  notification: (_note, share) => {
    const { of } = share;
    const own = share.rest === 0 && share.type === "MERCHANT_ID" && share.account === of.mchid;
    if (!own || of.notify_url === null) return undefined;
    return {
      eventType: "TRANSACTION.SUCCESS",
      originalType: "profitsharing",
      summary: "分账",
      url: of.notify_url,
      resource: shareResource(share),
    };
  },
};

async function saveShare(tx: Tx, before: ShareOf, after: ShareOf): Promise<boolean> {
  const { state, amount, fail_reason, finished_at } = after;
  const { numUpdatedRows } = await tx
    .updateTable("shares")
    .set({ state, amount, fail_reason, finished_at })
    .where("id", "=", before.id)
    .where("state", "=", before.state)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
