// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

export type * from "./models/certificates.ts";
export type * from "./models/payscore.ts";
export type * from "./models/security.ts";
