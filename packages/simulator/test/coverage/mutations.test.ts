import { loadCatalog } from "@wechatpay-kit/catalog";
import type { Operation } from "@wechatpay-kit/catalog";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handle } from "../../src/handle.ts";
import type { SimRequest } from "../../src/core/http.ts";
import type { MerchantCredentials } from "../../src/world/credentials.ts";
import { DEFAULT_OPENID } from "../../src/world/default-world.ts";
import { openWorld } from "../helpers/world.ts";
import type { World } from "../helpers/world.ts";
import { mutationsOf } from "./mutations.ts";
import type { Kind, Mutation } from "./mutations.ts";
import { requestOf } from "./request-of.ts";
import { catchWires, changed } from "./wire.ts";
import type { Wire } from "./wire.ts";

// Of APIv3. One download is not signed at all: nobody is there whose request could be checked.
const operations = loadCatalog().operations.filter(
  ({ id, auth }) => id.startsWith("v3/") && auth !== "none",
);

let world: World;
let merchant: MerchantCredentials;
const wires = new Map<Operation, Wire>();
const mutations = new Map(operations.map((operation) => [operation, mutationsOf(operation)]));

beforeAll(async () => {
  world = await openWorld();
  merchant = await world.merchant();
  const caller = { ...merchant, openid: DEFAULT_OPENID, subMchid: "1900000109" };
  const wireOf = catchWires(merchant);
  for (const operation of operations) {
    const request = requestOf(operation, { caller, seed: "1", optional: true });
    const wire = await wireOf(operation, request);
    const { method, target } = wire.request;
    const match = world.context.router.match(method, target.split("?", 1)[0] ?? "");
    // Two operations differ in nothing but the name of a path value; the first of them answers.
    if (match.kind === "operation" && match.operation.id === operation.id)
      wires.set(operation, wire);
  }
});
afterAll(() => world.close());

test("all but one operation are reached", () => {
  expect(operations.length - wires.size).toBe(1);
});

test("taken apart and put together, no request is refused for its form", async () => {
  const faults: string[] = [];
  for (const [operation, wire] of wires) {
    const nothing = { in: "query", steps: [], value: wire.query } as const;
    const answer = await send(changed(merchant, operation, wire, nothing));
    if (answer.code === "PARAM_ERROR" || answer.status === 401) {
      faults.push(`${operation.id}: ${JSON.stringify(answer)}`);
    }
  }
  expect(faults).toEqual([]);
});

describe("the documented refusal of", () => {
  // How many of them there are to be, that no change of the catalogue or of these tests loses any unseen.
  test.each<[Kind, number]>([
    ["missing", 980],
    ["wrong type", 940],
    ["unknown", 1_290],
    ["too long", 16],
    ["wrong enumeration", 340],
    ["null", 845],
    ["number as text", 360],
  ])("%s", async (kind, floor) => {
    const faults: string[] = [];
    let tried = 0;
    for (const [operation, wire] of wires) {
      for (const mutation of chosen(mutations.get(operation) ?? [], kind)) {
        const answer = await send(changed(merchant, operation, wire, mutation));
        tried += 1;
        const fault = faultOf(mutation, answer);
        if (fault !== undefined) faults.push(`${operation.id} ${fault}`);
      }
    }
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThanOrEqual(floor);
  });
});

// The first of a kind and the deepest: a member of the root, and one that lists, objects and encodings lie before.
function chosen(mutations: readonly Mutation[], kind: Kind): Mutation[] {
  const all = mutations.filter((mutation) => mutation.kind === kind);
  const deepest = all.toSorted((one, two) => two.steps.length - one.steps.length);
  return [...new Set([...all.slice(0, 1), ...deepest.slice(0, 1)])];
}

interface Answered {
  readonly status: number;
  readonly code: unknown;
  readonly message: unknown;
  readonly detail: unknown;
  readonly number: number;
  readonly signed: boolean;
}

async function send(request: SimRequest): Promise<Answered> {
  const { status, headers, body } = await handle(world.context, request);
  const type = headers["content-type"] ?? "";
  const json =
    body.length > 0 && type.startsWith("application/json")
      ? JSON.parse(Buffer.from(body).toString())
      : {};
  return {
    status,
    code: json.code,
    message: json.message,
    detail: json.detail,
    number: Number(headers["request-id"]?.split("-").at(-1)),
    signed: "wechatpay-signature" in headers,
  };
}

function faultOf(mutation: Mutation, { message, ...got }: Answered): string | undefined {
  const { number, ...detail } = mutation.want;
  const value = shown(mutation);
  const want = {
    status: 400,
    code: "PARAM_ERROR",
    detail: { ...detail, value },
    number,
    signed: false,
  };
  const wording =
    mutation.kind === "unknown" ? /^参数中含有非法的额外参数$/ : /^输入源“\/.+”映射到字段“/;
  if (isDeepStrictEqual(got, want) && wording.test(String(message))) return undefined;
  return `${JSON.stringify(want)}: ${JSON.stringify({ message, ...got })}`;
}

// What a query or a path says is text, and no text is shown at length.
function shown({ kind, steps, value, ...mutation }: Mutation): unknown {
  if (kind === "missing") return "";
  const isText = mutation.in !== "body" && steps.length === 1 && typeof value === "number";
  if (isText && kind === "unknown") return String(value);
  return typeof value === "string" && value.length > 128 ? `${value.slice(0, 128)}…` : value;
}
