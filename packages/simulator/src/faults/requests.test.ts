import { once } from "node:events";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import {
  ApiError,
  ConnectionError,
  SignatureError,
  TimeoutError,
  WeChatPay,
  WeChatPayError,
} from "wechatpay-kit";
import { createSimulator } from "../simulator.ts";
import type { Simulator } from "../simulator.ts";
import type { SimulatorOptions } from "../options.ts";
import type { Fault, SignErrorCause } from "../core/fault.ts";
import { FaultOptionError } from "./fault-options.ts";
import type { FaultOptions } from "./fault-options.ts";

const SERVICE = "2002000000000558128851361561536";
const QUERY = "v3/payscore/permissions/openid/{openid}#get";

/** A merchant's SDK before a simulator. */
interface Shop {
  readonly simulator: Simulator;
  readonly wxpay: WeChatPay;
  /** The documented query. */
  query(timeout?: number): Promise<unknown>;
  /** A pre-authorisation. */
  ask(code: string): Promise<unknown>;
  /** The state of an authorisation, or the error's code. */
  state(code: string): Promise<string>;
}

const ways = ["a socket", "fetch"] as const;

async function open(way: (typeof ways)[number], options: SimulatorOptions = {}): Promise<Shop> {
  const simulator = await createSimulator(options);
  onTestFinished(simulator.close);
  if (way === "a socket") await simulator.listen();
  const merchant = simulator.merchant();
  const wxpay = new WeChatPay({
    ...merchant,
    ...(way === "fetch" && { fetch: simulator.fetch }),
    // Each fault is looked at by itself.
    retries: 0,
  });
  const { permissions } = wxpay.v3.payscore;
  return {
    simulator,
    wxpay,
    query: (timeout) =>
      permissions.openid._openid_.get({
        openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
        query: { service_id: SERVICE, appid: merchant.appid },
        ...(timeout !== undefined && { timeout }),
      }),
    ask: (authorization_code) =>
      permissions.post({
        json: { service_id: SERVICE, appid: merchant.appid, authorization_code },
      }),
    state: async (authorization_code) => {
      const answer = permissions.authorizationCode._authorization_code_.get({
        authorization_code,
        query: { service_id: SERVICE },
      });
      return answer.then(
        ({ authorization_state }) => authorization_state,
        (error: WeChatPayError) => error.code,
      );
    },
  };
}

async function failure(work: Promise<unknown>): Promise<WeChatPayError> {
  const outcome = await work.then(
    () => "no failure",
    (error: unknown) => error,
  );
  if (outcome instanceof WeChatPayError) return outcome;
  throw new Error(`The call ended with ${String(outcome)}.`);
}

