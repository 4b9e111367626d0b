import type { Context } from "../../core/context.ts";
import type { Tx } from "../../store/store.ts";
import type { Account } from "./accounts.ts";
import type { MovementKind, MovementLineRow } from "./tables.ts";

/** Money that moves. */
export interface Movement {
  readonly kind: MovementKind;
  /** WeChat Pay's number of what moves it. */
  readonly reference: string;
  /** The merchant's number of the same. */
  readonly number: string;
  /** In fen, above zero where money comes; together zero. One line an account at most. */
  readonly lines: readonly (readonly [account: Account, amount: number])[];
}

/** Not enough on an account that can't be overdrawn. */
export class OverdrawnError extends Error {
  override readonly name = "OverdrawnError";
  readonly account: Account;

  constructor(account: Account) {
    super(`${account.owner} has not enough on ${account.account}.`);
    this.account = account;
  }
}

/**
 * Moves money, in the transaction that stores why.
 *
 * @throws OverdrawnError where an account of a person or a merchant would go below zero
 */
export async function postMovement(context: Context, tx: Tx, movement: Movement): Promise<void> {
  const lines = movement.lines.filter(([, amount]) => amount !== 0);
  const sum = lines.reduce((total, [, amount]) => total + amount, 0);
  if (sum !== 0 || lines.some(([, amount]) => !Number.isSafeInteger(amount))) {
    throw new Error(`A ${movement.kind} of ${movement.reference} does not add up to zero.`);
  }
  if (lines.length === 0) return;
  const id = context.ids.hex(32);
  const at = context.clock.now();
  const seq = context.ids.sequence();
  const moved: MovementLineRow[] = [];
  // In one order everywhere, so that two movements never wait for each other; and accounts before movements, as a reset.
  for (const [account, amount] of lines.toSorted(([a], [b]) => (key(a) < key(b) ? -1 : 1))) {
    const balance = await add(tx, account, amount);
    if (balance < 0 && amount < 0 && !canOwe(account)) throw new OverdrawnError(account);
    moved.push({ movement_id: id, ...account, amount, balance, at, seq });
  }
  const { kind, reference, number } = movement;
  await tx.insertInto("movements").values({ id, kind, reference, number, at, seq }).execute();
  await tx.insertInto("movement_lines").values(moved).execute();
}

/**
 * Moves money several times in one transaction.
 *
 * @throws OverdrawnError where one of the movements overdraws an account
 */
export async function postAll(
  context: Context,
  tx: Tx,
  movements: readonly Movement[],
): Promise<void> {
  // All of them first: the second movement may need an account that somebody holds who waits for one of the first.
  await holdAccounts(
    tx,
    movements.flatMap(({ lines }) => lines.map(([account]) => account)),
  );
  for (const movement of movements) await postMovement(context, tx, movement);
}

/** Holds accounts to the end of the transaction, in the order in which every movement takes them. */
export async function holdAccounts(tx: Tx, accounts: readonly Account[]): Promise<void> {
  const named = new Map(accounts.map((account) => [key(account), account]));
  for (const [, account] of [...named].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    await add(tx, account, 0);
  }
}

async function add(tx: Tx, account: Account, amount: number): Promise<number> {
  const { balance } = await tx
    .insertInto("accounts")
    .values({ ...account, balance: amount })
    .onConflict((conflict) =>
      conflict.columns(["owner", "account"]).doUpdateSet((eb) => ({
        balance: eb("accounts.balance", "+", eb.ref("excluded.balance")),
      })),
    )
    .returning("balance")
    .executeTakeFirstOrThrow();
  return balance;
}

/** The world's money comes from outside, and WeChat Pay gives fees back. */
function canOwe({ owner }: Account): boolean {
  return owner === "outside" || owner === "wechatpay";
}

function key({ owner, account }: Account): string {
  return `${owner} ${account}`;
}
