import type { Models } from "./models.ts";
import { file, importTypes } from "./text.ts";

/** `generated/models/<area>.ts`: the options and answers of an area's operations. */
export function modelsFile(group: string, models: Models): string {
  const texts = models.texts(group);
  const used = ["CallOptions", "Open"].filter((name) =>
    texts.some((text) =>
      new RegExp(`\\b${name}\\b`, "u").test(text.replaceAll(/\/\*\*.*?\*\//gsu, "")),
    ),
  );
  return file([importTypes(used, "../../call.ts"), ...texts]);
}
