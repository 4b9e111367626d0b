import type { Operation, OperationError } from "@wechatpay-kit/catalog";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ask } from "../../test/helpers/ask.ts";
import { call } from "../../test/helpers/signed-request.ts";
import { openWorld } from "../../test/helpers/world.ts";
import type { World } from "../../test/helpers/world.ts";
import { allOperations } from "../catalogue/catalogue.ts";
import { errorsOf, findError } from "./errors-of-operations.ts";
import { readFault } from "./read-fault.ts";
import { setFault } from "./set-fault.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const operation = (id: string, ...errors: readonly OperationError[]): Operation => ({
  id,
  method: "POST",
  path: "/x",
  title: "",
  docs: [],
  errors,
  response: { type: "json", signed: true },
});

describe("what an error says", () => {
  const own = { status: 409, code: "ORDER_CLOSED", message: "此单已关闭", number: 7 };
  const other = { status: 400, code: "ORDER_CLOSED", message: "订单关闭中", number: 8 };
  test.each<[string, string, Operation | undefined, string | undefined, unknown]>([
    ["is what the page has", "ORDER_CLOSED", operation("v3/x", own, other), undefined, own],
    ["goes with the text", "ORDER_CLOSED", operation("v3/x", own, other), "订单关闭中", other],
    [
      "is in general where the page has no text",
      "ORDER_CLOSED",
      operation("v3/x", { status: 409, code: "ORDER_CLOSED" }),
      undefined,
      { status: 409, code: "ORDER_CLOSED", message: "订单已关闭", number: 268447914 },
    ],
    [
      "is in general where the page has not the code",
      "BANK_ERROR",
      operation("v3/x"),
      undefined,
      { status: 500, code: "BANK_ERROR", message: "银行系统异常" },
    ],
    [
      "is what every operation has",
      "SIGN_ERROR",
      undefined,
      undefined,
      { status: 401, code: "SIGN_ERROR", message: "签名错误", number: 268443699 },
    ],
    [
      "is of APIv2 in APIv2, with the one status that it knows",
      "ORDERNOTEXIST",
      operation("v2/x", { code: "ORDERNOTEXIST", message: "无此订单" }),
      undefined,
      { status: 200, code: "ORDERNOTEXIST", message: "无此订单" },
    ],
    ["is nothing where no page has it", "NOBODY_KNOWS", operation("v3/x"), undefined, undefined],
  ])("%s", (_, code, at, message, want) => {
    expect(findError(code, at, message)).toEqual(want);
  });
});

test("every error that an operation's page lists can be asked for by its code, and every text of it", () => {
  const rows = allOperations().flatMap((one) =>
    (one.errors ?? []).map((error) => ({ one, error, fault: { error: { code: error.code } } })),
  );
  expect(rows.length).toBeGreaterThan(2_000);
  for (const { one, fault } of rows) {
    expect(readFault(fault, one), `${one.id} ${fault.error.code}`).toEqual(fault);
  }
  const worded = rows.filter(({ error }) => error.message !== undefined);
  for (const { one, error } of worded) {
    const { code, message } = error;
    // A page may have a text with two statuses: the first is taken.
    const first = one.errors?.find((row) => row.code === code && row.message === message);
    const { modes: _, status = 200, ...told } = first ?? { code };
    expect(findError(code, one, message), `${one.id} ${code}`).toMatchObject({ ...told, status });
  }
});

test("a fault that names nothing but a code answers as the operation's page has it", async () => {
  const operation = "v3/ecommerce/refunds/apply#post";
  const error = errorsOf(world.context.router.operations().get(operation)!).find(
    ({ code }) => code === "NOT_ENOUGH",
  );
  if (error === undefined) throw new Error("The page lists no such error.");
  await setFault(world.context, { operation, fault: { error: { code: "NOT_ENOUGH" } } });
  const answer = await call(await world.merchant(), "/v3/ecommerce/refunds/apply", { body: {} });
  expect(answer).toMatchObject({
    status: error.status,
    json: { code: "NOT_ENOUGH", message: error.message },
  });
});

test("the control API lists an operation's errors, for a form to offer", async () => {
  const id = "brand/store/brandstores/{store_id}#get";
  const { status, json } = await ask(
    world.context,
    `GET /errors?operation=${encodeURIComponent(id)}`,
  );
  expect(status).toBe(200);
  expect(json.errors).toContainEqual({
    status: 404,
    code: "NOT_FOUND",
    message: "品牌门店不存在",
    number: 268579074,
  });
  expect(json.errors).toContainEqual({
    status: 401,
    code: "SIGN_ERROR",
    message: "签名错误",
    number: 268443699,
  });
  for (const query of ["", "?operation=v3/nothing%23get"]) {
    expect(await ask(world.context, `GET /errors${query}`)).toMatchObject({
      status: 400,
      json: { member: "operation" },
    });
  }
});
