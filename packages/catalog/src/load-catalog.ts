import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Notification, NotificationCommon } from "./notification.ts";
import type { Operation } from "./operation.ts";

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

const data = new URL("../data/", import.meta.url);

/**
 * Reads the catalogue from the package's files, each time anew: keep what it returns.
 *
 * @param directory another folder of the same layout (`v3/*.json`, `v2/*.json`, `webhook/*.json`), as a URL that ends in a slash
 * @throws when a file can't be read or is not JSON; the message names the file
 */
export function loadCatalog(directory: URL = data): Catalog {
  const versions = readdirSync(directory).filter((name) => /^v\d$/.test(name));
  const notificationFiles = read<NotificationsFile>(new URL("webhook/", directory));
  return {
    operations: versions
      .toSorted()
      .flatMap((version) => read<OperationsFile>(new URL(`${version}/`, directory)))
      .flatMap((file) => file.operations),
    notifications: notificationFiles.flatMap((file) => file.notifications),
    common: Object.fromEntries(notificationFiles.map((file) => [file.version, file.common])),
  };
}

function read<File>(folder: URL): File[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .map((name) => parse<File>(new URL(name, folder)));
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
