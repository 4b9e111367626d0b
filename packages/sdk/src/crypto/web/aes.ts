import type { webcrypto } from "node:crypto";
import { Buffer } from "./bytes.ts";
import { createHash } from "./hash.ts";

// What is in ../aes-gcm.ts and ../aes-ecb.ts, by WebCrypto.

const BLOCK = 16;

export async function seal(
  key: Uint8Array,
  nonce: string,
  associatedData: string,
  plaintext: string,
): Promise<string> {
  const imported = await importKey("AES-GCM", key, "encrypt");
  const sealed = await crypto.subtle.encrypt(
    gcm(nonce, associatedData),
    imported,
    Buffer.from(plaintext),
  );
  return Buffer.from(sealed).toString("base64");
}

export async function open(
  key: Uint8Array,
  nonce: string,
  associatedData: string,
  ciphertext: string,
): Promise<string> {
  const imported = await importKey("AES-GCM", key, "decrypt");
  const sealed = Buffer.from(ciphertext, "base64");
  const plain = await crypto.subtle.decrypt(gcm(nonce, associatedData), imported, sealed);
  return Buffer.from(plain).toString();
}

function gcm(nonce: string, associatedData: string): webcrypto.AesGcmParams {
  const [iv, additionalData] = [Buffer.from(nonce), Buffer.from(associatedData)];
  return { name: "AES-GCM", iv, additionalData, tagLength: BLOCK * 8 };
}

function importKey(
  name: string,
  key: Uint8Array,
  ...uses: webcrypto.KeyUsage[]
): Promise<webcrypto.CryptoKey> {
  return crypto.subtle.importKey("raw", Buffer.from(key), name, false, uses);
}

/**
 * WebCrypto has CBC and no ECB. Chained, a block is opened as in ECB and then mixed with the ciphertext before it, which is taken
 * out here again. It opens nothing without right padding, so a block is added that opens to nothing but that.
 */
export async function openEcb(key: Uint8Array, ciphertext: string): Promise<Buffer> {
  const sealed = Buffer.from(ciphertext, "base64");
  if (sealed.length === 0 || sealed.length % BLOCK !== 0) {
    throw new RangeError("the ciphertext has no whole blocks");
  }
  const imported = await importKey("AES-CBC", key, "encrypt", "decrypt");
  const cbc = (iv: Uint8Array<ArrayBuffer>): webcrypto.AesCbcParams => ({ name: "AES-CBC", iv });
  // Of nothing: a block of padding, mixed with the last one of the ciphertext.
  const padding = await crypto.subtle.encrypt(
    cbc(sealed.subarray(-BLOCK)),
    imported,
    Buffer.alloc(0),
  );
  const whole = Buffer.concat([sealed, Buffer.from(padding)]);
  const chained = await crypto.subtle.decrypt(cbc(Buffer.alloc(BLOCK)), imported, whole);
  const plain = Buffer.from(chained).map(
    (byte, at) => byte ^ (at < BLOCK ? 0 : (sealed[at - BLOCK] ?? 0)),
  );
  return unpadded(Buffer.from(plain));
}

/** Without the bytes of PKCS#7 at its end, each of which says how many they are. */
function unpadded(plain: Buffer): Buffer {
  const count = plain.at(-1) ?? 0;
  const padding = plain.subarray(plain.length - count);
  if (count === 0 || count > BLOCK || padding.some((byte) => byte !== count)) {
    throw new RangeError("the padding does not fit");
  }
  return Buffer.from(plain.subarray(0, plain.length - count));
}

/** Block by block: each is the first of a chain that begins with nothing. */
export async function sealEcb(key: Uint8Array, plaintext: string): Promise<string> {
  const imported = await importKey("AES-CBC", key, "encrypt");
  const text = Buffer.from(plaintext);
  const count = BLOCK - (text.length % BLOCK);
  const padded = Buffer.concat([text, Buffer.alloc(count).fill(count)]);
  const blocks: Buffer[] = [];
  for (let at = 0; at < padded.length; at += BLOCK) {
    const block = padded.subarray(at, at + BLOCK);
    const iv = Buffer.alloc(BLOCK);
    const sealed = await crypto.subtle.encrypt({ name: "AES-CBC", iv }, imported, block);
    blocks.push(Buffer.from(sealed, 0, BLOCK));
  }
  return Buffer.concat(blocks).toString("base64");
}

export function ecbKey(apiV2Key: Uint8Array): Uint8Array {
  return Buffer.from(createHash("md5").update(apiV2Key).digest("hex"));
}
