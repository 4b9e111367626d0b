import type { Mode, Operation } from "@wechatpay-kit/catalog";
import type { Merchant } from "./merchant.ts";

/**
 * In which mode a merchant calls an operation: whose pages hold for the request and the answer. Whoever has sub-merchants
 * is a service provider, and calls as a partner whatever has a partner's form; everybody else calls as a merchant. Where
 * an operation has one mode only, that is it. `undefined`: nothing tells, so no page is shut out.
 */
export function modeOf(
  { modes = [] }: Pick<Operation, "modes">,
  { subMerchants }: Pick<Merchant, "subMerchants">,
): Mode | undefined {
  if (modes.length < 2) return modes[0];
  const mode = subMerchants.size > 0 ? "partner" : "merchant";
  return modes.includes(mode) ? mode : undefined;
}
