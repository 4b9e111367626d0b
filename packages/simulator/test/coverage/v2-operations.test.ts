import { loadCatalog } from "@wechatpay-kit/catalog";
import type { Field, Operation } from "@wechatpay-kit/catalog";
import { WeChatPay } from "wechatpay-kit";
import { afterAll, beforeAll, expect, test } from "vitest";
import { planAll } from "../../src/default/plan/plan-all.ts";
import { createSimulator } from "../../src/simulator.ts";
import type { Simulator } from "../../src/simulator.ts";
import { callOf } from "./call-of.ts";
import { requestOf } from "./request-of.ts";
import { Walk } from "./walk.ts";

const operations = loadCatalog().operations.filter(({ id }) => id.startsWith("v2/"));
const plans = planAll(operations);

let simulator: Simulator;
let wxpay: WeChatPay;
let walk: Walk;
let sandbox: Walk;

beforeAll(async () => {
  simulator = await createSimulator();
  await simulator.listen();
  wxpay = new WeChatPay(simulator.merchant());
  const { sandbox_signkey: apiV2Key = "" } =
    await wxpay.v2.xdc.apiv2getsignkey.sign.getsignkey.post({ xml: { mch_id: caller.mchid } });
  walk = walkOf(wxpay);
  sandbox = walkOf(new WeChatPay({ ...simulator.merchant(), apiV2Key }));
});
afterAll(() => simulator.close());

const caller = {
  mchid: "1230000109",
  appid: "wxd678efh567hg6787",
  openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
  subMchid: "1900000109",
};

function walkOf(client: WeChatPay): Walk {
  return new Walk(plans, {
    wxpay: client,
    caller,
    known: () => ({
      mch_id: caller.mchid,
      combine_mch_id: caller.mchid,
      // Bills are of days that are over.
      bill_date: yesterday().replaceAll("-", ""),
      // A number on some pages, a text on others.
      plan_id: "12535",
    }),
    answered: () => Promise.resolve(),
  });
}

function yesterday(): string {
  const inBeijing = simulator.clock.now().getTime() + 8 * 3_600_000;
  return new Date(inBeijing - 86_400_000).toISOString().slice(0, 10);
}

// Where the page does not ask for the merchant's number, nobody would know whose key signed.
const NAMELESS = new Set(["v2/applyment/micro/signcontract#post", "v2/risk/getviolation#post"]);

async function dataOf(operation: Operation): Promise<unknown> {
  const { id } = operation;
  if (NAMELESS.has(id)) {
    const { xml } = requestOf(operation, { caller, seed: id });
    return callOf(wxpay, operation, { xml: { ...Object(xml), mch_id: caller.mchid } });
  }
  const { data } = await (id.startsWith("v2/xdc/apiv2sandbox/") ? sandbox : walk).call(operation);
  return data;
}

test.each(operations.map((operation) => [operation.id, operation] as const))(
  "%s is answered with its members",
  async (_, operation) => {
    expect(await faultsOf(operation, await dataOf(operation))).toEqual([]);
  },
);

test("these are all 129 of them", () => {
  expect(operations).toHaveLength(129);
});

/** What an answer lacks or has in another form than documented. */
async function faultsOf({ response }: Operation, data: unknown): Promise<string[]> {
  if (response.type === "redirect") {
    const page = await pageOf(data);
    return page.includes(caller.appid) ? [] : [`not the page: ${page}`];
  }
  if (response.type === "text") {
    const text = await textOf(data);
    return /\r\n`[^,]+,`/.test(text) ? [] : [`no rows: ${text}`];
  }
  return memberFaults(response.fields ?? [], data);
}

// A browser opens the address that the SDK makes.
async function pageOf(address: unknown): Promise<string> {
  const answer = await fetch(String(address));
  const type = answer.headers.get("content-type");
  if (type !== "text/html; charset=utf-8") throw new Error(`${answer.status} of type ${type}`);
  return answer.text();
}

async function textOf(data: unknown): Promise<string> {
  if (!(data instanceof ReadableStream)) throw new Error("The answer is no stream.");
  return new Response(data).text();
}

// Of a failure alone, though some pages call them required.
const LEFT_OUT = /^(?:err_code|err_code_des|error_code|error_code_des)$/;

function memberFaults(fields: readonly Field[], data: unknown, at = ""): string[] {
  if (typeof data !== "object" || data === null) return [`${at} is no object`];
  const members = new Map<string, unknown>(Object.entries(data));
  return fields
    .filter(({ name }) => !LEFT_OUT.test(name))
    .flatMap((field) => {
      const value = members.get(field.name);
      if (value === undefined) return field.required ? [`${at}${field.name} is missing`] : [];
      return valueFaults(field, value, `${at}${field.name}`);
    });
}

function valueFaults(field: Field, value: unknown, at: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => valueFaults(field, item, at));
  if (field.fields !== undefined) return memberFaults(field.fields, value, `${at}/`);
  const text = String(value);
  const ok = field.type === "integer" ? /^-?\d+$/.test(text) : text !== "";
  if (!ok) return [`${at} is ${text}`];
  const values = field.enum?.map(String) ?? [];
  return values.length === 0 || field.enumKind !== undefined || values.includes(text)
    ? []
    : [`${at} is ${text}`];
}