describe.each(ways)("over %s", (way) => {
  test.each<[string, Fault, object]>([
    [
      "a documented error, by its code alone",
      { error: { code: "NOT_ENOUGH" } },
      { status: 403, code: "NOT_ENOUGH", serverMessage: "余额不足" },
    ],
    [
      "a documented error with its number",
      { error: { code: "ORDER_NOT_EXIST" } },
      { status: 404, serverMessage: "订单不存在", numericCode: 268512771 },
    ],
    [
      "an error that is said in full",
      {
        error: {
          status: 400,
          code: "INVALID_REQUEST",
          message: "当前订单状态不合法",
          number: 271302262,
          detail: { issue: "state" },
        },
      },
      {
        status: 400,
        code: "INVALID_REQUEST",
        serverMessage: "当前订单状态不合法",
        numericCode: 271302262,
        detail: { issue: "state" },
      },
    ],
    [
      "a code that the simulator does not know",
      { error: { status: 403, code: "QUOTA_EXCEED" } },
      { status: 403, code: "QUOTA_EXCEED" },
    ],
    ["429", { status: 429 }, { status: 429, code: "FREQUENCY_LIMITED" }],
    ["429 without a body", { status: 429, body: false }, { status: 429, code: "NO_CODE" }],
    ["500", { status: 500 }, { status: 500, code: "SYSTEM_ERROR" }],
    ["500 without a body", { status: 500, body: false }, { status: 500, code: "NO_CODE" }],
    ["502", { status: 502 }, { status: 502, code: "SERVICE_UNAVAILABLE" }],
    ["a proxy's page", { status: 502, body: "<h1>502</h1>" }, { status: 502, code: "NO_CODE" }],
    ["504", { status: 504 }, { status: 504, code: "NO_CODE", serverMessage: "" }],
  ])("%s is an ApiError, and nothing is done", async (_, fault, want) => {
    const shop = await open(way);
    const set = await shop.simulator.fault({ fault });
    const error = await failure(shop.ask("code"));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject(want);
    expect(await set.struck()).toBe(1);
    expect(await shop.state("code")).toBe("ORDER_NOT_EXIST");
  });

  test.each([
    ["before", "ORDER_NOT_EXIST"],
    ["after", "UNBINDUSER"],
  ] as const)(
    "a connection closed %s the work is a ConnectionError",
    async (close, stateAfterwards) => {
      const shop = await open(way);
      await shop.simulator.fault({ fault: { close } });
      const error = await failure(shop.ask("code"));
      expect(error).toBeInstanceOf(ConnectionError);
      expect(error).toMatchObject({ mayHaveReachedServer: true });
      expect(await shop.state("code")).toBe(stateAfterwards);
    },
  );

  test.each([
    ["wrong", "SIGNATURE_WRONG"],
    ["probe", "SIGNATURE_PROBE"],
    ["unknown-serial", "SIGNATURE_SERIAL_UNKNOWN"],
  ] as const)("the signature %s is a SignatureError %s", async (signature, code) => {
    const shop = await open(way);
    await shop.simulator.fault({ operation: QUERY, fault: { signature } });
    const error = await failure(shop.query());
    expect(error).toBeInstanceOf(SignatureError);
    expect(error).toMatchObject({ code, requestId: expect.stringMatching(/-0$/) });
    expect(await shop.query()).toMatchObject({ authorization_state: "AVAILABLE" });
  });

  test("an answer in the other key mode is verified by who has both keys", async () => {
    const { simulator } = await open(way);
    const { platformKeys } = simulator.merchant();
    const isPublicKey = (id: string): boolean => id.startsWith("PUB_KEY_ID_");
    const only = (wanted: boolean): Record<string, string> =>
      Object.fromEntries(Object.entries(platformKeys).filter(([id]) => isPublicKey(id) === wanted));
    const outcomes: string[] = [];
    for (const keys of [platformKeys, only(true), only(false)]) {
      await simulator.fault({ operation: QUERY, fault: { signature: "other-key" } });
      const { apiV3Key: _, ...merchant } = simulator.merchant();
      const wxpay = new WeChatPay({
        retries: 0,
        ...merchant,
        platformKeys: keys,
        ...(way === "fetch" && { fetch: simulator.fetch }),
      });
      const answer = wxpay.v3.payscore.permissions.openid._openid_
        .get({
          openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
          query: { service_id: SERVICE, appid: merchant.appid },
        })
        .asResponse();
      outcomes.push(
        await answer.then(
          ({ headers }) =>
            isPublicKey(headers.get("wechatpay-serial") ?? "") ? "public key" : "certificate",
          (error: WeChatPayError) => error.code,
        ),
      );
    }
    // Who has a public key asks for answers signed with it.
    expect(outcomes).toEqual([
      "certificate",
      "SIGNATURE_SERIAL_UNKNOWN",
      "SIGNATURE_SERIAL_UNKNOWN",
    ]);
  });

  test("a delay passes before the answer, also before an error", async () => {
    const waited: number[] = [];
    const wait = async (milliseconds: number): Promise<void> => {
      waited.push(milliseconds);
    };
    const shop = await open(way, { wait });
    await shop.simulator.fault({ fault: { delay: "3s" } });
    await shop.simulator.fault({ fault: { error: { code: "SYSTEM_ERROR" }, delay: 1_500 } });
    await shop.simulator.fault({ fault: { close: "after", delay: 700 } });
    expect(await shop.query()).toMatchObject({ authorization_state: "AVAILABLE" });
    expect(await failure(shop.query())).toMatchObject({ status: 500 });
    // Not the query: the SDK repeats a GET that meets a dead connection.
    expect(await failure(shop.ask("code"))).toBeInstanceOf(ConnectionError);
    expect(waited).toEqual([3_000, 1_500, 700]);
  });

  test("an answer that comes too late is a TimeoutError", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const gone: boolean[] = [];
    const wait = async (_: number, signal: AbortSignal): Promise<void> => {
      vi.advanceTimersByTime(500);
      if (!signal.aborted) await once(signal, "abort");
      gone.push(true);
      throw signal.reason;
    };
    const shop = await open(way, { wait });
    await shop.simulator.fault({ fault: { delay: "1m" } });
    const error = await failure(shop.query(500));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ timeout: 500, mayHaveReachedServer: true });
    await expect.poll(() => gone).toEqual([true]);
  });

  test("closing the simulator does not wait for a late answer", async () => {
    let begun: () => void = () => {};
    const waiting = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const wait = async (_: number, signal: AbortSignal): Promise<void> => {
      begun();
      await once(signal, "abort");
      throw signal.reason;
    };
    const errors: unknown[] = [];
    const shop = await open(way, { wait, onError: (error) => errors.push(error) });
    await shop.simulator.fault({ fault: { delay: "10m" } });
    const outcome = failure(shop.query());
    await waiting;
    await shop.simulator.close();
    expect(await outcome).toBeInstanceOf(ConnectionError);
    expect(errors).toEqual([]);
  });
});

