import { afterAll, beforeAll, expect, test } from "vitest";
import { requestOf } from "../../test/coverage/request-of.ts";
import { call } from "../../test/helpers/signed-request.ts";
import type { Received } from "../../test/helpers/signed-request.ts";
import { allOperations } from "../catalogue/catalogue.ts";
import { createSimulator } from "../simulator.ts";
import type { Simulator } from "../simulator.ts";

const SCHEME = "WECHATPAY-BRAND-SHA256-RSA2048";

const ENDED = "当前状态不允许进行该操作";

let simulator: Simulator;
beforeAll(async () => {
  simulator = await createSimulator({ seed: "every brand operation" });
  await simulator.listen();
});
afterAll(() => simulator.close());

const operations = allOperations().filter(({ scheme }) => scheme === SCHEME);
type Operation = (typeof operations)[number];

/** Asks for an operation with made-up values, as a brand or as a merchant. */
function ask(
  { method, path, ...operation }: Operation,
  as: "brand" | "merchant",
): Promise<Received> {
  const { query, json, ...values } = requestOf(
    { method, path, ...operation },
    {
      caller: {
        mchid: "1230000109",
        appid: simulator.brand().appid,
        openid: "oBrand8uMuAJO_M2pxb1Q9zNjWeS",
        subMchid: "1900000109",
      },
      seed: "every brand operation",
    },
  );
  const target = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name]));
  const parameters = new URLSearchParams(
    Object.entries(Object(query)).map(([name, value]): [string, string] => [name, String(value)]),
  );
  const question = parameters.size === 0 ? "" : `?${parameters.toString()}`;
  return call(simulator[as](), `${target}${question}`, {
    method,
    ...(json !== undefined && { body: json }),
  });
}

test("the paths below /brand are those that brands sign for", () => {
  const below = allOperations().filter(({ path }) => path.startsWith("/brand/"));
  expect(below.length).toBeGreaterThan(60);
  expect(operations.map(({ id }) => id)).toEqual(below.map(({ id }) => id));
});

test("every operation of brands is served to a brand: done, or refused for what is not there or was ended", async () => {
  const answers: unknown[] = [];
  let done = 0;
  for (const operation of operations) {
    // Uploads are signed otherwise.
    if (operation.body?.type === "multipart") continue;
    const { status, json } = await ask(operation, "brand");
    if (status < 300) done += 1;
    else if (status !== 404 && json.message !== ENDED) answers.push([operation.id, status, json]);
  }
  expect(answers).toEqual([]);
  expect(done).toBeGreaterThan(25);
});

test("no operation of brands is served to a merchant", async () => {
  for (const operation of operations) {
    const { status, json } = await ask(operation, "merchant");
    expect([operation.id, status, json.code]).toEqual([operation.id, 401, "SIGN_ERROR"]);
  }
});
