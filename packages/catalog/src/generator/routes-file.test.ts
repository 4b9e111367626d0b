import { expect, test } from "vitest";
import type { Notification } from "../notification.ts";
import type { Operation } from "../operation.ts";
import { noticesFile, routesFile, routesTestFile } from "./routes-file.ts";

const plain: Operation = {
  id: "v3/a#post",
  method: "POST",
  path: "/v3/a",
  title: "",
  docs: [],
  response: { type: "json", signed: true },
};

test("only operations that differ from the default have an entry", () => {
  const phone = { name: "phone", type: "string", encrypted: "platform" } as const;
  const other: Operation = {
    ...plain,
    id: "v3/b#get",
    method: "GET",
    path: "/v3/b",
    queryParams: [phone],
  };
  const text = routesFile([plain, other]);
  expect(text).toContain(
    '\n"v3/b#get":{"sensitive":[{"in":"query","path":["phone"],"key":"platform"}]}\n}`;',
  );
  expect(text).toContain("fractions: ReadonlySet<string> = new Set([]);");
  expect(text).not.toContain("v3/a");
});

test("the same stands as code in a type test", () => {
  const unsigned: Operation = { ...plain, auth: "none" };
  expect(routesTestFile([unsigned])).toContain('    "v3/a#post": {\n      auth: "none",\n    },');
});

test("what would end the text it stands in is refused", () => {
  expect(() => routesFile([{ ...plain, host: "`" }])).toThrow("would end or change the text");
});

test("a plain operation whose path fits the shape of one that deviates is refused: the SDK would take it for that", () => {
  const shape: Operation = { ...plain, id: "v3/a/{b}#post", path: "/v3/a/{b}", auth: "none" };
  const fitting: Operation = { ...plain, id: "v3/a/all#post", path: "/v3/a/all" };
  expect(() => routesFile([shape, fitting])).toThrow(
    "of the same shape that deviates:\n  v3/a/all#post",
  );
  expect(() => routesFile([shape, { ...fitting, auth: "none" }])).not.toThrow();
  expect(() => routesFile([shape, { ...fitting, method: "PUT" }])).not.toThrow();
});

test("the names of numbers that may have a fraction are listed", () => {
  const fields = [
    { name: "total", type: "integer" },
    { name: "lists", type: "array", items: "object", fields: [{ name: "rate", type: "number" }] },
  ] as const;
  const text = routesFile([{ ...plain, body: { type: "json", required: true, fields } }]);
  expect(text).toContain('fractions: ReadonlySet<string> = new Set(["rate"]);');
});

test("a path that ends in a slash is found by the chain that has none", () => {
  const text = routesFile([{ ...plain, id: "v3/a/#post", path: "/v3/a/" }]);
  expect(text).toContain('"v3/a#post":{"path":"/v3/a/"}');
  expect(text).not.toContain('"v3/a/#post"');
});

test("a notification is listed where its resource has more to open", () => {
  const notification: Notification = {
    event: "A.DONE",
    version: "v2",
    title: "",
    docs: [],
    fields: [
      { name: "id", type: "string" },
      { name: "coupon_$n", type: "string", indexed: true },
      {
        name: "req_info",
        type: "string",
        encrypted: "apiv2-aes-ecb",
        fields: [{ name: "list", type: "string", encoded: "json", decoded: "string[]" }],
      },
    ],
  };
  expect(noticesFile([notification, { ...notification, event: "B", fields: [] }])).toContain(`= {
  "v2/A.DONE": {
    sensitive: [
      { path: ["req_info"], key: "apiv2-aes-ecb" },
    ],
    encoded: [
      { path: ["req_info", "list"], as: "json" },
    ],
    indexed: ["coupon_$n"],
  },
};`);
});
