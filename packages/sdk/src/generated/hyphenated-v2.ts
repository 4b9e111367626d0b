// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

/** The segments of APIv2 with hyphens, by their names in camelCase. Others with upper case are written so on the wire. */
export const hyphenatedV2: Readonly<Record<string, string>> = {
  cgiBin: "cgi-bin",
};
