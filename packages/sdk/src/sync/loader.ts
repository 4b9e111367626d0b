import type { WorkerData } from "./messages.ts";

/** What has become of the worker thread: the second number of its flag. */
export const STATE: { readonly running: 0; readonly notLoaded: 1; readonly ended: 2 } = {
  running: 0,
  notLoaded: 1,
  ended: 2,
};

/** What the worker thread starts with. */
export type LoaderData = WorkerData & { readonly url: string };

/**
 * The first lines that run in the worker thread, as text. They load the rest and tell the waiting thread if that fails, or if
 * the thread ends: it sleeps, so that no event reaches it.
 */
export const loader: string = `
  const { workerData } = process.getBuiltinModule("node:worker_threads");
  const { url, port, flag } = workerData;
  const tell = (state) => {
    Atomics.store(flag, 1, state);
    Atomics.store(flag, 0, -1);
    Atomics.notify(flag, 0);
  };
  process.on("exit", () => {
    if (Atomics.load(flag, 1) === ${STATE.running}) tell(${STATE.ended});
  });
  import(url).catch((error) => {
    port.postMessage({ number: 0, why: String(error && error.message || error) });
    tell(${STATE.notLoaded});
    process.exit(1);
  });
`;
