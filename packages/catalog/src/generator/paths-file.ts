import type { Operation } from "../operation.ts";
import { templateOf } from "./template.ts";
import { doc, file } from "./text.ts";

/** `generated/paths.ts`: every documented path with its methods, one a line. */
export function pathsFile(operations: readonly Operation[]): string {
  const methods = new Map<string, string[]>();
  for (const operation of operations) {
    const template = templateOf(operation);
    methods.set(template, [...(methods.get(template) ?? []), operation.method]);
  }
  const lines = [...methods].map(([template, of]) => `${template} ${of.join(",")}`);
  const comment = doc([
    "Every documented path with its methods, one a line. Loaded when a call has failed by a path that is none, and not before.",
  ]);
  return file([`${comment}export const paths: string = \`${lines.join("\n")}\`;`]);
}
