import type { Method } from "./call.ts";

/** An operation that a path leads to, and the values that the path has for it. */
export interface Found<Fact> {
  readonly template: string;
  readonly fact: Fact;
  readonly values: Readonly<Record<string, string>>;
}

interface Shape<Fact> {
  readonly segments: readonly string[];
  readonly template: string;
  readonly fact: Fact;
}

/** What is known of operations, found by a path however it is spelled: with other names for its values, or with values in it. */
export class Shapes<Fact> {
  readonly #byKey = new Map<string, Shape<Fact>[]>();

  /** @param known operations (`template#method`) with what is known of them and the path that they have on the wire. */
  constructor(known: Iterable<readonly [id: string, fact: Fact, path: string | undefined]>) {
    for (const [id, fact, onTheWire] of known) {
      const [template = "", method = ""] = id.split("#");
      // As documented, and as it is on the wire: `/hk/v3/refunds` of `v3/refunds`.
      for (const path of new Set([template, onTheWire ?? template])) {
        const segments = segmentsOf(path);
        const key = keyOf(method.toUpperCase(), segments);
        const among = this.#byKey.get(key) ?? [];
        this.#byKey.set(key, among);
        among.push({ segments, template, fact });
      }
    }
    // A shape with fewer variables comes first: it is the nearer one.
    for (const among of this.#byKey.values()) {
      among.sort((a, b) => variablesOf(a.segments) - variablesOf(b.segments));
    }
  }

  /** @param values those of the template as it is spelled. */
  find(
    method: Method,
    template: string,
    values: Readonly<Record<string, string>>,
  ): Found<Fact> | undefined {
    const segments = segmentsOf(template).map((segment) =>
      isVariable(segment) ? (values[segment.slice(1, -1)] ?? "") : segment,
    );
    const found = this.#byKey
      .get(keyOf(method, segments))
      ?.find((shape) => fits(shape.segments, segments));
    if (found === undefined) return undefined;
    const given = found.segments.flatMap((segment, index): [string, string][] =>
      isVariable(segment) ? [[segment.slice(1, -1), segments[index] ?? ""]] : [],
    );
    return { template: found.template, fact: found.fact, values: Object.fromEntries(given) };
  }
}

function variablesOf(segments: readonly string[]): number {
  return segments.filter(isVariable).length;
}

// No documented path has a variable among its first two segments; a test looks.
function keyOf(method: string, segments: readonly string[]): string {
  return `${method} ${segments.length} ${segments[0]}/${segments[1]}`;
}

function segmentsOf(path: string): string[] {
  return path.replace(/^\//, "").replace(/\/$/, "").split("/");
}

function isVariable(segment: string): boolean {
  return segment.startsWith("{");
}

function fits(shape: readonly string[], segments: readonly string[]): boolean {
  return shape.every((segment, index) => isVariable(segment) || segment === segments[index]);
}
