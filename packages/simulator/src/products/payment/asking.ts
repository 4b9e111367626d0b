import { badInput } from "../../api/reply.ts";
import type { PhoneOutcome } from "../phone-page.ts";
import { PhoneActionError } from "../phone-page.ts";
import { outcomeWords } from "./browser/outcome-words.ts";
import type { PaymentOutcome, PaymentResult } from "./outcome.ts";

/** Takes the password on the pages that ask for it. */
export const PASSWORD_SCRIPT = "products/payment/browser/phone-cashier.js";

/** @throws PhoneActionError where nothing was paid and nobody wanted that */
export function orThrow(result: PaymentResult): PaymentResult {
  if (result.result !== "failed") return result;
  const { message, message_en, why, why_zh } = result;
  throw new PhoneActionError(
    { zh: message, en: message_en },
    why.map((en, line) => ({ en, zh: why_zh[line] ?? en })),
  );
}

/** The outcome of this name. @throws ControlError 400 for one that there is not */
export function outcomeNamed<Name extends string>(
  known: readonly Name[],
  name: unknown,
): Name | undefined {
  if (name === undefined) return undefined;
  const found = known.find((outcome) => outcome === name);
  if (found !== undefined) return found;
  throw badInput("outcome", `outcome must be one of ${known.join(", ")}.`);
}

/** What a tester can choose of them; `cancelled` has a button of its own. */
export function outcomesNamed(names: readonly PaymentOutcome[]): readonly PhoneOutcome[] {
  return names
    .filter((name) => name !== "cancelled")
    .map((name) => ({ name, label: outcomeWords[name] }));
}
