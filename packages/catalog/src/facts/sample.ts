import type { Field } from "../field.ts";

/** Types of members by their paths: `string`, `string A|B`, `array[object]`. */
type Types = Readonly<Record<string, string>>;

/** What the sample of an operation's page shows and its table does not: names alone, or types of both sides. */
export type OperationSample =
  | readonly string[]
  | { readonly [side in "request" | "response"]?: Types };

/** The same of a notification, which has one side. */
export type NotificationSample = readonly string[] | Types;

/**
 * The types of the members that the sample alone shows. A list of names does not say of what they are: of known members it
 * tells that their rows were lost, and no more.
 */
export function operationSample(
  sample: OperationSample | undefined,
  side: "request" | "response",
  known: readonly Field[] = [],
): Types {
  if (sample === undefined) return {};
  if (!isList(sample)) return sample[side] ?? {};
  return texts(sample.filter((name) => known.some((field) => field.name === name)));
}

/**
 * The same of a notification. What its reply has is not of it: the page of a question shows one sample for both, or that of the
 * reply alone.
 */
export function notificationSample(
  sample: NotificationSample | undefined,
  reply: readonly { readonly path: string }[] = [],
): Types {
  if (sample === undefined) return {};
  const replied = new Set(reply.map(({ path }) => path));
  const types = isList(sample) ? texts(sample) : sample;
  return Object.fromEntries(Object.entries(types).filter(([path]) => !replied.has(path)));
}

function texts(names: readonly string[]): Types {
  return Object.fromEntries(names.map((name) => [name, "string"]));
}

// `Array.isArray` does not tell a read-only list from the rest of a union.
function isList(sample: OperationSample | NotificationSample): sample is readonly string[] {
  return Array.isArray(sample);
}
