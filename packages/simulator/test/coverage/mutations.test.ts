import { loadCatalog } from "@wechatpay-kit/catalog";
import type { Field, Operation } from "@wechatpay-kit/catalog";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handle } from "../../src/handle.ts";
import type { SimRequest } from "../../src/core/http.ts";
import type { MerchantCredentials } from "../../src/world/credentials.ts";
import { DEFAULT_OPENID } from "../../src/world/default-world.ts";
import { openWorld } from "../helpers/world.ts";
import type { World } from "../helpers/world.ts";
import { cut } from "./mutation.ts";
import type { Kind, Mutation } from "./mutation.ts";
import { mutationsOf } from "./mutations.ts";
import { longestTexts } from "./longest-texts.ts";
import { memberOf, modeOf, requestOf } from "./request-of.ts";
import { catchWires, changed, hasParent } from "./wire.ts";
import type { Wire } from "./wire.ts";

// Of APIv3. One download is not signed at all: nobody is there whose request could be checked.
const operations = loadCatalog().operations.filter(
  ({ id, auth }) => id.startsWith("v3/") && auth !== "none",
);

let world: World;
let merchant: MerchantCredentials;
const wires = new Map<Operation, Wire>();
const caller = {
  mchid: "1230000109",
  appid: "wxd678efh567hg6787",
  openid: DEFAULT_OPENID,
  subMchid: "1900000109",
};
const wanted = { caller, seed: "1", optional: true } as const;
const mutations = new Map(
  operations.map((operation) => {
    const make = (field: Field): unknown => memberOf(field, wanted, "v3");
    return [operation, mutationsOf(operation, { mode: modeOf(operation, caller), make })];
  }),
);

beforeAll(async () => {
  world = await openWorld();
  merchant = await world.merchant();
  const wireOf = catchWires(merchant);
  for (const operation of operations) {
    const request = requestOf(operation, wanted);
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
    ["null", 845],
    ["number as text", 360],
  ])("%s, at the first place and at the deepest", async (kind, floor) => {
    const { faults, tried } = await refusals(kind, firstAndDeepest);
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThanOrEqual(floor);
  });

  test.each<[Kind, number]>([
    ["too long", 1_450],
    ["too short", 100],
    ["other characters", 105],
    ["another format", 215],
    ["too small", 37],
    ["too large", 62],
    ["no multiple", 4],
    ["too few items", 16],
    ["too many items", 70],
    ["none of several", 22],
    ["two of which one is taken", 5],
    ["of another mode", 48],
    ["wrong enumeration", 650],
  ])("%s, wherever there can be", async (kind, floor) => {
    const { faults, tried } = await refusals(kind, (all) => all);
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThanOrEqual(floor);
  });

  async function refusals(
    kind: Kind,
    choose: (all: Mutation[]) => Mutation[],
  ): Promise<{ readonly faults: string[]; readonly tried: number }> {
    const faults: string[] = [];
    let tried = 0;
    for (const [operation, wire] of wires) {
      const all = (mutations.get(operation) ?? []).filter((mutation) => mutation.kind === kind);
      for (const mutation of choose(all.filter((one) => hasParent(wire, one)))) {
        const answer = await send(changed(merchant, operation, wire, mutation));
        tried += 1;
        const fault = faultOf(mutation, answer);
        if (fault !== undefined) faults.push(`${operation.id} ${fault}`);
      }
    }
    return { faults, tried };
  }
});

test("the longest text that a member takes is taken, wherever it can be sent", async () => {
  const faults: string[] = [];
  let tried = 0;
  for (const [operation, wire] of wires) {
    for (const longest of longestTexts(operation, modeOf(operation, caller))) {
      if (!hasParent(wire, longest)) continue;
      tried += 1;
      const { message, detail } = await send(changed(merchant, operation, wire, longest));
      const { field } = Object(detail);
      if (field === longest.field) faults.push(`${operation.id} ${field}: ${String(message)}`);
    }
  }
  expect(faults).toEqual([]);
  expect(tried).toBeGreaterThanOrEqual(1_200);
});

// A member of the root, and one that lists, objects and encodings lie before.
function firstAndDeepest(all: Mutation[]): Mutation[] {
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

function faultOf(mutation: Mutation, got: Answered): string | undefined {
  const { message, detail, number } = mutation.want;
  const want = {
    status: 400,
    code: "PARAM_ERROR",
    message,
    detail: { ...detail, value: shown(mutation) },
    number,
    signed: false,
  };
  if (isDeepStrictEqual(got, want)) return undefined;
  return `${JSON.stringify(want)}: ${JSON.stringify(got)}`;
}

// No value is shown at length.
function shown({ want: { detail } }: Mutation): unknown {
  const { value, location } = detail;
  if (typeof value === "string") return cut(value);
  // Places are shortened one by one.
  const text = location === null ? "" : (JSON.stringify(value) ?? "");
  return text.length > 128 ? cut(text) : value;
}
