import { expect, test } from "vitest";
import type { Field } from "../field.ts";
import { nestedNames } from "./nested-names.ts";

function object(name: string, ...fields: Field[]): Field {
  return { name, type: "object", fields };
}

function namesOf(group: string, ...fields: Field[]): string[] {
  const roots = [{ name: `${group}sQuery`, group, fields }];
  return [...nestedNames(roots, new Set()).values()];
}

const text: Field = { name: "x", type: "string" };
const other: Field = { name: "y", type: "string" };

test.each([
  ["ProductCoupon", "coupon_name", "ProductCouponName"],
  ["Complaint", "complaint_order", "ComplaintOrder"],
  ["Pay", "payer", "PayPayer"],
  ["Complaint", "complaint", "ComplaintComplaint"],
])("in %s, %s is a %s", (group, member, want) => {
  expect(namesOf(group, object(member, text))).toEqual([want]);
});

test("a second shape of a member has the member around it in its name", () => {
  const names = namesOf("Pay", object("amount", text), object("refund", object("amount", other)));
  expect(names.toSorted()).toEqual(["PayAmount", "PayRefund", "PayRefundAmount"]);
});
