/** A fenced block of a Markdown page. */
export interface Block {
  /** `ts`, `sh`, `text`; empty where the fence names none. */
  readonly language: string;
  readonly content: string;
  /** What the code before it prints: a `text` block follows the code that it belongs to. */
  readonly output: string | undefined;
}

/** The fenced blocks in order; a `text` block right after code is that code's output and no block of its own. */
export function blocksOf(page: string): Block[] {
  const fences = [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)];
  return fences.flatMap(([, language = "", content = ""], index) => {
    if (language === "text") return [];
    const [, next, output] = fences[index + 1] ?? [];
    return [{ language, content, output: next === "text" ? output : undefined }];
  });
}

/** The page without its fenced blocks. */
export function proseOf(page: string): string {
  return page.replaceAll(/^```[\s\S]*?^```$/gm, "");
}

/** Levels of the headings, 1 to 6. */
export function headingLevels(page: string): number[] {
  return [...proseOf(page).matchAll(/^(#{1,6}) /gm)].map(([, marks = ""]) => marks.length);
}

/** The text in backquotes. */
export function codeSpans(page: string): string[] {
  return [...proseOf(page).matchAll(/`([^`\n]+)`/g)].map(([, code = ""]) => code);
}

/** Targets of links and images, as written. */
export function linkTargets(page: string): string[] {
  return [...proseOf(page).matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = ""]) => target);
}

/** The anchors that GitHub gives to headings. */
export function anchorsOf(page: string): string[] {
  return [...proseOf(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(" ", "-"),
  );
}
