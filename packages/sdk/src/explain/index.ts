export { explain } from "./explain.ts";
export type { Language } from "../config/client-options.ts";
export type { Explanation } from "./explain.ts";
