import { readFile } from "node:fs/promises";
import { ControlError, reply } from "../api/reply.ts";
import type { ControlHandler } from "../api/route.ts";
import { consoleStyle } from "../console/console-style.ts";
import { icon } from "../console/icon.ts";
import { phoneStyle } from "../phone/phone-style.ts";
import { sheetStyle } from "../phone/sheet-style.ts";

const CSS = "text/css; charset=utf-8";

export const JAVASCRIPT = "text/javascript; charset=utf-8";

const texts: ReadonlyMap<string, readonly [type: string, text: string]> = new Map([
  ["console.css", [CSS, consoleStyle]],
  ["phone.css", [CSS, phoneStyle]],
  ["sheet.css", [CSS, sheetStyle]],
  ["icon.svg", ["image/svg+xml", icon]],
]);

/**
 * The modules that browsers may load: those of the folders named `browser`, the console's, the phone's, the products' and the one
 * that they share. The names leave no way to anything else on the disk.
 */
export const browserModule: RegExp =
  /^(?:(?:console|phone|products\/[a-z0-9-]+)\/)?browser\/[a-z0-9]+(?:-[a-z0-9]+)*\.js$/;

/** Styles, icon and scripts of the pages. */
export const asset: ControlHandler = async (_context, { path }) => {
  const { name = "" } = path;
  const text = texts.get(name);
  if (text !== undefined) return reply(200, ...text);
  const script = browserModule.test(name) ? await readScript(name) : undefined;
  if (script === undefined) throw new ControlError(404, `There is no file ${name.slice(0, 80)}.`);
  return reply(200, JAVASCRIPT, script);
};

/** A file of the browser's folders; undefined where there is none. */
export async function readScript(name: string): Promise<Uint8Array | undefined> {
  try {
    // The bundle, which this module is in, lies beside the folders of the scripts.
    return await readFile(new URL(name, import.meta.url));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
