import { expect, test } from "vitest";
import { formParts } from "./form-parts.ts";

const read = (head: string): unknown[] => [
  ...formParts({
    headers: { "content-type": "multipart/form-data; boundary=b" },
    body: Buffer.from(`--b\r\n${head}\r\n\r\n\0\r\n--b--`),
  }),
];

test.each([
  [
    'Content-Disposition: form-data; name="meta"\r\nContent-Type: application/json',
    { name: "meta", type: "application/json" },
  ],
  [
    'content-type: image/png\r\ncontent-disposition: form-data; filename="图.png"; name="file"',
    { name: "file", filename: "图.png", type: "image/png" },
  ],
  [
    "Content-Disposition: form-data; name=file; filename=a.png",
    { name: "file", filename: "a.png" },
  ],
  ['Content-Disposition: form-data; name="file"; filename=""', { name: "file", filename: "" }],
])("%j says name, file name and type", (head, part) => {
  expect(read(head)).toEqual([{ ...part, bytes: Buffer.from("\0") }]);
});

test("a part without a name is none", () => {
  expect(read('Content-Type: text/plain; name="meta"')).toEqual([]);
});

const head = (name: string): string => `Content-Disposition: form-data; name="${name}"`;
const namesIn = (body: string | Buffer, type = "multipart/form-data; boundary=b"): string[] =>
  Array.from(
    formParts({ headers: { "content-type": type }, body: Buffer.from(body) }),
    ({ name }) => name,
  );

test.each([
  ["no line break at the end of the first line", `--b ${head("meta")}`],
  ["a first line that is no boundary", `b\r\n${head("meta")}\r\n\r\n1\r\n--b--`],
  ["a first line that is too long", `--${"b".repeat(80)}\r\n${head("meta")}\r\n\r\n1\r\n--b`],
])("a boundary that the header leaves out is not found in %s", (_, body) => {
  expect(namesIn(body, "multipart/form-data")).toEqual([]);
});

test("a boundary of any length and spelling is taken", () => {
  const boundary = "'()+_,-./:=?".repeat(5);
  const body = `--${boundary}\r\n${head("meta")}\r\n\r\n1\r\n--${boundary}--`;
  expect(namesIn(body, `multipart/form-data; boundary="${boundary}"`)).toEqual(["meta"]);
  expect(namesIn(body, "multipart/form-data")).toEqual(["meta"]);
});

test("a file's name that is not UTF-8 does not hide the file", () => {
  const start = Buffer.from(`--b\r\n${head("file")}; filename="`);
  const gbk = Buffer.from([0xd6, 0xd0]);
  const body = Buffer.concat([start, gbk, Buffer.from('.png"\r\n\r\nx\r\n--b--')]);
  expect(namesIn(body)).toEqual(["file"]);
});

test("of a form with very many parts the first hundred are read", () => {
  const body = `--b\r\n${head("a")}\r\n\r\n1\r\n`.repeat(200);
  expect(namesIn(`${body}--b--`)).toHaveLength(100);
});

test("a head that does not end within 8 KB ends the reading", () => {
  const long = `X: ${"x".repeat(8_192)}`;
  const body = `--b\r\n${long}\r\n${head("a")}\r\n\r\n1\r\n--b\r\n${head("b")}\r\n\r\n1\r\n--b--`;
  expect(namesIn(body)).toEqual([]);
});
