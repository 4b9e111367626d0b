import { realpathSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { libsql } from "./libsql.ts";

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
  const lock = new (libsql())(`${realPath(file)}-lock`);
  lock.pragma(`busy_timeout = ${PATIENCE}`);
  lock.exec("BEGIN EXCLUSIVE");
  return () => {
    lock.exec("ROLLBACK");
    lock.close();
  };
}

/** A file's one path, however many links lead to it; also of a file that is not there yet. */
function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    // Opening says what is wrong where the folder is missing too.
    return existing(dirname(file), basename(file)) ?? file;
  }
}

function existing(folder: string, name: string): string | undefined {
  try {
    return join(realpathSync(folder), name);
  } catch {
    return undefined;
  }
}
