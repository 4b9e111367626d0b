import { closeSync, openSync, readSync } from "node:fs";
import { createRequire, Module } from "node:module";
import type Libsql from "libsql";

/**
 * SQLite's driver, loaded with the first database that needs it. By `require`: to import a package of CommonJS, Node first
 * searches its text for exports, for which it loads a parser.
 */
export function libsql(): typeof Libsql {
  const load: Load = createRequire(import.meta.url);
  const asks = process.platform === "linux" && /^(?:x64|arm64)$/.test(process.arch);
  const libc = asks ? libcOfNode() : undefined;
  return libc === undefined ? load("libsql") : knowing(load, libc);
}

type Load = NodeJS.Require & ((name: "libsql") => typeof Libsql);

type Libc = "gnu" | "musl";

/**
 * Loads the driver without what it would look for: to choose the file compiled for this C library it asks Node for a
 * report of the whole process, which takes longer than everything else of opening a database.
 */
function knowing(load: Load, libc: Libc): typeof Libsql {
  const { cache, resolve } = createRequire(load.resolve("libsql"));
  const told: Readonly<Record<string, object>> = {
    "@neon-rs/load": { currentTarget: () => `linux-${process.arch}-${libc}`, load: () => null },
    "detect-libc": {
      familySync: () => (libc === "gnu" ? "glibc" : libc),
      GLIBC: "glibc",
      MUSL: "musl",
    },
  };
  const ours: string[] = [];
  for (const [name, exports] of Object.entries(told)) {
    const file = resolve(name);
    if (cache[file] !== undefined) continue;
    cache[file] = Object.assign(new Module(file), { exports, loaded: true });
    ours.push(file);
  }
  try {
    return load("libsql");
  } finally {
    // Whoever else asks for these packages gets them whole.
    for (const file of ours) delete cache[file];
  }
}

/** The C library of this Node: its file begins with the path of its loader, `/lib/ld-musl-x86_64.so.1`. */
function libcOfNode(): Libc | undefined {
  const head = Buffer.alloc(4_096);
  const file = openSync(process.execPath, "r");
  try {
    readSync(file, head);
  } finally {
    closeSync(file);
  }
  const loader = /\/ld-(linux|musl)-/.exec(head.toString("latin1"))?.[1];
  return loader === "linux" ? "gnu" : loader === "musl" ? "musl" : undefined;
}
