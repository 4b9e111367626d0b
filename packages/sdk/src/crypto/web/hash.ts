import type { Algorithm } from "./algorithm.ts";
import { Buffer } from "./bytes.ts";
import { md5 } from "./md5.ts";
import { sha1, sha256 } from "./sha.ts";

// WebCrypto has no MD5, hashes nothing piece by piece, and answers later, where signatures of APIv2 and digests of bills are
// made in step. So hashes are made here; keys are never touched by it, but for those of APIv2, which are a part of the text.

const ALGORITHMS: Readonly<Record<string, Algorithm>> = { md5, sha1, sha256 };
const BLOCK = 64;

class Hash {
  readonly #algorithm: Algorithm;
  readonly #state: Uint32Array;
  readonly #block = new Uint8Array(BLOCK);
  readonly #view = new DataView(this.#block.buffer);
  #filled = 0;
  #length = 0;

  constructor(algorithm: Algorithm) {
    this.#algorithm = algorithm;
    this.#state = Uint32Array.from(algorithm.start);
  }

  update(given: string | Uint8Array, _encoding?: "utf8"): this {
    const bytes = typeof given === "string" ? Buffer.from(given) : given;
    this.#length += bytes.length;
    for (let at = 0; at < bytes.length;) {
      const taken = Math.min(BLOCK - this.#filled, bytes.length - at);
      this.#block.set(bytes.subarray(at, at + taken), this.#filled);
      this.#filled += taken;
      at += taken;
      if (this.#filled === BLOCK) this.#mix();
    }
    return this;
  }

  digest(): Buffer;
  digest(encoding: "hex"): string;
  digest(encoding?: "hex"): string | Buffer {
    const { littleEndian } = this.#algorithm;
    const bits = this.#length * 8;
    this.#block[this.#filled++] = 0x80;
    if (this.#filled > BLOCK - 8) {
      this.#block.fill(0, this.#filled);
      this.#mix();
    }
    this.#block.fill(0, this.#filled);
    const [low, high] = [bits >>> 0, Math.floor(bits / 2 ** 32)];
    this.#view.setUint32(BLOCK - 8, littleEndian ? low : high, littleEndian);
    this.#view.setUint32(BLOCK - 4, littleEndian ? high : low, littleEndian);
    this.#mix();
    const result = Buffer.alloc(this.#state.length * 4);
    const view = new DataView(result.buffer);
    this.#state.forEach((word, at) => view.setUint32(at * 4, word, littleEndian));
    return encoding === undefined ? result : result.toString(encoding);
  }

  #mix(): void {
    this.#algorithm.mix(this.#state, this.#view);
    this.#filled = 0;
  }
}

function algorithmOf(name: string): Algorithm {
  const algorithm = ALGORITHMS[name];
  if (algorithm === undefined) throw new TypeError(`this runtime has no ${name}`);
  return algorithm;
}

export function createHash(name: string): Hash {
  return new Hash(algorithmOf(name));
}

export function getHashes(): string[] {
  return Object.keys(ALGORITHMS);
}

class Hmac {
  readonly #inner: Hash;
  readonly #outer: Hash;

  constructor(algorithm: Algorithm, key: Uint8Array) {
    const block = new Uint8Array(BLOCK);
    block.set(key.length > BLOCK ? new Hash(algorithm).update(key).digest() : key);
    this.#inner = new Hash(algorithm).update(block.map((byte) => byte ^ 0x36));
    this.#outer = new Hash(algorithm).update(block.map((byte) => byte ^ 0x5c));
  }

  update(given: string | Uint8Array, _encoding?: "utf8"): this {
    this.#inner.update(given);
    return this;
  }

  digest(encoding: "hex"): string {
    return this.#outer.update(this.#inner.digest()).digest(encoding);
  }
}

export function createHmac(name: string, key: Uint8Array): Hmac {
  return new Hmac(algorithmOf(name), key);
}

/** Compares all bytes, however early two differ. */
export function timingSafeEqual(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) throw new RangeError("the two have different lengths");
  let difference = 0;
  for (let at = 0; at < one.length; at++) difference |= (one[at] ?? 0) ^ (other[at] ?? 0);
  return difference === 0;
}
