import { createHmac, timingSafeEqual } from "node:crypto";
import type { Merchant } from "../../core/merchant.ts";

/** What a bill is of, beside the merchant who asks. */
export interface BillOf {
  /** `sub-fund`: the fund bill of one sub-merchant, `platform-fund`: that of all of them, both encrypted. */
  readonly kind: "trade" | "fund" | "sharing" | "sub-fund" | "platform-fund";
  /** `2026-11-29` */
  readonly date: string;
  /** `ALL`, `SUCCESS`, `REFUND`; of a fund bill the account. */
  readonly type: string;
  /** Of one sub-merchant; empty: of all, or of the merchant itself. */
  readonly sub: string;
}

/** What a bill's address stands for. */
export interface Ticket extends BillOf {
  readonly file: number;
  /** The address leads nowhere from here on. */
  readonly until: number;
}

// All that the file depends on is in the address, signed: no process has to remember it.
const MARK = "b1.";

/** The token of a bill's address. Only the merchant who asked can use it. */
export function tokenOf(merchant: Merchant, ticket: Ticket): string {
  const text = Buffer.from(JSON.stringify(ticket)).toString("base64url");
  return `${MARK}${text}.${mac(merchant, text)}`;
}

/** What a token stands for; undefined for one that was not made for this merchant, `expired` after its time. */
export function ticketOf(
  merchant: Merchant,
  token: string,
  now: number,
): Ticket | "expired" | undefined {
  const [mark, text = "", given = ""] = token.split(".");
  if (`${mark}.` !== MARK) return undefined;
  const made = mac(merchant, text);
  if (given.length !== made.length || !timingSafeEqual(Buffer.from(given), Buffer.from(made))) {
    return undefined;
  }
  // The signature makes it what `tokenOf` wrote.
  const ticket = JSON.parse(Buffer.from(text, "base64url").toString()) as Ticket;
  return ticket.until <= now ? "expired" : ticket;
}

/** Whether a token is one of a bill of this world, and not of a file that the catalogue makes up. */
export function isBillToken(token: string): boolean {
  return token.startsWith(MARK);
}

function mac({ row }: Merchant, text: string): string {
  return createHmac("sha256", row.api_v3_key).update(text).digest("base64url").slice(0, 24);
}
