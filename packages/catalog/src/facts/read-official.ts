import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type {
  OfficialMachine,
  OfficialNotification,
  OfficialNumber,
  OfficialOperation,
  OfficialSet,
} from "./official.ts";

const WANTED =
  "Give a folder with operations/, notifications.json, error-numbers.json and state-machines.json, or one file of it.";

/**
 * Reads a set of facts: the folder with `operations/`, `notifications.json`, `error-numbers.json` and
 * `state-machines.json`, or one file of it.
 *
 * @throws when nothing of that form is there; the message names the path
 */
export function readOfficial(path: string): OfficialSet {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new Error(`${path} does not exist. ${WANTED}`);
  if (!stat.isDirectory()) return readOne(path);
  if (!existsSync(join(path, "operations"))) {
    throw new Error(`${path} holds no folder operations/. ${WANTED}`);
  }
  const folder = join(path, "operations");
  const areas = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .toSorted();
  return {
    isWhole: true,
    operations: new Map(
      areas.map((name) => [
        name.replace(/\.json$/u, "").replaceAll("\\", "/"),
        parse(join(folder, name)).operations ?? [],
      ]),
    ),
    notifications: parse(join(path, "notifications.json")).notifications ?? [],
    numbers: parse(join(path, "error-numbers.json")).numbers ?? [],
    machines: parse(join(path, "state-machines.json")).machines ?? [],
  };
}

function readOne(path: string): OfficialSet {
  const { operations, notifications, numbers, machines } = parse(path);
  if ((operations ?? notifications ?? numbers ?? machines) === undefined) {
    throw new Error(
      `${path} holds neither operations nor notifications, error numbers or state machines. ${WANTED}`,
    );
  }
  return {
    isWhole: false,
    operations: new Map(operations && [[basename(path, ".json"), operations]]),
    notifications: notifications ?? [],
    numbers: numbers ?? [],
    machines: machines ?? [],
  };
}

interface File {
  readonly operations?: readonly OfficialOperation[];
  readonly notifications?: readonly OfficialNotification[];
  readonly numbers?: readonly OfficialNumber[];
  readonly machines?: readonly OfficialMachine[];
}

function parse(path: string): File {
  const content = json(path);
  if (typeof content !== "object" || content === null) {
    throw new Error(`${path} is no object. ${WANTED}`);
  }
  // The set is made by one program and read by this one; what it merges to is held to the catalogue's own schema.
  return content;
}

function json(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new Error(`${path} can't be read as JSON: ${String(cause)}`, { cause });
  }
}
