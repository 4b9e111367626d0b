import type { KeyObject } from "node:crypto";
import { decryptOaep, sign } from "../crypto/rsa.ts";
import { ConnectionError, DecryptionError, wrongOption } from "../errors.ts";
import type { Signer } from "../keys/signer.ts";
import { within } from "../transport/limits.ts";
import { withoutBytes } from "../transport/sanitize-error.ts";
import type { Limits } from "../transport/transport.ts";

/** The call that a key is used for; a notification has none. */
export interface KeyUse {
  readonly call: { readonly method: string; readonly label: string };
  readonly limits: Limits;
  /** Nothing else is in flight. */
  readonly alone?: boolean;
}

/** The caller's private key, in hand or elsewhere. */
export interface OwnKey {
  /** Base64 of the signature over a message. */
  sign(message: Uint8Array, use?: KeyUse): string | Promise<string>;
  /** Opens what was encrypted for the caller's certificate (Base64); `where` names its place in errors. */
  decrypt(ciphertext: string, where: string, use?: KeyUse): string | Promise<string>;
}

/** A key of which there is the PEM. */
export function keyInHand(key: KeyObject): OwnKey {
  return {
    // On this thread is the faster way while nothing else is in flight; the threadpool keeps all cores busy and the event loop
    // free.
    sign: (message, use) => sign(key, message, use?.alone === true),
    decrypt: async (ciphertext, where) => {
      try {
        return await decryptOaep(key, ciphertext);
      } catch {
        // OpenSSL's words are left out: they say nothing more, and nothing near a private key belongs into an error.
        throw new DecryptionError(
          `${where} can't be decrypted with privateKey: WeChat Pay encrypted it for another certificate of this merchant. Use the key of the certificate that signed the request.`,
        );
      }
    },
  };
}

/** A key that is with a signer of the caller's own. What that throws is the cause, without what it was given. */
export function keyOfSigner(signer: Signer): OwnKey {
  return {
    sign: async (message, use) => {
      const work = signed(signer, message, use);
      return use === undefined
        ? work
        : within(use.limits, use.call, false, work, "no signature from signer.sign");
    },
    decrypt: async (ciphertext, where, use) => {
      const work = decrypted(signer, ciphertext, where);
      return use === undefined
        ? work
        : within(use.limits, use.call, true, work, "no text from signer.decrypt");
    },
  };
}

async function signed(signer: Signer, message: Uint8Array, use?: KeyUse): Promise<string> {
  let signature: unknown;
  try {
    // A copy: it has a buffer of its own, and what the signer does to it changes no request.
    signature = await signer.sign(new Uint8Array(message));
  } catch (error) {
    const cause = withoutBytes(error, [message]);
    const label = use === undefined ? "" : `${use.call.label}: `;
    throw new ConnectionError(
      `${label}signer.sign failed (${cause.message}). Nothing was sent: the call may be repeated.`,
      { mayHaveReachedServer: false, cause },
    );
  }
  return base64Of(signature);
}

function base64Of(signature: unknown): string {
  const expected =
    "expected the signature as bytes or as their Base64 (one line, with + and /, padded with =)";
  if (signature instanceof Uint8Array) {
    if (signature.length > 0) return Buffer.from(signature).toString("base64");
    throw wrongOption("signer.sign", `${expected}, found no bytes.`);
  }
  if (typeof signature !== "string") {
    const found = signature === null ? "null" : typeof signature;
    throw wrongOption("signer.sign", `${expected}, found ${found}.`);
  }
  if (signature === "") throw wrongOption("signer.sign", `${expected}, found an empty text.`);
  if (Buffer.from(signature, "base64").toString("base64") === signature) return signature;
  // Not shown: it may be a signature all the same.
  throw wrongOption("signer.sign", `${expected}, found ${signature.length} other characters.`);
}

async function decrypted(signer: Signer, ciphertext: string, where: string): Promise<string> {
  const { decrypt } = signer;
  if (decrypt === undefined) {
    throw new DecryptionError(
      `${where} is encrypted for your API certificate, whose private key is with the signer: give it decrypt(ciphertext) too.`,
    );
  }
  const bytes = new Uint8Array(Buffer.from(ciphertext, "base64"));
  let plain: unknown;
  try {
    plain = await decrypt.call(signer, bytes);
  } catch (error) {
    const cause = withoutBytes(error, [Buffer.from(ciphertext, "base64")]);
    throw new DecryptionError(`${where} can't be decrypted: signer.decrypt failed.`, { cause });
  }
  if (plain instanceof Uint8Array) return Buffer.from(plain).toString("utf8");
  if (typeof plain === "string") return plain;
  throw new DecryptionError(
    `${where} can't be decrypted: signer.decrypt gave neither text nor bytes, but ${plain === null ? "null" : typeof plain}.`,
  );
}
