import type { Field } from "@wechatpay-kit/catalog";
import { beforeAll, describe, expect, test } from "vitest";
import { testSource } from "../../test/helpers/source.ts";
import { fill } from "./fill.ts";
import { settle } from "./settle.ts";
import type { Source } from "./source.ts";

let source: Source;
beforeAll(async () => {
  source = await testSource();
});

const when = (field: string, ...values: string[]): Pick<Field, "when"> => ({
  when: [{ kind: "present-when", fields: [field], values }],
});
const state: Field = { name: "state", type: "string", required: true };
const reason: Field = { name: "reason", type: "string", ...when("state", "CLOSED", "ENDED") };

describe("a member that belongs to some states only", () => {
  test.each([
    [
      "is made up in such a state",
      { state: "ENDED" },
      { state: "ENDED", reason: expect.any(String) },
    ],
    ["is left out of every other, known or not", { state: "OPEN", reason: "x" }, { state: "OPEN" }],
    [
      "keeps what is known of it",
      { state: "CLOSED", reason: "x" },
      { state: "CLOSED", reason: "x" },
    ],
    ["stays as it is where the state is not told", { reason: "x" }, { reason: "x" }],
  ])("%s", (_, members, want) => {
    expect(settle([state, reason], members, source)).toEqual(want);
  });

  test("stays where its page requires it, and where somebody keeps it", () => {
    const members = { state: "OPEN", reason: "x" };
    expect(settle([state, { ...reason, required: true }], members, source)).toEqual(members);
    expect(settle([state, reason], members, source, new Set(["reason"]))).toEqual(members);
  });

  test("goes by the object around it, and by a path from the root", () => {
    const used: Field = { name: "use_time", type: "string", ...when("state", "USED") };
    const paid: Field = { name: "pay_time", type: "string", ...when("order.state", "PAID") };
    const detail: Field = { name: "detail", type: "object", fields: [used, paid] };
    const order: Field = { name: "order", type: "object", fields: [state] };
    const coupons: Field = {
      name: "coupons",
      type: "array",
      items: "object",
      fields: [state, detail],
    };
    const answer = {
      order: { state: "PAID" },
      coupons: [
        { state: "USED", detail: {} },
        { state: "SENT", detail: { use_time: "x" } },
      ],
    };
    const time = expect.stringMatching(/^2026-/);
    expect(settle([order, coupons], answer, source)).toEqual({
      order: { state: "PAID" },
      coupons: [
        { state: "USED", detail: { use_time: time, pay_time: time } },
        { state: "SENT", detail: { pay_time: time } },
      ],
    });
  });

  test("may decide over others, in whatever order they stand", () => {
    const last: Field = { name: "last", type: "string", ...when("middle", "ON") };
    const middle: Field = {
      name: "middle",
      type: "string",
      enum: ["ON"],
      ...when("state", "OPEN"),
    };
    const fields = [last, middle, state];
    const answer = { state: "OPEN", middle: "ON", last: expect.any(String) };
    expect(fill(fields, { state: "OPEN" }, source)).toEqual(answer);
  });

  test("is neither added nor taken for a condition that has no values", () => {
    const inWords: Field = { name: "reason", type: "string", when: [{ kind: "present-when" }] };
    for (const members of [{ state: "OPEN" }, { state: "OPEN", reason: "x" }]) {
      expect(settle([state, inWords], members, source)).toEqual(members);
    }
  });
});
