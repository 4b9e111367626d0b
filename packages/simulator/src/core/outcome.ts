import type { Struck } from "../faults/active-faults.ts";
import type { SimResponse } from "./http.ts";
import type { Refusal } from "./refusal.ts";
import type { Merchant } from "./merchant.ts";

/** An answer and what the request log wants to know about it. */
export interface Outcome {
  readonly answer: SimResponse;
  readonly merchant?: Merchant;
  readonly refusal?: Refusal;
  /** The fault on demand that struck before the work. */
  readonly struck?: Struck | undefined;
}
