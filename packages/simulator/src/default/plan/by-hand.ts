import { familiesV2 } from "./families-v2.ts";
import type { ByHand } from "./families-v2.ts";
import { familiesV3 } from "./families-v3.ts";

/** What belongs together where the paths do not say it, by the operation's id. */
export const byHand: Readonly<Record<string, ByHand>> = { ...familiesV2, ...familiesV3 };
