import type { Models } from "./models.ts";
import { file, importTypes } from "./text.ts";

/** `generated/models/<product>.ts`: the options and answers of a product's operations. */
export function modelsFile(group: string, models: Models): string {
  const texts = models.texts(group);
  return file([callImports(texts, "../../chain/options.ts"), ...texts]);
}

/** The import of those of the SDK's own types that the texts use. */
export function callImports(texts: readonly string[], from: string): string {
  const code = texts.map((text) => text.replaceAll(/\/\*\*.*?\*\//gsu, "")).join("\n");
  const used = ["AtLeastOne", "CallOptions", "OneOf", "Open", "Sensitive", "Upload"].filter(
    (name) => new RegExp(`\\b${name}\\b`, "u").test(code),
  );
  return importTypes(used, from);
}
