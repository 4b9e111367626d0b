import { ask, RefusedError } from "../../../browser/client.ts";
import type { Failed } from "./cashier-answers.ts";
import { noAnswer } from "./failure.ts";

/**
 * Pays on a page of the phone that asks for the password.
 *
 * @param page its address, `/_sim/phone/user-1/payment/wx…`
 * @returns why nothing was paid, where nothing was
 */
export async function payOnPage(
  page: string,
  said: Readonly<Record<string, string>>,
): Promise<Failed | undefined> {
  try {
    await ask(page.replace(/^\/_sim/u, ""), { ...said, action: "pay" });
    return undefined;
  } catch (error) {
    if (!(error instanceof RefusedError)) return noAnswer(error);
    const { message, message_en = message, why = [], why_zh = why } = error.answer;
    return { result: "failed", message, message_en, why, why_zh };
  }
}
