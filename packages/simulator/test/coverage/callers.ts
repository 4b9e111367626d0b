import { loadCatalog } from "@wechatpay-kit/catalog";
import type { Operation } from "@wechatpay-kit/catalog";
import type { WeChatPayOptions } from "wechatpay-kit";
import { showCode } from "../../src/products/payment/payment-codes.ts";
import { DEFAULT_BRAND } from "../../src/world/default-world.ts";
import type { Credentials } from "../helpers/signed-request.ts";
import { clientOf } from "./client-of.ts";
import { calledBefore } from "./called-before.ts";
import type { CalledBefore } from "./called-before.ts";
import { ask, happenBefore } from "./happens.ts";
import type { RecordedWorld } from "./recorded-world.ts";
import { Walk } from "./walk.ts";

/** The operations of APIv3, and those for callers other than merchants. */
export const operations: readonly Operation[] = loadCatalog().operations.filter(
  ({ id }) => !id.startsWith("v2/"),
);

/** Their order. */
export const before: CalledBefore = calledBefore(operations);

/** Who calls: two merchants, of whom one is a partner, a brand, and a developer of skills. */
export interface Callers {
  readonly world: RecordedWorld;
  readonly merchant: Walk;
  readonly partner: Walk;
  readonly brand: Walk;
  readonly skill: Walk;
}

/** Who calls, by the default world; `service` is that of authorisations. */
interface Who {
  readonly mchid: string;
  readonly appid: string;
  readonly openid: string;
  readonly service?: string;
}

/** The callers of the default world, as clients of a simulator. */
export async function callersOf(
  world: RecordedWorld,
  options: Pick<WeChatPayOptions, "fetch"> = {},
): Promise<Callers> {
  const walkAs = (credentials: Credentials, { service, ...who }: Who): Walk => {
    const caller = { ...who, subMchid: "1900000109" };
    return new Walk(before, {
      client: clientOf(credentials, options),
      caller,
      known: async ({ id }) => ({
        ...(service !== undefined && PERMISSIONS.test(id) && { service_id: service }),
        ...(/permissions|pay\/partner|ecommerce\/refunds/.test(id) && {
          sub_appid: "wxd678efh567hg6999",
        }),
        // Of a day that is over and not long ago.
        ...(/day(?:end)?balance/.test(id) && {
          date: new Date(world.context.clock.now() - 2 * 86_400_000).toISOString().slice(0, 10),
        }),
        // A user shows a new payment code at each till.
        ...(id.includes("/codepay#") && {
          auth_code: (await showCode(world.context, { openid: caller.openid })).code,
        }),
      }),
      answered: (operation, data) => agree(world, operation, data),
      meanwhile: (operation, data) => happenBefore(operation, { world, caller, data }),
    });
  };
  const merchant = await world.merchant("1230000109");
  const partner = await world.merchant("1900000100");
  const { mchid, appid } = DEFAULT_BRAND;
  const ofBrand = { mchid, appid, openid: "oBrand8uMuAJO_M2pxb1Q9zNjWeS" };
  return {
    world,
    merchant: walkAs(merchant, {
      ...merchant,
      openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
      service: "2002000000000558128851361561536",
    }),
    partner: walkAs(partner, {
      ...partner,
      openid: "oPartner8uMuAJO_M2pxb1Q9zNjW",
      service: "2002000000000558128851361561537",
    }),
    brand: walkAs(await world.brand(), ofBrand),
    skill: walkAs(await world.skill(), ofBrand),
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

/** Whose operation it is; a merchant's is called by the merchant that has no sub-merchants, unless it needs them. */
export function callerOf(callers: Callers, { id }: Operation): Walk {
  if (id.startsWith("brand/")) return callers.brand;
  if (id.startsWith("aipay/")) return callers.skill;
  return PARTNER.test(id) ? callers.partner : callers.merchant;
}

const PARTNER =
  /^v3\/(?:payscore\/partner\/permissions|pay\/partner\/|fund-app\/mch-transfer\/partner\/transfer-bills|ecommerce\/(?:refunds|profitsharing|fund|bill)\/|bill\/sub-|profitsharing\/merchant-configs)/;
