import type { Deviation } from "../call/deviation.ts";

/** The operations of APIv2 that the catalogue has not: signed and verified as most of APIv2 are. */
export const UNDOCUMENTED_V2: Deviation = { v2: {}, answer: "xml" };
