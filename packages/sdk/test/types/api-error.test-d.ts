import { expectTypeOf, test } from "vitest";
import { ApiError, isApiError, NotFoundError, RateLimitError } from "../../src/index.ts";
import type { ApiErrorOf, OperationErrorCodes } from "../../src/index.ts";

const refund = "v3/refund/domestic/refunds#post";

test("ApiError.is narrows what was caught to the codes of one operation, and to any other text", () => {
  const caught: unknown = undefined;
  if (ApiError.is(caught, refund)) {
    expectTypeOf(caught).toExtend<ApiError>();
    expectTypeOf(caught.code).toEqualTypeOf<OperationErrorCodes[typeof refund] | (string & {})>();
    expectTypeOf(caught.method).toEqualTypeOf<"POST">();
  }
});

test("what is no error of that operation is still an ApiError", () => {
  const caught: unknown = undefined;
  if (!(caught instanceof ApiError)) return;
  if (ApiError.is(caught, refund)) return;
  expectTypeOf(caught).toEqualTypeOf<ApiError>();
  if (ApiError.is(caught, "v2/pay/micropay#post")) {
    expectTypeOf(caught).toEqualTypeOf<ApiErrorOf<"v2/pay/micropay#post">>();
  }
});

test("only documented operations are known", () => {
  // @ts-expect-error no operation has this path
  ApiError.is(undefined, "v3/refund/domestic/refund#post");
  // @ts-expect-error the method is missing
  ApiError.is(undefined, "v3/refund/domestic/refunds");
});

test("an operation has the codes of its own pages", () => {
  type Refund = OperationErrorCodes[typeof refund];
  expectTypeOf<"NOT_ENOUGH" | "USER_ACCOUNT_ABNORMAL">().toExtend<Refund>();
  expectTypeOf<"AUTHCODEEXPIRE">().not.toExtend<Refund>();
  expectTypeOf<"AUTHCODEEXPIRE">().toExtend<OperationErrorCodes["v2/pay/micropay#post"]>();
});

test("every operation of APIv3 has the codes that all have", () => {
  type Common = "INVALID_REQUEST" | "PARAM_ERROR" | "SIGN_ERROR" | "SYSTEM_ERROR";
  type Without = {
    [Id in keyof OperationErrorCodes]: Id extends `v2/${string}`
      ? never
      : Common extends OperationErrorCodes[Id]
        ? never
        : Id;
  }[keyof OperationErrorCodes];
  expectTypeOf<Without>().toEqualTypeOf<never>();
});

test("isApiError narrows to an ApiError, and its code to those given", () => {
  const caught: unknown = undefined;
  if (isApiError(caught)) expectTypeOf(caught).toEqualTypeOf<ApiError>();
  if (isApiError(caught, "ORDER_CLOSED")) expectTypeOf(caught.code).toEqualTypeOf<"ORDER_CLOSED">();
  if (isApiError(caught, "ORDER_CLOSED", "BRAND_NEW")) {
    expectTypeOf(caught.code).toEqualTypeOf<"ORDER_CLOSED" | "BRAND_NEW">();
    expectTypeOf(caught.requestId).toEqualTypeOf<string | undefined>();
  }
  if (caught instanceof ApiError && !isApiError(caught, "ORDER_CLOSED")) {
    expectTypeOf(caught).toEqualTypeOf<ApiError>();
  }
});

test("isApiError of an operation takes the codes of its pages", () => {
  const caught: unknown = undefined;
  if (isApiError(caught, refund)) {
    expectTypeOf(caught.code).toEqualTypeOf<OperationErrorCodes[typeof refund] | (string & {})>();
  }
  if (isApiError(caught, refund, "NOT_ENOUGH", "NO_AUTH")) {
    expectTypeOf(caught.code).toEqualTypeOf<"NOT_ENOUGH" | "NO_AUTH">();
    expectTypeOf(caught.method).toEqualTypeOf<"POST">();
  }
  // @ts-expect-error a payment code has nothing to do with a refund
  isApiError(caught, refund, "AUTHCODEEXPIRE");
  // @ts-expect-error no operation has this path
  isApiError(caught, "v3/refund/domestic/refund#post");
  // @ts-expect-error no operation has this path, whatever the code
  isApiError(caught, "v3/refund/domestic/refund#post", "NOT_ENOUGH");
});

test("a subclass is told from the others, and from an ApiError", () => {
  const caught: unknown = undefined;
  if (!(caught instanceof ApiError)) return;
  if (caught instanceof NotFoundError) {
    expectTypeOf(caught).toEqualTypeOf<NotFoundError>();
    expectTypeOf(caught.name).toEqualTypeOf<"NotFoundError">();
  } else if (caught instanceof RateLimitError) {
    expectTypeOf(caught).toEqualTypeOf<RateLimitError>();
  } else {
    expectTypeOf(caught).toEqualTypeOf<ApiError>();
  }
});
