// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

/** Names of a call's options that are not path values: no path value has one of them. */
export const optionNames: ReadonlySet<string> = new Set([
  "query",
  "json",
  "xml",
  "body",
  "multipart",
  "headers",
  "timeout",
  "retries",
  "signal",
]);
