import { expect, test } from "vitest";
import { answerMessage, requestMessage } from "./message.ts";

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8");

test("a request is five lines, each ended by a line feed, the last one too", () => {
  expect(text(requestMessage("POST", "/v3/x?a=1", 1554208460, "nonce", '{"名":1}'))).toBe(
    'POST\n/v3/x?a=1\n1554208460\nnonce\n{"名":1}\n',
  );
});

test("without a body it ends in two line feeds", () => {
  expect(text(requestMessage("DELETE", "/v3/x", 1, "n", ""))).toBe("DELETE\n/v3/x\n1\nn\n\n");
});

test("an answer is three lines; a 204 has an empty third", () => {
  expect(text(answerMessage("1554208460", "nonce", "{}"))).toBe("1554208460\nnonce\n{}\n");
  expect(text(answerMessage(1, "n", new Uint8Array(0)))).toBe("1\nn\n\n");
});

test("bytes go in as they are, valid UTF-8 or not", () => {
  const bytes = new Uint8Array([0xff, 0x00, 0xef, 0xbb, 0xbf]);
  expect([...answerMessage("1", "n", bytes)]).toEqual([...Buffer.from("1\nn\n"), ...bytes, 10]);
  expect([...requestMessage("PUT", "/", 1, "n", bytes)]).toEqual([
    ...Buffer.from("PUT\n/\n1\nn\n"),
    ...bytes,
    10,
  ]);
});
