import { ConfigError, ConnectionError, SignatureError, wrongOption } from "../errors.ts";

// A key is got by a request of its own, which serves a call or a notification. Where that fails, the caller is told what is
// true of the latter; what happened to the former is the `cause`, and none of its words ("nothing was sent") stand in ours.

/**
 * The key that would prove an answer or a notification could not be fetched.
 *
 * @param what names the message in errors.
 * @param advice what its reader does about the message.
 */
export function keyUnavailable(
  what: string,
  advice: string,
  requestId: string | undefined,
  cause: unknown,
): SignatureError {
  return new SignatureError(
    `${what} can't be verified, because fetching the platform certificates failed (the cause says how), so it was thrown away. ${advice} To need no fetching, give WeChat Pay's public key as platformKeys (商户平台 → 账户中心 → API安全 → 微信支付公钥).`,
    { code: "SIGNATURE_KEY_UNAVAILABLE", requestId, cause: shared(cause) },
  );
}

/**
 * The key to encrypt a call's members with could not be had, so nothing of the call was sent: a `ConfigError` where an
 * option is at fault, otherwise a `ConnectionError`.
 *
 * @param what the key, as it stands in a text: "the platform certificates".
 */
export function notSentWithoutKey(
  label: string,
  what: string,
  cause: unknown,
): ConfigError | ConnectionError {
  const why = `${label} has members to encrypt, and fetching ${what} for that failed (the cause says how).`;
  if (cause instanceof ConfigError) {
    const { option } = cause;
    return wrongOption(
      option,
      `${why} Nothing was sent: set the option right, then repeat the call.`,
      { cause: shared(cause) },
    );
  }
  return new ConnectionError(`${why} Nothing was sent: the call may be repeated.`, {
    mayHaveReachedServer: false,
    cause: shared(cause),
  });
}

// Calls that waited for the same request have the same cause: nobody changes what the others see.
function shared(cause: unknown): unknown {
  return Object.freeze(cause);
}
