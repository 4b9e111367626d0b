import type { AccountSummary } from "../api/api.ts";

/** Who looks at a page, and who else may act on it. */
export interface Onlookers {
  /** Address of the user's phone; undefined while nobody is known. */
  readonly home: string | undefined;
  /** The openid that acts unless another is typed in. */
  readonly openid: string;
  /** Users whom the app knows. */
  readonly users: readonly AccountSummary[];
  /** Where the page leads back to, if a shop led here. */
  readonly back: string | undefined;
}
