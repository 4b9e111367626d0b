import { optionalText, text } from "../../core/handler.ts";
import type { Handler, Members } from "../../core/handler.ts";
import { scopeOf } from "../payment/parties.ts";
import { noSharingRecord } from "./refusals.ts";
import { requestReturn } from "./return.ts";
import { findReturn, findSharingById } from "./sharings.ts";
import type { SharingNumber } from "./sharings.ts";
import type { ShareReturnRow, SharingRow } from "./tables.ts";
import { platformReturnView, returnView } from "./view.ts";
import { lacks, noAmount } from "./wrong.ts";

/** How an operation tells of a return. */
type View = (returned: ShareReturnRow, sharing: SharingRow) => Record<string, unknown>;

const request =
  (view: View): Handler =>
  async (context, call) => {
    const { body } = call;
    const amount = Number(body["amount"]);
    if (amount < 1) throw noAmount("/amount", amount);
    const { returned, sharing } = await requestReturn(context, {
      scope: scopeOf(call, body),
      sharing: sharingNumber(body, "body"),
      outReturnNo: text(body, "out_return_no"),
      returnMchid: text(body, "return_mchid"),
      amount,
      description: text(body, "description"),
    });
    return { status: 200, body: view(returned, sharing) };
  };

const query =
  (numbers: "path" | "query", view: View): Handler =>
  async ({ store }, call) => {
    const scope = scopeOf(call, call.query);
    const outReturnNo = text(numbers === "path" ? call.path : call.query, "out_return_no");
    const returned = await findReturn(store.db, scope, outReturnNo);
    const sharing = returned && (await findSharingById(store.db, returned.sharing_id));
    if (returned === undefined || sharing === undefined) throw noSharingRecord();
    const of = sharingNumber(call.query, "query");
    const same = "id" in of ? sharing.id === of.id : sharing.out_order_no === of.outOrderNo;
    if (!same) throw noSharingRecord();
    return { status: 200, body: view(returned, sharing) };
  };

/** The sharing that a request names, by WeChat Pay's number where it has both. @throws Refusal where it has none */
export function sharingNumber(members: Members, location: "body" | "query"): SharingNumber {
  const id = optionalText(members, "order_id");
  if (id !== null) return { id };
  const outOrderNo = optionalText(members, "out_order_no");
  if (outOrderNo !== null) return { outOrderNo };
  const field = location === "body" ? "/out_order_no" : "out_order_no";
  throw lacks({ field, location }, "order_id和out_order_no必须二选一");
}

const merchants = "v3/profitsharing/return-orders";
const platforms = "v3/ecommerce/profitsharing/returnorders";

/** Returns of shares, to merchants and partners, and to platforms. */
export const returnHandlers: Readonly<Record<string, Handler>> = {
  [`${merchants}#post`]: request(returnView),
  [`${merchants}/{out_return_no}#get`]: query("path", returnView),
  [`${platforms}#post`]: request(platformReturnView),
  [`${platforms}#get`]: query("query", platformReturnView),
};
