import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { CommonError } from "../common-error.ts";
import { listAreas } from "../load-catalog.ts";
import type { Notification } from "../notification.ts";
import type { Operation } from "../operation.ts";
import { dataText } from "./data-text.ts";
import { errorNumbers, machinesOf } from "./other-facts.ts";
import type { OfficialSet } from "./official.ts";

/** What the files of the data are to hold. */
export interface NewData extends Pick<OfficialSet, "numbers" | "machines"> {
  readonly errors: readonly CommonError[];
  readonly operations: readonly Operation[];
  readonly notifications: readonly Notification[];
}

/** Writes the files of the data: those of all areas, of the notifications and, where the set has any, of the other facts. */
export function writeData(
  data: URL,
  { operations, notifications, errors, numbers, machines }: NewData,
): void {
  const areas = new Set(listAreas(data));
  for (const [area, rows] of byArea(operations, areas)) {
    const [folder, name] = area.split("/");
    const head = {
      $schema: "../../schema/operations.schema.json",
      version: folder === "v2" ? "v2" : "v3",
      area: name,
    };
    writeRows(new URL(`${area}.json`, data), { head, key: "operations", rows });
  }
  for (const version of ["v2", "v3"] as const) {
    const rows = notifications.filter((row) => row.version === version);
    writeRows(new URL(`webhook/${version}.json`, data), { head: {}, key: "notifications", rows });
  }
  writeList(new URL("common-errors.json", data), "errors", errors);
  writeList(new URL("error-numbers.json", data), "numbers", errorNumbers(numbers));
  writeList(new URL("machines.json", data), "machines", machinesOf(machines));
}

function byArea(
  operations: readonly Operation[],
  areas: ReadonlySet<string>,
): ReadonlyMap<string, readonly Operation[]> {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations) {
    const area = areaOf(operation.id, areas);
    const group = groups.get(area);
    if (group === undefined) groups.set(area, [operation]);
    else group.push(operation);
  }
  return groups;
}

/** The file of the first two segments where there is one, otherwise that of the first. */
function areaOf(id: string, areas: ReadonlySet<string>): string {
  const [folder = "", first = "", second = ""] = id.replace(/#.*$/u, "").split("/");
  const longer = `${folder}/${first}.${second}`;
  return areas.has(longer) ? longer : `${folder}/${first}`;
}

/** Keeps what stands at the top of the file before its rows; `head` is for a new one. */
function writeRows(
  file: URL,
  {
    head,
    key,
    rows,
  }: { readonly head: object; readonly key: string; readonly rows: readonly object[] },
): void {
  const known: Record<string, unknown> = existsSync(file)
    ? JSON.parse(readFileSync(file, "utf8"))
    : { ...head };
  const { [key]: _, ...top } = known;
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, dataText(top, key, rows));
}

/** Rows of one line each. */
function writeList(file: URL, key: string, rows: readonly object[]): void {
  if (rows.length === 0) return;
  const name = file.pathname.slice(file.pathname.lastIndexOf("/") + 1);
  const schema = `../schema/${name.replace(/\.json$/u, ".schema.json")}`;
  const lines = rows.map((row) => JSON.stringify(row)).join(",\n");
  writeFileSync(file, `{"$schema":${JSON.stringify(schema)},"${key}":[\n${lines}\n]}\n`);
}
