import { checkNames, describe } from "../config/connection-options.ts";
import { isMilliseconds, MILLISECONDS_EXPECTED } from "../config/milliseconds.ts";
import { wrongOption } from "../errors.ts";
import { checkMethods } from "./check-methods.ts";
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
   * Nobody waits for it; what it throws or rejects with is a warning of the process. Default: such a warning.
   */
  readonly onError?: (error: unknown, about: { readonly event: string | undefined }) => void;
}

const NAMES = new Set(["store", "deadline", "lease", "inOrder", "onError"]);

const STORAGE = "A storage of unstorage is made one by storageStore(storage).";

/** Checks the options; a `ConfigError` names the one at fault. */
export function readRouterOptions(options: RouterOptions): Required<RouterOptions> {
  checkNames(options, NAMES, "store, deadline, lease, inOrder and onError as it needs them");
  const { store = memoryStore(), deadline = 4500, lease = 60_000, inOrder = false } = options;
  const { onError = warn } = options;
  for (const [name, value] of Object.entries({ deadline, lease })) {
    if (isMilliseconds(value)) continue;
    throw wrongOption(name, `${MILLISECONDS_EXPECTED}, found ${describe(value)}.`);
  }
  checkMethods("store", store, ["claim", "finish", "release"], STORAGE);
  if (typeof inOrder !== "boolean") {
    throw wrongOption("inOrder", `expected true or false, found ${describe(inOrder)}.`);
  }
  if (typeof onError !== "function") {
    throw wrongOption("onError", `expected a function that is told, found ${describe(onError)}.`);
  }
  if (lease < deadline) {
    throw wrongOption(
      "lease",
      "is shorter than deadline: a handler that is waited for could run twice.",
    );
  }
  return { store, deadline, lease, inOrder, onError: unfailing(onError) };
}

/** What a reporter throws must not keep WeChat Pay from its answer; nor must what it rejects with, unheard, end the process. */
function unfailing(report: Required<RouterOptions>["onError"]): Required<RouterOptions>["onError"] {
  return (error, about) => {
    const told = async (): Promise<unknown> => report(error, about);
    told().catch((failure: unknown) => warn(failure, about));
  };
}

function warn(error: unknown, { event }: { readonly event: string | undefined }): void {
  const text = isError(error) ? error.message : String(error);
  const about = event === undefined ? "A notification" : `A notification (${event})`;
  process.emitWarning(`${about} was not handled: ${text}`, { type: "WeChatPayWebhookWarning" });
}
