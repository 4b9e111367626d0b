import Libsql from "libsql";

/** Milliseconds that a restarted simulator waits for the one before it. */
const PATIENCE = 2_000;

/**
 * Keeps a second simulator away from a database file: two would keep clocks and merchants of their own and deliver each
 * other's notifications. The lock is an open transaction on an empty database beside the file, so that the system takes
 * it back however the process ends, and so that the file itself stays open to tools that read it.
 *
 * @returns gives the lock back
 * @throws SqliteError "database is locked" while another simulator has the file
 */
export function lockFile(file: string): () => void {
  const lock = new Libsql(`${file}-lock`);
  lock.pragma(`busy_timeout = ${PATIENCE}`);
  lock.exec("BEGIN EXCLUSIVE");
  return () => {
    lock.exec("ROLLBACK");
    lock.close();
  };
}
