const unit = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/**
 * Milliseconds of a duration: a number of milliseconds, or text such as `500ms`, `15s`, `1h30m`, `7d`.
 *
 * @throws RangeError when the text is no duration or the number is negative or not finite
 */
export function milliseconds(duration: string | number): number {
  const given = typeof duration === "number" ? duration : parse(duration);
  if (!Number.isSafeInteger(given) || given < 0) {
    throw new RangeError(
      `${shown(duration)} is not a duration: give whole milliseconds, or text such as "15s", "24h", "1h30m", "7d".`,
    );
  }
  return given;
}

// Not by JSON alone: it makes null of NaN and Infinity, and a text may be of any length.
function shown(duration: string | number): string {
  return typeof duration === "number" ? String(duration) : JSON.stringify(duration).slice(0, 80);
}

function parse(text: string): number {
  if (!/^(?:\d{1,12}(?:ms|s|m|h|d))+$/.test(text)) return Number.NaN;
  let total = 0;
  for (const [, count, name] of text.matchAll(/(\d+)(ms|s|m|h|d)/g)) {
    // The pattern above lets only the five units through.
    total += Number(count) * unit[name as keyof typeof unit];
  }
  return total;
}
