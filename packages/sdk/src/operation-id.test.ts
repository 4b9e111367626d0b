import { expect, test } from "vitest";
import { paths } from "./generated/paths.ts";
import { isOperation } from "./operation-id.ts";

test.each<{ how: string; path: string; id: string; want?: false; method?: string }>([
  { how: "as documented", path: "v3/a/{b}/c", id: "v3/a/{b}/c#post" },
  { how: "with another name for the value", path: "v3/a/{x}/c", id: "v3/a/{b}/c#post" },
  { how: "with the value in it", path: "v3/a/42/c", id: "v3/a/{b}/c#post" },
  { how: "with a slash before and behind", path: "/v3/a/42/c/", id: "v3/a/{b}/c#post" },
  { how: "without the documented last slash", path: "v3/a", id: "v3/a/#post" },
  { how: "of APIv2", path: "v2/pay/micropay", id: "v2/pay/micropay#post" },
  { how: "by another method", path: "v3/a", id: "v3/a#post", method: "GET", want: false },
  { how: "with another word", path: "v3/a/b/d", id: "v3/a/{b}/c#post", want: false },
  { how: "that goes on", path: "v3/a/b/c/d", id: "v3/a/{b}/c#post", want: false },
  { how: "that ends sooner", path: "v3/a/b", id: "v3/a/{b}/c#post", want: false },
  { how: "with a value where a word belongs", path: "v3/{a}", id: "v3/a#post", want: false },
  { how: "for an id without a method", path: "v3/a", id: "v3/a", want: false },
])("a path $how: $path, $id", ({ path, id, want = true, method = "POST" }) => {
  expect(isOperation({ method, path }, id)).toBe(want);
});

test("a documented call is of its own operation alone, but for two that WeChat Pay itself tells apart by the value", () => {
  const operations = paths.split("\n").flatMap((line) => {
    const [path = "", methods = ""] = line.split(" ");
    return methods.split(",").map((method) => ({ method, path }));
  });
  const taken = operations.map((call) =>
    operations
      .filter(({ method, path }) => isOperation(call, `${path}#${method.toLowerCase()}`))
      .map(({ path }) => path),
  );
  expect(operations.length).toBeGreaterThan(1000);
  expect(taken.filter((paths) => paths.length === 0)).toEqual([]);
  expect(new Set(taken.filter((paths) => paths.length > 1).flat())).toEqual(
    new Set([
      "v3/apply4subject/applyment/{business_code}/cancel",
      "v3/apply4subject/applyment/{applyment_id}/cancel",
    ]),
  );
});
