import GithubSlugger from "github-slugger";
import type { Code, Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { toString } from "mdast-util-to-string";
import { gfmTable } from "micromark-extension-gfm-table";
import { visit } from "unist-util-visit";

/** A fenced block of a Markdown page. */
export interface Block {
  /** `ts`, `sh`; empty where the fence names none. */
  readonly language: string;
  readonly content: string;
  /** What the code before it prints: a `text` block follows the code that it belongs to. */
  readonly output: string | undefined;
}

/** The fenced blocks in order; a `text` block right after code is that code's output and no block of its own. */
export function blocksOf(page: string): Block[] {
  const { children } = parse(page);
  return children.flatMap((node, index) => {
    if (node.type !== "code" || node.lang === "text") return [];
    const next = children[index + 1];
    const output = next?.type === "code" && next.lang === "text" ? contentOf(next) : undefined;
    return [{ language: node.lang ?? "", content: contentOf(node), output }];
  });
}

/** The contents of the `text` blocks in order. */
export function textBlocksOf(page: string): string[] {
  return all(page, "code")
    .filter(({ lang }) => lang === "text")
    .map(contentOf);
}

/** Levels of the headings, 1 to 6. */
export function headingLevels(page: string): number[] {
  return all(page, "heading").map(({ depth }) => depth);
}

/** How many rows the tables have, heads included. */
export function tableRows(page: string): number[] {
  return all(page, "table").map(({ children }) => children.length);
}

/** The code spans of each row of the table under this heading of its first column. */
export function spansOfTable(page: string, head: string): string[][] {
  const table = all(page, "table").find(({ children: [row] }) => cells(row)[0] === head);
  if (table === undefined) throw new Error(`no table begins with the column "${head}"`);
  return table.children.slice(1).map((row) => inside(row, "inlineCode").map(({ value }) => value));
}

/** The text in backquotes. */
export function codeSpans(page: string): string[] {
  return all(page, "inlineCode").map(({ value }) => value);
}

/** Targets of links and images, as written. */
export function linkTargets(page: string): string[] {
  const targets: string[] = [];
  visit(parse(page), (node) => {
    if (node.type === "link" || node.type === "image") targets.push(node.url);
  });
  return targets;
}

/** The anchors that GitHub gives to headings. */
export function anchorsOf(page: string): string[] {
  const slugger = new GithubSlugger();
  return all(page, "heading").map((heading) => slugger.slug(toString(heading)));
}

/** Pages that have been parsed: the tests ask each of them several questions. */
const parsed = new Map<string, Root>();

function parse(page: string): Root {
  const known = parsed.get(page);
  if (known !== undefined) return known;
  const root = fromMarkdown(page, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
  parsed.set(page, root);
  return root;
}

function all<Type extends Nodes["type"]>(
  page: string,
  type: Type,
): Extract<Nodes, { type: Type }>[] {
  return inside(parse(page), type);
}

function inside<Type extends Nodes["type"]>(
  node: Nodes,
  type: Type,
): Extract<Nodes, { type: Type }>[] {
  const found: Extract<Nodes, { type: Type }>[] = [];
  // The test selects by the type alone.
  visit(node, type, (one) => void found.push(one as Extract<Nodes, { type: Type }>));
  return found;
}

function cells(row: Nodes | undefined): string[] {
  return row === undefined ? [] : inside(row, "tableCell").map((cell) => toString(cell));
}

/** A block's lines, each with its end. */
function contentOf({ value }: Code): string {
  return `${value}\n`;
}
