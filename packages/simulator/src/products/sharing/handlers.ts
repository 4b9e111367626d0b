import type { Context } from "../../core/context.ts";
import { isMembers, text } from "../../core/handler.ts";
import type { Call, Handler, Members } from "../../core/handler.ts";
import { scopeOf } from "../payment/parties.ts";
import { noSubMerchant } from "../payment/refusals.ts";
import { MAX_RATIO } from "./ratio.ts";
import { receiverType } from "./receivers.ts";
import { noSharingRecord } from "./refusals.ts";
import { requestSharing } from "./request.ts";
import type { WantedShare, WantedSharing } from "./request.ts";
import { findSharing, sharesOf } from "./sharings.ts";
import { platformFinishView, platformQueryView, platformView, sharingView } from "./view.ts";
import type { Shown } from "./view.ts";
import { lacks, noAmount } from "./wrong.ts";

/** How an operation tells of a sharing. */
type View = (shown: Shown) => Record<string, unknown>;

/** How the operations of merchants and partners, and those of platforms, name things. */
interface Form {
  readonly account: "account" | "receiver_account";
  readonly finish: "unfreeze_unsplit" | "finish";
  /** A platform has its receivers for all sub-merchants together. */
  readonly receiversOfAll: boolean;
}

const usual: Form = { account: "account", finish: "unfreeze_unsplit", receiversOfAll: false };
const platform: Form = { account: "receiver_account", finish: "finish", receiversOfAll: true };

/** What is said of the rest where the request says nothing. */
export const REST = "解冻给分账方";

const RECEIVERS = { field: "/receivers", location: "body" } as const;

const share =
  (form: Form, view: View): Handler =>
  async (context, call) => {
    const finish = call.body[form.finish] === true ? REST : null;
    const shares = sharesIn(call.body, form);
    if (shares.length === 0 && finish === null)
      throw lacks(RECEIVERS, "必填性规则校验失败，此字段为必填项");
    const wanted = { ...wantedOf(call, form), shares, finish };
    return { status: 200, body: view(await requestSharing(context, call, wanted)) };
  };

const finish =
  (form: Form, view: View): Handler =>
  async (context, call) => {
    const wanted = { ...wantedOf(call, form), shares: [], finish: text(call.body, "description") };
    return { status: 200, body: view(await requestSharing(context, call, wanted)) };
  };

function wantedOf(call: Call, form: Form): Omit<WantedSharing, "shares" | "finish"> {
  const scope = scopeOf(call, call.body);
  return {
    scope,
    receiversOf: {
      mchid: scope.mchid,
      sub_mchid: form.receiversOfAll ? "" : scope.subMchid,
    },
    transactionId: text(call.body, "transaction_id"),
    outOrderNo: text(call.body, "out_order_no"),
  };
}

/** What a request wants each receiver to get. @throws Refusal for an amount that is none */
export function sharesIn(body: Members, form: Pick<Form, "account">): readonly WantedShare[] {
  const receivers: unknown = body["receivers"];
  if (!Array.isArray(receivers)) return [];
  return receivers.filter(isMembers).map((receiver, index) => {
    const amount = Number(receiver["amount"]);
    if (amount < 1) throw noAmount(`/receivers/${index}/amount`, amount);
    return {
      type: receiverType(receiver),
      account: text(receiver, form.account),
      amount,
      description: text(receiver, "description"),
    };
  });
}

const query =
  (numbers: "path" | "query", view: View): Handler =>
  async ({ store }, call) => {
    const scope = scopeOf(call, call.query);
    const outOrderNo = text(numbers === "path" ? call.path : call.query, "out_order_no");
    const sharing = await findSharing(store.db, scope, { outOrderNo });
    if (sharing?.transaction_id !== text(call.query, "transaction_id")) throw noSharingRecord();
    return { status: 200, body: view({ sharing, shares: await sharesOf(store.db, sharing) }) };
  };

const amounts: Handler = async (context, call) => {
  const transaction_id = text(call.path, "transaction_id");
  const unsplit_amount = await leftOf(context, call, transaction_id);
  return { status: 200, body: { transaction_id, unsplit_amount } };
};

/** What is left of an order to share, in fen: nothing once the rest is released. @throws Refusal where there never was */
export async function leftOf(
  { store }: Context,
  { merchant }: Call,
  transactionId: string,
): Promise<number> {
  const row = await store.db
    .selectFrom("orders")
    .innerJoin("kept_money", "kept_money.order_id", "orders.id")
    .select("kept_money.held")
    .where("orders.transaction_id", "=", transactionId)
    // A partner names no sub-merchant here.
    .where("orders.mchid", "=", merchant.mchid)
    .executeTakeFirst();
  if (row === undefined) throw noSharingRecord();
  return row.held;
}

const ratio: Handler = (_context, call) => {
  const sub_mchid = text(call.path, "sub_mchid");
  if (!call.merchant.subMerchants.has(sub_mchid)) throw noSubMerchant();
  return Promise.resolve({ status: 200, body: { sub_mchid, max_ratio: MAX_RATIO } });
};

const merchants = "v3/profitsharing";
const platforms = "v3/ecommerce/profitsharing";

/** Sharing of merchants and partners, and of platforms. */
export const sharingHandlers: Readonly<Record<string, Handler>> = {
  [`${merchants}/orders#post`]: share(usual, sharingView),
  [`${merchants}/orders/{out_order_no}#get`]: query("path", sharingView),
  [`${merchants}/orders/unfreeze#post`]: finish(usual, sharingView),
  [`${merchants}/transactions/{transaction_id}/amounts#get`]: amounts,
  [`${merchants}/merchant-configs/{sub_mchid}#get`]: ratio,
  [`${platforms}/orders#post`]: share(platform, platformView),
  [`${platforms}/orders#get`]: query("query", platformQueryView),
  [`${platforms}/finish-order#post`]: finish(platform, platformFinishView),
  [`${platforms}/orders/{transaction_id}/amounts#get`]: amounts,
};
