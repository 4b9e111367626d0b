/** What an element holds: text, or in two unsigned answers further elements; a list repeats its element. */
export type XmlValue = string | XmlMembers | readonly XmlMembers[];

export interface XmlMembers {
  readonly [name: string]: XmlValue;
}

/** XML as APIv2 writes it: every text in a CDATA section, an element a line. */
export function writeXml(members: Iterable<readonly [name: string, value: XmlValue]>): string {
  return `<xml>${elements(members)}</xml>`;
}

function elements(members: Iterable<readonly [string, XmlValue]>): string {
  let text = "";
  for (const [name, value] of members) {
    for (const item of isList(value) ? value : [value]) {
      const content = typeof item === "string" ? section(item) : elements(Object.entries(item));
      text += `<${name}>${content}</${name}>\n`;
    }
  }
  return text;
}

function isList(value: XmlValue): value is readonly XmlMembers[] {
  return Array.isArray(value);
}

// A reader turns a carriage return into a line feed, and the signature would not fit: it leaves as a reference, and for
// that outside of the section. `]]>` would end the section and is cut in two.
function section(text: string): string {
  return text
    .split("\r")
    .map((part) => `<![CDATA[${part.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`)
    .join("&#13;");
}
