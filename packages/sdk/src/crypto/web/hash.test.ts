import { createHash, createHmac } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import * as web from "./hash.ts";

const pieces = fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 5 });

test.each(["md5", "sha1", "sha256"])("%s is Node's, in whatever pieces it is given", (name) => {
  fc.assert(
    fc.property(pieces, (given) => {
      const [ours, nodes] = [web.createHash(name), createHash(name)];
      for (const piece of given) {
        ours.update(piece);
        nodes.update(piece);
      }
      expect(ours.digest("hex")).toBe(nodes.digest("hex"));
    }),
  );
  // Every place where the padding takes another block.
  for (let length = 0; length < 130; length++) {
    const text = "a".repeat(length);
    expect(web.createHash(name).update(text).digest("hex")).toBe(
      createHash(name).update(text).digest("hex"),
    );
  }
});

test("HMAC-SHA256 is Node's, with keys of any length", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 150 }), fc.string(), (key, text) => {
      expect(web.createHmac("sha256", key).update(text).digest("hex")).toBe(
        createHmac("sha256", key).update(text).digest("hex"),
      );
    }),
  );
});

test("what is not there is said, and a comparison is right", () => {
  expect(() => web.createHash("sm3")).toThrow("no sm3");
  expect(web.getHashes()).toEqual(["md5", "sha1", "sha256"]);
  const [a, b] = [new Uint8Array([1, 2]), new Uint8Array([1, 3])];
  expect([web.timingSafeEqual(a, a), web.timingSafeEqual(a, b)]).toEqual([true, false]);
  expect(() => web.timingSafeEqual(a, new Uint8Array(1))).toThrow(RangeError);
});
