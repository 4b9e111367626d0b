import { existsSync, readFileSync, readdirSync } from "node:fs";
import { folder } from "./official-set.ts";

/** One difference that was found between the pages and the catalogue as it was. */
export interface Gap {
  /** The name of its file: `required-differs`. */
  readonly class: string;
  readonly confidence: string;
  /** Of the operation; of a notification the event, with the label of the shape where the row names one. */
  readonly id: string;
  readonly place: string;
  readonly field: string;
  readonly official: string;
  readonly ours: string;
  /** The flags of the pages of each mode: `required`, `optional`, `absent`, `some pages`, `mixed`. */
  readonly flags: Readonly<Record<string, string>>;
  readonly note: string;
}

/** The rows of a text with tabs, by the names of its first line. */
function parse(text: string): Record<string, string>[] {
  const [head = "", ...lines] = text.trimEnd().split("\n");
  const names = head.split("\t");
  return lines.map((line) => {
    const cells = line.split("\t");
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""]));
  });
}

function gapOf(name: string, row: Readonly<Record<string, string>>): Gap {
  const { confidence = "", id = "", place = "", field = "", official = "", ours = "" } = row;
  const note = row["note"] ?? "";
  const [, shape] = /^shape ([^;]+)/u.exec(note) ?? [];
  const flags = ["merchant", "partner", "brand"].flatMap((mode) => {
    const flag = row[mode] ?? "";
    return flag === "" ? [] : [[mode, flag] as const];
  });
  return {
    class: name,
    confidence,
    id: shape === undefined ? id : `${id} ${shape}`,
    place,
    field,
    official,
    ours,
    flags: Object.fromEntries(flags),
    note,
  };
}

const gaps = new URL("gaps/", folder);

/** All differences; `most-harmful` groups rows of the others. */
export const gapRows: readonly Gap[] = (existsSync(gaps) ? readdirSync(gaps) : [])
  .filter((name) => name.endsWith(".tsv") && name !== "most-harmful.tsv")
  .toSorted()
  .flatMap((name) =>
    parse(readFileSync(new URL(name, gaps), "utf8")).map((row) =>
      gapOf(name.replace(/\.tsv$/u, ""), row),
    ),
  );
