import { merchantAccount } from "../ledger/accounts.ts";
import type { Account } from "../ledger/accounts.ts";
import type { OrderRow } from "../payment/tables.ts";
import type { MoneyPlace } from "../settlement/place.ts";
import { nothingUnsettled, wrongSources } from "./refusals.ts";
import type { FundsAccount, RefundRow } from "./tables.ts";
import type { WantedRefund } from "./wanted.ts";

/** What one account pays of a refund, in fen. */
export interface Part extends Account {
  readonly amount: number;
}

/** Who pays a refund. */
export interface Sources {
  readonly parts: readonly Part[];
  readonly fundsAccount: FundsAccount;
}

/**
 * The accounts that pay a refund: as the request says, otherwise where the order's money lies.
 *
 * @param amount what the merchant pays: less than the refund where coupons were never settled with him
 * @throws Refusal for parts that are none, and for unsettled money where the order's is settled
 */
export function fundsFor(
  order: OrderRow,
  wanted: WantedRefund,
  { place, amount }: { readonly place: MoneyPlace; readonly amount: number },
): Sources {
  const { from } = wanted;
  const own = place.account;
  const available = merchantAccount(own.owner, "available");
  if (from !== null) {
    checkParts(order, wanted, { from, own });
    let [whole, rest] = [wanted.amount, amount];
    const parts = from.map((part) => {
      const pays = Math.round((rest * part.amount) / whole);
      whole -= part.amount;
      rest -= pays;
      return { ...(part.account === "AVAILABLE" ? available : own), amount: pays };
    });
    const split = from.some(({ account }) => account !== "AVAILABLE");
    return { parts, fundsAccount: split ? "UNAVAILABLE" : "AVAILABLE" };
  }
  if (wanted.refundAccount === "REFUND_SOURCE_PARTNER_ADVANCE") {
    const partner = merchantAccount(order.mchid, "available");
    return { parts: [{ ...partner, amount }], fundsAccount: "AVAILABLE" };
  }
  if (wanted.fundsAccount === "AVAILABLE") {
    return { parts: [{ ...available, amount }], fundsAccount: "AVAILABLE" };
  }
  if (wanted.fundsAccount === "UNSETTLED" && own.account === "available") throw nothingUnsettled();
  return { parts: [{ ...own, amount }], fundsAccount: FUNDS[own.account] ?? "AVAILABLE" };
}

const FUNDS: Readonly<Record<string, FundsAccount>> = {
  frozen: "UNAVAILABLE",
  unsettled: "UNSETTLED",
};

/** The parts of a refund that was accepted. */
export function partsOf({ taken }: Pick<RefundRow, "taken">): readonly Part[] {
  // Only apply.ts writes it, with what fundsFor gave.
  return JSON.parse(taken) as Part[];
}

// Several accounts pay for orders alone whose profit is shared, each once and together the refund; and what is kept for
// that only while it is.
function checkParts(
  { profit_sharing }: OrderRow,
  { amount, fundsAccount }: WantedRefund,
  { from, own }: { readonly from: NonNullable<WantedRefund["from"]>; readonly own: Account },
): void {
  const sum = from.reduce((total, part) => total + part.amount, 0);
  const names = new Set(from.map(({ account }) => account));
  const right =
    profit_sharing === 1 &&
    fundsAccount === null &&
    sum === amount &&
    names.size === from.length &&
    (own.account === "frozen" || !names.has("UNAVAILABLE")) &&
    from.every((part) => part.amount > 0);
  if (!right) throw wrongSources();
}
