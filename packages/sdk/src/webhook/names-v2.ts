import type { EventsV2 } from "../generated/events-v2.ts";

/** Not read from the marks: these load with the opening of APIv2 alone. The type keeps it whole. */
const NAMES: Readonly<Record<keyof EventsV2, true>> = {
  "CHECK.FAIL": true,
  "CHECK.SUCCESS": true,
  "TRANSACTION.FAIL": true,
  "TRANSACTION.SUCCESS": true,
  "combined-transactions-success": true,
  "pap-contract-state-changed": true,
  "payment-success": true,
  "refund-processed": true,
  "transactions-risk-occurred": true,
  "vehicle-state-changed-for-parking": true,
};

/** The notifications of APIv2, by their names in the catalogue. */
export const namesV2: readonly string[] = Object.keys(NAMES);
