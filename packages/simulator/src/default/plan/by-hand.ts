import { familiesV2 } from "./families-v2.ts";
import type { ByHand } from "./families-v2.ts";
import { familiesV3 } from "./families-v3.ts";

/** The operations whose role is said by hand, because their paths do not say it; by the operation's id. */
export const byHand: Readonly<Record<string, ByHand>> = { ...familiesV2, ...familiesV3 };
