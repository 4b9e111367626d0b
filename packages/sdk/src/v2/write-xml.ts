import type { Members } from "../call/check-xml.ts";

/** Flat XML as APIv2 takes it. The members' names are names and their values characters of XML. */
export function writeXml(members: Members): string {
  return `<xml>${members.map(([name, value]) => `<${name}>${escape(value)}</${name}>`).join("")}</xml>`;
}

// A reader turns a carriage return into a line feed, and then the signature would not fit: only a reference survives.
function escape(value: string): string {
  return value.split("\r").map(section).join("&#13;");
}

function section(text: string): string {
  if (!/[<>&]/.test(text)) return text;
  // `]]>` would end the section: it is cut in two.
  return `<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
}
