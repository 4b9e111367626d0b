import { limitOf, readJson, readParameters, textField } from "../../api/input.ts";
import { badInput, ControlError, json } from "../../api/reply.ts";
import type { ControlHandler, Route } from "../../api/route.ts";
import type { Context } from "../../core/context.ts";
import { balanceOf } from "../ledger/balances.ts";
import { merchantAccount } from "../ledger/accounts.ts";
import { openOperationAccount, fundOperation } from "./money.ts";
import { happening } from "./moving.ts";
import { lockMoney } from "./request.ts";
import type { TransferRow } from "./tables.ts";
import { transferRecord } from "./view.ts";

/** What nobody needs more of: a hundred million yuan. */
const MOST = 10_000_000_000;

const listTransfers: ControlHandler = async ({ store }, { query }) => {
  const fields = readParameters(query, ["mchid", "limit"]);
  const mchid = textField(fields, "mchid");
  const rows = await store.db
    .selectFrom("transfers")
    .selectAll()
    .$if(mchid !== undefined, (all) => all.where("mchid", "=", mchid ?? ""))
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(limitOf(fields))
    .execute();
  return json(200, { transfers: rows.map((row) => shown(row)) });
};

function shown(row: TransferRow): Record<string, unknown> {
  const { package_info, state } = row;
  if (state !== "WAIT_USER_CONFIRM") return transferRecord(row);
  const phone = `/_sim/phone/${encodeURIComponent(package_info)}`;
  return { ...transferRecord(row), package_info, phone };
}

const makeTopUp: ControlHandler = async (context, { request, path }) => {
  const { amount } = readJson(request, ["amount"]);
  if (typeof amount !== "number" || !Number.isSafeInteger(amount) || amount < 1 || amount > MOST) {
    throw badInput("amount", `amount must be an integer of fen from 1 to ${MOST}.`);
  }
  const { mchid = "" } = path;
  if ((await context.merchants.get(mchid, "merchant")) === undefined) {
    throw new ControlError(404, `There is no merchant ${mchid}; GET /_sim/merchants lists them.`);
  }
  const balance = await addFunds(context, mchid, amount);
  context.notifier.wake();
  return json(200, { mchid, account_type: "OPERATION", available_amount: balance });
};

/** What waits for money goes on, oldest first. */
async function addFunds(context: Context, mchid: string, amount: number): Promise<number> {
  const merchant = await context.merchants.get(mchid);
  if (merchant === undefined) throw new Error(`The merchant ${mchid} is gone.`);
  return context.store.db.transaction().execute(async (tx) => {
    const waiting = await tx
      .selectFrom("transfers")
      .selectAll()
      .where("mchid", "=", mchid)
      .where("sub_mchid", "=", "")
      .where("state", "=", "PROCESSING")
      .orderBy("created_at")
      .orderBy("id")
      .execute();
    await openOperationAccount(context, tx, mchid);
    await fundOperation(context, tx, mchid, amount);
    const happens = happening(context, tx, merchant);
    for (const row of waiting) await lockMoney(context, tx, row, happens);
    return balanceOf(tx, merchantAccount(mchid, "operation"));
  });
}

/** Its endpoints under `/_sim`. */
export const transferRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/transfers",
    says: "Transfers of merchants to users, newest first, with the pages of those that wait: ?mchid=&limit=",
    handle: listTransfers,
  },
  {
    method: "POST",
    path: "/merchants/{mchid}/top-ups",
    says: 'money reaches a merchant\'s operation account, from which transfers are paid: {"amount": in fen}',
    handle: makeTopUp,
  },
];
