import { describe } from "../config/connection-options.ts";
import { isMilliseconds, MILLISECONDS_EXPECTED } from "../config/milliseconds.ts";
import { wrongOption } from "../errors.ts";
import { memoryStore } from "./notification-store.ts";
import type { NotificationStore } from "./notification-store.ts";
import { isError } from "../is-error.ts";

/** How a router handles notifications. */
export interface RouterOptions {
  /**
   * Remembers what was handled, so that each notification is handled once. Default: in this process's memory. Where several
   * processes receive, or one restarts, give one that they share: `storageStore(…)`, or a database (see `NotificationStore`).
   */
  readonly store?: NotificationStore;
  /**
   * Milliseconds in which handlers are waited for. Default: 4,500, because WeChat Pay waits for 5,000. After that the answer is
   * `FAIL` while the handler goes on; once it is done, the notification that comes again is answered 204 without it.
   */
  readonly deadline?: number;
  /**
   * Milliseconds after which another process may handle what a process that died had begun. While a handler runs, its claim is
   * renewed. Default: 60,000.
   */
  readonly lease?: number;
  /** Handles notifications of one order (or bill, contract, complaint) one after another, in all processes that share the store. */
  readonly inOrder?: boolean;
  /**
   * Is told what went wrong: a handler that threw, a signature that is wrong, an event that nobody handles. Never of WeChat Pay's
   * signature probes, which are no fault. Errors hold no key and nothing of the notification but what a handler put there.
   * Default: a warning of the process.
   */
  readonly onError?: (error: unknown, about: { readonly event: string | undefined }) => void;
}

/** Checks the options; a `ConfigError` names the one at fault. */
export function readRouterOptions(options: RouterOptions): Required<RouterOptions> {
  const { store = memoryStore(), deadline = 4500, lease = 60_000, inOrder = false } = options;
  for (const [name, value] of Object.entries({ deadline, lease })) {
    if (isMilliseconds(value)) continue;
    throw wrongOption(name, `${MILLISECONDS_EXPECTED}, found ${describe(value)}.`);
  }
  for (const method of ["claim", "finish", "release"] as const) {
    if (typeof store[method] === "function") continue;
    throw wrongOption(
      "store",
      `expected claim, finish and release, found none called ${method}. A storage of unstorage is made one by storageStore(storage).`,
    );
  }
  if (lease < deadline) {
    throw wrongOption(
      "lease",
      "is shorter than deadline: a handler that is waited for could run twice.",
    );
  }
  return { store, deadline, lease, inOrder, onError: unfailing(options.onError ?? warn) };
}

/** What a reporter throws must not keep WeChat Pay from its answer. */
function unfailing(report: Required<RouterOptions>["onError"]): Required<RouterOptions>["onError"] {
  return (error, about) => {
    try {
      report(error, about);
    } catch (failure) {
      warn(failure, about);
    }
  };
}

function warn(error: unknown, { event }: { readonly event: string | undefined }): void {
  const text = isError(error) ? error.message : String(error);
  const about = event === undefined ? "A notification" : `A notification (${event})`;
  process.emitWarning(`${about} was not handled: ${text}`, { type: "WeChatPayWebhookWarning" });
}
