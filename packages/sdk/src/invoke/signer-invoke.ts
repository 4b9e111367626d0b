import { keyOfSigner } from "../config/own-key.ts";
import type { OwnKey } from "../config/own-key.ts";
import { RSA_SCHEME } from "../crypto/scheme.ts";
import { freshStamp } from "../crypto/stamp.ts";
import { wrongOption } from "../errors.ts";
import { readSigner } from "../keys/signer.ts";
import type { Signer } from "../keys/signer.ts";
import { AppInvoke } from "./app.ts";
import { h5Address } from "./h5.ts";
import type { H5Payment } from "./h5.ts";
import { JsapiInvoke } from "./jsapi.ts";
import type { Keys } from "./keys.ts";
import { MiniProgramInvoke } from "./mini-program.ts";
import { readOthers } from "./options.ts";
import type { InvokeOptions } from "./options.ts";

/** Who signs, where the private key is with a signer. The options of such a client can be handed over as they are. */
export type SignerInvokeOptions = Pick<InvokeOptions, "mchid" | "apiV2Key"> & {
  readonly signer: Signer;
};

/** The same methods, which give what they give when it is signed. */
export type Later<Methods> = {
  readonly [Name in keyof Methods]: Methods[Name] extends (...given: infer Given) => infer Result
    ? (...given: Given) => Promise<Result>
    : never;
};

/**
 * `Invoke` for a private key that is in an HSM or with a key management service: the same methods, as promises.
 *
 * ```ts
 * const invoke = new SignerInvoke({ mchid, signer });
 * return invoke.jsapi.pay({ appid, prepay_id });
 * ```
 */
export class SignerInvoke {
  readonly jsapi: Later<JsapiInvoke>;
  readonly miniProgram: Later<MiniProgramInvoke>;
  readonly app: Later<AppInvoke>;

  /** Checks the options; throws a `ConfigError` that names the option at fault. */
  constructor(options: SignerInvokeOptions) {
    const { signer, scheme } = readSigner(options.signer);
    if (scheme !== RSA_SCHEME) {
      throw wrongOption(
        "signer.scheme",
        `pages, mini programs and apps are handed what is signed by ${RSA_SCHEME}; WeChat Pay documents no other way.`,
      );
    }
    const others = readOthers(options);
    const own = keyOfSigner(signer);
    this.jsapi = later(own, others, (keys) => new JsapiInvoke(keys));
    this.miniProgram = later(own, others, (keys) => new MiniProgramInvoke(keys));
    this.app = later(own, others, (keys) => new AppInvoke(keys));
  }

  /** The address that a page outside WeChat goes to for an H5 order, with the one to come back to. Nobody signs it. */
  h5(payment: H5Payment): string {
    return h5Address(payment);
  }
}

type Others = Pick<Keys, "mchid" | "apiV2Key">;

function later<Methods extends object>(
  own: OwnKey,
  others: Others,
  make: (keys: Keys) => Methods,
): Later<Methods> {
  const call = async (name: string | symbol, given: readonly unknown[]): Promise<unknown> =>
    signedLater(own, others, (keys) => {
      const methods = make(keys);
      const method: unknown = Reflect.get(methods, name);
      if (typeof method === "function") return Reflect.apply(method, methods, given);
      throw new TypeError(`There is no method ${String(name)}.`);
    });
  // Every method of `Methods` is answered by one that calls it.
  return new Proxy({} as Later<Methods>, {
    // A promise asks every value for `then`.
    get: (_, name) => (name === "then" ? undefined : (...given: unknown[]) => call(name, given)),
  });
}

/** Makes it twice with one stamp: once to see what is to be signed, then with the signature. */
async function signedLater<Result>(
  own: OwnKey,
  others: Others,
  make: (keys: Keys) => Result,
): Promise<Result> {
  const stamp = freshStamp();
  let message: Uint8Array | undefined;
  let signature = "";
  const keys = {
    ...others,
    stamp: () => stamp,
    sign: (asked: Uint8Array) => {
      message = asked;
      return signature;
    },
  };
  const made = make(keys);
  if (message === undefined) return made;
  signature = await own.sign(message);
  return make(keys);
}
