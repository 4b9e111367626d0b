import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { closest, distance } from "fastest-levenshtein";
import type { SimulatorOptions } from "../options.ts";
import { dataFolder } from "../tls/data-folder.ts";

/** What the command line asks for. */
export type Asked =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  /** The file of the authority's certificate. */
  | { readonly kind: "ca"; readonly caDir: string }
  | { readonly kind: "wrong"; readonly message: string }
  | {
      readonly kind: "start";
      readonly host: string;
      readonly port: number;
      readonly json: boolean;
      /** Folder of the authority, where TLS was asked for. */
      readonly caDir?: string;
      /** Of a second socket that speaks TLS alone. */
      readonly tlsPort?: number;
      readonly options: SimulatorOptions;
    };

const flags = {
  port: { type: "string" },
  host: { type: "string" },
  data: { type: "string" },
  database: { type: "string" },
  seed: { type: "string" },
  "notify-host": { type: "string", multiple: true },
  tls: { type: "boolean" },
  "tls-port": { type: "string" },
  ca: { type: "boolean" },
  "ca-dir": { type: "string" },
  "rate-limits": { type: "boolean" },
  "open-control": { type: "boolean" },
  "allow-origin": { type: "string", multiple: true },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

/** Reads the command line; what is unknown or can't be is refused. */
export function parse(argv: readonly string[]): Asked {
  try {
    return read(argv);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: "wrong", message: nearFlag(error, argv) ?? message };
  }
}

/** The refusal of an option that there is not, with the one that was probably meant. */
function nearFlag(error: unknown, argv: readonly string[]): string | undefined {
  if (!(error instanceof Error && "code" in error)) return undefined;
  if (error.code !== "ERR_PARSE_ARGS_UNKNOWN_OPTION") return undefined;
  const names = Object.keys(flags);
  const wrong = argv
    .map((argument) => /^--([a-z-]{1,40})(?:=|$)/.exec(argument)?.[1] ?? "")
    .find((name) => name !== "" && !names.includes(name));
  if (wrong === undefined) return undefined;
  const near = closest(wrong, names);
  // Two letters in the wrong order are two edits.
  const isNear = distance(wrong, near) <= Math.max(2, Math.floor(near.length / 3));
  return isNear ? `There is no option --${wrong}. Did you mean --${near}?` : undefined;
}

function read(argv: readonly string[]): Asked {
  const { values } = parseArgs({ args: [...argv], options: flags, allowPositionals: false });
  if (values.help === true) return { kind: "help" };
  if (values.version === true) return { kind: "version" };
  for (const name of ["host", "data", "database", "seed", "ca-dir"] as const) {
    if (values[name] === "") throw new Error(`--${name} needs a value.`);
  }
  if (values.data !== undefined && values.database !== undefined) {
    throw new Error("--data and --database exclude each other: a SQLite file or PostgreSQL.");
  }
  const caDir = resolve(values["ca-dir"] ?? dataFolder());
  if (values.ca === true) return { kind: "ca", caDir };
  if (values["ca-dir"] !== undefined && values.tls !== true) {
    throw new Error("--ca-dir says where --tls and --ca keep the authority: give one of them too.");
  }
  if (values["tls-port"] !== undefined && values.tls !== true) {
    throw new Error("--tls-port is a second port that speaks TLS alone: give --tls too.");
  }
  return {
    kind: "start",
    host: values.host ?? "127.0.0.1",
    ...portsOf(values.port ?? "7180", values["tls-port"]),
    json: values.json ?? false,
    ...(values.tls === true && { caDir }),
    options: {
      ...(values.data !== undefined && { data: values.data }),
      ...(values.database !== undefined && { database: values.database }),
      ...(values.seed !== undefined && { seed: values.seed }),
      ...(values["notify-host"] !== undefined && { notifyHosts: values["notify-host"] }),
      ...(values["rate-limits"] === true && { rateLimits: true }),
      openControl: values["open-control"] ?? false,
      ...(values["allow-origin"] !== undefined && { allowOrigins: values["allow-origin"] }),
    },
  };
}

function portsOf(
  first: string,
  second: string | undefined,
): { readonly port: number; readonly tlsPort?: number } {
  const port = portOf("--port", first);
  if (second === undefined) return { port };
  const tlsPort = portOf("--tls-port", second);
  if (tlsPort !== port || port === 0) return { port, tlsPort };
  throw new Error(`--tls-port must be another one than --port, which is ${port}.`);
}

function portOf(option: string, text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new Error(`${option} must be a number from 0 to 65535, not ${JSON.stringify(text)}.`);
}
