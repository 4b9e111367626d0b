import { file } from "./text.ts";

/** `generated/models.ts`: the names of all models, for the package's entry. */
export function modelsIndexFile(files: readonly string[]): string {
  // Without any it would be no module.
  if (files.length === 0) return file(["export {};"]);
  return file([files.map((name) => `export type * from "./models/${name}.ts";`).join("\n")]);
}
