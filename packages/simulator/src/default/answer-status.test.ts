import { afterAll, beforeAll, expect, test } from "vitest";
import { requestOf } from "../../test/coverage/request-of.ts";
import { call } from "../../test/helpers/signed-request.ts";
import { allOperations } from "../catalogue/catalogue.ts";
import { createSimulator } from "../simulator.ts";
import type { Simulator } from "../simulator.ts";

let simulator: Simulator;
beforeAll(async () => {
  simulator = await createSimulator({ seed: "statuses" });
  await simulator.listen();
});
afterAll(() => simulator.close());

const wanted = {
  caller: {
    mchid: "1230000109",
    appid: "wxd678efh567hg6787",
    openid: "o1",
    subMchid: "1900000109",
  },
  seed: "statuses",
};

test("what the pages answer with 200 where older documentation had 204 is answered so, with a body", async () => {
  const operation = allOperations().find(({ id }) => id === "v3/parking/reminders/exit#post");
  if (operation === undefined) throw new Error("There is no such operation.");
  const { json } = requestOf(operation, wanted);
  const answer = await call(simulator.merchant(), operation.path, { body: json });
  expect(answer).toMatchObject({ status: 200, json: {} });
});
