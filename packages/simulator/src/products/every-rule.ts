import type { Route } from "../api/route.ts";
import type { Context } from "../core/context.ts";
import type { Handler } from "../core/handler.ts";
import { products } from "./index.ts";
import type { PhoneMessage } from "./phone-message.ts";
import type { PhonePage, PhoneUser } from "./phone-page.ts";
import type { ProductRules } from "./product.ts";

// Only for what is loaded on demand itself, as the control API: who imports this waits for the rules of all products.

/** What every product does, by its name. */
export const rulesOfProducts: ReadonlyMap<string, ProductRules> = new Map(
  await Promise.all(
    products.map(async ({ name, rules }): Promise<[string, ProductRules]> => [
      name,
      (await rules?.()) ?? {},
    ]),
  ),
);

const all = [...rulesOfProducts.values()];

/** The operations with a behaviour of their own, by the catalogue's id. */
export const handlers: ReadonlyMap<string, Handler> = new Map(
  all.flatMap(({ handlers = {} }) => Object.entries(handlers)),
);

/** The endpoints of products under `/_sim`. */
export const productRoutes: readonly Route[] = all.flatMap(({ control = [] }) => control);

/** The pages of the phone, by their part of the address. */
export const phonePages: ReadonlyMap<string, PhonePage> = new Map(
  all.flatMap(({ phone = [] }) => phone).map((page) => [page.name, page]),
);

/** What the user of a phone was told, newest first. */
export async function messagesTo(
  context: Context,
  user: PhoneUser,
): Promise<readonly PhoneMessage[]> {
  const told: PhoneMessage[] = [];
  for (const { tells } of all) told.push(...((await tells?.(context, user)) ?? []));
  return told.toSorted((one, other) => other.time - one.time);
}
