import { hash } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Answer } from "../../core/answer.ts";
import type { Context } from "../../core/context.ts";
import { optionalText, text } from "../../core/handler.ts";
import type { Call, Handler } from "../../core/handler.ts";
import { refused } from "../../core/refusal.ts";
import type { Refusal } from "../../core/refusal.ts";
import { fileAt } from "../../default/roles/files.ts";
import { isBillToken, ticketOf, tokenOf } from "./address.ts";
import type { Ticket } from "./address.ts";
import { billText } from "./bill-text.ts";
import { billDay, noStatement } from "./day.ts";
import { fundBill } from "./fund-bill.ts";
import { tradeBill } from "./trade-bill.ts";

/** How long a bill can be fetched where the answer says. */
const ADDRESS_LIFE = 300_000;

const applyFor =
  (kind: Ticket["kind"], typeName: string, standard: string): Handler =>
  async (context, call) => {
    const ticket: Ticket = {
      kind,
      date: text(call.query, "bill_date"),
      type: optionalText(call.query, typeName) ?? standard,
      sub: optionalText(call.query, "sub_mchid") ?? "",
      until: context.clock.now() + ADDRESS_LIFE,
    };
    const file = await textOf(context, call, ticket);
    if (file === undefined) throw noStatement();
    const zipped = call.query["tar_type"] === "GZIP" ? "&tartype=gzip" : "";
    const token = tokenOf(call.merchant, ticket);
    return {
      status: 200,
      body: {
        hash_type: "SHA1",
        // Of the file as it is before it is compressed.
        hash_value: hash("sha1", file),
        download_url: `${call.origin}/v3/billdownload/file?token=${token}${zipped}`,
      },
    };
  };

const download: Handler = async (context, call) => {
  const token = text(call.query, "token");
  if (!isBillToken(token)) {
    return { status: 200, file: fileAt(call.operation, call.merchant, call.query) };
  }
  const ticket = ticketOf(call.merchant, token, context.clock.now());
  if (ticket === undefined) throw foreign();
  const file = ticket === "expired" ? undefined : await textOf(context, call, ticket);
  if (file === undefined) throw stale();
  return answered(file, call.query["tartype"] === "gzip");
};

/** A bill as the answer of an operation: text, or compressed. */
export function answered(file: string, zipped: boolean): Answer {
  return {
    status: 200,
    file: zipped
      ? { type: "application/x-gzip", bytes: gzipSync(file) }
      : { type: "text/plain; charset=utf-8", bytes: Buffer.from(file) },
  };
}

/** The text of a bill; undefined where nothing moved. @throws Refusal of a day that has no bill yet, or none any more */
export async function textOf(
  { store, clock }: Context,
  { merchant }: Pick<Call, "merchant">,
  { kind, date, type, sub }: Omit<Ticket, "until">,
): Promise<string | undefined> {
  const day = billDay(date, clock.now());
  const bill =
    kind === "trade"
      ? await tradeBill(store.db, { mchid: merchant.mchid, sub, type }, day)
      : await fundBill(store.db, { owner: sub === "" ? merchant.mchid : sub, account: type }, day);
  return bill && billText(bill);
}

const stale = (): Refusal => refused(400, "INVALID_REQUEST", "下载地址已失效，请重新申请下载地址");

const foreign = (): Refusal =>
  refused(403, "NO_AUTH", "没有权限下载该账单，请使用申请账单的商户号下载");

/** Bills of what happened in this world. */
export const billHandlers: Readonly<Record<string, Handler>> = {
  "v3/bill/tradebill#get": applyFor("trade", "bill_type", "ALL"),
  "v3/bill/fundflowbill#get": applyFor("fund", "account_type", "BASIC"),
  "v3/billdownload/file#get": download,
};
