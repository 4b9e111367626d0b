import { loadCatalog } from "@wechatpay-kit/catalog";
import type { Catalog } from "@wechatpay-kit/catalog";

let read: Catalog | undefined;

/** The catalogue, read at the first question and once for a process: its files are megabytes. */
export function catalogue(): Catalog {
  read ??= loadCatalog();
  return read;
}
