import type { AnyOptions } from "../config/config.ts";
import { checkOptions } from "./check-options.ts";
import { PAGES } from "./finding.ts";
import type { Finding } from "./finding.ts";
import { roundTrip } from "./round-trip.ts";

/**
 * Looks whether a merchant's options are right: each by itself, then all of them by a signed request that changes nothing
 * (`POST /v3/security/echo`). It throws for none of them: what is wrong is a finding.
 *
 * ```ts
 * for (const { check, state, what, remedy = "" } of await doctor(options)) console.log(state, check, what, remedy);
 * ```
 *
 * @param options those of `new WeChatPay(…)`
 */
export async function doctor(options: AnyOptions): Promise<readonly Finding[]> {
  const findings = checkOptions(options);
  if (findings.every(({ state }) => state !== "bad")) {
    return [...findings, ...(await roundTrip(options))];
  }
  const why = "Options are wrong: nothing was sent.";
  const what = "not looked at";
  return [...findings, { check: "connection", state: "unknown", what, why, link: PAGES.hosts }];
}
