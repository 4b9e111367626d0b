import { sample } from "./sample.ts";

/** What a user pays by: a `code_url` or `prepay_id`, or the object that a shop's page hands to WeChat. */
export type Target = string | object;

/**
 * The user pays.
 *
 * @returns the transaction's number
 */
export async function userPays(baseUrl: string, target: Target): Promise<string> {
  const { result, transaction } = await ask(baseUrl, `users/${sample.openid}/payments`, { target });
  if (result !== "paid") throw new Error(`The user could not pay: ${JSON.stringify(result)}`);
  const { transaction_id } = Object(transaction);
  return String(transaction_id);
}

/**
 * Night falls, and the bills of the day are made.
 *
 * @returns the day that is over, `2026-11-30`
 */
export async function endOfDay(baseUrl: string): Promise<string> {
  // Nine o'clock of the next morning is over then, whatever the time is now.
  const { now } = await ask(baseUrl, "clock", { advance: "33h" });
  const before = Date.parse(String(now)) - 33 * HOUR;
  // By the time in China.
  return new Date(before + 8 * HOUR).toISOString().slice(0, 10);
}

/** A minute passes: shares that were asked for have arrived. */
export async function aMinutePasses(baseUrl: string): Promise<void> {
  await ask(baseUrl, "clock", { advance: "1m" });
}

/** Bills are made by days in China: what belongs together shall not stand on both sides of midnight. */
export async function passMidnight(baseUrl: string): Promise<void> {
  const { now } = await ask(baseUrl, "clock", { advance: 0 });
  const left = 24 * HOUR - ((Date.parse(String(now)) + 8 * HOUR) % (24 * HOUR));
  if (left < 60_000) await ask(baseUrl, "clock", { advance: "1m" });
}

const HOUR = 3_600_000;

async function ask(
  baseUrl: string,
  path: string,
  body: object,
): Promise<Readonly<Record<string, unknown>>> {
  const answer = await fetch(`${baseUrl}/_sim/${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok)
    throw new Error(`/_sim/${path} is answered ${answer.status}: ${await answer.text()}`);
  return Object(await answer.json());
}
