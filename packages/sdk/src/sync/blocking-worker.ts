import type { MessagePort, Worker } from "node:worker_threads";
import { ConnectionError, wrongOption } from "../errors.ts";
import type { ConfigError } from "../errors.ts";
import { loader, STATE } from "./loader.ts";
import type { LoaderData } from "./loader.ts";
import type { FromWorker, NotLoaded, ToWorker } from "./messages.ts";

type CallMessage = Omit<ToWorker & { readonly kind: "call" }, "kind" | "number">;

// The worker keeps the call's own timeout; this much later it must have died.
const GRACE_MS = 10_000;

/** The one worker thread of the process, in which synchronous calls run while the calling thread sleeps. */
export class BlockingWorker {
  // Most processes make no synchronous call: importing the SDK does not load this.
  readonly #threads = process.getBuiltinModule("node:worker_threads");
  readonly #worker: Worker;
  readonly #port: MessagePort;
  readonly #flag: Int32Array<SharedArrayBuffer> = new Int32Array(new SharedArrayBuffer(8));
  #number = 0;
  #alive = true;
  #why = "";

  constructor(url: URL = workerUrl()) {
    const { MessageChannel } = this.#threads;
    const { port1, port2 } = new MessageChannel();
    this.#worker = startWorker({ url: url.href, port: port2, flag: this.#flag });
    this.#port = port1;
    // Neither keeps the process alive: nothing is ever under way while this thread runs.
    this.#worker.unref();
    this.#port.unref();
    this.#worker.once("exit", () => {
      this.#alive = false;
    });
    // Without a listener an error of the worker would end the process; the call that waits is told by the flag.
    this.#worker.once("error", () => {
      this.#alive = false;
    });
  }

  get alive(): boolean {
    return this.#alive;
  }

  /** Hands the call over and sleeps until its answer is there. */
  call(message: CallMessage, timeout: number): FromWorker {
    this.#number += 1;
    const number = this.#number;
    this.#port.postMessage({ ...message, kind: "call", number } satisfies ToWorker);
    const deadline = performance.now() + timeout + GRACE_MS;
    for (;;) {
      const seen = Atomics.load(this.#flag, 0);
      const received = this.#receive(number);
      if (received !== undefined) return received;
      if (Atomics.load(this.#flag, 1) !== STATE.running) break;
      const left = deadline - performance.now();
      if (left <= 0 || Atomics.wait(this.#flag, 0, seen, left) === "timed-out") break;
    }
    this.#alive = false;
    void this.#worker.terminate();
    throw this.#failure(`${message.call.method} /${message.call.template}`);
  }

  #failure(label: string): ConfigError | ConnectionError {
    const state = Atomics.load(this.#flag, 1);
    if (state === STATE.notLoaded)
      return cannotRun(`it can't be loaded: ${this.#why} (${label}: nothing was sent)`);
    const what = state === STATE.ended ? "ended before it answered" : "did not answer";
    return new ConnectionError(
      `${label}: the worker thread for synchronous calls ${what}. The request may have reached WeChat Pay: query its result before you repeat it.`,
      { mayHaveReachedServer: true },
    );
  }

  forget(client: number): void {
    if (this.#alive) this.#port.postMessage({ kind: "forget", client } satisfies ToWorker);
  }

  #receive(number: number): FromWorker | undefined {
    for (;;) {
      const received = this.#threads.receiveMessageOnPort(this.#port);
      if (received === undefined) return undefined;
      // Only the worker posts to this port, and it posts this type. An older number is of a call that was given up.
      const message = received.message as FromWorker | NotLoaded;
      if ("why" in message) this.#why = message.why;
      else if (message.number === number) return message;
    }
  }
}

function startWorker(workerData: LoaderData): Worker {
  const { Worker } = process.getBuiltinModule("node:worker_threads");
  try {
    return new Worker(loader, {
      eval: true,
      workerData,
      transferList: [workerData.port],
      execArgv: [],
    });
  } catch (cause) {
    // Node's permission model: `--allow-worker` is missing.
    throw cannotRun("none can be started here, as the cause says", { cause });
  }
}

function workerUrl(): URL {
  // In a bundle that is an ES module there is neither this nor what it becomes in `dist`, `__filename`.
  if (typeof import.meta.filename !== "string")
    throw cannotRun("its file is not beside this bundle");
  const { existsSync } = process.getBuiltinModule("node:fs");
  const { dirname, join } = process.getBuiltinModule("node:path");
  const { pathToFileURL } = process.getBuiltinModule("node:url");
  const file = join(dirname(import.meta.filename), "wechatpay-kit-worker.cjs");
  if (existsSync(file)) return pathToFileURL(file);
  throw cannotRun(`its file ${file} is not there or may not be read`);
}

function cannotRun(why: string, more?: ErrorOptions): ConfigError {
  return wrongOption(
    "sync",
    `synchronous calls run in a worker thread, and ${why}. Keep the package out of bundles (as an external dependency), give Node's permission model --allow-worker and --allow-fs-read, or use the asynchronous verbs (get instead of getSync).`,
    more,
  );
}
