import type { Answer } from "../call/answer.ts";
import type { CheckedCall } from "../call/call.ts";
import { checkCall } from "../call/check-call.ts";
import type { Outgoing, Protocol } from "../call/protocol.ts";
import { certificatesPath } from "../config/hosts.ts";
import type { Context } from "../config/context.ts";
import { SM2_SCHEME } from "../crypto/scheme.ts";
import { ApiError, wrongOption } from "../errors.ts";
import type { ConfigError } from "../errors.ts";
import { exchange } from "../exchange.ts";
import type { PlatformKey } from "../keys/platform-key.ts";
import { startLimits } from "../transport/limits.ts";
import { isSuccess } from "../transport/transport.ts";
import type { WireAnswer } from "../transport/transport.ts";
import { openCertificates } from "./open-certificates.ts";
import { refusal } from "./refusal.ts";
import { againV3, toWireV3 } from "./to-wire.ts";

/**
 * Fetches the platform certificates.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013878
 */
export async function fetchCertificates(
  context: Context,
  apiV3Key: Uint8Array,
): Promise<Answer<ReadonlyMap<string, PlatformKey>>> {
  // With an SM certificate a merchant has certificates of SM2, which are listed only if they are asked for.
  const isSm = context.config.identity.scheme === SM2_SCHEME;
  const options = isSm ? { query: { algorithm_type: "SM2" } } : {};
  const template = certificatesPath(context.config.origin);
  const call = checkCall({ method: "GET", template, options });
  // Calls wait for it that hold a connection each until their answers are verified.
  const limits = { ...startLimits(context.config, call), urgent: true } as const;
  const protocol = new CertificatesProtocol(apiV3Key);
  try {
    return await exchange(context, protocol, call, limits);
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 404) throw error;
    // With keys of its own the client needs none: then the serial that was looked for is simply unknown.
    if (context.config.platformKeys.size > 0) return { data: new Map(), wire: undefined };
    throw inPublicKeyMode(error);
  }
}

/** APIv3, but that the answer brings the keys that verify it. */
class CertificatesProtocol implements Protocol<ReadonlyMap<string, PlatformKey>> {
  readonly toWire = toWireV3;
  readonly again = againV3;
  readonly #apiV3Key: Uint8Array;

  constructor(apiV3Key: Uint8Array) {
    this.#apiV3Key = apiV3Key;
  }

  async fromWire(
    context: Context,
    call: CheckedCall,
    sent: Outgoing,
    answer: WireAnswer,
  ): Promise<Answer<ReadonlyMap<string, PlatformKey>>> {
    if (!isSuccess(answer.status)) throw refusal(call, sent, answer);
    const answers = { call, limits: sent.limits };
    const data = await openCertificates(context, this.#apiV3Key, answer, { answers });
    return { data, wire: answer };
  }
}

function inPublicKeyMode(cause: ApiError): ConfigError {
  return wrongOption(
    "platformKeys",
    'WeChat Pay has no platform certificate for this merchant, which means that it is in public-key mode. Give the public key as { "PUB_KEY_ID_…": pem }: 商户平台 → 账户中心 → API安全 → 微信支付公钥.',
    { cause },
  );
}
