import type { Operation } from "../operation.ts";
import type { Shape } from "./shape.ts";

/** The members of an operation's answer and how they travel; nothing where it has none that are known. */
export function answerShape({ response }: Operation): Shape | undefined {
  const { type, fields = [] } = response;
  if (fields.length === 0 || (type !== "json" && type !== "xml")) return undefined;
  return { fields, absent: [], wire: type === "xml" ? "xml-answer" : "json" };
}
