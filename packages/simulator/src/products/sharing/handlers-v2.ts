import type { Answer } from "../../core/answer.ts";
import { isMembers, optionalText, text } from "../../core/handler.ts";
import type { Call, Handler, Members } from "../../core/handler.ts";
import { seal } from "../../v3/seal.ts";
import { scopeOf } from "../payment/parties.ts";
import { leftOf, REST, sharesIn } from "./handlers.ts";
import { MAX_RATIO } from "./ratio.ts";
import { addReceiver, ofScope, removeReceiver } from "./receivers.ts";
import { noSharingRecord, noReturn } from "./refusals.ts";
import { requestReturn } from "./return.ts";
import { sharingNumber } from "./return-handlers.ts";
import { requestSharing } from "./request.ts";
import type { WantedSharing } from "./request.ts";
import { findReturn, findSharing, findSharingById, sharesOf } from "./sharings.ts";
import { numbersV2, returnV2, sharingQueryV2, sharingV2 } from "./view-v2.ts";
import { noAmount } from "./wrong.ts";

/** Shares once, and releases the rest with it; or shares, and keeps the rest for other times. */
const share =
  (finish: string | null): Handler =>
  async (context, call) => {
    const shares = sharesIn(call.body, { account: "account" });
    const wanted = { ...wantedOf(call), shares, finish };
    return succeeded(call, sharingV2(await requestSharing(context, call, wanted)));
  };

const finish: Handler = async (context, call) => {
  const wanted = { ...wantedOf(call), shares: [], finish: text(call.body, "description") };
  return succeeded(call, numbersV2((await requestSharing(context, call, wanted)).sharing));
};

function wantedOf(call: Call): Omit<WantedSharing, "shares" | "finish"> {
  return {
    scope: scopeOf(call, call.body),
    receiversOf: ofScope(call),
    transactionId: text(call.body, "transaction_id"),
    outOrderNo: text(call.body, "out_order_no"),
  };
}

const query: Handler = async ({ store }, call) => {
  const outOrderNo = text(call.body, "out_order_no");
  const sharing = await findSharing(store.db, scopeOf(call, call.body), { outOrderNo });
  if (sharing?.transaction_id !== text(call.body, "transaction_id")) throw noSharingRecord();
  return succeeded(call, sharingQueryV2({ sharing, shares: await sharesOf(store.db, sharing) }));
};

const amount: Handler = async (context, call) => {
  const transaction_id = text(call.body, "transaction_id");
  const unsplit_amount = await leftOf(context, call, transaction_id);
  return succeeded(call, { transaction_id, unsplit_amount });
};

const ratio: Handler = (_context, call) => {
  scopeOf(call, call.body);
  const brand = optionalText(call.body, "brand_mch_id");
  const named = brand === null ? {} : { brand_mch_id: brand };
  return Promise.resolve(succeeded(call, { ...named, max_ratio: MAX_RATIO }));
};

const add: Handler = async (context, call) => {
  await addReceiver(context, call, ofScope(call), receiverIn(call));
  return succeeded(call, { receiver: receiverIn(call) });
};

const remove: Handler = async (context, call) => {
  await removeReceiver(context, ofScope(call), receiverIn(call));
  return succeeded(call, { receiver: receiverIn(call) });
};

function receiverIn({ body }: Call): Members {
  const { receiver } = body;
  if (!isMembers(receiver)) throw new Error("The validated request has no receiver.");
  return receiver;
}

const giveBack: Handler = async (context, call) => {
  const { body } = call;
  const cents = Number(body["return_amount"]);
  if (cents < 1) throw noAmount("/return_amount", cents);
  const { returned, sharing } = await requestReturn(context, {
    scope: scopeOf(call, body),
    sharing: sharingNumber(body, "body"),
    outReturnNo: text(body, "out_return_no"),
    returnMchid: text(body, "return_account"),
    amount: cents,
    description: text(body, "description"),
  });
  return succeeded(call, returnV2(returned, sharing));
};

const queryReturn: Handler = async ({ store }, call) => {
  const outReturnNo = text(call.body, "out_return_no");
  const returned = await findReturn(store.db, scopeOf(call, call.body), outReturnNo);
  const sharing = returned && (await findSharingById(store.db, returned.sharing_id));
  if (returned === undefined || sharing === undefined) throw noReturn();
  return succeeded(call, returnV2(returned, sharing));
};

/** Who asked, and the answer's own members, lists in it as text. */
function succeeded({ operation, merchant, body }: Call, members: Members): Answer {
  const named = ["appid", "sub_appid", "sub_mch_id"].flatMap((name) =>
    body[name] === undefined ? [] : [[name, body[name]] as const],
  );
  // Some are asked without an app, and answer one.
  const [appid] = merchant.appids;
  const all = { appid, mch_id: merchant.mchid, ...Object.fromEntries(named), ...members };
  return { status: 200, body: seal(operation.response.fields ?? [], all, merchant) };
}

/** Sharing by APIv2: the same sharings as APIv3's. */
export const sharingHandlersV2: Readonly<Record<string, Handler>> = {
  "v2/secapi/pay/profitsharing#post": share(REST),
  "v2/secapi/pay/multiprofitsharing#post": share(null),
  "v2/secapi/pay/profitsharingfinish#post": finish,
  "v2/pay/profitsharingquery#post": query,
  "v2/pay/profitsharingorderamountquery#post": amount,
  "v2/pay/profitsharingmerchantratioquery#post": ratio,
  "v2/pay/profitsharingaddreceiver#post": add,
  "v2/pay/profitsharingremovereceiver#post": remove,
  "v2/secapi/pay/profitsharingreturn#post": giveBack,
  "v2/pay/profitsharingreturnquery#post": queryReturn,
};
