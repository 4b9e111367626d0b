import { Refusal } from "../../core/refusal.ts";
import type { MemberPath } from "../../core/refusal.ts";

/** The refusal of an amount that is no amount. */
export const noAmount = (field: string, value: number): Refusal =>
  wrong({ field, location: "body" }, value, "less than 1", "取值范围规则校验失败，最小值为1");

/** The refusal of a request that lacks a member. */
export const lacks = (path: MemberPath, rule: string): Refusal => wrong(path, "", "required", rule);

const wrong = (path: MemberPath, value: unknown, issue: string, rule: string): Refusal =>
  new Refusal({ kind: "parameter", ...path, value, issue, rule });
