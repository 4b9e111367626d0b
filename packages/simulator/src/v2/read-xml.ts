import { SaxesParser } from "saxes";
import type { Texts } from "./body.ts";
import { NotUnderstood } from "./refusal.ts";

const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Reads the flat XML of a request: `<xml>` with elements that hold text. What has no place there is refused: document
 * types (and with them entities of one's own), processing instructions, attributes, elements in elements, a name that
 * comes twice.
 *
 * @throws NotUnderstood `POST_DATA_EMPTY`, `NOT_UTF8` or `XML_FORMAT_ERROR`
 */
export function readXml(body: Uint8Array): Texts {
  if (body.length === 0) throw new NotUnderstood("POST_DATA_EMPTY", "post数据为空");
  const texts = new Map<string, string>();
  const open: string[] = [];
  let text = "";
  const collect = (piece: string): void => {
    if (open.length === 2) text += piece;
    else if (piece.trim() !== "") throw malformed();
  };

  // Without a handler for errors, the parser throws the first one.
  const parser = new SaxesParser();
  parser.on("xmldecl", ({ encoding = "utf-8" }) => {
    if (encoding.toLowerCase() !== "utf-8") throw notUtf8();
  });
  parser.on("doctype", () => {
    throw malformed();
  });
  parser.on("processinginstruction", () => {
    throw malformed();
  });
  parser.on("opentag", ({ name, attributes }) => {
    const fits = open.length === 0 ? name === "xml" : open.length === 1 && !texts.has(name);
    if (!fits || Object.keys(attributes).length > 0) throw malformed();
    open.push(name);
    text = "";
  });
  parser.on("text", collect);
  parser.on("cdata", collect);
  parser.on("closetag", ({ name }) => {
    if (open.length === 2) texts.set(name, text);
    open.pop();
  });
  const decoded = decode(body);
  try {
    parser.write(decoded).close();
  } catch (error) {
    // What the parser says quotes the request, and the real service says no more than this.
    throw error instanceof NotUnderstood ? error : malformed();
  }
  return texts;
}

function decode(body: Uint8Array): string {
  try {
    return utf8.decode(body);
  } catch {
    throw notUtf8();
  }
}

function malformed(): NotUnderstood {
  return new NotUnderstood("XML_FORMAT_ERROR", "XML格式错误");
}

function notUtf8(): NotUnderstood {
  return new NotUnderstood("NOT_UTF8", "编码格式错误");
}
