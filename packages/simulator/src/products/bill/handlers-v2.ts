import type { Answer } from "../../core/answer.ts";
import type { Context } from "../../core/context.ts";
import { optionalText, text } from "../../core/handler.ts";
import type { Call, Handler } from "../../core/handler.ts";
import { documentedError, refused } from "../../core/refusal.ts";
import type { Refusal } from "../../core/refusal.ts";
import type { Ticket } from "./address.ts";
import { answered, textOf } from "./handlers.ts";

/** Why there is no bill, in the words of an operation's page. */
interface Missing {
  readonly none: () => Refusal;
  readonly notYet: () => Refusal;
}

// The page of trade bills has one code for both.
const noBill = (): Refusal => refused(200, "20002", "No Bill Exist");

const ofTrade: Missing = { none: noBill, notYet: noBill };

const ofFunds: Missing = {
  none: () => refused(200, "NO_BILL_EXIST", "账单不存在"),
  notYet: () => refused(200, "BILL_CREATING", "账单未生成"),
};

/** The same text as APIv3 answers behind an address, here as the answer itself. */
async function send(
  context: Context,
  call: Call,
  ticket: Pick<Ticket, "kind" | "type">,
  missing: Missing,
): Promise<Answer> {
  const { body } = call;
  const date = text(body, "bill_date");
  const sub = optionalText(body, "sub_mch_id") ?? "";
  let file: string | undefined;
  try {
    file = await textOf(context, call, { ...ticket, date, sub });
  } catch (error) {
    const code = documentedError(error)?.code;
    if (code === undefined) throw error;
    throw code === "STATEMENT_CREATING" ? missing.notYet() : missing.none();
  }
  if (file === undefined) throw missing.none();
  return answered(file, body["tar_type"] === "GZIP");
}

const trade: Handler = (context, call) =>
  send(
    context,
    call,
    { kind: "trade", type: optionalText(call.body, "bill_type") ?? "ALL" },
    ofTrade,
  );

const funds: Handler = (context, call) =>
  send(
    context,
    call,
    { kind: "fund", type: text(call.body, "account_type").toUpperCase() },
    ofFunds,
  );

/** Bills of APIv2: https://pay.weixin.qq.com/doc/v2/merchant/4011935222 */
export const billHandlersV2: Readonly<Record<string, Handler>> = {
  "v2/pay/downloadbill#post": trade,
  "v2/pay/downloadfundflow#post": funds,
};
