import { expect, test } from "vitest";
import { typesTable } from "./types.ts";
import type { Sample } from "./types.ts";

const nothing = {
  seconds: 0.2,
  parseSeconds: 0.1,
  checkSeconds: 0,
  megabytes: 50,
  files: 168,
  types: 356,
  instantiations: 0,
};

function sample(seconds: number, baseline: number): Sample {
  return {
    file: { ...nothing, seconds, megabytes: 90, types: 500 },
    baseline: { ...nothing, seconds: baseline },
  };
}

test("the table has the median, the range, and the median of what is over each round's own baseline", () => {
  const samples = [sample(0.4, 0.1), sample(0.9, 0.8), sample(0.6, 0.4)];
  const [, line = ""] = typesTable("7.0.2", [["1 call", samples]]).split("\n");
  expect(line.trim().split(/ {2,}/)).toEqual([
    "1 call",
    "0.60",
    "0.40–0.90",
    "0.20",
    "0.00",
    "0.00",
    "90",
    "40",
    "168",
    "500",
    "0",
  ]);
});
