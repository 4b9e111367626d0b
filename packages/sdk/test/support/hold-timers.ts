import { onTestFinished, vi } from "vitest";

/**
 * For the rest of a test timers, and the clock that counts what is left of a call, stand until `vi.advanceTimersByTime`
 * moves them: a limit then ends when the test says so, however slow the machine is.
 */
export function holdTimers(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  onTestFinished(() => void vi.useRealTimers());
}
