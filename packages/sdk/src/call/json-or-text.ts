import { readJson } from "./read-json.ts";

/** The value of a JSON text; the text itself where it is no JSON. */
export function jsonOrText(text: string): unknown {
  try {
    return readJson(text);
  } catch {
    // Empty, or of another form: whoever asked should see what it says.
    return text;
  }
}
