import type { Bilingual } from "../browser/language.ts";
import { isMembers } from "../core/handler.ts";
import type { Members } from "../core/handler.ts";
import { openWords } from "./open-words.ts";
import { PhoneActionError } from "./phone-page.ts";

/** What was handed to `openBusinessView`, by a mini program, a page or an app: its parameters, decoded. */
export interface BusinessView {
  readonly businessType: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Where each client has the parameters: a mini program as an object, a page and an app as the query of an address. */
const PLACES = ["extraData", "queryString", "query"] as const;

/**
 * Reads what was handed to `openBusinessView`; undefined for what is something else.
 *
 * @throws PhoneActionError for parameters that can't be read
 */
export function readBusinessView(handed: string | Members): BusinessView | undefined {
  if (typeof handed === "string") return undefined;
  const { businessType } = handed;
  if (typeof businessType !== "string") return undefined;
  const places = PLACES.filter((place) => handed[place] !== undefined);
  const [place] = places;
  if (place === undefined || places.length > 1) throw refused([openWords.onePlace(PLACES)]);
  const value = handed[place];
  if (typeof value === "string") return { businessType, parameters: readQuery(place, value) };
  if (!isMembers(value) || place !== "extraData") throw refused([openWords.notRead(place)]);
  const wrong = Object.keys(value).filter((name) => typeof value[name] !== "string");
  if (wrong.length > 0) throw refused([openWords.noTexts(wrong)]);
  // None of them is anything but a text.
  return { businessType, parameters: value as BusinessView["parameters"] };
}

/** A name has one value, and what is no query leads nowhere. */
function readQuery(place: string, query: string): BusinessView["parameters"] {
  if (place === "extraData" || query === "" || query.startsWith("?")) {
    throw refused([openWords.notRead(place)]);
  }
  const parameters: Record<string, string> = Object.create(null);
  for (const pair of query.split("&")) {
    const [name = "", value] = pair.split(/=(.*)/su);
    const decoded = value === undefined ? undefined : decodedOf(value);
    if (name === "" || decoded === undefined || name in parameters) {
      throw refused([openWords.pair(place, name)]);
    }
    parameters[name] = decoded;
  }
  return { ...parameters };
}

function decodedOf(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    // A percent sign that begins nothing: whoever wrote it did not encode it.
    return undefined;
  }
}

const refused = (why: readonly Bilingual[]): PhoneActionError =>
  new PhoneActionError(openWords.cannotOpen, why);
