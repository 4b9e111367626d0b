import { readFile } from "node:fs/promises";
import { ControlError, reply } from "../api/reply.ts";
import type { ControlHandler } from "../api/route.ts";
import { consoleStyle } from "./console-style.ts";
import { icon } from "./icon.ts";
import { phoneStyle } from "./phone-style.ts";

const CSS = "text/css; charset=utf-8";

const texts: ReadonlyMap<string, readonly [type: string, text: string]> = new Map([
  ["console.css", [CSS, consoleStyle]],
  ["phone.css", [CSS, phoneStyle]],
  ["icon.svg", ["image/svg+xml", icon]],
]);

/** The compiled modules of browser/; a name that is not here is never read from the disk. */
export const modules: ReadonlySet<string> = new Set([
  "authorizations.js",
  "client.js",
  "clock.js",
  "code-block.js",
  "console.js",
  "dom.js",
  "language.js",
  "merchants.js",
  "notifications.js",
  "requests.js",
  "view.js",
  "words.js",
]);

/** Styles, icon and scripts of the pages. */
export const asset: ControlHandler = async (_context, { path }) => {
  const { name = "" } = path;
  const text = texts.get(name);
  if (text !== undefined) return reply(200, ...text);
  if (!modules.has(name)) throw new ControlError(404, `There is no file ${name.slice(0, 80)}.`);
  const script = await readFile(new URL(`browser/${name}`, import.meta.url));
  return reply(200, "text/javascript; charset=utf-8", script);
};
