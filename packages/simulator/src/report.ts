/** Milliseconds after which it is said how often an error came again. */
const INTERVAL = 60_000;

/** Kinds of errors told apart; more than this are counted together. */
const KINDS = 100;

/**
 * Writes errors for whoever runs the simulator: the first of a kind with its stack, and once a minute how many more came.
 * Without a database every request fails, and thousands of equal stacks would fill the log and hide what else is in it.
 *
 * @param write takes whole lines
 */
export function createReport(write: (text: string) => void): (error: unknown) => void {
  const repeated = new Map<string, number>();
  const count = (kind: string): void => {
    const times = repeated.get(kind) ?? 0;
    if (times === 0) {
      repeated.delete(kind);
      return;
    }
    write(`wechatpay-kit simulator: ${times} times more in a minute: ${kind}\n`);
    repeated.set(kind, 0);
    later(kind);
  };
  // Nobody waits for this one: a process that ends says no more.
  const later = (kind: string): void => {
    setTimeout(() => count(kind), INTERVAL).unref();
  };
  return (error) => {
    const said = kindOf(error);
    const kind = repeated.has(said) || repeated.size < KINDS ? said : "other errors";
    const times = repeated.get(kind);
    if (times !== undefined) {
      repeated.set(kind, times + 1);
      return;
    }
    write(`wechatpay-kit simulator: ${textOf(error)}\n`);
    repeated.set(kind, 0);
    later(kind);
  };
}

/** What two errors have in common that say the same. */
function kindOf(error: unknown): string {
  if (error instanceof AggregateError) return [...new Set(error.errors.map(kindOf))].join("; ");
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

// The stack of an AggregateError, which is what a refused connection is, has no message.
function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const stack = error.stack ?? error.message;
  return error instanceof AggregateError ? `${kindOf(error)}\n${stack}` : stack;
}
