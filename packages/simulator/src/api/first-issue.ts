import type { z } from "zod";
import { shown } from "./input.ts";

// This file loads nothing of zod: whoever has a schema has loaded it.

/** A fault that a schema found, with its path and the value, before it has words. */
type Issue = z.core.$ZodRawIssue;

/** Gives the parameter by which a schema words its faults: `fault.status must be …, not 200.` */
export function must(what: string): { error: (issue: Issue) => string } {
  return { error: (issue) => `${memberOf(issue)} must be ${what}, not ${shown(issue.input)}.` };
}

/** Gives the parameter by which an object that takes no members but these words its faults. */
export function mustHaveOnly(
  names: readonly string[],
  example: string,
): { error: (issue: Issue) => string } {
  const { error } = must(`an object such as ${example}`);
  return {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `There is no member ${shown(issue.keys[0])} in ${memberOf(issue)}. There are ${names.join(", ")}.`
        : error(issue),
  };
}

/** Picks what to tell of all that a schema found: a misspelt member, which explains other faults, or else the first. */
export function firstIssue({ issues }: z.ZodError): {
  readonly member: string;
  readonly message: string;
} {
  const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
  if (issue === undefined) throw new Error("A schema that refuses says why.");
  const misspelt = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...misspelt.map((name) => name.slice(0, 80))];
  return { member: path.join("."), message: issue.message };
}

function memberOf({ path = [] }: Issue): string {
  return path.join(".");
}
