import type { Answer } from "../../core/answer.ts";
import type { Context } from "../../core/context.ts";
import { optionalText, text } from "../../core/handler.ts";
import type { Call, Handler } from "../../core/handler.ts";
import { refused } from "../../core/refusal.ts";
import type { Refusal } from "../../core/refusal.ts";
import type { BillOf } from "./address.ts";
import { billFiles, fileAnswer } from "./bill-files.ts";
import type { NoBill } from "./day.ts";

// The page of trade bills tells by the text what one code stands for.
const noTrade = (): Refusal => refused(200, "20002", "No Bill Exist");

const ofTrade: NoBill = {
  noDay: () => refused(200, "20001", "invalid bill_date"),
  wrongDay: noTrade,
  notYet: () => refused(200, "20002", "Bill Creating"),
  nothing: noTrade,
};

const noFunds = (): Refusal => refused(200, "NO_BILL_EXIST", "账单不存在");

const ofFunds: NoBill = {
  noDay: noFunds,
  wrongDay: noFunds,
  notYet: () => refused(200, "BILL_CREATING", "账单未生成"),
  nothing: noFunds,
};

/** The same text as APIv3 answers behind an address, here as the answer itself. */
async function send(
  context: Context,
  { body, merchant }: Call,
  of: Omit<BillOf, "date">,
  no: NoBill,
): Promise<Answer> {
  const date = text(body, "bill_date");
  const [file] = await billFiles(context, merchant, { ...of, date }, no);
  if (file === undefined) throw no.nothing();
  return fileAnswer(context, file, body["tar_type"] === "GZIP");
}

const trade: Handler = async (context, call) => {
  const sub = optionalText(call.body, "sub_mch_id") ?? "";
  if (sub !== "" && !call.merchant.subMerchants.has(sub)) {
    throw refused(200, "20001", "sub_mch not allow");
  }
  const type = optionalText(call.body, "bill_type") ?? "ALL";
  return send(context, call, { kind: "trade", type, sub }, ofTrade);
};

const funds: Handler = (context, call) => {
  const type = text(call.body, "account_type").toUpperCase();
  return send(context, call, { kind: "fund", type, sub: "" }, ofFunds);
};

/** Bills of APIv2: https://pay.weixin.qq.com/doc/v2/merchant/4011935222 */
export const billHandlersV2: Readonly<Record<string, Handler>> = {
  "v2/pay/downloadbill#post": trade,
  "v2/pay/downloadfundflow#post": funds,
};
