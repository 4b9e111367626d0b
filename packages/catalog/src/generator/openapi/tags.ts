import type { Glossary } from "../glossary.ts";

/** Where an operation or notification stands in the menus of the documentation. */
interface Grouped {
  readonly group?: string;
  readonly tags?: readonly string[];
}

/** A product as a tag: its English name, described by both. */
export interface Tag {
  readonly name: string;
  readonly description: string;
}

/** The product of an operation or notification; nothing where no menu has it. */
export function tagOf({ group, tags = [] }: Grouped, glossary: Glossary): Tag | undefined {
  const product = group ?? tags[0]?.split("/")[0];
  if (product === undefined) return undefined;
  const { zh, en } = glossary.products.get(product) ?? { zh: product, en: product };
  return { name: en, description: `${zh} · ${en}` };
}

/** The document's list of tags: each once, sorted by name. */
export function tagList(tags: readonly (Tag | undefined)[]): Tag[] {
  const named = new Map(tags.flatMap((tag) => (tag === undefined ? [] : [[tag.name, tag]])));
  return [...named.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
