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
