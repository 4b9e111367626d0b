import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { anchorsOf, codeSpans, linkTargets, textBlocksOf } from "./readme/markdown.ts";
import { read, root } from "./readme/repository.ts";

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (["node_modules", "dist", ".git"].includes(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

describe("every page", () => {
  const pages = walk(".").filter((path) => path.endsWith(".md") && !path.startsWith(".changeset"));

  test.each(pages)("%s: its links lead somewhere", (page) => {
    const targets = linkTargets(read(page)).filter((target) => !/^https?:/.test(target));
    expect(targets.filter((target) => !leadsSomewhere(page, target))).toEqual([]);
  });

  function leadsSomewhere(page: string, target: string): boolean {
    const [path = "", anchor] = target.split("#");
    const file = path === "" ? page : join(dirname(page), path);
    if (file.startsWith("..") || !existsSync(root + file)) return false;
    return anchor === undefined || anchorsOf(read(file)).includes(decodeURIComponent(anchor));
  }
});

describe("AGENTS.md", () => {
  const map = read("AGENTS.md");

  // Lines such as "  keys/   merchant key, platform keys", two spaces a level.
  function listedFolders(): string[] {
    const [tree = ""] = textBlocksOf(map);
    const above: string[] = [];
    return tree.split("\n").flatMap((line) => {
      const [, indent, name] = /^( *)(\S+)\/(?:\s|$)/.exec(line) ?? [];
      if (indent === undefined || name === undefined) return [];
      above.length = indent.length / 2;
      above.push(name);
      return [above.join("/")];
    });
  }

  // Hidden folders may be an editor's own; those that are ours are listed.
  function realFolders(folder: string): string[] {
    return readdirSync(join(root, folder), { withFileTypes: true })
      .filter(
        (entry) => entry.isDirectory() && !/^(?:node_modules|dist|coverage|\..*)$/.test(entry.name),
      )
      .map(({ name }) => join(folder, name));
  }

  test("lists every top-level folder and every folder of the packages' sources, and no other", () => {
    const sources = readdirSync(join(root, "packages")).map((name) => `packages/${name}/src`);
    const listed = listedFolders();
    expect(listed.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    expect(listed).toEqual(
      expect.arrayContaining([...realFolders("."), ...sources.flatMap(realFolders)]),
    );
  });

  test("lists every script of package.json", () => {
    const { scripts } = JSON.parse(read("package.json"));
    const named = codeSpans(map).flatMap(
      (code) => /^npm (?:run )?([\w:-]+)$/.exec(code)?.[1] ?? [],
    );
    expect(new Set(named)).toEqual(new Set(Object.keys(scripts)));
  });
});

test("every decision is listed with its title, and has the four parts", () => {
  const folder = "docs/decisions";
  const pages = readdirSync(join(root, folder)).filter((name) => name !== "README.md");
  const listed = linkTargets(read(`${folder}/README.md`)).filter((target) => /^\d/.test(target));
  expect(listed).toEqual(pages.toSorted());
  for (const page of pages) {
    const text = read(`${folder}/${page}`);
    const [, title = "none"] = /^# \d+\. (.+)$/m.exec(text) ?? [];
    expect(read(`${folder}/README.md`)).toContain(`[${title}](${page})`);
    const parts = [...text.matchAll(/^\*\*(\w+)\.\*\* \S/gm)].map(([, part]) => part);
    expect({ page, parts }).toEqual({ page, parts: ["Question", "Decision", "Reason", "Reopen"] });
  }
});
