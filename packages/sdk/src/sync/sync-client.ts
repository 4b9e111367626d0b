import type { Config } from "../config/config.ts";
import type { CallerFunctions } from "../config/read-options.ts";
import { RequestError, wrongOption } from "../errors.ts";
import type { Observer } from "../observe/observer.ts";
import type { CheckedUpload } from "../call/check-upload.ts";
import type { CheckedCall } from "../call/call.ts";
import { BlockingWorker } from "./blocking-worker.ts";
import { receiveError } from "./transfer-error.ts";

/** What of a client's own a call can't do without. */
const OWN = [
  ["fetch", "a fetch"],
  ["signer", "a signer"],
  ["algorithms", "algorithms"],
] as const;

let worker: BlockingWorker | undefined;
let clients = 0;

// The worker's side of a client (its connections) goes when the client goes.
const forgotten = new FinalizationRegistry<number>((client) => worker?.forget(client));

/** Synchronous calls of one client. */
export class SyncClient {
  readonly #config: Config;
  readonly #functions: CallerFunctions;
  readonly #number: number;
  readonly #observer: Observer;
  #announcedTo: BlockingWorker | undefined;

  constructor(config: Config, functions: CallerFunctions, observer: Observer) {
    this.#observer = observer;
    this.#config = config;
    this.#functions = functions;
    clients += 1;
    this.#number = clients;
  }

  // Hooks are called on this thread, and a store is a help only.
  #refuseFunctions(): void {
    for (const [name, words] of OWN) {
      if (this.#functions[name] === undefined) continue;
      throw wrongOption(
        name,
        `a client with ${words} of its own can't make synchronous calls, because a function can't travel to the worker thread. Use the asynchronous verbs, or a client without ${name}.`,
      );
    }
  }

  /** Blocks until the data is there; throws what the asynchronous call would reject with. */
  call(checked: CheckedCall): unknown {
    const { signal, ...call } = checked;
    this.#refuseFunctions();
    if (this.#config.rateLimits) {
      throw wrongOption(
        "rateLimits",
        "a client that keeps to rates can't make synchronous calls, because the thread that makes them has a count of its own. Use the asynchronous verbs, or a client without rateLimits.",
      );
    }
    if (signal !== undefined) {
      throw new RequestError(
        "signal: a synchronous call blocks the thread that would abort it. Use timeout.",
        { parameter: "signal" },
      );
    }
    if (call.upload !== undefined && isStream(call.upload.file)) {
      const parameter = `multipart.${call.upload.form.file}`;
      throw new RequestError(
        `${parameter}: a stream can't travel to the thread of synchronous calls. Give the path, the bytes or a Blob, or use the asynchronous verb.`,
        { parameter },
      );
    }
    if (worker?.alive !== true) worker = new BlockingWorker();
    const config = this.#announcedTo === worker ? undefined : this.#config;
    if (config !== undefined) {
      this.#announcedTo = worker;
      forgotten.register(this, this.#number);
    }
    const timeout = call.timeout ?? this.#config.timeout;
    const watched = this.#observer.begin(call.label);
    const result = worker.call({ client: this.#number, config, call }, timeout);
    if (!("error" in result)) {
      watched?.success();
      return result.data;
    }
    const error = receiveError(result.error);
    watched?.error(error);
    throw error;
  }
}

function isStream(file: CheckedUpload["file"]): boolean {
  return typeof file === "object" && !(file instanceof Uint8Array) && !(file instanceof Blob);
}
