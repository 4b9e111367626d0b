import { expect, test } from "vitest";
import { WeChatPay } from "../../src/client.ts";
import { ConfigError } from "../../src/errors.ts";
import { merchantOptions } from "./keys.ts";

/** A title, what differs from right options, the option that the error names, and what its text holds. */
export type Mistake = [title: string, more: object, option: string, says: string[]];

/** One test for each mistake: constructing a client must end in an error that says all of it. */
export function testMistakes(mistakes: readonly Mistake[]): void {
  test.each(mistakes)("%s", (_, more, option, says) => {
    const error = configError({ ...merchantOptions(), ...more });
    expect(error).toMatchObject({ name: "ConfigError", code: "CONFIG", option });
    expect(error.message.startsWith(`${option}:`)).toBe(true);
    for (const part of says) expect(error.message).toContain(part);
  });
}

/** The error with which a client's options are refused. */
export function configError(
  options: unknown,
  Client: new (options: never) => object = WeChatPay,
): ConfigError {
  let client: unknown;
  try {
    // Wrong on purpose: this is what the tests hand over.
    client = new Client(options as never);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error(`no error, but ${typeof client}`);
}
