import * as fc from "fast-check";
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

const line = fc.string({ unit: "binary" }).filter((text) => !text.includes("\n"));
const body = fc.oneof(fc.string({ unit: "binary" }), fc.uint8Array());
const bytesOf = (raw: string | Uint8Array): Buffer =>
  typeof raw === "string" ? Buffer.from(raw, "utf8") : Buffer.from(raw);

/** The lines before the body, and the body. */
function takenApart(message: Uint8Array, count: number): { lines: string[]; rest: Buffer } {
  let rest = Buffer.from(message);
  const lines: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const end = rest.indexOf(10);
    lines.push(rest.subarray(0, end).toString("utf8"));
    rest = rest.subarray(end + 1);
  }
  return { lines, rest };
}

test("whoever reads a message line by line finds every part as it was, the body to the last byte", () => {
  fc.assert(
    fc.property(line, line, fc.nat(), line, body, (method, target, time, nonce, raw) => {
      const whole = (text: string): string => Buffer.from(text, "utf8").toString("utf8");
      const request = takenApart(requestMessage(method, target, time, nonce, raw), 4);
      expect(request.lines).toEqual([whole(method), whole(target), `${time}`, whole(nonce)]);
      const answer = takenApart(answerMessage(time, nonce, raw), 2);
      expect(answer.lines).toEqual([`${time}`, whole(nonce)]);
      for (const { rest } of [request, answer]) {
        expect(rest.equals(Buffer.concat([bytesOf(raw), Buffer.from("\n")]))).toBe(true);
      }
    }),
  );
});
