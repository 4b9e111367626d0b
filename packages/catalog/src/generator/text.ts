/** The line every generated file starts with. */
const header = "// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.";

/** A file's text: the header, then its parts with a blank line between them. */
export function file(parts: readonly string[]): string {
  return `${[header, ...parts.filter((part) => part !== "")].join("\n\n")}\n`;
}

/** A TSDoc comment of these lines with its line break; nothing where there are none. */
export function doc(lines: readonly string[]): string {
  const safe = lines.map((line) => line.replaceAll("*/", "*\\/"));
  if (safe.length === 0) return "";
  if (safe.length === 1) return `/** ${safe[0]} */\n`;
  return ["/**", ...safe.map((line) => (line === "" ? " *" : ` * ${line}`)), " */", ""].join("\n");
}

/** The text with every line that is not empty moved to the right by two spaces. */
export function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gmu, "  ");
}

/** `{ … }` around the members, one a line. */
export function block(members: readonly string[]): string {
  return members.length === 0 ? "{}" : `{\n${indent(members.join("\n"))}\n}`;
}

/** A property name as TypeScript writes it: quoted where it is no identifier. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/u.test(name) ? name : JSON.stringify(name);
}

/** A union, one member a line where it would get long. */
export function union(members: readonly string[]): string {
  if (members.length === 0) return "never";
  const line = members.join(" | ");
  return line.length <= 80 ? line : `\n  | ${members.join("\n  | ")}`;
}

/** `export type Name = A | B;` with its comment. */
export function typeAlias(
  name: string,
  members: readonly string[],
  lines: readonly string[],
): string {
  const type = union(members);
  return `${doc(lines)}export type ${name} =${type.startsWith("\n") ? type : ` ${type}`};`;
}

/** `import type { A, B } from "…";`, names sorted; nothing where there are no names. */
export function importTypes(names: Iterable<string>, from: string): string {
  const sorted = [...new Set(names)].toSorted();
  if (sorted.length === 0) return "";
  const line = `import type { ${sorted.join(", ")} } from ${JSON.stringify(from)};`;
  if (line.length <= 100) return line;
  return `import type {\n${sorted.map((name) => `  ${name},\n`).join("")}} from ${JSON.stringify(from)};`;
}
