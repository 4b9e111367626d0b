import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A PostgreSQL of the tests' own, empty. */
export interface TestPostgres {
  /** `postgres://test@127.0.0.1:41234` */
  readonly url: string;
  stop(): void;
}

/** Why there is no PostgreSQL here; undefined when its binaries are found. */
export const noPostgres: string | undefined =
  binaries() === undefined
    ? "SKIPPED: no PostgreSQL on this machine; get it with `apt-get install postgresql`"
    : undefined;

/** Starts a PostgreSQL on a free loopback port with its files in a temporary folder. */
export async function startPostgres(): Promise<TestPostgres> {
  const bin = binaries();
  if (bin === undefined) throw new Error(noPostgres);
  const folder = mkdtempSync(join(tmpdir(), "wxpay-sim-postgres-"));
  const port = await freePort();
  // PostgreSQL refuses to run as root.
  const user = process.getuid?.() === 0 ? unprivilegedUser() : undefined;
  if (user !== undefined) execFileSync("chown", [user, folder]);
  else chmodSync(folder, 0o700);
  const run = (program: string, args: readonly string[]): void => {
    const path = join(bin, program);
    const [command, list] =
      user === undefined ? [path, args] : ["runuser", ["-u", user, "--", path, ...args]];
    const { status, stderr, stdout } = spawnSync(command, list, { encoding: "utf8", cwd: folder });
    if (status !== 0) throw new Error(`${program} failed: ${stderr || stdout}`);
  };
  const data = join(folder, "data");
  run("initdb", [
    "-D",
    data,
    "-U",
    "test",
    "--auth=trust",
    "--no-sync",
    "-E",
    "UTF8",
    "--locale=C",
  ]);
  const options = `-c listen_addresses=127.0.0.1 -c port=${port} -c fsync=off -c unix_socket_directories=${folder}`;
  run("pg_ctl", ["-D", data, "-w", "-l", join(folder, "log"), "-o", options, "start"]);
  return {
    url: `postgres://test@127.0.0.1:${port}`,
    stop: () => {
      run("pg_ctl", ["-D", data, "-m", "immediate", "-w", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Makes an empty database and gives its address. */
export function createDatabase(url: string, name: string): string {
  runStatement(url, `create database ${name}`);
  return `${url}/${name}`;
}

/** Ends all connections of clients to these databases. */
export function breakConnections(url: string, names: readonly string[]): void {
  const list = names.map((name) => `'${name}'`).join(", ");
  runStatement(
    url,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname in (${list})`,
  );
}

function runStatement(url: string, statement: string): void {
  const bin = binaries();
  if (bin === undefined) throw new Error(noPostgres);
  execFileSync(join(bin, "psql"), [
    "-q",
    "-v",
    "ON_ERROR_STOP=1",
    "-d",
    `${url}/postgres`,
    "-c",
    statement,
  ]);
}

function binaries(): string | undefined {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian) : [];
  const folders = [
    ...(process.env["PATH"] ?? "").split(":"),
    ...versions
      .toSorted()
      .toReversed()
      .map((version) => join(debian, version, "bin")),
  ];
  return folders.find((folder) =>
    ["initdb", "pg_ctl", "psql"].every((program) => existsSync(join(folder, program))),
  );
}

function unprivilegedUser(): string {
  const known = ["postgres", "nobody"].find((name) => spawnSync("id", ["-u", name]).status === 0);
  if (known === undefined)
    throw new Error("PostgreSQL does not run as root, and there is no user postgres or nobody.");
  return known;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
