import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { handle } from "../../src/handle.ts";
import { isWhole } from "../../src/core/http.ts";
import type { SimRequest } from "../../src/core/http.ts";
import { longestTexts } from "./longest-texts.ts";
import { cut } from "./mutation.ts";
import type { Kind, Mutation } from "./mutation.ts";
import { mutable, subjectsOf } from "./mutation-subjects.ts";
import type { Subject } from "./mutation-subjects.ts";
import { openRecordedWorld } from "./recorded-world.ts";
import type { RecordedWorld } from "./recorded-world.ts";
import { changed, hasParent } from "./wire.ts";

let world: RecordedWorld;
let subjects: readonly Subject[] = [];

beforeAll(async () => {
  world = await openRecordedWorld();
  subjects = await subjectsOf(world);
});
afterAll(() => world.close());

test("every operation but one is reached by whom it is for, and what partners share by a partner too", () => {
  const reached = new Set(subjects.map(({ operation }) => operation));
  expect(mutable.length - reached.size).toBe(1);
  expect(subjects.length - reached.size).toBeGreaterThan(200);
});

test("taken apart and put together, no request is refused for its form", async () => {
  const faults: string[] = [];
  for (const { id, credentials, operation, wire } of subjects) {
    const nothing = { in: "query", steps: [], value: wire.query } as const;
    const answer = await send(changed(credentials, operation, wire, nothing));
    if (answer.code === "PARAM_ERROR" || answer.status === 401) {
      faults.push(`${id}: ${JSON.stringify(answer)}`);
    }
  }
  expect(faults).toEqual([]);
});

describe("the documented refusal of", () => {
  // How many of them there are to be, that no change of the catalogue or of these tests loses any unseen.
  test.each<[Kind, number]>([
    ["missing", 1_250],
    ["wrong type", 1_220],
    ["unknown", 1_650],
    ["null", 1_080],
    ["number as text", 440],
  ])("%s, at the first place and at the deepest", async (kind, floor) => {
    const { faults, tried } = await refusals(kind, firstAndDeepest);
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThanOrEqual(floor);
  });

  test.each<[Kind, number]>([
    ["too long", 2_080],
    ["too short", 135],
    ["other characters", 150],
    ["another format", 300],
    ["too small", 70],
    ["too large", 119],
    ["no multiple", 8],
    ["too few items", 21],
    ["too many items", 109],
    ["none of several", 31],
    ["two of which one is taken", 5],
    ["of another mode", 50],
    ["wrong enumeration", 880],
  ])("%s, wherever there can be", async (kind, floor) => {
    const { faults, tried } = await refusals(kind, (all) => all);
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThanOrEqual(floor);
  });

  test("a sub-merchant that is missing, wherever a partner must name one", async () => {
    const { faults, tried } = await refusals("missing", (all) =>
      all.filter(({ steps }) => steps.at(-1) === "sub_mchid"),
    );
    expect(faults).toEqual([]);
    expect(tried).toBeGreaterThanOrEqual(265);
  });

  async function refusals(
    kind: Kind,
    choose: (all: Mutation[]) => Mutation[],
  ): Promise<{ readonly faults: string[]; readonly tried: number }> {
    const faults: string[] = [];
    let tried = 0;
    for (const { id, credentials, operation, wire, mutations } of subjects) {
      const all = mutations.filter((mutation) => mutation.kind === kind);
      for (const mutation of choose(all.filter((one) => hasParent(wire, one)))) {
        const answer = await send(changed(credentials, operation, wire, mutation));
        tried += 1;
        const fault = faultOf(mutation, answer);
        if (fault !== undefined) faults.push(`${id} ${fault}`);
      }
    }
    return { faults, tried };
  }
});

test("the longest text that a member takes is taken, wherever it can be sent", async () => {
  const faults: string[] = [];
  let tried = 0;
  for (const { id, credentials, operation, wire, mode } of subjects) {
    for (const longest of longestTexts(operation, mode)) {
      if (!hasParent(wire, longest)) continue;
      tried += 1;
      const { message, detail } = await send(changed(credentials, operation, wire, longest));
      const { field } = Object(detail);
      if (field === longest.field) faults.push(`${id} ${field}: ${String(message)}`);
    }
  }
  expect(faults).toEqual([]);
  expect(tried).toBeGreaterThanOrEqual(1_700);
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
  if (!isWhole(body)) throw new Error("A refusal is streamed.");
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
