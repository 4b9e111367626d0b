/** Lets the process end although a timer runs. Where timers are numbers (runtimes without Node's) no process waits for them. */
export function unref(timer: NodeJS.Timeout | number): void {
  if (typeof timer === "object") timer.unref();
}
