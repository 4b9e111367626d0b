import type { Operation } from "../operation.ts";
import { inEveryMode } from "./in-every-mode.ts";
import { modesOf } from "./in-mode.ts";
import type { Shape } from "./shape.ts";

/** The members of an operation's answer and how they travel; nothing where it has none that are known. */
export function answerShape(operation: Operation): Shape | undefined {
  const { type, fields = [] } = operation.response;
  if (fields.length === 0 || (type !== "json" && type !== "xml")) return undefined;
  const members = inEveryMode(fields, modesOf(operation), "answer");
  return { fields: members, absent: [], wire: type === "xml" ? "xml-answer" : "json" };
}
