import { describe, expectTypeOf, test } from "vitest";
import type { Open } from "../../src/chain/options.ts";
import type { Client } from "../../src/generated/client.ts";
import type {
  PayscorePermission,
  PayscorePermissionApplyOptions,
  PayscorePermissionByCode,
  PayscorePermissionQueryOptions,
  PayscoreServiceOrder,
} from "../../src/generated/models.ts";

describe("an enumeration", () => {
  test("knows the documented values of authorization_state and no others", () => {
    expectTypeOf<PayscorePermission["authorization_state"]>().toEqualTypeOf<
      Open<"AVAILABLE" | "UNAVAILABLE" | "UNBINDUSER">
    >();
    expectTypeOf<PayscorePermission["authorization_state"]>().not.toEqualTypeOf<
      Open<"AVAILABLE" | "UNAVAILABLE">
    >();
    expectTypeOf<PayscorePermission["authorization_state"]>().not.toEqualTypeOf<string>();
  });

  test("accepts a value that WeChat Pay adds later", () => {
    const later: string = "FROZEN";
    expectTypeOf(later).toExtend<PayscorePermission["authorization_state"]>();
    expectTypeOf<1>().not.toExtend<PayscorePermission["authorization_state"]>();
  });
});

describe("a model", () => {
  test("has the required and the optional members of the authorisation record", () => {
    expectTypeOf<PayscorePermission["mchid"]>().toEqualTypeOf<string>();
    expectTypeOf<PayscorePermission["authorization_code"]>().toEqualTypeOf<string | undefined>();
    expectTypeOf<PayscorePermissionByCode["authorization_code"]>().toEqualTypeOf<string>();
    expectTypeOf<PayscorePermission["user_risk_level"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<PayscorePermission>().not.toHaveProperty("notify_url");
    expectTypeOf<PayscorePermissionByCode>().toHaveProperty("notify_url");
  });

  test("nests", () => {
    type Detail = NonNullable<NonNullable<PayscoreServiceOrder["collection"]>["details"]>[number];
    expectTypeOf<Detail["amount"]>().toEqualTypeOf<number | undefined>();
    expectTypeOf<Detail["paid_type"]>().toEqualTypeOf<Open<"NEWTON" | "MCH"> | undefined>();
  });

  test("can't be changed by who reads it", () => {
    const write = (record: PayscorePermission): void => {
      // @ts-expect-error answers are read-only
      record.openid = "o";
    };
    expectTypeOf(write).toBeFunction();
  });
});

describe("the options", () => {
  test("hold path values at the top level, query and json beside them", () => {
    expectTypeOf<PayscorePermissionQueryOptions["openid"]>().toEqualTypeOf<string>();
    expectTypeOf<PayscorePermissionQueryOptions["query"]>().toEqualTypeOf<{
      readonly service_id: string;
      readonly appid: string;
    }>();
    expectTypeOf<PayscorePermissionApplyOptions["json"]>().toEqualTypeOf<{
      readonly service_id: string;
      readonly appid: string;
      readonly authorization_code: string;
      readonly notify_url?: string;
    }>();
  });
});

test("the client's types can be merged with a class", () => {
  interface Merged extends Client {
    readonly own: number;
  }
  expectTypeOf<Merged["v3"]>().toEqualTypeOf<Client["v3"]>();
});
