import { loadCatalog } from "@wechatpay-kit/catalog";
import type { Operation } from "@wechatpay-kit/catalog";
import { WeChatPay } from "wechatpay-kit";
import type { WeChatPayOptions } from "wechatpay-kit";
import { showCode } from "../../src/products/payment/payment-codes.ts";
import { calledBefore } from "./called-before.ts";
import type { CalledBefore } from "./called-before.ts";
import { ask, happenBefore } from "./happens.ts";
import type { RecordedWorld } from "./recorded-world.ts";
import { Walk } from "./walk.ts";

/** The operations of APIv3. */
export const operations: readonly Operation[] = loadCatalog().operations.filter(({ id }) =>
  id.startsWith("v3/"),
);

/** Their order. */
export const before: CalledBefore = calledBefore(operations);

/** Who calls: two merchants, of whom one is a partner. */
export interface Callers {
  readonly world: RecordedWorld;
  readonly merchant: Walk;
  readonly partner: Walk;
}

/** The two merchants of the default world, as clients of a simulator. */
export async function callersOf(
  world: RecordedWorld,
  options: Pick<WeChatPayOptions, "fetch"> = {},
): Promise<Callers> {
  const walkAs = async (mchid: string, openid: string, service: string): Promise<Walk> => {
    const credentials = await world.merchant(mchid);
    const caller = { mchid, appid: credentials.appid, openid, subMchid: "1900000109" };
    return new Walk(before, {
      wxpay: new WeChatPay({ ...credentials, ...options }),
      caller,
      known: async ({ id }) => ({
        ...(PERMISSIONS.test(id) && { service_id: service }),
        ...(/permissions|pay\/partner|ecommerce\/refunds/.test(id) && {
          sub_appid: "wxd678efh567hg6999",
        }),
        // A user shows a new payment code at each till.
        ...(id.includes("/codepay#") && {
          auth_code: (await showCode(world.context, { openid })).code,
        }),
      }),
      answered: (operation, data) => agree(world, operation, data),
      meanwhile: (operation, data) => happenBefore(operation, { world, caller, data }),
    });
  };
  return {
    world,
    merchant: await walkAs(
      "1230000109",
      "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
      "2002000000000558128851361561536",
    ),
    partner: await walkAs(
      "1900000100",
      "oPartner8uMuAJO_M2pxb1Q9zNjW",
      "2002000000000558128851361561537",
    ),
  };
}

/** The user agrees to every authorisation that is asked for. */
async function agree(world: RecordedWorld, { id }: Operation, data: unknown): Promise<void> {
  const { apply_permissions_token: token } = Object(data);
  if (typeof token !== "string" || !PERMISSIONS.test(id)) return;
  await ask(world, `phone/${token}`, { action: "agree" });
}

/** The operations with handlers of their own that a service and a user are needed for. */
export const PERMISSIONS = /^v3\/payscore\/(?:partner\/)?(?:permissions|users|user-service-state)/;

/** Calls an operation once, and before it what has to happen before. */
export async function call(callers: Callers, operation: Operation): Promise<void> {
  await callerFor(callers, operation).call(operation);
}

/** Who may call an operation that has a handler of its own. */
export function callerFor({ merchant, partner }: Callers, { id }: Operation): Walk {
  return /^v3\/(?:payscore\/partner\/permissions|pay\/partner\/|ecommerce\/refunds\/)/.test(id)
    ? partner
    : merchant;
}
