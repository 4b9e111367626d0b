import { doc, file } from "./text.ts";

/** Names of a call's options that are not path values. The SDK has them as `generated/option-names.ts`. */
const optionNames = [
  "query",
  "json",
  "xml",
  "body",
  "multipart",
  "headers",
  "timeout",
  "retries",
  "signal",
] as const;

/** Names that no path value may have. */
export const reservedNames: ReadonlySet<string> = new Set(optionNames);

/** `generated/option-names.ts`. */
export function optionNamesFile(): string {
  const names = optionNames.map((name) => `  ${JSON.stringify(name)},\n`).join("");
  return file([
    `${doc(["Names of a call's options that are not path values: no path value has one of them."])}export const optionNames: ReadonlySet<string> = new Set([\n${names}]);`,
  ]);
}
