import { createRequire } from "node:module";
import type Libsql from "libsql";

/**
 * SQLite's driver, loaded with the first database that needs it. By `require`: to import a package of CommonJS, Node first
 * searches its text for exports, for which it loads a parser.
 */
export function libsql(): typeof Libsql {
  const load: (name: "libsql") => typeof Libsql = createRequire(import.meta.url);
  return load("libsql");
}
