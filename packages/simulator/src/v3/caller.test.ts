import type { Mode, Operation } from "@wechatpay-kit/catalog";
import { describe, expect, test } from "vitest";
import type { Members } from "../core/handler.ts";
import { checkCaller } from "./caller.ts";

const check = (modes: readonly Mode[] | undefined, members: Members): string => {
  const operation = { modes } as Operation;
  try {
    checkCaller(operation, { mchid: "100" } as any, members);
    return "accepted";
  } catch (error) {
    return (error as Error).message;
  }
};

const MISMATCH = "http header中的mchid与post payload中的mchid不匹配";

describe("the merchant number in query or body", () => {
  test.each<[readonly Mode[] | undefined, Members, string]>([
    [["merchant"], {}, "accepted"],
    [["merchant"], { mchid: "100" }, "accepted"],
    [["merchant"], { mchid: "200" }, MISMATCH],
    [["partner"], { sp_mchid: "100", sub_mchid: "200" }, "accepted"],
    [["partner"], { sp_mchid: "200" }, MISMATCH],
    [["partner"], { mchid: "200" }, "accepted"],
    [["merchant", "partner"], { combine_mchid: "200" }, MISMATCH],
    [["global"], { mchid: "200", sp_mchid: "100" }, "accepted"],
    [undefined, { mchid: "200" }, "accepted"],
    [["merchant"], { mchid: 200 }, "accepted"],
  ])("%j %j: %s", (modes, members, want) => {
    expect(check(modes, members)).toBe(want);
  });
});
