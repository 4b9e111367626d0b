import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";

/** Starts one of the bench's own programs, hands it its task and waits for its first message. */
export async function startChild(
  program: URL,
  task: unknown,
  env: NodeJS.ProcessEnv = {},
): Promise<{ readonly child: ChildProcess; readonly first: unknown }> {
  const child = fork(program, { env: { ...process.env, ...env } });
  const failed = once(child, "exit").then(([code]) => {
    throw new Error(`${program.pathname} ended with ${String(code)} before it answered`);
  });
  child.send({ task });
  const [first] = await Promise.race([once(child, "message"), failed]);
  failed.catch(() => {
    // After the first message its end is the caller's business.
  });
  return { child, first };
}

/** The task that `startChild` handed to this program. */
export async function receiveTask(): Promise<unknown> {
  const [message]: unknown[] = await once(process, "message");
  return typeof message === "object" && message !== null && "task" in message
    ? message.task
    : undefined;
}

export function report(message: unknown): void {
  process.send?.(message);
}
