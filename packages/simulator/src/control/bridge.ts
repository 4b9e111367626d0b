import { embedderOf } from "../api/embedder.ts";
import { readParameters } from "../api/input.ts";
import { embedded } from "../api/reply.ts";
import type { ControlHandler } from "../api/route.ts";
import { JAVASCRIPT, readScript } from "./assets.ts";
import { languageOf } from "../console/language.ts";
import { sheetPage } from "../phone/sheet-page.ts";
import { HTML } from "./phone.ts";

const BRIDGE = "products/payment/browser/bridge.js";

/** `GET /_sim/bridge.js`: gives a shop's page in any browser what it finds in WeChat's. */
export const bridge: ControlHandler = async (_context, { query }) => {
  readParameters(query, ["lang"]);
  const script = await readScript(BRIDGE);
  if (script === undefined) throw new Error(`The package lacks ${BRIDGE}: npm run build makes it.`);
  return embedded(JAVASCRIPT, script, undefined);
};

/** `GET /_sim/sheet`: the cashier, for a frame of the page that asks for it and of no other. */
export const sheet: ControlHandler = async (_context, call) => {
  readParameters(call.query, ["lang"]);
  const embedder = embedderOf(call.request);
  return Promise.resolve(embedded(HTML, sheetPage(embedder, languageOf(call)), embedder));
};
