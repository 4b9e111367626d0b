/** The accounts of the ledger behind one that balances are asked of. */
interface Funds {
  readonly available: readonly string[];
  /** What is the merchant's and can't be spent yet. */
  readonly pending: readonly string[];
}

/** By the `account_type` of a request. Nobody has the others here. */
const FUNDS: Readonly<Record<string, Funds>> = {
  BASIC: { available: ["available"], pending: ["unsettled", "frozen"] },
  OPERATION: { available: ["operation"], pending: [] },
  FEES: { available: ["fees"], pending: [] },
};

/** Undefined for an account that merchants here have not opened: `DEPOSIT`. */
export function fundsOf(accountType: string): Funds | undefined {
  return FUNDS[accountType];
}
