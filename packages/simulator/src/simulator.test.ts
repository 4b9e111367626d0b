import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { authorize, call, isSigned } from "../test/helpers/signed-request.ts";
import { createSimulator } from "./simulator.ts";
import type { Simulator } from "./simulator.ts";

const OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
const QUERY = `/v3/payscore/permissions/openid/${OPENID}?service_id=2002000000000558128851361561536&appid=wxd678efh567hg6787`;

/** The record of the documented sample. */
const RECORD = {
  service_id: "2002000000000558128851361561536",
  appid: "wxd678efh567hg6787",
  mchid: "1230000109",
  openid: OPENID,
  authorization_code: "1234323JKHDFE1243252",
  authorization_state: "AVAILABLE",
  authorization_success_time: "2015-05-20T13:29:35.120+08:00",
};

let simulator: Simulator;
beforeAll(async () => {
  simulator = await createSimulator();
});
afterAll(() => simulator.close());

describe("fetch", () => {
  const ask = (init: RequestInit = {}, target = QUERY, method = "GET"): Promise<Response> =>
    simulator.fetch(`https://api.mch.weixin.qq.com${target}`, {
      method,
      ...init,
      headers: {
        authorization: authorize(simulator.merchant(), { method, target }),
        ...init.headers,
      },
    });

  test("answers the documented query without a socket, signed", async () => {
    const answer = await ask();
    const text = await answer.text();
    expect(answer.status).toBe(200);
    expect(JSON.parse(text)).toMatchObject(RECORD);
    const headers = Object.fromEntries(answer.headers);
    expect(isSigned(simulator.merchant(), { status: 200, headers, text, json: undefined })).toBe(
      true,
    );
  });

  test("takes a Request and a URL too", async () => {
    const authorization = authorize(simulator.merchant(), { method: "GET", target: QUERY });
    const url = `http://any.host${QUERY}`;
    const request = new Request(url, { headers: { authorization } });
    expect((await simulator.fetch(request)).status).toBe(200);
    expect((await simulator.fetch(new URL(url), { headers: { authorization } })).status).toBe(200);
  });

  test("can be handed on without its object", async () => {
    const { fetch } = simulator;
    expect((await fetch("http://any.host/v3/unknown")).status).toBe(404);
  });

  test("refuses an aborted request as fetch does", async () => {
    await expect(ask({ signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
  });

  test("refuses a body over the limit", async () => {
    const answer = await ask({ body: "x".repeat(1_048_577) }, "/v3/payscore/permissions", "POST");
    expect(answer.status).toBe(413);
  });
});

describe("listen", () => {
  test("takes a free port of the loopback address and says which", async () => {
    const listening = await simulator.listen();
    expect(listening.url).toBe(`http://127.0.0.1:${listening.port}`);
    expect(simulator.merchant().baseUrl).toBe(listening.url);
    const answer = await call(simulator.merchant(), QUERY);
    expect(answer.json).toMatchObject(RECORD);
    await listening.close();
    await expect(call({ ...simulator.merchant(), baseUrl: listening.url }, QUERY)).rejects.toThrow(
      "ECONNREFUSED",
    );
    expect(simulator.merchant().baseUrl).toBe("http://simulator.localhost");
  });

  test("fails where the port is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    await expect(simulator.listen(port)).rejects.toThrow("EADDRINUSE");
    await new Promise((resolve) => other.close(resolve));
  });
});

test("the clock moves by numbers and by text, and only forward", async () => {
  const moved = await createSimulator({ wallClock: () => 1_000 });
  await moved.clock.advance(500);
  await moved.clock.advance("1m");
  expect(moved.clock.now()).toEqual(new Date(61_500));
  await expect(moved.clock.advance(-1)).rejects.toThrow(/not a duration/);
  await moved.close();
});

test("signatures keep to the machine's clock when the other one moves", async () => {
  const moved = await createSimulator();
  await moved.listen();
  await moved.clock.advance("30d");
  const answer = await call(moved.merchant(), QUERY);
  expect(answer.status).toBe(200);
  const age = Date.now() / 1000 - Number(answer.headers["wechatpay-timestamp"]);
  expect(Math.abs(age)).toBeLessThan(60);
  await moved.close();
});

test("a merchant that this process has not seen is not guessed", () => {
  expect(() => simulator.merchant("1999999999")).toThrow(
    "make it with createMerchant(), or ask GET /_sim/merchants/1999999999",
  );
  expect(simulator.merchant("1900000100").mchid).toBe("1900000100");
});

test("a brand is no merchant, and a merchant no brand", async () => {
  const { brandId } = simulator.brand();
  expect(brandId).toBe("123456789");
  expect(() => simulator.merchant(brandId)).toThrow("make it with createMerchant()");
  expect(() => simulator.brand("1230000109")).toThrow(
    "make it with createBrand(), or ask GET /_sim/brands/1230000109",
  );
  const made = await simulator.createBrand({ brandId: "4711" });
  expect(simulator.brand("4711")).toEqual(made);
});

test("the same seed gives the same identifiers, another one others", async () => {
  const requestId = async (seed: string): Promise<string | undefined> => {
    const one = await createSimulator({ seed });
    await one.listen();
    const answer = await call(one.merchant(), QUERY);
    await one.close();
    return answer.headers["request-id"];
  };
  expect(await requestId("a")).toBe(await requestId("a"));
  expect(await requestId("a")).not.toBe(await requestId("b"));
});

test("closing waits for answers under way", async () => {
  const closing = await createSimulator();
  await closing.listen();
  const merchant = closing.merchant();
  const answers = Array.from({ length: 10 }, () => call(merchant, QUERY));
  await Promise.race(answers);
  await closing.close();
  const results = await Promise.allSettled(answers);
  const statuses = results.map((result) =>
    result.status === "fulfilled" ? result.value.status : String(result.reason),
  );
  // A connection that was not accepted yet may be refused, but nobody gets a wrong answer.
  expect(
    statuses.filter((status) => status !== 200 && !/ECONN|hang up/.test(String(status))),
  ).toEqual([]);
  expect(statuses).toContain(200);
});