describe("of APIv2", () => {
  const operation = "v2/pay/unifiedorder#post";
  const order = ({ simulator, wxpay }: Shop): Promise<unknown> =>
    wxpay.v2.pay.unifiedorder.post({
      xml: {
        mch_id: simulator.merchant().mchid,
        appid: simulator.merchant().appid,
        body: "item",
        out_trade_no: "20260401000001",
        total_fee: 1,
        spbill_create_ip: "127.0.0.1",
        notify_url: "https://shop.example/notify",
        trade_type: "NATIVE",
        product_id: "1",
      },
    });

  test.each<[string, Fault, object]>([
    [
      "an error is a failure at the level of the business",
      { error: { code: "ORDERPAID", message: "该订单已支付" } },
      { name: "ConflictError", status: 200, code: "ORDERPAID", serverMessage: "该订单已支付" },
    ],
    [
      "an error of the server keeps its code",
      { error: { code: "SYSTEM_ERROR" } },
      { name: "ApiError", status: 200, code: "SYSTEM_ERROR" },
    ],
    ["502 has no body", { status: 502 }, { name: "ApiError", status: 502, code: "NO_CODE" }],
    ["a wrong sign", { signature: "wrong" }, { name: "SignatureError", code: "SIGNATURE_WRONG" }],
    ["a closed connection", { close: "after" }, { name: "ConnectionError" }],
  ])("%s", async (_, fault, want) => {
    const shop = await open("fetch");
    await shop.simulator.fault({ operation, fault });
    expect(await failure(order(shop))).toMatchObject(want);
    expect(await order(shop)).toMatchObject({ result_code: "SUCCESS" });
  });

  test("what only APIv3 has is passed over", async () => {
    const shop = await open("fetch");
    const set = await shop.simulator.fault({ fault: { signature: "probe" } });
    expect(await order(shop)).toMatchObject({ result_code: "SUCCESS" });
    expect(await set.struck()).toBe(0);
  });
});

describe("a 401 that a request in order can't cause", () => {
  test.each<[SignErrorCause, string]>([
    ["certificate-expired", "商户证书已过期"],
    ["certificate-revoked", "商户证书已作废"],
    ["certificate-replaced", "已更换证书，请使用新证书"],
    ["api-v3-key-missing", "商户未设置APIv3密钥。"],
    ["certificate-missing", "商户未申请过证书。"],
  ])("%s", async (cause, start) => {
    const shop = await open("fetch");
    await shop.simulator.fault({ fault: { error: { code: "SIGN_ERROR", cause } } });
    expect(await failure(shop.query())).toMatchObject({
      name: "AuthenticationError",
      status: 401,
      code: "SIGN_ERROR",
      serverMessage: expect.stringMatching(new RegExp(`^${start}`)),
    });
  });
});

