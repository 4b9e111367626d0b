import type { Operation } from "../operation.ts";
import { pascal } from "./case.ts";
import { placeholder, templateOf } from "./template.ts";

/**
 * The name derived from path and method: `PayscoreServiceorderCompletePost`. Placeholders at the end tell operations
 * apart (`ByQueryId`); those in the middle are left out.
 */
export function derivedName(operation: Operation): string {
  const segments = templateOf(operation).replace(/^v3\//u, "").split("/");
  const words = segments.map((segment, index) => {
    const parameter = placeholder(segment);
    if (parameter === undefined) return pascal(segment);
    return index === segments.length - 1 ? `By${pascal(parameter)}` : "";
  });
  return words.join("") + pascal(operation.method.toLowerCase());
}
