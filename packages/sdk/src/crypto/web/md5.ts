import type { Algorithm } from "./algorithm.ts";

// RFC 1321. APIv2 signs with it where nothing else is said; it protects nothing by itself.

const SHIFTS = [
  [7, 12, 17, 22],
  [5, 9, 14, 20],
  [4, 11, 16, 23],
  [6, 10, 15, 21],
] as const;

const CONSTANTS = Array.from({ length: 64 }, (_, at) =>
  Math.floor(Math.abs(Math.sin(at + 1)) * 2 ** 32),
);

export const md5: Algorithm = {
  start: [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476],
  littleEndian: true,
  mix: (state, block) => {
    let [a = 0, b = 0, c = 0, d = 0] = state;
    for (let at = 0; at < 64; at++) {
      const round = at >> 4;
      const [mixed, word] = step(round, at, b, c, d);
      const sum = a + mixed + (CONSTANTS[at] ?? 0) + block.getUint32(word * 4, true);
      const shift = SHIFTS[round]?.[at & 3] ?? 0;
      const turned = (sum << shift) | ((sum | 0) >>> (32 - shift));
      [a, b, c, d] = [d, (b + turned) | 0, b, c];
    }
    [a, b, c, d].forEach((word, at) => {
      state[at] = (state[at] ?? 0) + word;
    });
  },
};

/** The round's function of three words, and which word of the block comes in. */
function step(round: number, at: number, b: number, c: number, d: number): [number, number] {
  if (round === 0) return [(b & c) | (~b & d), at];
  if (round === 1) return [(d & b) | (~d & c), (5 * at + 1) & 15];
  if (round === 2) return [b ^ c ^ d, (3 * at + 5) & 15];
  return [c ^ (b | ~d), (7 * at) & 15];
}