describe("a fault strikes", () => {
  const outcomes = async (count: number, call: () => Promise<unknown>): Promise<string> => {
    let text = "";
    for (let number = 0; number < count; number++) {
      text += await call().then(
        () => ".",
        () => "x",
      );
    }
    return text;
  };

  test("the next request, or the next so many, and then no more", async () => {
    const { simulator, query } = await open("fetch");
    await simulator.fault({ fault: { status: 500 } });
    expect(await outcomes(3, query)).toBe("x..");
    const set = await simulator.fault({ fault: { status: 500 }, times: 3 });
    expect(await outcomes(5, query)).toBe("xxx..");
    expect(await set.struck()).toBe(3);
  });

  test("until it is removed, or until a reset", async () => {
    const { simulator, query } = await open("fetch");
    const set = await simulator.fault({ fault: { status: 500 }, times: 100 });
    expect(await outcomes(2, query)).toBe("xx");
    await set.remove();
    expect(await outcomes(2, query)).toBe("..");
    await simulator.fault({ fault: { status: 500 }, rate: 1 });
    expect(await outcomes(2, query)).toBe("xx");
    await simulator.reset();
    expect(await outcomes(2, query)).toBe("..");
  });

  test("its operation alone", async () => {
    const shop = await open("fetch");
    await shop.simulator.fault({ operation: QUERY, fault: { status: 500 } });
    expect(await outcomes(1, () => shop.ask("code"))).toBe(".");
    expect(await outcomes(2, shop.query)).toBe("x.");
  });

  test("its merchant alone", async () => {
    const { simulator, query } = await open("fetch");
    await simulator.fault({ mchid: "1900000100", fault: { status: 500 } });
    expect(await outcomes(1, query)).toBe(".");
    await simulator.fault({ mchid: "1230000109", fault: { status: 500 } });
    expect(await outcomes(2, query)).toBe("x.");
  });

  test("in the order it was set, counted ones before rates", async () => {
    const { simulator, query } = await open("fetch");
    await simulator.fault({ fault: { status: 503 }, rate: 1 });
    await simulator.fault({ fault: { status: 500 } });
    await simulator.fault({ fault: { close: "after" } });
    await simulator.fault({ fault: { status: 429 } });
    const statuses: unknown[] = [];
    for (let number = 0; number < 5; number++) {
      const error = await failure(query());
      statuses.push(error instanceof ApiError ? error.status : error.code);
    }
    expect(statuses).toEqual([500, "CONNECTION", 429, 503, 503]);
  });

  test("no request that proves no merchant, and no refusal where it is about signatures", async () => {
    const { simulator, state } = await open("fetch");
    const error = await simulator.fault({ fault: { status: 500 } });
    const unsigned = await simulator.fetch("http://any.host/v3/certificates");
    expect([unsigned.status, await error.struck()]).toEqual([401, 0]);
    await error.remove();
    const signature = await simulator.fault({ fault: { signature: "wrong" } });
    expect(await state("unknown")).toBe("ORDER_NOT_EXIST");
    expect(await signature.struck()).toBe(0);
  });

  test("by its rate the share of the requests that the seed says", async () => {
    const run = async (seed: string): Promise<string> => {
      const { simulator, query } = await open("fetch", { seed });
      await simulator.fault({ fault: { status: 500 }, rate: 0.5 });
      return outcomes(40, query);
    };
    const first = await run("a");
    expect(await run("a")).toBe(first);
    expect(await run("b")).not.toBe(first);
    const struck = first.replaceAll(".", "").length;
    expect(struck).toBeGreaterThan(8);
    expect(struck).toBeLessThan(32);
  });
});

test("the log of requests says which fault it was", async () => {
  const { simulator, query } = await open("fetch");
  const closed = await simulator.fault({ fault: { close: "before" } });
  await failure(query());
  const refused = await simulator.fault({ fault: { error: { code: "BANK_ERROR" } } });
  await failure(query());
  const answer = await simulator.fetch("http://localhost/_sim/requests");
  expect(await answer.json()).toMatchObject({
    requests: [
      { status: 500, code: "BANK_ERROR", message: `银行系统异常; fault ${refused.id}` },
      {
        status: 0,
        message: `The connection was closed without an answer; fault ${closed.id}`,
      },
    ],
  });
});

test("a fault that can't be set is refused with a TypeError that names the member", async () => {
  const { simulator } = await open("fetch");
  // As a program without types may call it.
  const options = { fault: { status: 200 } } as FaultOptions;
  const error = await simulator.fault(options).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(FaultOptionError);
  expect(error).toBeInstanceOf(TypeError);
  expect(error).toMatchObject({
    member: "fault.status",
    message: "fault.status must be an HTTP status from 400 to 599, not 200.",
  });
});
