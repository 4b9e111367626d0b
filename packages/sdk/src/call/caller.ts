import type { Caller } from "../crypto/scheme.ts";
import { RequestError } from "../errors.ts";
import type { CheckedCall } from "./call.ts";

/** Whose a path is, by its first segment; a merchant's are all others. */
const callers: ReadonlyMap<string, Caller> = new Map([
  ["brand", "brand"],
  ["aipay", "skill"],
]);

const WHO = {
  merchant: {
    is: "a merchant's",
    client: "new WeChatPay({ mchid, … }) of wechatpay-kit",
  },
  brand: {
    is: "a brand's",
    root: "/brand",
    client: "new WeChatPayBrand({ brandId, … }) of wechatpay-kit/brand",
  },
  skill: {
    is: "a skill developer's",
    root: "/aipay",
    client: "new WeChatPaySkill({ developerId, … }) of wechatpay-kit/skill",
  },
} as const satisfies Record<Caller, object>;

/**
 * Refuses a call that another kind of caller makes, with other keys and under another scheme: signed by this one it could
 * only be turned away, and would show its signature to those whom it does not concern.
 */
export function refuseForeign(caller: Caller, call: CheckedCall): void {
  const owner = callers.get(firstSegment(call)) ?? "merchant";
  if (owner === caller) return;
  const paths =
    owner === "merchant" ? "this path is called" : `paths below ${WHO[owner].root} are called`;
  throw new RequestError(
    `${call.label}: ${paths} with ${WHO[owner].is} keys, and this client has ${WHO[caller].is}. Call it on ${WHO[owner].client}. Nothing was sent.`,
    { parameter: "path" },
  );
}

/** The first segment, also where its text is a value: `{version}/pay`. */
function firstSegment({ address, template, values }: CheckedCall): string {
  const [segment = ""] = (address?.target ?? template).replace(/^\//, "").split(/[/?]/, 1);
  return segment.startsWith("{") ? (values[segment.slice(1, -1)] ?? "") : segment;
}
