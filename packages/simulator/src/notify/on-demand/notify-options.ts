import type { NotifyOptions } from "./notified.ts";

/** The names of all options. */
export const notifyOptionNames: readonly (keyof NotifyOptions)[] = [
  "event_type",
  "notify_url",
  "resource",
  "mchid",
  "product",
  "version",
  "sign_type",
];
