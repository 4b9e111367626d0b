import type { Channels } from "./channels.ts";
import { openChannels } from "./channels.ts";
import type { CallEvent, Events, Hooks, ResponseEvent } from "./events.ts";
import { isError } from "../is-error.ts";

let calls = 0;

/** Whoever wants to know of a client's calls: its hooks, and the channels of the process. */
export class Observer {
  readonly #caller: string;
  readonly #hooks: readonly Hooks[];
  readonly #channels: Channels = openChannels();

  constructor(caller: string, hooks: readonly Hooks[]) {
    this.#caller = caller;
    this.#hooks = hooks;
  }

  /** One call to be told of; `undefined` where nobody listens, which costs nothing. */
  begin(operation: string): ObservedCall | undefined {
    const heard =
      this.#hooks.length > 0 ||
      Object.values(this.#channels).some(({ hasSubscribers }) => hasSubscribers);
    if (!heard) return undefined;
    calls += 1;
    return new ObservedCall(this, { call: calls, operation, caller: this.#caller, attempt: 1 });
  }

  tell<Name extends keyof Events>(name: Name, event: Events[Name]): void {
    for (const hooks of this.#hooks) {
      // Each name's hook takes its own event.
      const hook = hooks[name] as ((event: Events[Name]) => unknown) | undefined;
      if (hook !== undefined) run(() => hook(event));
    }
    if (this.#channels[name].hasSubscribers) this.#channels[name].publish(event);
  }
}

/** A call on its way, and when it and its present attempt began. */
export class ObservedCall {
  readonly #observer: Observer;
  readonly #began: number = performance.now();
  #event: CallEvent;
  #attemptBegan = 0;

  constructor(observer: Observer, event: CallEvent) {
    this.#observer = observer;
    this.#event = event;
  }

  request(size: number): void {
    this.#attemptBegan = performance.now();
    this.#observer.tell("request", { ...this.#event, size });
  }

  response(answer: Pick<ResponseEvent, "status" | "requestId" | "clockSkew">): void {
    const milliseconds = performance.now() - this.#attemptBegan;
    this.#observer.tell("response", { ...this.#event, ...answer, milliseconds });
  }

  retry(error: unknown): void {
    this.#observer.tell("retry", { ...this.#event, error: asError(error) });
    this.#event = { ...this.#event, attempt: this.#event.attempt + 1 };
  }

  success(): void {
    const milliseconds = performance.now() - this.#began;
    this.#observer.tell("success", { ...this.#event, milliseconds });
  }

  error(error: unknown): void {
    const milliseconds = performance.now() - this.#began;
    this.#observer.tell("error", { ...this.#event, error: asError(error), milliseconds });
  }
}

/** An abort rejects with its reason, which may be anything. */
function asError(error: unknown): Error {
  return isError(error) ? error : new Error("The call was aborted.", { cause: error });
}

function run(hook: () => unknown): void {
  try {
    const result = hook();
    if (result instanceof Promise) result.catch(warn);
  } catch (error) {
    warn(error);
  }
}

/** What goes wrong in somebody's hook must not change a payment, and must not be lost. */
function warn(error: unknown): void {
  const text = isError(error) ? (error.stack ?? error.message) : String(error);
  process.emitWarning(`A hook of wechatpay-kit failed: ${text}`, { type: "WeChatPayHookWarning" });
}
