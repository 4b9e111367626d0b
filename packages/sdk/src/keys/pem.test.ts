import { createPrivateKey } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fixture } from "../../test/support/keys.ts";
import { of } from "../../test/support/cases.ts";
import { normalizePem } from "./pem.ts";

const key = createPrivateKey(fixture("merchant-key.pem"));

/** How a key comes out of a file, a variable, a template or a vault: a choice of each line. */
const form = fc.record({
  type: fc.constantFrom("pkcs8" as const, "pkcs1" as const),
  attributes: fc.constantFrom(
    "",
    "Bag Attributes\n    localKeyID: 01 02\nKey Attributes: <No Attributes>\n",
  ),
  lines: fc.constantFrom("\n", "\r\n", String.raw`\n`, String.raw`\r\n`, String.raw`\\n`, " ", ""),
  indent: fc.constantFrom("", "  ", "\t"),
  quote: fc.constantFrom("", '"', "'"),
  around: fc.constantFrom("", "\n", " ", "\r\n"),
  encoding: fc.constantFrom(
    "text" as const,
    "utf8" as const,
    "utf16le" as const,
    "base64" as const,
  ),
});

function written({
  type,
  attributes,
  lines,
  indent,
  quote,
  around,
  encoding,
}: typeof form extends fc.Arbitrary<infer Form> ? Form : never): string | Uint8Array {
  const hasLines = lines.includes("n") || lines.includes("\n");
  const pem = key.export({ type, format: "pem" }).toString().trimEnd();
  // What stands before a key can't be told from it once all is one line.
  const text = hasLines ? `${attributes}${pem}` : pem;
  const real = lines.endsWith("\n");
  const ended = text
    .split("\n")
    .map((line) => (real ? `${indent}${line}` : line))
    .join(lines);
  const quoted = `${around}${quote}${ended}${quote}${around}`;
  if (encoding === "text") return quoted;
  if (encoding === "utf8") return Buffer.from(quoted);
  if (encoding === "base64") return Buffer.from(quoted).toString("base64");
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(quoted, "utf16le")]);
}

test("a key is the same key in every form in which it comes", () => {
  fc.assert(
    fc.property(form, (chosen) => {
      expect(createPrivateKey(normalizePem(written(chosen))).equals(key)).toBe(true);
    }),
    of(300),
  );
});

test("bytes of DER are the same key, alone and as Base64 broken into lines anywhere", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("pkcs8" as const, "pkcs1" as const),
      fc.integer({ min: 1, max: 100 }),
      (type, width) => {
        const der = key.export({ type, format: "der" });
        const lines = der.toString("base64").match(new RegExp(`.{1,${width}}`, "g"))!;
        for (const given of [der, lines.join("\n"), lines.join("\r\n")]) {
          expect(createPrivateKey(normalizePem(given)).equals(key)).toBe(true);
        }
      },
    ),
    of(100),
  );
});

test("any other text stays as it is, but for what surrounds it, and nothing throws", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.uint8Array()), (given) => {
      const text = normalizePem(given);
      expect(normalizePem(text)).toBe(text);
    }),
  );
});
