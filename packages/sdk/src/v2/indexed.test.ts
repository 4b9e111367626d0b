import { expect, test } from "vitest";
import { collectIndexed } from "./indexed.ts";

test.each<[title: string, members: object, patterns: string[], want: object]>([
  [
    "one index",
    { coupon_id_1: "b", coupon_id_0: "a", fee: "1" },
    ["coupon_id_$n"],
    { fee: "1", coupon_id_$n: ["a", "b"] },
  ],
  ["a gap keeps its place", { t_2: "c", t_0: "a" }, ["t_$n"], { t_$n: ["a", "", "c"] }],
  [
    "two indexes beside one",
    { coupon_type_0_1: "CASH", coupon_type_1_0: "NO_CASH", coupon_type_3: "x" },
    ["coupon_type_$n_$m", "coupon_type_$n"],
    { coupon_type_$n_$m: [["", "CASH"], ["NO_CASH"]], coupon_type_$n: ["", "", "", "x"] },
  ],
  [
    "a row without members is an empty row",
    { r_2_0: "x" },
    ["r_$n_$m"],
    { r_$n_$m: [[], [], ["x"]] },
  ],
  [
    "what only looks alike stays",
    { coupon_id: "a", coupon_id_x: "b", coupon_id_01: "c" },
    ["coupon_id_$n"],
    { coupon_id: "a", coupon_id_x: "b", coupon_id_01: "c" },
  ],
  ["an endless index stays a member", { c_999999999: "a" }, ["c_$n"], { c_999999999: "a" }],
  ["none", { a: "1" }, [], { a: "1" }],
])("%s", (_, members, patterns, want) => {
  expect(collectIndexed(members as Record<string, unknown>, patterns)).toEqual(want);
});
