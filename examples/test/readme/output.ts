const volatile: readonly (readonly [RegExp, string])[] = [
  [/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?\+08:00/g, "<time>"],
  [/(?<=127\.0\.0\.1:)\d+/g, "<port>"],
  [/EV-[0-9A-F]{32}/g, "<event>"],
  [/(?<=openorclose_time: ')\d{14}/g, "<time>"],
  [/(?<=demo-)\d+/g, "<number>"],
  [/(?<=bizpayurl\?pr=)\w+/g, "<code>"],
  [/(?<=apply_permissions_token: ')\w+/g, "<token>"],
  [/\b[0-9A-F]{20,}-\d+\b/g, "<request>"],
];

/** Output with what differs from run to run replaced by its name. */
export function mask(output: string): string[] {
  const masked = volatile.reduce((text, [form, name]) => text.replaceAll(form, name), output);
  return masked
    .replace(/^\n+/, "")
    .split("\n")
    .map((line) => line.trimEnd());
}

/**
 * The first line of the documented output that the real one has not, or undefined. A line that is only `…` stands for
 * lines left out; the lines between two of these must stand together, in order.
 */
export function missingLine(documented: string, real: string): string | undefined {
  const have = mask(real);
  let from = 0;
  for (const part of parts(mask(documented.trimEnd()))) {
    const at = find(have, part.lines, part.atStart ? { only: 0 } : { from });
    if (at === undefined) return part.lines.find((line) => !have.includes(line)) ?? part.lines[0];
    from = at + part.lines.length;
  }
  const cut = /(?:^|\n)\s*…\s*$/.test(documented.trimEnd());
  return cut || have.slice(from).every((line) => line === "") ? undefined : have[from];
}

interface Part {
  readonly lines: string[];
  /** Nothing was left out before it. */
  readonly atStart: boolean;
}

function parts(lines: readonly string[]): Part[] {
  const found: Part[] = [{ lines: [], atStart: true }];
  for (const line of lines) {
    if (line.trim() === "…") found.push({ lines: [], atStart: false });
    else found.at(-1)?.lines.push(line);
  }
  return found.filter(({ lines }) => lines.length > 0);
}

function find(
  have: readonly string[],
  lines: readonly string[],
  where: { readonly only: number } | { readonly from: number },
): number | undefined {
  const fits = (at: number): boolean => lines.every((line, index) => have[at + index] === line);
  if ("only" in where) return fits(where.only) ? where.only : undefined;
  for (let at = where.from; at + lines.length <= have.length; at++) if (fits(at)) return at;
  return undefined;
}
