import { loadCatalog } from "@wechatpay-kit/catalog";
import type { Operation } from "@wechatpay-kit/catalog";
import { WeChatPay } from "wechatpay-kit";
import { showCode } from "../../src/products/payment/payment-codes.ts";
import { callOf } from "./call-of.ts";
import { BEFORE_V2 } from "./called-before-v2.ts";
import { happenBefore } from "./happens.ts";
import type { RecordedWorld } from "./recorded-world.ts";
import { requestOf } from "./request-of.ts";
import { Walk } from "./walk.ts";

/** The operations of APIv2. */
export const operations: readonly Operation[] = loadCatalog().operations.filter(({ id }) =>
  id.startsWith("v2/"),
);

const byId = new Map(operations.map((operation) => [operation.id, operation]));

/** What is called before an operation; a row that names none is a fault of the table. */
function before({ id }: Operation): Operation | undefined {
  const first = BEFORE_V2[id];
  if (first === undefined) return undefined;
  const operation = byId.get(first);
  if (operation === undefined) throw new Error(`The catalogue has no ${first}.`);
  return operation;
}

export const caller = {
  mchid: "1230000109",
  appid: "wxd678efh567hg6787",
  openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
  subMchid: "1900000109",
} as const;

// Where the page does not ask for the merchant's number, nobody would know whose key signed.
const NAMELESS = new Set(["v2/applyment/micro/signcontract#post", "v2/risk/getviolation#post"]);

const PLACING = new Set(["v2/pay/unifiedorder#post", "v2/pay/combinedorder#post"]);

/** Calls an operation, and before it what has to happen before; gives its data. */
export type CallV2 = (operation: Operation) => Promise<unknown>;

/** The default merchant as a client of APIv2, with a second key for the sandbox. */
export async function callerOfV2(world: RecordedWorld): Promise<CallV2> {
  const merchant = await world.merchant(caller.mchid);
  const wxpay = new WeChatPay(merchant);
  const { sandbox_signkey: apiV2Key = "" } =
    await wxpay.v2.xdc.apiv2getsignkey.sign.getsignkey.post({ xml: { mch_id: caller.mchid } });
  const walk = walkOf(world, wxpay);
  const sandbox = walkOf(world, new WeChatPay({ ...merchant, apiV2Key }));
  return async (operation) => {
    const { id } = operation;
    if (NAMELESS.has(id)) {
      const { xml } = requestOf(operation, { caller, seed: id });
      return callOf(wxpay, operation, { xml: { ...Object(xml), mch_id: caller.mchid } });
    }
    const { data } = await (id.startsWith("v2/xdc/apiv2sandbox/") ? sandbox : walk).call(operation);
    return data;
  };
}

function walkOf(world: RecordedWorld, client: WeChatPay): Walk {
  return new Walk(before, {
    client: client,
    caller,
    known: async ({ id, body }) => ({
      mch_id: caller.mchid,
      combine_mch_id: caller.mchid,
      // Bills are of days that are over.
      bill_date: yesterday(world).replaceAll("-", ""),
      // A number on some pages, a text on others.
      plan_id: "12535",
      ...(body?.fields?.some(({ name }) => name === "auth_code") && {
        auth_code: (await showCode(world.context, { openid: caller.openid })).code,
      }),
      // The way that is answered with the most, and that asks for nothing beside.
      ...(PLACING.has(id) && { trade_type: "MWEB" }),
      // The sandbox takes three amounts.
      ...(id === "v2/xdc/apiv2sandbox/pay/micropay#post" && { total_fee: "1" }),
    }),
    answered: () => Promise.resolve(),
    meanwhile: async (operation, data) => {
      const { bill_date, ...numbers } = await happenBefore(operation, { world, caller, data });
      return bill_date === undefined
        ? numbers
        : { ...numbers, bill_date: bill_date.replaceAll("-", "") };
    },
  });
}

function yesterday({ context }: RecordedWorld): string {
  const inBeijing = context.clock.now() + 8 * 3_600_000;
  return new Date(inBeijing - 86_400_000).toISOString().slice(0, 10);
}
