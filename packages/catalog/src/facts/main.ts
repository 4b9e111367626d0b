import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { listAreas, loadNotifications, loadOperations } from "../load-catalog.ts";
import type { Notification } from "../notification.ts";
import type { Operation } from "../operation.ts";
import { changesOf } from "./changes.ts";
import { changesetText, table } from "./report.ts";
import { dataText } from "./data-text.ts";
import { loadDecisions } from "./decisions.ts";
import { errorNumbers, machinesOf } from "./other-facts.ts";
import { mergeNotifications, mergeOperations } from "./merge-catalog.ts";
import { readOfficial } from "./official.ts";

const { values, positionals } = parseArgs({
  options: { write: { type: "boolean", default: false } },
  allowPositionals: true,
});
const [path] = positionals;
if (path === undefined || positionals.length > 1) {
  process.stderr.write(
    "Usage: npm run facts -- PATH [--write]\n\n" +
      "PATH is a folder of facts of the official pages (operations/, notifications.json, error-numbers.json) or one file\n" +
      "of it. Prints what would change in the catalogue, as a table and as a changeset; --write changes it.\n",
  );
  process.exit(2);
}

const packageFolder = new URL("../../", import.meta.url);
const data = new URL("data/", packageFolder);
const official = readOfficial(path);
const decisions = loadDecisions(new URL("decisions/", packageFolder));
const before = listAreas(data).flatMap((area) => loadOperations(area, data));
const after = mergeOperations(before, official, decisions);
const notifications = loadNotifications(data).notifications;
const mergedNotifications = (["v2", "v3"] as const).flatMap((version) =>
  mergeNotifications(
    notifications.filter((row) => row.version === version),
    {
      ...official,
      notifications: official.notifications.filter((row) => row.version === version),
    },
    decisions,
  ),
);

const known = new Map<string, Operation | Notification>(
  [...before, ...notifications].map((row) => [keyOf(row), row]),
);
const changes = [...after, ...mergedNotifications].flatMap((row) =>
  changesOf(known.get(keyOf(row)), row),
);
process.stdout.write(changes.length === 0 ? "Nothing would change.\n" : table(changes));
if (changes.length > 0) process.stdout.write(`\n${changesetText(changes)}`);
if (values.write) write();

function keyOf(row: Operation | Notification): string {
  return "id" in row ? row.id : `${row.version} ${row.event}`;
}

function write(): void {
  const areas = new Set(listAreas(data));
  for (const area of new Set(after.map(({ id }) => areaOf(id, areas)))) {
    const rows = after.filter(({ id }) => areaOf(id, areas) === area);
    const [folder = "", name = ""] = area.split("/");
    writeRows(
      new URL(`${area}.json`, data),
      {
        $schema: "../../schema/operations.schema.json",
        version: folder === "v2" ? "v2" : "v3",
        area: name,
      },
      "operations",
      rows,
    );
  }
  for (const version of ["v2", "v3"] as const) {
    const file = new URL(`webhook/${version}.json`, data);
    writeRows(
      file,
      {},
      "notifications",
      mergedNotifications.filter((row) => row.version === version),
    );
  }
  writeList("error-numbers", "numbers", errorNumbers(official.numbers));
  writeList("machines", "machines", machinesOf(official.machines));
}

function writeList(name: string, key: string, rows: readonly object[]): void {
  if (rows.length === 0) return;
  const lines = rows.map((row) => JSON.stringify(row)).join(",\n");
  writeFileSync(
    new URL(`${name}.json`, data),
    `{"$schema":"../schema/${name}.schema.json","${key}":[\n${lines}\n]}\n`,
  );
}

/** The file of the first two segments where there is one, otherwise that of the first. */
function areaOf(id: string, areas: ReadonlySet<string>): string {
  const [folder = "", first = "", second = ""] = id.replace(/#.*$/u, "").split("/");
  if (folder === "brand" && first === "marketing") return `${folder}/${first}.${second}`;
  const longer = `${folder}/${first}.${second}`;
  return areas.has(longer) ? longer : `${folder}/${first}`;
}

function writeRows(file: URL, head: object, key: string, rows: readonly object[]): void {
  const own: Record<string, unknown> = existsSync(file)
    ? JSON.parse(readFileSync(file, "utf8"))
    : { ...head };
  const { [key]: _, ...top } = own;
  mkdirSync(new URL(".", file), { recursive: true });
  writeFileSync(file, dataText(top, key, rows));
}
