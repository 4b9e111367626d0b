import type { Context } from "../../core/context.ts";
import { optionalText, text } from "../../core/handler.ts";
import type { Call, Handler } from "../../core/handler.ts";
import { refused } from "../../core/refusal.ts";
import type { Refusal } from "../../core/refusal.ts";
import { balanceAt } from "../ledger/balances.ts";
import { noSubMerchant } from "../payment/refusals.ts";
import { openOperationAccount } from "../transfer/money.ts";
import { dayOf, endOf } from "../settlement/day.ts";
import { fundsOf } from "./accounts.ts";

/** Balances are told for so many days back, as bills are. */
const KEPT = 92 * 86_400_000;

const own =
  (at: (context: Context, call: Call) => number): Handler =>
  async (context, call) => {
    const accountType = text(call.path, "account_type");
    const { mchid } = call.merchant;
    return {
      status: 200,
      body: await held(context, { owner: mchid, accountType, at: at(context, call) }),
    };
  };

const ofSub =
  (at: (context: Context, call: Call) => number): Handler =>
  async (context, call) => {
    const sub_mchid = text(call.path, "sub_mchid");
    if (!call.merchant.subMerchants.has(sub_mchid)) throw noSubMerchant();
    const accountType = optionalText(call.query, "account_type") ?? "BASIC";
    const body = await held(context, { owner: sub_mchid, accountType, at: at(context, call) });
    return { status: 200, body: { sub_mchid, ...body, account_type: accountType } };
  };

/** The first moment of which nothing is known: all that moved counts. */
const now = (): number => Number.MAX_SAFE_INTEGER;

/** The end of the day that a request names; without one, of yesterday. @throws Refusal of a day that is not over or too long ago */
function endOfDay(context: Context, call: Call): number {
  const time = context.clock.now();
  const today = endOf(dayOf(time)) - 86_400_000;
  const date = optionalText(call.query, "date");
  if (date === null) return today;
  const end = endOf(date);
  if (Number.isNaN(end) || end > today || end < time - KEPT) throw noSuchDay();
  return end;
}

async function held(
  context: Context,
  {
    owner,
    accountType,
    at,
  }: { readonly owner: string; readonly accountType: string; readonly at: number },
): Promise<Record<string, number>> {
  const funds = fundsOf(accountType);
  if (funds === undefined) throw notOpened();
  const { store } = context;
  if (accountType === "OPERATION") {
    await store.db.transaction().execute((tx) => openOperationAccount(context, tx, owner));
  }
  const sum = (accounts: readonly string[]): Promise<number> | number =>
    accounts.length === 0 ? 0 : balanceAt(store.db, { owner, accounts, at });
  return {
    available_amount: await sum(funds.available),
    pending_amount: await sum(funds.pending),
  };
}

const notOpened = (): Refusal => refused(400, "INVALID_REQUEST", "输入账户类型未开通");

const noSuchDay = (): Refusal => refused(400, "INVALID_REQUEST", "该账户在指定时间不存在");

/**
 * Balances: https://pay.weixin.qq.com/doc/v3/partner/4012476700 and, of a platform's sub-merchants,
 * https://pay.weixin.qq.com/doc/v3/partner/4012476690
 */
export const balanceHandlers: Readonly<Record<string, Handler>> = {
  "v3/merchant/fund/balance/{account_type}#get": own(now),
  "v3/merchant/fund/dayendbalance/{account_type}#get": own(endOfDay),
  "v3/ecommerce/fund/balance/{sub_mchid}#get": ofSub(now),
  "v3/ecommerce/fund/enddaybalance/{sub_mchid}#get": ofSub(endOfDay),
};
