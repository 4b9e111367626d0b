import type { Route } from "../api/route.ts";
import type { Context } from "../core/context.ts";
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
import type { PhoneMessage } from "./phone-message.ts";
import type { PhonePage, PhoneUser } from "./phone-page.ts";
import type { Product } from "./product.ts";
import { refund } from "./refund/product.ts";
import { sandbox } from "./sandbox/product.ts";
import { security } from "./security/product.ts";
import { settlement } from "./settlement/product.ts";
import { sharing } from "./sharing/product.ts";
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
  ledger,
];

/** The operations with a behaviour of their own, by the catalogue's id. */
export const handlers: ReadonlyMap<string, Handler> = new Map(
  products.flatMap((product) => Object.entries(product.handlers)),
);

/** The endpoints of products under `/_sim`. */
export const productRoutes: readonly Route[] = products.flatMap(({ control = [] }) => control);

/** What happens by itself when the clock passes a time, by name. */
export const dueWorks: ReadonlyMap<string, Work> = new Map(
  products.flatMap(({ due = {} }) => Object.entries(due)),
);

/** The pages of the phone, by their part of the address. */
export const phonePages: ReadonlyMap<string, PhonePage> = new Map(
  products.flatMap(({ phone = [] }) => phone).map((page) => [page.name, page]),
);

/** What the user of a phone was told, newest first. */
export async function messagesTo(
  context: Context,
  user: PhoneUser,
): Promise<readonly PhoneMessage[]> {
  const told: PhoneMessage[] = [];
  for (const { tells } of products) told.push(...((await tells?.(context, user)) ?? []));
  return told.toSorted((one, other) => other.time - one.time);
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
