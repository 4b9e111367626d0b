import { expect } from "vitest";
import type { MovementRow } from "../../src/products/ledger/tables.ts";
import type { Db, Tx } from "../../src/store/store.ts";

/**
 * Holds the ledger to what is always true of it: each movement and all accounts together come to nothing, an account holds
 * what moved on it, nobody but the world outside and WeChat Pay owes anything, and no order is paid twice or gives back more
 * than was paid.
 */
export async function checkBooks(db: Db | Tx): Promise<void> {
  const accounts = await db.selectFrom("accounts").selectAll().execute();
  const lines = await db.selectFrom("movement_lines").selectAll().execute();
  const movements = await db.selectFrom("movements").selectAll().execute();
  expect(sum(accounts.map(({ balance }) => balance))).toBe(0);

  const moved = new Map<string, number>();
  const byMovement = new Map<string, number>();
  for (const { movement_id, owner, account, amount } of lines) {
    add(moved, `${owner} ${account}`, amount);
    add(byMovement, movement_id, amount);
  }
  expect(Object.fromEntries(moved)).toEqual(
    Object.fromEntries(
      accounts
        .filter(({ owner, account, balance }) => balance !== 0 || moved.has(`${owner} ${account}`))
        .map(({ owner, account, balance }) => [`${owner} ${account}`, balance]),
    ),
  );
  expect(new Set(byMovement.keys())).toEqual(new Set(movements.map(({ id }) => id)));
  expect([...byMovement.values()].filter((total) => total !== 0)).toEqual([]);
  const owing = accounts.filter(
    ({ owner, balance }) => balance < 0 && owner !== "outside" && owner !== "wechatpay",
  );
  expect(owing).toEqual([]);
  await checkPayments(db, movements);
}

/** Each transaction is paid once, and no more of it goes back than came. */
async function checkPayments(db: Db | Tx, movements: readonly MovementRow[]): Promise<void> {
  const refunds = await db.selectFrom("refunds").selectAll().execute();
  const orders = await db.selectFrom("orders").selectAll().execute();
  const count = new Map<string, number>();
  for (const { kind, reference } of movements) {
    if (kind === "payment") add(count, reference, 1);
  }
  expect([...count.values()].filter((times) => times !== 1)).toEqual([]);
  const paid = orders.flatMap(({ transaction_id }) => transaction_id ?? []);
  expect(new Set(count.keys())).toEqual(new Set(paid));
  for (const { id, total, state } of orders) {
    const given = refunds.filter((refund) => refund.order_id === id && refund.state !== "CLOSED");
    const back = sum(given.map(({ amount }) => amount)) + (state === "REVOKED" ? total : 0);
    expect(back).toBeLessThanOrEqual(total);
  }
}

function add(sums: Map<string, number>, key: string, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
