import type { Field, Mode, Operation } from "@wechatpay-kit/catalog";
import { fieldsOfMode } from "../../src/catalogue/fields-of-mode.ts";
import { exclude } from "./conditions.ts";
import { pointer } from "./mutation.ts";
import type { At, Mutation } from "./mutation.ts";
import { longestOf, textOfLength } from "./value-mutations.ts";

/** A text as long as a member takes it, where it stands. */
export interface LongestText extends At {
  readonly field: string;
  readonly value: string;
  readonly sealed?: boolean;
  readonly instead: NonNullable<Mutation["instead"]>;
}

/** All members of a request whose length alone says what is taken: no format, no values. */
export function longestTexts(operation: Operation, mode: Mode | undefined): LongestText[] {
  const { queryParams = [], body } = operation;
  return [
    ...within(fieldsOfMode(queryParams, mode), { in: "query", steps: [] }),
    ...(body?.type === "json"
      ? within(fieldsOfMode(body.fields, mode), { in: "body", steps: [] })
      : []),
  ];
}

function within(fields: readonly Field[], parent: At): LongestText[] {
  return fields.flatMap((field) => {
    const at = { ...parent, steps: [...parent.steps, field.name] };
    if (field.fields !== undefined && parent.in === "body") {
      const isList = field.type === "array" || field.decoded !== undefined;
      return within(field.fields, isList ? { ...at, steps: [...at.steps, 0] } : at);
    }
    const longest = longestOf(field);
    const { type, format, enum: values, encrypted } = field;
    if (type !== "string" || longest === undefined || format !== undefined) return [];
    // An address has a form of its own.
    if (values !== undefined || field.name === "notify_url") return [];
    const value = textOfLength(field, longest);
    const instead = fields
      .filter((sibling) => sibling !== field && exclude(field, sibling))
      .map(({ name }) => ({ steps: [...parent.steps, name] }));
    const sealed = encrypted !== undefined;
    return [{ ...at, field: pointer(at), value, instead, ...(sealed && { sealed }) }];
  });
}
