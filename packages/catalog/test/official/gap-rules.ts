import { memberAt } from "./catalogue.ts";
import { member } from "./gap-checks.ts";
import type { Gap } from "./gap-rows.ts";
import { OWN_HEADER } from "./statements.ts";

/** What a rule of `decisions/refused.json` is about, by its name: rows that share a reason. */
export const gapRules: Readonly<Record<string, (gap: Gap) => boolean>> = {
  sample: (gap) => member(gap)?.src === "sample",
  "lost-row": ({ id, flags }) => id.startsWith("v2/") && !Object.values(flags).includes("optional"),
  "written-by-sdk": ({ place, field }) => place === "header" && field === OWN_HEADER,
  "in-text": ({ id, place, field }) =>
    memberAt(id, place, field.slice(0, field.lastIndexOf(".")))?.encoded !== undefined,
  conditional: (gap) => {
    const field = member(gap);
    return gap.official === "required" && field?.required !== true && field?.when !== undefined;
  },
};
