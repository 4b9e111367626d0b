import type { Db, Tx } from "../../store/store.ts";
import type { Account } from "./accounts.ts";

/** What an account holds, in fen; nothing where nothing ever moved. */
export async function balanceOf(db: Db | Tx, { owner, account }: Account): Promise<number> {
  const row = await db
    .selectFrom("accounts")
    .select("balance")
    .where("owner", "=", owner)
    .where("account", "=", account)
    .executeTakeFirst();
  return row?.balance ?? 0;
}

/** What all accounts hold together: always zero. */
export async function sumOfAll(db: Db | Tx): Promise<number> {
  const row = await db
    .selectFrom("accounts")
    .select((eb) => eb.fn.sum<number | string | null>("balance").as("sum"))
    .executeTakeFirstOrThrow();
  return Number(row.sum ?? 0);
}
