import type { Handler } from "../core/handler.ts";
import type { Work } from "../due/work.ts";
import type { Migrations } from "../store/migrations.ts";
import type { Tx } from "../store/store.ts";
import type { Tables } from "../store/tables.ts";
import { balance } from "./balance/product.ts";
import { bill } from "./bill/product.ts";
import { certificates } from "./certificates/product.ts";
import { coupon } from "./coupon/product.ts";
import { keys } from "./keys/product.ts";
import { ledger } from "./ledger/product.ts";
import { payment } from "./payment/product.ts";
import { payscore } from "./payscore/product.ts";
import type { Product } from "./product.ts";
import { refund } from "./refund/product.ts";
import { sandbox } from "./sandbox/product.ts";
import { security } from "./security/product.ts";
import { settlement } from "./settlement/product.ts";
import { sharing } from "./sharing/product.ts";
import { transfer } from "./transfer/product.ts";
import { wallet } from "./wallet/product.ts";

/** Every product that has rules of its own; all else that the simulator knows of them is taken from here. */
export const products: readonly Product[] = [
  balance,
  bill,
  certificates,
  keys,
  // Before payments and the ledger last: a reset takes tables in this order, as a payment does.
  wallet,
  payment,
  payscore,
  refund,
  sandbox,
  security,
  // After wallets: whoever uses a coupon holds its owner's.
  coupon,
  sharing,
  settlement,
  // A user's wallet is held before, the ledger after.
  transfer,
  ledger,
];

const known = new Map<string, Handler | undefined>();

/** What an operation does, where a product says it. Loads the rules of the products that may have it. */
export async function handlerOf(id: string): Promise<Handler | undefined> {
  // Kept, so that no request but the first waits for an import.
  if (!known.has(id)) known.set(id, await findHandler(id));
  return known.get(id);
}

async function findHandler(id: string): Promise<Handler | undefined> {
  for (const { under = [], rules } of products) {
    if (!under.some((beginning) => id.startsWith(beginning))) continue;
    const own = (await rules?.())?.handlers?.[id];
    if (own !== undefined) return own;
  }
  return undefined;
}

/** What happens under a name when the clock passes a time. */
export async function workOf(name: string): Promise<Work | undefined> {
  for (const { rules } of products) {
    const work = (await rules?.())?.due?.[name];
    if (work !== undefined) return work;
  }
  return undefined;
}

/** What makes the tables of products. */
export const productMigrations: readonly Migrations[] = products.flatMap(({ tables }) =>
  tables === undefined ? [] : [tables.migrations],
);

/** The tables of products that a reset clears. */
export const productTables: readonly (keyof Tables)[] = products.flatMap(
  ({ tables }) => tables?.cleared ?? [],
);

/** Puts what the default world has of each product into a new world. */
export async function seedProducts(tx: Tx): Promise<void> {
  for (const { seed } of products) await seed?.(tx);
}
