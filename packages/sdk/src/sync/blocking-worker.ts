import type { MessagePort, Worker } from "node:worker_threads";
import { ConfigError, ConnectionError } from "../errors.ts";
import type { FromWorker, ToWorker, WorkerData } from "./messages.ts";

type CallMessage = Omit<ToWorker & { readonly kind: "call" }, "kind" | "number">;

// The worker keeps the call's own timeout; this much later it must have died.
const GRACE_MS = 10_000;

/** The one worker thread of the process, in which synchronous calls run while the calling thread sleeps. */
export class BlockingWorker {
  // Most processes make no synchronous call: importing the SDK does not load this.
  readonly #threads = process.getBuiltinModule("node:worker_threads");
  readonly #worker: Worker;
  readonly #port: MessagePort;
  readonly #flag: Int32Array<SharedArrayBuffer> = new Int32Array(new SharedArrayBuffer(4));
  #number = 0;
  #alive = true;

  constructor() {
    const { MessageChannel, Worker } = this.#threads;
    const { port1, port2 } = new MessageChannel();
    const data: WorkerData = { port: port2, flag: this.#flag };
    this.#worker = new Worker(workerUrl(Worker), {
      workerData: data,
      transferList: [port2],
      execArgv: [],
    });
    this.#port = port1;
    // Neither keeps the process alive: nothing is ever under way while this thread runs.
    this.#worker.unref();
    this.#port.unref();
    this.#worker.once("exit", () => {
      this.#alive = false;
    });
    // Without a listener an error of the worker would end the process; the call that waits reports it as a timeout.
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
      const left = deadline - performance.now();
      if (left <= 0 || Atomics.wait(this.#flag, 0, seen, left) === "timed-out") break;
    }
    this.#alive = false;
    void this.#worker.terminate();
    throw new ConnectionError(
      `${message.call.method} /${message.call.template}: the worker thread for synchronous calls did not answer. The request may have reached WeChat Pay: query its result before you repeat it.`,
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
      const message = received.message as FromWorker;
      if (message.number === number) return message;
    }
  }
}

function workerUrl(WorkerClass: unknown): URL {
  const { existsSync } = process.getBuiltinModule("node:fs");
  const { fileURLToPath } = process.getBuiltinModule("node:url");
  const url = new URL("./worker.js", import.meta.url);
  if (typeof WorkerClass === "function" && existsSync(fileURLToPath(url))) return url;
  throw new ConfigError(
    `Synchronous calls run in a worker thread, from the file ${url.href}, which is not there or can't be started here. Keep the package out of bundles (as an external dependency), or use the asynchronous verbs (get instead of getSync).`,
    { option: "sync" },
  );
}
