import type { Context } from "../../core/context.ts";
import { text } from "../../core/handler.ts";
import type { Call, Handler } from "../../core/handler.ts";
import type { Answer } from "../../core/answer.ts";
import { seal } from "../../v3/seal.ts";
import { returnTransfer } from "./money.ts";
import { happening } from "./moving.ts";
import { noTransfer } from "./refusals.ts";
import { requestTransfer, transferScopeOf } from "./request.ts";
import type { TransferRow } from "./tables.ts";
import { findTransferById, findTransferByNumber, lockTransfer } from "./transfers.ts";
import { cancelled, requested, transferRecord } from "./view.ts";

/** Transfers are found for so long: https://pay.weixin.qq.com/doc/v3/merchant/4012716437 */
const FOUND_FOR = 30 * 86_400_000;

const request: Handler = async (context, call) =>
  answer(call, requested(await requestTransfer(context, call)));

const byNumber: Handler = async (context, call) => {
  const scope = transferScopeOf(call, call.query);
  const number = text(call.path, "out_bill_no");
  return found(context, call, await findTransferByNumber(context.store.db, scope, number));
};

const byId: Handler = async (context, call) => {
  const row = await findTransferById(context.store.db, text(call.path, "transfer_bill_no"));
  const own = row?.mchid === call.merchant.mchid && row.sub_mchid === "";
  return found(context, call, own ? row : undefined);
};

async function found(context: Context, call: Call, row: TransferRow | undefined): Promise<Answer> {
  if (row === undefined) return otherwise(context, call);
  if (row.created_at + FOUND_FOR <= context.clock.now()) throw noTransfer();
  return answer(call, transferRecord(row));
}

/** The answer says that it is being cancelled; who asks after it is told that it was. */
const cancel: Handler = async (context, call) => {
  const scope = transferScopeOf(call, call.body);
  const number = text(call.path, "out_bill_no");
  const id = (await findTransferByNumber(context.store.db, scope, number))?.id;
  if (id === undefined) return otherwise(context, call);
  const row = await context.store.db.transaction().execute(async (tx) => {
    await lockTransfer(tx, id);
    const locked = (await findTransferById(tx, id))?.state === "WAIT_USER_CONFIRM";
    const happens = happening(context, tx, call.merchant);
    const canceling = await happens(id, "cancel");
    if (canceling.state !== "CANCELING") return canceling;
    const ended = await happens(id, "end", { fail_reason: "MCH_CANCEL" });
    if (locked) await returnTransfer(context, tx, ended);
    return canceling;
  });
  return answer(call, { ...transferRecord(row), ...cancelled(row) });
};

let byCatalogue: Promise<Handler> | undefined;

/** Transfers under an authorisation are the catalogue's, and found by the same queries. */
const otherwise: Handler = async (context, call) => {
  byCatalogue ??= import("../../default/run.ts").then(({ defaultHandler }) => defaultHandler());
  return (await byCatalogue)(context, call);
};

/** Of what is known the members that the operation documents. */
function answer(call: Call, members: Readonly<Record<string, string | number>>): Answer {
  const fields = call.operation.response.fields ?? [];
  const body = Object.fromEntries(
    fields.flatMap(({ name }) => (members[name] === undefined ? [] : [[name, members[name]]])),
  );
  return { status: 200, body: seal(fields, body, call.merchant) };
}

const bills = "v3/fund-app/mch-transfer/transfer-bills";
const partner = "v3/fund-app/mch-transfer/partner/transfer-bills";

/** Transfers that users confirm, of merchants and of partners for their sub-merchants. */
export const transferHandlers: Readonly<Record<string, Handler>> = {
  [`${bills}#post`]: request,
  [`${bills}/out-bill-no/{out_bill_no}#get`]: byNumber,
  [`${bills}/transfer-bill-no/{transfer_bill_no}#get`]: byId,
  [`${bills}/out-bill-no/{out_bill_no}/cancel#post`]: cancel,
  [`${partner}#post`]: request,
  [`${partner}/out-bill-no/{out_bill_no}#get`]: byNumber,
  [`${partner}/out-bill-no/{out_bill_no}/cancel#post`]: cancel,
};
