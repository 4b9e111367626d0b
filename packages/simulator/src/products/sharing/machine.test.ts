import { describe, expect, test } from "vitest";
import { NONE as NOTHING } from "../machine.ts";
import type { MachineRows } from "../machine.ts";
import { keptMachine } from "./kept-machine.ts";
import { shareMachine, sharingMachine } from "./machine.ts";
import { returnMachine } from "./return-machine.ts";

/** What each event does in a state, or the words with which it is refused. */
const outcomes = ({ rows }: MachineRows, from: string): Record<string, string> =>
  Object.fromEntries(
    rows.filter((row) => row.from === from).map((row) => [row.event, outcome(row)]),
  );

function outcome(row: MachineRows["rows"][number]): string {
  if ("refuse" in row) return row.refuse().message;
  return row.notification === undefined ? row.to : `${row.to}, told`;
}

const NONE = "记录不存在";
const DONE = "当前状态不允许该操作";

describe("what is kept of an order", () => {
  test.each([
    [NOTHING, { share: "不是分账订单", finish: "不是分账订单", expire: "不是分账订单" }],
    ["OPEN", { share: "OPEN", finish: "FINISHED", expire: "EXPIRED" }],
    [
      "FINISHED",
      {
        share: "分账单已完结（由商户主动发起）",
        finish: "分账单已完结（由商户主动发起）",
        expire: "FINISHED",
      },
    ],
    ["EXPIRED", { share: "分账单已逾期解冻", finish: "分账单已逾期解冻", expire: "EXPIRED" }],
  ])("%s", (from, want) => {
    expect(outcomes(keptMachine, from)).toEqual(want);
  });
});

describe("the life of a sharing", () => {
  test.each([
    [NOTHING, { request: "PROCESSING", finish: NONE }],
    ["PROCESSING", { request: "PROCESSING", finish: "FINISHED" }],
    ["FINISHED", { request: "FINISHED", finish: DONE }],
  ])("%s", (from, want) => {
    expect(outcomes(sharingMachine, from)).toEqual(want);
  });
});

describe("the life of a share", () => {
  test.each([
    [NOTHING, { share: "PENDING", give: NONE, close: NONE }],
    ["PENDING", { share: DONE, give: "SUCCESS, told", close: "CLOSED" }],
    ["SUCCESS", { share: DONE, give: DONE, close: DONE }],
    ["CLOSED", { share: DONE, give: DONE, close: DONE }],
  ])("%s", (from, want) => {
    expect(outcomes(shareMachine, from)).toEqual(want);
  });
});

describe("the life of a return", () => {
  test.each([
    [NOTHING, { request: "PROCESSING", succeed: NONE, fail: NONE }],
    ["PROCESSING", { request: "PROCESSING", succeed: "SUCCESS", fail: "FAILED" }],
    ["SUCCESS", { request: "SUCCESS", succeed: DONE, fail: DONE }],
    ["FAILED", { request: "FAILED", succeed: DONE, fail: DONE }],
  ])("%s", (from, want) => {
    expect(outcomes(returnMachine, from)).toEqual(want);
  });
});
