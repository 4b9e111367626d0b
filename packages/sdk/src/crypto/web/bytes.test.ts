import { Buffer as Nodes, isUtf8 } from "node:buffer";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Buffer, isUtf8 as isUtf8OnTheWeb } from "./bytes.ts";

const bytes = fc.uint8Array({ maxLength: 60 });

test.each(["utf8", "base64", "hex", "latin1", "utf16le"] as const)(
  "bytes are written as %s as Node writes them",
  (encoding) => {
    fc.assert(
      fc.property(bytes, (given) => {
        // Half a code unit at the end: Node leaves it out.
        const whole = encoding === "utf16le" ? given.subarray(0, given.length & ~1) : given;
        // Lone surrogates are written as they are by the one, and replaced by the other.
        const nodes = Nodes.from(whole).toString(encoding).toWellFormed();
        expect(Buffer.from(whole).toString(encoding)).toBe(nodes);
      }),
    );
  },
);

test.each(["utf8", "base64", "latin1"] as const)(
  "text is read as %s as Node reads it",
  (encoding) => {
    const text = encoding === "base64" ? fc.base64String() : fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(text, fc.string(), (given, other) => {
        const all = encoding === "latin1" ? [] : [`${given}${other}`, other];
        for (const one of [given.replaceAll(/[^\0-\u{ff}]/gu, "x"), ...all]) {
          expect([...Buffer.from(one, encoding)]).toEqual([...Nodes.from(one, encoding)]);
        }
      }),
    );
  },
);

test.each(["YQ", "YQ=", "YQ==YQ==", "Y Q\n", "-_-_", "Y", "", "=", "YWI=YQ"])(
  "Base64 that is not as it should be, %j, is read as Node reads it",
  (text) => {
    expect([...Buffer.from(text, "base64")]).toEqual([...Nodes.from(text, "base64")]);
  },
);

test("pieces, comparisons and views are Node's", () => {
  fc.assert(
    fc.property(bytes, bytes, (a, b) => {
      const ours = Buffer.concat([a, b]);
      const nodes = Nodes.concat([a, b]);
      expect([...ours]).toEqual([...nodes]);
      expect(ours.equals(nodes)).toBe(true);
      expect(String(ours.subarray(1, 3))).toBe(String(nodes.subarray(1, 3)));
      expect(Buffer.from(a).toString("latin1", 1, 4)).toBe(Nodes.from(a).toString("latin1", 1, 4));
      expect(isUtf8OnTheWeb(a)).toBe(isUtf8(a));
    }),
  );
  const shared = new Uint8Array([1, 2, 3, 4]);
  Buffer.from(shared.buffer, 1, 2)[0] = 9;
  expect([...shared]).toEqual([1, 9, 3, 4]);
  Buffer.from(shared)[0] = 7;
  expect(shared[0]).toBe(1);
  expect(Buffer.from("a-----BEGIN b").includes("-----BEGIN ")).toBe(true);
  expect(Buffer.byteLength("汉字")).toBe(6);
});
