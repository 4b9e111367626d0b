import type { Operation } from "@wechatpay-kit/catalog";
import { allAreas, operationsOf } from "../../catalogue/catalogue.ts";
import { areaOf } from "./names.ts";

/** Operations that are planned together: those of an area; APIv2 has no areas. */
export function partOf(operation: Operation): string {
  return operation.id.startsWith("v2/") ? "v2" : areaOf(operation);
}

/** Reads only the files that may have operations of the part: one of its words is their folder, or begins their paths. */
export function operationsOfPart(part: string): readonly Operation[] {
  const words = part.split("/");
  return [...allAreas()]
    .filter((area) => {
      const [folder = "", first = ""] = area.split(/[/.]/);
      return words.includes(folder) || words.includes(first);
    })
    .flatMap(operationsOf)
    .filter((operation) => partOf(operation) === part);
}
