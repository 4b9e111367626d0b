import { pathToFileURL } from "node:url";
import {
  listAreas,
  loadCommonErrors,
  loadErrorNumbers,
  loadMachines,
  loadNotifications,
  loadOperations,
} from "../load-catalog.ts";
import { changesOf, listChanges } from "./changes.ts";
import type { Change } from "./changes.ts";
import { commonErrors } from "./common-errors.ts";
import { loadDecisions } from "./decisions.ts";
import { mergeNotifications, mergeOperations } from "./merge-catalog.ts";
import { readOfficial } from "./read-official.ts";
import { errorNumbers, machinesOf } from "./other-facts.ts";
import { writeData } from "./write-data.ts";
import type { NewData } from "./write-data.ts";

/** A set of facts merged into a catalogue: what changes, and a way to write it. */
export interface Merged {
  readonly changes: readonly Change[];
  readonly write: () => void;
}

/**
 * Merges a set of facts of the official pages into the catalogue.
 *
 * @param path of the set, a folder or one file of it
 * @param catalogue the folder with `data/` and `decisions/`
 * @throws when the path holds no such set, or the set needs a decision that is not there
 */
export function mergeFacts(path: string, catalogue: string): Merged {
  const folder = pathToFileURL(`${catalogue}/`);
  const data = new URL("data/", folder);
  const official = readOfficial(path);
  const decisions = loadDecisions(new URL("decisions/", folder));
  const operations = listAreas(data).flatMap((area) => loadOperations(area, data));
  const { notifications } = loadNotifications(data);
  const errors = official.isWhole
    ? commonErrors([...official.operations.values()].flat())
    : loadCommonErrors(data);
  const after: NewData = {
    errors,
    operations: mergeOperations(
      operations,
      official,
      decisions,
      new Set(errors.map(({ code }) => code)),
    ),
    notifications: mergeNotifications(notifications, official, decisions),
    numbers: official.numbers,
    machines: official.machines,
  };
  return {
    changes: [
      ...changesOf(operations, after.operations),
      ...changesOf(notifications, after.notifications),
      ...listChanges("common-errors", loadCommonErrors(data), errors),
      ...(after.numbers.length === 0
        ? []
        : listChanges("error-numbers", loadErrorNumbers(data), errorNumbers(after.numbers))),
      ...(after.machines.length === 0
        ? []
        : listChanges("machines", loadMachines(data), machinesOf(after.machines))),
    ],
    write: () => writeData(data, after),
  };
}
