export { reconcile } from "./reconcile/reconcile.ts";
export type { ReconcileOptions } from "./reconcile/reconcile.ts";
export type { Reconciliation } from "./reconcile/reconciliation.ts";
export type {
  BilledPayment,
  BilledRefund,
  BilledRow,
  Count,
  Difference,
  LocalEntry,
  LocalPayment,
  LocalRefund,
  ReconciliationSummary,
  Tally,
  Unlike,
} from "./reconcile/differences.ts";
