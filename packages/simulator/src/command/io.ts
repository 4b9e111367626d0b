/** What the command writes to, and waits for, in the outside world. */
export interface CommandIo {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Resolves when the simulator shall stop. */
  readonly stopped: Promise<void>;
}
