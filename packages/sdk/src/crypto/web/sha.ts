import type { Algorithm } from "./algorithm.ts";

// FIPS 180-4.

const left = (word: number, by: number): number => (word << by) | (word >>> (32 - by));
const right = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

export const sha1: Algorithm = {
  start: [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0],
  littleEndian: false,
  mix: (state, block) => {
    const words = new Int32Array(80);
    for (let at = 0; at < 80; at++) {
      words[at] =
        at < 16
          ? block.getInt32(at * 4)
          : left(
              word(words, at - 3) ^
                word(words, at - 8) ^
                word(words, at - 14) ^
                word(words, at - 16),
              1,
            );
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (let at = 0; at < 80; at++) {
      const [mixed, constant] = mixSha1(at, b, c, d);
      const next = (left(a, 5) + mixed + e + constant + word(words, at)) | 0;
      [a, b, c, d, e] = [next, a, left(b, 30), c, d];
    }
    add(state, [a, b, c, d, e]);
  },
};

function mixSha1(at: number, b: number, c: number, d: number): [mixed: number, constant: number] {
  if (at < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (at < 40) return [b ^ c ^ d, 0x6ed9eba1];
  if (at < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, 0xca62c1d6];
}

/** The first 32 bits behind the point of a root of each of the first primes. */
function fractions(count: number, root: (prime: number) => number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) {
    if (isPrime(candidate)) found.push(((root(candidate) % 1) * 2 ** 32) >>> 0);
  }
  return found;
}

function isPrime(number: number): boolean {
  for (let divisor = 2; divisor * divisor <= number; divisor++) {
    if (number % divisor === 0) return false;
  }
  return true;
}

const CONSTANTS = fractions(64, Math.cbrt);

export const sha256: Algorithm = {
  start: fractions(8, Math.sqrt),
  littleEndian: false,
  mix: (state, block) => {
    const words = new Int32Array(64);
    for (let at = 0; at < 64; at++) {
      words[at] =
        at < 16
          ? block.getInt32(at * 4)
          : small1(word(words, at - 2)) +
            word(words, at - 7) +
            small0(word(words, at - 15)) +
            word(words, at - 16);
    }
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let at = 0; at < 64; at++) {
      const sum1 = right(e, 6) ^ right(e, 11) ^ right(e, 25);
      const choice = (e & f) ^ (~e & g);
      const one = (h + sum1 + choice + (CONSTANTS[at] ?? 0) + word(words, at)) | 0;
      const sum0 = right(a, 2) ^ right(a, 13) ^ right(a, 22);
      const two = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
    }
    add(state, [a, b, c, d, e, f, g, h]);
  },
};

const small0 = (x: number): number => right(x, 7) ^ right(x, 18) ^ (x >>> 3);
const small1 = (x: number): number => right(x, 17) ^ right(x, 19) ^ (x >>> 10);

function word(words: Int32Array, at: number): number {
  return words[at] ?? 0;
}

function add(state: Uint32Array, words: readonly number[]): void {
  words.forEach((given, at) => {
    state[at] = (state[at] ?? 0) + given;
  });
}
