import { expect, test } from "vitest";
import { formParts } from "../server/form-parts.ts";
import { metaPart } from "./meta-part.ts";

const META = '{"filename":"图.jpg"}';
const part = (name: string, content: string, more = ""): string =>
  `Content-Disposition: form-data; name="${name}"${more}\r\nContent-Type: text/plain\r\n\r\n${content}\r\n`;
const FILE = part("file", "--b is not a boundary here\r\n\r\nx", '; filename="meta"');

const meta = (body: string, contentType = "multipart/form-data; boundary=b"): string =>
  metaPart([
    ...formParts({
      headers: { "content-type": contentType },
      body: Buffer.from(body),
    }),
  ]).toString();

test.each([
  ["first", `--b\r\n${part("meta", META)}--b\r\n${FILE}--b--\r\n`],
  ["last, without a line break at the end", `--b\r\n${FILE}--b\r\n${part("meta", META)}--b--`],
  ["after a preamble", `hello\r\n--b\r\n${part("meta", META)}--b--`],
])("the part is found %s", (_, body) => {
  expect(meta(body)).toBe(META);
});

test("a quoted boundary is read", () => {
  const body = `--a b\r\n${part("meta", META)}--a b--`;
  expect(meta(body, 'multipart/form-data; boundary="a b"')).toBe(META);
});

test("a boundary that the header leaves out is the body's first line", () => {
  const body = `--b\r\n${FILE}--b\r\n${part("meta", META)}--b--\r\n`;
  expect(meta(body, "multipart/form-data")).toBe(META);
});

test.each([
  ["a body of another type", `--b\r\n${part("meta", META)}--b--`, "text/plain"],
  ["no such part", `--b\r\n${FILE}--b--`, undefined],
  ["a part that never ends", `--b\r\n${part("meta", META)}`, undefined],
  ["nothing", "", undefined],
])("%s counts as empty", (_, body, contentType) => {
  expect(meta(body, contentType)).toBe("");
});
