import type { Context } from "../../core/context.ts";
import type { Merchant } from "../../core/merchant.ts";
import { findUser } from "../../world/users.ts";
import { PhoneActionError } from "../phone-page.ts";
import { holdWallet } from "../wallet/balance.ts";
import { DAY } from "./expiry.ts";
import { payUser } from "./money.ts";
import { happening } from "./moving.ts";
import { transferWords as words } from "./phone-words.ts";
import { noTransfer, notInThatState } from "./refusals.ts";
import type { TransferRow } from "./tables.ts";
import { findByPackage } from "./transfers.ts";

/** What the user's page shows: who pays, and how it stands. */
export interface OpenedTransfer {
  readonly transfer: TransferRow;
  readonly merchant: Merchant;
}

/** @throws Refusal where no transfer has this package */
export async function readTransfer(context: Context, info: string): Promise<OpenedTransfer> {
  const transfer = await findByPackage(context.store.db, info);
  const merchant = transfer && (await context.merchants.get(transfer.mchid));
  if (transfer === undefined || merchant === undefined) throw noTransfer();
  return { transfer, merchant };
}

/**
 * The user takes the money, and has it at once.
 *
 * @param openid who confirms: only the user whom the merchant named can
 * @throws Refusal where it was confirmed, cancelled or expired; PhoneActionError for somebody else
 */
export async function receiveTransfer(
  context: Context,
  info: string,
  openid: string,
): Promise<TransferRow> {
  const { transfer, merchant } = await readTransfer(context, info);
  const { id, appid, person } = transfer;
  return context.store.db.transaction().execute(async (tx) => {
    const user = await findUser(tx, appid, openid);
    if (user?.person !== person) {
      throw new PhoneActionError(words.notYours, [words.receiver(transfer.openid, openid)]);
    }
    // The work that ends it may come a moment after its time.
    if (transfer.created_at + DAY <= context.clock.now()) throw notInThatState();
    const wallet = await holdWallet(tx, person);
    const happens = happening(context, tx, merchant);
    await happens(id, "confirm");
    const arrived = await happens(id, "arrive");
    await payUser(context, tx, arrived, wallet);
    return arrived;
  });
}
