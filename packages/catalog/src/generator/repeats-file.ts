import type { Method, Operation } from "../operation.ts";
import type { Repeat } from "../repeat.ts";
import { refuse } from "./refuse.ts";
import { templateOf } from "./template.ts";
import { doc, file } from "./text.ts";

/** Whose a number is: what a query needs beside it. */
const SCOPE = /^(?:sub_|sp_)?(?:mch_?id|app_?id)$/;

/** `generated/repeats.ts`: what makes operations that are no GET safe to send again. */
export function repeatsFile(operations: readonly Operation[], repeats: readonly Repeat[]): string {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  refuse(
    "data/repeats.json names what is not in the catalogue",
    repeats.flatMap(({ id, query = id }) => [id, query].filter((name) => !byId.has(name))),
  );
  const lines = repeats.map((repeat) => {
    const { id, reads, number, query } = repeat;
    const asked = query === undefined ? undefined : byId.get(query);
    const rule =
      reads === true
        ? { reads }
        : { number, ...(asked && { query: queryOf(repeat, asked, byId.get(id)) }) };
    return `  ${JSON.stringify(id)}: ${JSON.stringify(rule)},\n`;
  });
  const comment = doc([
    "What makes operations that are no GET safe to send again, by `template#method`. Loaded when a call has failed, and not before.",
  ]);
  return file([
    'import type { RepeatRule } from "../call/repeat-rule.ts";',
    `${comment}export const repeats: Readonly<Record<string, RepeatRule>> = {\n${lines.join("")}};`,
  ]);
}

interface Query {
  readonly method: Method;
  readonly template: string;
  readonly pass: readonly string[];
  readonly with?: Repeat["with"];
}

function queryOf(repeat: Repeat, asked: Operation, own: Operation | undefined): Query {
  const had = new Set(membersOf(own).map(({ name }) => name));
  const pass = membersOf(asked)
    .map(({ name }) => name)
    .filter((name) => name === repeat.number || (SCOPE.test(name) && had.has(name)));
  return {
    method: asked.method,
    template: templateOf(asked),
    pass,
    ...(repeat.with && { with: repeat.with }),
  };
}

function membersOf(operation: Operation | undefined): { readonly name: string }[] {
  if (operation === undefined) return [];
  const { pathParams = [], queryParams = [], body } = operation;
  return [...pathParams, ...queryParams, ...(body?.fields ?? [])];
}
