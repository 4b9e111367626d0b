import { expect, test } from "vitest";
import { errorNumbers, machinesOf } from "./other-facts.ts";

test("each number stands once, in order, with all its texts and codes", () => {
  const rows = [
    { number: 9, message: "乙", code: "B" },
    { number: 3, text: "甲" },
    { number: 9, message: "丙", code: "A" },
    { number: 9, message: "乙", code: "A" },
  ];
  expect(errorNumbers(rows)).toEqual([
    { number: 3, messages: ["甲"] },
    { number: 9, messages: ["乙", "丙"], codes: ["A", "B"] },
  ]);
});

test("a machine has the addresses of the pages that draw it", () => {
  const machine = {
    id: "m",
    product: "支付",
    what: "an order",
    fields: [],
    operations: [],
    states: {},
    edges: [],
  };
  const pages = [
    { site: "merchant", doc: "1" },
    { site: "brand", doc: "2" },
    { site: "v2", mode: "partner", doc: "3" },
    { site: "merchant", doc: "1" },
  ];
  expect(machinesOf([{ ...machine, pages }])).toEqual([
    {
      ...machine,
      docs: [
        "https://pay.weixin.qq.com/doc/v3/merchant/1",
        "https://pay.weixin.qq.com/doc/brand/2",
        "https://pay.weixin.qq.com/doc/v2/partner/3",
      ],
    },
  ]);
});
