import { createSimulator } from "@wechatpay-kit/simulator";
import type { Simulator } from "@wechatpay-kit/simulator";
import { WeChatPay } from "wechatpay-kit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { blocksOf, codeSpans, spansOfTable, textBlocksOf } from "./readme/markdown.ts";
import { missingLine } from "./readme/output.ts";
import { Project } from "./readme/project.ts";
import type { Ran } from "./readme/project.ts";
import { read } from "./readme/repository.ts";

const english = read("README.md");
const chinese = read("README.zh-CN.md");
const blocks = blocksOf(english);

test("both READMEs have the same code and the same output", () => {
  expect(blocksOf(chinese)).toEqual(blocks);
});

test("every block is TypeScript, shell or the output of the one before", () => {
  expect(new Set(blocks.map(({ language }) => language))).toEqual(new Set(["ts", "sh"]));
  expect(textBlocksOf(english)).toEqual(blocks.flatMap(({ output }) => output ?? []));
});

describe("the TypeScript", () => {
  const files = blocks
    .filter(({ language }) => language === "ts")
    .map(({ content, output = "" }) => ({ name: nameOf(content), content, output }));
  const tests = files.filter(({ name }) => name.endsWith(".test"));
  const programs = files.filter(({ name }) => !name.endsWith(".test"));
  let simulator: Simulator;
  let project: Project;
  let env: NodeJS.ProcessEnv;
  /** How order.ts ran: a paid number can't be ordered again. */
  let ordered: Ran;

  beforeAll(async () => {
    simulator = await createSimulator();
    await simulator.listen();
    const merchant = simulator.merchant();
    const [id = "", publicKey = ""] =
      Object.entries(merchant.platformKeys).find(([id]) => id.startsWith("PUB_KEY_ID_")) ?? [];
    env = {
      WXPAY_MCHID: merchant.mchid,
      WXPAY_SERIAL: merchant.serial,
      WXPAY_PRIVATE_KEY: merchant.privateKey.replaceAll("\n", String.raw`\n`),
      WXPAY_PUBLIC_KEY_ID: id,
      WXPAY_PUBLIC_KEY: publicKey,
      WXPAY_APIV3_KEY: merchant.apiV3Key,
      WXPAY_BASE_URL: merchant.baseUrl,
    };
    project = new Project();
    project.write("keys/apiclient_key.pem", merchant.privateKey);
    project.write("keys/apiclient_cert.pem", merchant.certificate);
    for (const { name, content } of files) project.write(`${name}.ts`, content);
    project.write("six-styles.ts", sixStyles());
    project.write("in-certificate-mode.ts", inCertificateMode);
    // So that each of the tests can run alone.
    ordered = await project.tsx(["order.ts"], env);
    // What the query below prints says whether it was paid.
    await simulator.user().pay(ordered.stdout.trim());
  });
  afterAll(async () => {
    await simulator.close();
    project.remove();
  });

  test("is named in its first line, and its types are right", () => {
    expect(files.map(({ name }) => name)).not.toContain("");
    expect(project.check()).toBe("");
  });

  test.each(programs)(
    "the program $name runs as printed and prints what is shown",
    async ({ name, output }) => {
      const ran = name === "order" ? ordered : await project.tsx([`${name}.ts`], env);
      const { code, stdout, stderr } = ran;
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(missingLine(output, stdout)).toBeUndefined();
    },
  );

  test.each(tests)("the test $name passes as printed", async ({ name }) => {
    const args = ["--test", "--test-reporter=tap", `${name}.ts`];
    const { code, stdout, stderr } = await project.tsx(args, env);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^# pass [1-9]\d*$/m);
  });

  test("the six calls of the table answer the same", async () => {
    const { code, stdout, stderr } = await project.tsx(["six-styles.ts"], env);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const orders: unknown[] = JSON.parse(stdout.slice(stdout.indexOf("[")));
    expect(orders).toHaveLength(6);
    expect(orders[0]).toMatchObject({ out_trade_no: "order_20260401_0001", trade_type: "NATIVE" });
    for (const order of orders) expect(order).toEqual(orders[0]);
  });

  test("the client in certificate mode fetches the certificate and verifies with it", async () => {
    const { code, stdout, stderr } = await project.tsx(["in-certificate-mode.ts"], env);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const serial = Object.keys(simulator.merchant().platformKeys).find(
      (id) => !id.startsWith("PUB_KEY_ID_"),
    );
    expect(stdout).toMatch(new RegExp(`^order_20260401_0001 ${serial}$`, "m"));
  });
});

test("each way of paying in the table is a call that answers the member of the table", async () => {
  const simulator = await createSimulator();
  const { transactions } = new WeChatPay({ ...simulator.merchant(), fetch: simulator.fetch }).v3
    .pay;
  const { mchid, appid } = simulator.merchant();
  const order = {
    mchid,
    appid,
    description: "Two cups of coffee",
    notify_url: "https://shop.example/notifications",
    amount: { total: 1299 },
  };
  const payer = { openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o" };
  const scene_info = { payer_client_ip: "203.0.113.9", h5_info: { type: "Wap" } };
  const native = await transactions.native.post({ json: { ...order, out_trade_no: "table_1" } });
  const jsapi = await transactions.jsapi.post({
    json: { ...order, out_trade_no: "table_2", payer },
  });
  const h5 = await transactions.h5.post({
    json: { ...order, out_trade_no: "table_3", scene_info },
  });
  const app = await transactions.app.post({ json: { ...order, out_trade_no: "table_4" } });
  await simulator.close();

  // In each row the first span is the call, the last one the member that comes.
  const rows = spansOfTable(english, "The user pays").map((spans) => [spans[0], spans.at(-1)]);
  expect(rows).toEqual(
    Object.entries({ native, jsapi, h5, app }).map(([way, answer]) => [
      `wxpay.v3.pay.transactions.${way}`,
      Object.keys(answer).join(),
    ]),
  );
});

/** A block says in its first line how the others import it. */
function nameOf(content: string): string {
  return /^\/\/ (\S+)\.ts\n/.exec(content)?.[1] ?? "";
}

function sixStyles(): string {
  const calls = codeSpans(english).filter((code) => /^wxpay[.[].*\(options\)$/.test(code));
  const items = [...new Set(calls)].map((call) => `await ${call},`).join("\n");
  return `import { wxpay } from "./wxpay.ts";
import { options } from "./query.ts";
console.log(JSON.stringify([${items}]));
`;
}

const inCertificateMode = `import { wxpay } from "./certificate-mode.ts";
import { options } from "./query.ts";
const order = wxpay.v3.pay.transactions.outTradeNo._out_trade_no_;
const { data, response } = await order.get(options).withResponse();
console.log(data.out_trade_no, response.headers.get("wechatpay-serial"));
`;
