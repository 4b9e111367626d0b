import type { Context } from "../../core/context.ts";
import { optionalText, text } from "../../core/handler.ts";
import type { Call, Handler, Members } from "../../core/handler.ts";
import type { Db, Tx } from "../../store/store.ts";
import { seal } from "../../v3/seal.ts";
import { findUser } from "../../world/users.ts";
import { scopeOf } from "../payment/parties.ts";
import { receiverMismatch } from "./refusals.ts";
import type { ReceiverType, ShareReceiverRow } from "./tables.ts";

/** Somebody to share with, as a request names them. */
export type Named = Pick<ShareReceiverRow, "type" | "account">;

/** Whose receivers they are. */
export type ReceiversOf = Pick<ShareReceiverRow, "mchid" | "sub_mchid">;

/** The type of a receiver. The catalogue lets no others through. */
export function receiverType(members: Members): ReceiverType {
  const type = text(members, "type");
  if (type === "PERSONAL_OPENID" || type === "PERSONAL_SUB_OPENID") return type;
  return "MERCHANT_ID";
}

export async function isReceiver(
  db: Db | Tx,
  of: ReceiversOf,
  { type, account }: Named,
): Promise<boolean> {
  const row = await db
    .selectFrom("share_receivers")
    .select("account")
    .where("mchid", "=", of.mchid)
    .where("sub_mchid", "=", of.sub_mchid)
    .where("type", "=", type)
    .where("account", "=", account)
    .executeTakeFirst();
  return row !== undefined;
}

/**
 * The human being whom an openid names in the app of the request; null for a merchant.
 *
 * @throws Refusal where no app of the request knows it
 */
export async function personOf(
  db: Db | Tx,
  { merchant, body }: Call,
  { type, account }: Named,
): Promise<string | null> {
  if (type === "MERCHANT_ID") return null;
  const appid = optionalText(body, type === "PERSONAL_OPENID" ? "appid" : "sub_appid");
  const theirs =
    appid !== null &&
    (type === "PERSONAL_OPENID"
      ? merchant.appids.has(appid)
      : [...merchant.subMerchants.values()].some(({ sub_appid }) => sub_appid === appid));
  const user = theirs ? await findUser(db, appid, account) : undefined;
  if (user === undefined) throw receiverMismatch();
  return user.person;
}

/** Whose receivers a request speaks of: a partner's are those of one sub-merchant, a platform's those of all. */
type Whose = (call: Call) => ReceiversOf;

/** Of whom a request speaks: a merchant, or a partner for one sub-merchant. */
export const ofScope: Whose = (call) => {
  const { mchid, subMchid } = scopeOf(call, call.body);
  return { mchid, sub_mchid: subMchid };
};

const ofPlatform: Whose = ({ merchant }) => ({ mchid: merchant.mchid, sub_mchid: "" });

/** Adds a receiver; one that is there stays, related as it is said now. @throws Refusal for an unknown openid */
export async function addReceiver(
  { store }: Context,
  call: Call,
  of: ReceiversOf,
  said: Members,
): Promise<void> {
  const named = { type: receiverType(said), account: text(said, "account") };
  const related = {
    relation_type: text(said, "relation_type"),
    custom_relation: optionalText(said, "custom_relation"),
  };
  await personOf(store.db, call, named);
  await store.db
    .insertInto("share_receivers")
    .values({ ...of, ...named, ...related })
    .onConflict((conflict) =>
      conflict.columns(["mchid", "sub_mchid", "type", "account"]).doUpdateSet(related),
    )
    .execute();
}

/** Takes a receiver away; who is none is not missed. */
export async function removeReceiver(
  { store }: Context,
  { mchid, sub_mchid }: ReceiversOf,
  said: Members,
): Promise<void> {
  await store.db
    .deleteFrom("share_receivers")
    .where("mchid", "=", mchid)
    .where("sub_mchid", "=", sub_mchid)
    .where("type", "=", receiverType(said))
    .where("account", "=", text(said, "account"))
    .execute();
}

const add =
  (whose: Whose): Handler =>
  async (context, call) => {
    await addReceiver(context, call, whose(call), call.body);
    const more = ["sub_mchid", "name", "relation_type", "custom_relation"];
    return { status: 200, body: told(call, more) };
  };

const remove =
  (whose: Whose): Handler =>
  async (context, call) => {
    await removeReceiver(context, whose(call), call.body);
    return { status: 200, body: told(call, ["sub_mchid"]) };
  };

/** What was said, as far as the answer has it; what only the merchant may read is encrypted. */
function told({ body, operation, merchant }: Call, more: readonly string[]): Members {
  const fields = operation.response.fields ?? [];
  const has = new Set(fields.map(({ name }) => name));
  const names = ["type", "account", ...more].filter((name) => has.has(name) && name in body);
  return seal(fields, Object.fromEntries(names.map((name) => [name, body[name]])), merchant);
}

export const receiverHandlers: Readonly<Record<string, Handler>> = {
  "v3/profitsharing/receivers/add#post": add(ofScope),
  "v3/profitsharing/receivers/delete#post": remove(ofScope),
  "v3/ecommerce/profitsharing/receivers/add#post": add(ofPlatform),
  "v3/ecommerce/profitsharing/receivers/delete#post": remove(ofPlatform),
};
