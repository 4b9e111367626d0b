import { workerData } from "node:worker_threads";
import type { Context } from "../config/context.ts";
import { createContext } from "../create-context.ts";
import { sendChecked } from "../send.ts";
import type { FromWorker, ToWorker, WorkerData } from "./messages.ts";
import { postError } from "./transfer-error.ts";

// Only `blocking-worker.ts` starts this file, with exactly this data.
const { port, flag } = workerData as WorkerData;
const contexts = new Map<number, Context>();

port.on("message", (message: ToWorker) => {
  if (message.kind === "forget") contexts.delete(message.client);
  else void answer(message);
});

async function answer(message: ToWorker & { readonly kind: "call" }): Promise<void> {
  const { number, client, config, call } = message;
  let result: FromWorker;
  try {
    if (config !== undefined) contexts.set(client, createContext(config));
    const context = contexts.get(client);
    if (context === undefined) throw new Error(`The client ${client} was never announced.`);
    const { data } = await sendChecked(context, { ...call, as: "bytes", signal: undefined });
    result = { number, data };
  } catch (error) {
    result = { number, error: postError(error) };
  }
  port.postMessage(result);
  // After the message, so that it is there when the other thread wakes.
  Atomics.store(flag, 0, number);
  Atomics.notify(flag, 0);
}
