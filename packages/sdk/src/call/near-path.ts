import type { CheckedCall } from "./call.ts";

/** The same where an answer, which says nothing else, has the status of no such path or no such method. */
export async function nearIfNone(call: CheckedCall, status: number): Promise<string | undefined> {
  if ((status !== 404 && status !== 405) || call.address !== undefined) return undefined;
  try {
    return await nearPath(call);
  } catch {
    // A bundler has lost the list: it was a help only, and the refusal is what the caller must see.
    return undefined;
  }
}

/**
 * What the catalogue knows near a path that WeChat Pay does not: its other methods, or the path that is spelt nearly so.
 * For plain JavaScript and for paths written as text; the types refuse a misspelt path before it is sent.
 */
export async function nearPath({ method, template }: CheckedCall): Promise<string | undefined> {
  const documented = (await loadPaths()).map((line) => {
    const space = line.lastIndexOf(" ");
    return { template: line.slice(0, space), methods: line.slice(space + 1).split(",") };
  });
  const shape = shapeOf(template);
  const same = documented.find((path) => shapeOf(path.template) === shape);
  if (same !== undefined) {
    if (same.methods.includes(method)) return undefined;
    return `/${same.template} is documented with ${same.methods.join(" and ")}, not with ${method}.`;
  }
  let best: string | undefined;
  // A third of it is another path.
  let least = Math.ceil(shape.length / 3);
  for (const path of documented) {
    const edits = distance(shape, shapeOf(path.template), least);
    if (edits >= least) continue;
    least = edits;
    best = path.template;
  }
  return best === undefined
    ? "No documented path is like it."
    : `No such path is documented; the nearest is /${best}.`;
}

async function loadPaths(): Promise<readonly string[]> {
  // Apart from the rest, so that it costs nobody's start.
  const { paths } = await import("../generated/paths.ts");
  return paths.split("\n");
}

/** A path without the names of its values, and without a last slash. */
function shapeOf(template: string): string {
  return template.replaceAll(/\{\w*\}/g, "{}").replaceAll(/^\/|\/$/g, "");
}

/** How many characters have to be put in, left out or changed to make one text of the other; `most` where it is more. */
function distance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) >= most) return most;
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const change = from[i - 1] === to[j - 1] ? 0 : 1;
      const changed = (row[j - 1] ?? most) + change;
      next.push(Math.min(changed, (row[j] ?? most) + 1, (next[j - 1] ?? most) + 1));
    }
    if (Math.min(...next) >= most) return most;
    row = next;
  }
  return row[to.length] ?? most;
}
