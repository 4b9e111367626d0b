import type { Context } from "../../core/context.ts";
import type { Merchant } from "../../core/merchant.ts";
import type { Tx } from "../../store/store.ts";
import { move } from "../machine.ts";
import { transferMachine } from "./machine.ts";
import type { TransferEvent } from "./machine.ts";
import type { TransferRow } from "./tables.ts";
import { findTransferById } from "./transfers.ts";

/** Moves transfers of a merchant by what happens to them. */
export type Happens = (
  id: string,
  event: TransferEvent,
  changes?: Partial<TransferRow>,
) => Promise<TransferRow>;

/** @throws Refusal where the transfer is past that */
export const happening =
  (context: Context, tx: Tx, merchant: Merchant): Happens =>
  (id, event, changes = {}) =>
    move({
      context,
      tx,
      machine: transferMachine,
      merchant,
      find: (inner) => findTransferById(inner, id),
      event,
      changes: () => ({ ...changes, updated_at: context.clock.now() }),
    });
