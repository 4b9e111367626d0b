import type { Field } from "@wechatpay-kit/catalog";
import { allNotifications, allOperations } from "../catalogue/catalogue.ts";

/** What the whole catalogue says of a name: read once, at the first question. */
interface Names {
  readonly integers: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, readonly (string | number)[]>;
}

let read: Names | undefined;

/**
 * Whether a member of this name is an integer in any operation or notification. An identifier that is text in one
 * answer and an integer in another must be the same number in both, so it must be small enough for an integer
 * everywhere.
 */
export function isIntegerSomewhere(name: string): boolean {
  read ??= readNames();
  return read.integers.has(name);
}

/**
 * The values that another page documents for a member of this name, where its own page lists none. Names of one word
 * (`type`, `state`, `reason`) mean something else in every operation.
 */
export function valuesElsewhere(name: string): readonly (string | number)[] | undefined {
  read ??= readNames();
  return name.includes("_") ? read.values.get(name) : undefined;
}

function readNames(): Names {
  const integers = new Set<string>();
  const values = new Map<string, readonly (string | number)[]>();
  const visit = (fields: readonly Field[] = []): void => {
    for (const field of fields) {
      if (field.type === "integer" || field.items === "integer") integers.add(field.name);
      if (field.enum !== undefined && !values.has(field.name)) values.set(field.name, field.enum);
      visit(field.fields);
      for (const variant of field.variants ?? []) visit(variant.fields);
    }
  };
  for (const { pathParams, queryParams, body, response } of allOperations()) {
    for (const fields of [pathParams, queryParams, body?.fields, response.fields]) visit(fields);
  }
  for (const { fields, variants = [] } of allNotifications()) {
    visit(fields);
    for (const variant of variants) visit(variant.fields);
  }
  return { integers, values };
}
