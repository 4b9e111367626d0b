import { RequestError } from "../errors.ts";

/** A sensitive value that is encrypted already; made by `encrypted`. */
export class Encrypted {
  readonly #ciphertext: string;

  constructor(ciphertext: string) {
    this.#ciphertext = ciphertext;
  }

  /** The Base64 text that is sent. */
  toJSON(): string {
    return this.#ciphertext;
  }
}

/**
 * Marks the value of a sensitive member as encrypted already, so that it is sent as it is: Base64 of RSA-OAEP (SHA-1)
 * with a platform key, or in `xml` with the key of `v2/risk/getpublickey`. Give a platform key's id as `headers: { "Wechatpay-Serial": … }` where it is not the one that the client
 * encrypts with.
 *
 * ```ts
 * json: { user_name: encrypted(ciphertext) }
 * ```
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053257
 */
export function encrypted(ciphertext: string): Encrypted {
  if (
    typeof ciphertext === "string" &&
    ciphertext !== "" &&
    Buffer.from(ciphertext, "base64").toString("base64") === ciphertext
  ) {
    return new Encrypted(ciphertext);
  }
  throw new RequestError(
    "encrypted(…) takes the Base64 text of a value that is encrypted already, found something else. Plain text is given as it is; the SDK encrypts it.",
    { parameter: "encrypted" },
  );
}
