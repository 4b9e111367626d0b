import type { ControlCall } from "../api/route.ts";
import type { Language } from "../browser/language.ts";

/** The page's language: as the address asks (`?lang=en`), else as the browser prefers, else Chinese. */
export function languageOf({ request, query }: ControlCall): Language {
  const asked = query.get("lang");
  if (asked === "zh" || asked === "en") return asked;
  const [first] =
    (request.headers["accept-language"] ?? "").toLowerCase().match(/\b(?:zh|en)\b/) ?? [];
  return first === "en" ? "en" : "zh";
}
