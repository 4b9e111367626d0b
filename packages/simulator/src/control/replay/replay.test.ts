import { afterAll, beforeAll, expect, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import type { Json } from "../../../test/helpers/json.ts";
import { createSimulator } from "../../simulator.ts";
import type { Simulator } from "../../simulator.ts";
import { DEFAULT_OPENID } from "../../world/default-world.ts";

const APPID = "wxd678efh567hg6787";
const MCHID = "1230000109";

let simulator: Simulator;
let wxpay: WeChatPay;
let url: string;
let count = 0;

beforeAll(async () => {
  simulator = await createSimulator();
  ({ url } = await simulator.listen(0));
  wxpay = new WeChatPay({ ...simulator.merchant(), fetch: simulator.fetch });
});
afterAll(() => simulator.close());

const ask = async (what: string) => {
  const [method = "", path = ""] = what.split(" ");
  const answer = await simulator.fetch(`${url}/_sim${path}`, { method });
  const json: Json = await answer.json();
  return { status: answer.status, json };
};

const newest = async () => (await ask("GET /requests?limit=1")).json.requests[0];

const place = async (): Promise<string> => {
  const out_trade_no = `again-${++count}`;
  await wxpay.v3.pay.transactions.jsapi.post({
    json: {
      appid: APPID,
      mchid: MCHID,
      description: "It's one coffee",
      out_trade_no,
      notify_url: "https://shop.example/notify",
      amount: { total: 1299 },
      payer: { openid: DEFAULT_OPENID },
    },
  });
  return out_trade_no;
};

/** What a shell makes of a command: its words. */
const words = (command: string): string[] =>
  [...command.replaceAll("\\\n", " ").matchAll(/(?:'[^']*'|\\'|[^\s'])+/g)].map(([word]) =>
    word.replaceAll(
      /'([^']*)'|\\(')/g,
      (_, quoted: string | undefined, escaped) => quoted ?? escaped,
    ),
  );

test("a request goes again on the way of every request, signed anew, and is logged as another", async () => {
  await place();
  const { id } = await newest();
  const again = await ask(`POST /requests/${id}/again`);
  expect(again).toMatchObject({ status: 200, json: { status: 200 } });
  const logged = await newest();
  expect(logged.id).toBe(again.json.request_id);
  expect(logged.id).not.toBe(id);
  expect(logged).toMatchObject({ signature: "verified", method: "POST" });
});

test("faults strike a request that goes again", async () => {
  await place();
  const { id, operation } = await newest();
  await simulator.fault({ operation, fault: { error: { code: "SYSTEM_ERROR" } } });
  expect((await ask(`POST /requests/${id}/again`)).json).toMatchObject({ status: 500 });
});

test("the command of a request has a fresh signature", async () => {
  const out_trade_no = await place();
  const { json } = await ask(`GET /requests/${(await newest()).id}/code`);
  const [curl, globoff, flag, method, address = "", ...rest] = words(json.curl);
  expect([curl, globoff, flag, method]).toEqual(["curl", "--globoff", "-X", "POST"]);
  expect(json.curl_seconds).toBe(300);
  const valuesOf = (name: string): string[] =>
    rest.flatMap((word, index) => (rest[index - 1] === name ? [word] : []));
  const [body = ""] = valuesOf("--data-raw");
  expect(JSON.parse(body)).toMatchObject({ out_trade_no, description: "It's one coffee" });
  const headers = valuesOf("-H").map((line): [string, string] => {
    const [name = "", value = ""] = line.split(/: (.*)/s);
    return [name, value];
  });
  const answer = await fetch(address, { method: "POST", headers, body });
  expect(answer.status).toBe(200);
});

test("the TypeScript of a request runs and makes the same request", async () => {
  const out_trade_no = await place();
  await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
    out_trade_no,
    query: { mchid: MCHID },
  });
  const asked = await newest();
  const { json } = await ask(`GET /requests/${asked.id}/code`);
  expect(json.typescript).toContain(
    `const answer = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
  out_trade_no: "${out_trade_no}",
  query: {
    mchid: "1230000109",
  },
});`,
  );
  const [importing = "", ...lines] = json.typescript.split("\n");
  expect(importing).toBe('import { WeChatPay } from "wechatpay-kit";');
  const answers: unknown[] = [];
  const run = new Function("WeChatPay", "console", `return (async () => {${lines.join("\n")}})();`);
  await run(WeChatPay, { log: (answer: unknown) => answers.push(answer) });
  expect(answers).toMatchObject([{ out_trade_no, trade_state: "NOTPAY" }]);
  expect(await newest()).toMatchObject({ target: asked.target, signature: "verified" });
});

test("of APIv2 the command and the call have the members of the XML", async () => {
  await wxpay.v2.pay.orderquery
    .post({ xml: { appid: APPID, mch_id: MCHID, out_trade_no: "nobody-1" } })
    .catch(() => {});
  const { id } = await newest();
  const { json } = await ask(`GET /requests/${id}/code`);
  expect(json.curl).toContain("<out_trade_no>");
  expect(json).not.toHaveProperty("curl_seconds");
  expect(json.typescript).toContain(`wxpay.v2.pay.orderquery.post({
  xml: {
    appid: "wxd678efh567hg6787",
    mch_id: "1230000109",
    out_trade_no: "nobody-1",
    sign_type: "MD5",
  },
});`);
  expect((await ask(`POST /requests/${id}/again`)).json.body).toContain("ORDERNOTEXIST");
});

test.each([
  ["GET /v3/nothing", "it came to no operation of WeChat Pay"],
  ["GET /v3/certificates", "it did not prove who sent it, so nobody's key can sign it"],
])("%s can't be made again", async (what, why) => {
  await simulator.fetch(`http://127.0.0.1${what.split(" ")[1]}`);
  const { id } = await newest();
  for (const path of [`POST /requests/${id}/again`, `GET /requests/${id}/code`]) {
    expect(await ask(path)).toMatchObject({
      status: 409,
      json: { message: `The request can't be made again: ${why}.` },
    });
  }
});

test("a request whose body the log cut off can't be made again", async () => {
  await wxpay.v3.security.echo.post({ json: { echo_message: "x".repeat(5_000) } }).catch(() => {});
  expect(await ask(`POST /requests/${(await newest()).id}/again`)).toMatchObject({ status: 409 });
});

test.each(["GET /requests/none", "GET /requests/none/code", "POST /requests/none/again"])(
  "%s answers 404",
  async (what) => {
    expect((await ask(what)).status).toBe(404);
  },
);
