// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

/** All of the catalogue that this client calls: every path template as a property, and the chain below each root. */
export interface Client extends Paths {}

/** The node of each path template. */
export interface Paths {}

/** The first two segments of the documented paths: below them a literal path must be documented. */
export type Area = never;
