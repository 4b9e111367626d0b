import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CommonError } from "./common-error.ts";
import type { ErrorNumber } from "./error-number.ts";
import type { Machine } from "./machine.ts";
import type { Notification, NotificationCommon } from "./notification.ts";
import type { Operation } from "./operation.ts";
import type { Repeat } from "./repeat.ts";

/** Every documented operation and notification. */
export interface Catalog {
  /** In the order of their files, and in each file by id. */
  readonly operations: readonly Operation[];
  readonly notifications: readonly Notification[];
  /** What the notifications of each API version have in common. */
  readonly common: { readonly [version in Notification["version"]]?: NotificationCommon };
}

interface OperationsFile {
  readonly operations: readonly Operation[];
}

interface NotificationsFile {
  readonly version: Notification["version"];
  readonly common: NotificationCommon;
  readonly notifications: readonly Notification[];
}

/** The first segments that paths have; a folder of files each. */
const FOLDERS = new Set(["aipay", "brand", "v2", "v3"]);

const data = new URL("../data/", import.meta.url);

/**
 * Reads the catalogue from the package's files, each time anew: keep what it returns. Who needs a part of it reads that
 * alone by {@link loadOperations} or {@link loadNotifications}: all of it is megabytes.
 *
 * @param directory another folder of the same layout (`v3/*.json`, `v2/*.json`, `brand/*.json`, `aipay/*.json`, `webhook/*.json`), as a URL that ends in a slash
 * @throws when a file can't be read or is not JSON; the message names the file
 */
export function loadCatalog(directory: URL = data): Catalog {
  return {
    operations: listAreas(directory).flatMap((area) => loadOperations(area, directory)),
    ...loadNotifications(directory),
  };
}

/**
 * The names of the catalogue's files of operations, `v2/pay` or `v3/payscore.partner`: the first segment of the
 * paths in the file, and after it the next, or the next two. The operations of a path are in the file of the longer
 * name where there is one.
 *
 * @param directory as for {@link loadCatalog}
 */
export function listAreas(directory: URL = data): readonly string[] {
  return readdirSync(directory)
    .filter((name) => FOLDERS.has(name))
    .toSorted()
    .flatMap((folder) =>
      jsonFiles(new URL(`${folder}/`, directory)).map(
        (name) => `${folder}/${name.slice(0, -".json".length)}`,
      ),
    );
}

/**
 * Reads the operations of one file, each time anew.
 *
 * @param area one of {@link listAreas}
 * @param directory as for {@link loadCatalog}
 * @throws when the file can't be read or is not JSON; the message names the file
 */
export function loadOperations(area: string, directory: URL = data): readonly Operation[] {
  return parse<OperationsFile>(new URL(`${area}.json`, directory)).operations;
}

/**
 * Reads the notifications and what they have in common, each time anew.
 *
 * @param directory as for {@link loadCatalog}
 * @throws when a file can't be read or is not JSON; the message names the file
 */
export function loadNotifications(
  directory: URL = data,
): Pick<Catalog, "notifications" | "common"> {
  const folder = new URL("webhook/", directory);
  const files = jsonFiles(folder).map((name) => parse<NotificationsFile>(new URL(name, folder)));
  return {
    notifications: files.flatMap((file) => file.notifications),
    common: Object.fromEntries(files.map((file) => [file.version, file.common])),
  };
}

/**
 * Reads how the things of the products change, each time anew.
 *
 * @param directory as for {@link loadCatalog}
 * @throws when the file can't be read or is not JSON; the message names the file
 */
export function loadMachines(directory: URL = data): readonly Machine[] {
  return parse<{ readonly machines: readonly Machine[] }>(new URL("machines.json", directory))
    .machines;
}

/**
 * Reads the numbers of internal errors, each time anew.
 *
 * @param directory as for {@link loadCatalog}
 * @throws when the file can't be read or is not JSON; the message names the file
 */
export function loadErrorNumbers(directory: URL = data): readonly ErrorNumber[] {
  return parse<{ readonly numbers: readonly ErrorNumber[] }>(
    new URL("error-numbers.json", directory),
  ).numbers;
}

/**
 * Reads the errors that every operation of APIv3 can answer, each time anew.
 *
 * @param directory as for {@link loadCatalog}
 * @throws when the file can't be read or is not JSON; the message names the file
 */
export function loadCommonErrors(directory: URL = data): readonly CommonError[] {
  return parse<{ readonly errors: readonly CommonError[] }>(
    new URL("common-errors.json", directory),
  ).errors;
}

/**
 * Reads which operations that are no GET may be sent again, and what makes that safe, each time anew.
 *
 * @param directory as for {@link loadCatalog}
 * @throws when the file can't be read or is not JSON; the message names the file
 */
export function loadRepeats(directory: URL = data): readonly Repeat[] {
  return parse<{ readonly repeats: readonly Repeat[] }>(new URL("repeats.json", directory)).repeats;
}

function jsonFiles(folder: URL): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .toSorted();
}

function parse<File>(url: URL): File {
  const path = fileURLToPath(url);
  try {
    // The test of the data holds every file to the JSON Schema that these types follow.
    return JSON.parse(readFileSync(path, "utf8")) as File;
  } catch (cause) {
    throw new Error(`The catalogue's file ${path} can't be read: ${String(cause)}`, { cause });
  }
}
