import type { Context } from "../../../core/context.ts";
import type { Merchant } from "../../../core/merchant.ts";
import { enqueue } from "../../../notify/outbox/enqueue.ts";
import { enqueueV2 } from "../../../notify/outbox/enqueue-v2.ts";
import type { Tx } from "../../../store/store.ts";
import type { UserRow } from "../../../store/tables.ts";
import { asAppKnows } from "../../../world/users.ts";
import { paymentNotification } from "../view.ts";
import type { Combined } from "./combined.ts";
import { combinedPaidV2 } from "./view-v2.ts";
import { combinedTransaction } from "./view.ts";

/** A combined order that was paid just now, by whom, and who ordered it. */
export interface PaidCombined extends Combined {
  readonly user: UserRow;
  readonly merchant: Merchant;
}

/** Tells of all parts of a combined order at once, in the protocol that placed it; nobody where no address was given. */
export async function tellCombined(context: Context, tx: Tx, paid: PaidCombined): Promise<void> {
  const { whole, merchant } = paid;
  const { notify_url: url, v2_sign_type: signType } = whole;
  if (url === "") return;
  if (signType === null) {
    await enqueue(context, tx, merchant, paymentNotification(url, combinedTransaction(paid)));
    return;
  }
  await enqueueV2(context, tx, merchant, {
    eventType: "combined-transactions-success",
    variant: undefined,
    url,
    members: {
      return_code: "SUCCESS",
      result_code: "SUCCESS",
      sign_type: signType,
      ...combinedPaidV2(paid, await openidsOf(context, tx, paid)),
    },
    signType,
  });
}

/** How the app of each part knows the user, by the part's id. */
async function openidsOf(
  { ids }: Context,
  tx: Tx,
  { parts, user }: PaidCombined,
): Promise<ReadonlyMap<string, string>> {
  const openids = new Map<string, string>();
  for (const { id, appid, part_appid } of parts) {
    const { openid } = await asAppKnows(tx, ids, part_appid ?? appid, user);
    openids.set(id, openid);
  }
  return openids;
}
