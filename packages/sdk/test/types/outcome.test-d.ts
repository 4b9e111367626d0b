import { expectTypeOf, test } from "vitest";
import type { ApiError, ConnectionError, WeChatPayError } from "../../src/index.ts";
import type { KnownCode, Outcome } from "../../src/index.ts";

test("the outcome of any error is one of three, so that a switch can be complete", () => {
  expectTypeOf<WeChatPayError["outcome"]>().toEqualTypeOf<Outcome>();
  expectTypeOf<ConnectionError["outcome"]>().toEqualTypeOf<Outcome>();
  expectTypeOf<Outcome>().toEqualTypeOf<"refused" | "unknown" | "retry">();
});

test("a code is one of those known, or any text", () => {
  expectTypeOf<"ORDER_NOT_EXIST" | "SYSTEMERROR" | "NO_CODE">().toExtend<KnownCode>();
  expectTypeOf<"A_NEW_CODE">().not.toExtend<KnownCode>();
  expectTypeOf<"A_NEW_CODE">().toExtend<ApiError["code"]>();
});
