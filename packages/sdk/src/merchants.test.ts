import { expect, test, vi } from "vitest";
import { merchantOptions } from "../test/support/keys.ts";
import { failure } from "../test/support/wire.ts";
import type { WeChatPayOptions } from "./config/config.ts";
import { merchants } from "./merchants.ts";

const load = () =>
  vi.fn<(mchid: string) => Promise<WeChatPayOptions>>(async (mchid) => merchantOptions({ mchid }));

test("a merchant's options are loaded once, for all who wait, and again when it is forgotten", async () => {
  const loading = load();
  const shops = merchants({ load: loading });
  const [first, second] = await Promise.all([shops.get("1"), shops.get("1")]);
  expect(second).toBe(first);
  expect(await shops.get("2")).not.toBe(first);
  expect(loading.mock.calls).toEqual([["1"], ["2"]]);
  shops.forget("1");
  expect(await shops.get("1")).not.toBe(first);
});

test("those used last are kept", async () => {
  const loading = load();
  const shops = merchants({ load: loading, most: 2 });
  for (const mchid of ["1", "2", "1", "3", "1", "2"]) await shops.get(mchid);
  expect(loading.mock.calls.flat()).toEqual(["1", "2", "3", "2"]);
});

test("a failure is not kept", async () => {
  const loading = load().mockRejectedValueOnce(new Error("no database"));
  const shops = merchants({ load: loading });
  expect(await failure(shops.get("1"))).toMatchObject({ message: "no database" });
  await shops.get("1");
  expect(loading).toHaveBeenCalledTimes(2);
});

test.each([
  ["a merchant that is not known", () => undefined, "knows no merchant"],
  ["the options of another merchant", () => merchantOptions({ mchid: "2" }), "of another"],
  ["wrong options", () => merchantOptions({ mchid: "1", apiV3Key: "short" }), "32"],
])("%s is a ConfigError", async (_, loading, says) => {
  expect(await failure(merchants({ load: loading }).get("1"))).toMatchObject({
    name: "ConfigError",
    message: expect.stringContaining(says),
  });
});

test.each([
  [{ load: undefined as never }, "load"],
  [{ load: load(), most: 0 }, "most"],
])("wrong options of its own are refused", (options, option) => {
  expect(() => merchants(options)).toThrow(
    expect.objectContaining({ name: "ConfigError", option }),
  );
});
