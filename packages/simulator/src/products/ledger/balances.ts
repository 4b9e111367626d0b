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

/**
 * What accounts of an owner held together when a moment came, in fen. Reads what moved after it, and so costs less the
 * later the moment.
 */
export async function balanceAt(
  db: Db,
  {
    owner,
    accounts,
    at,
  }: { readonly owner: string; readonly accounts: readonly string[]; readonly at: number },
): Promise<number> {
  const { held, later } = await db
    .selectNoFrom((eb) => [
      eb
        .selectFrom("accounts")
        .where("owner", "=", owner)
        .where("account", "in", accounts)
        .select((inner) => inner.fn.sum<number | string | null>("balance").as("sum"))
        .as("held"),
      eb
        .selectFrom("movement_lines")
        .where("owner", "=", owner)
        .where("account", "in", accounts)
        .where("at", ">=", at)
        .select((inner) => inner.fn.sum<number | string | null>("amount").as("sum"))
        .as("later"),
    ])
    .executeTakeFirstOrThrow();
  return Number(held ?? 0) - Number(later ?? 0);
}
