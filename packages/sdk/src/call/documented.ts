import { routes } from "../generated/routes.ts";
import type { Call } from "./call.ts";
import type { Deviation } from "./deviation.ts";

/** A documented operation that deviates from the default, and the values that a call's path has for it. */
export interface Documented {
  readonly template: string;
  readonly deviation: Deviation;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * The documented operation that a path leads to, however it is spelled: with other names for its values, with values written
 * into it, with a last slash or without, as it is on the wire. What is encrypted must not hang on that.
 *
 * @param values those of the template as it is spelled.
 * @returns `undefined` for most: only operations that deviate are known.
 */
export function documentedAs(
  { method, template }: Pick<Call, "method" | "template">,
  values: Readonly<Record<string, string>>,
): Documented | undefined {
  const spelled = routes()[`${template}#${method.toLowerCase()}`];
  if (spelled !== undefined) return { template, deviation: spelled, values };
  const segments = segmentsOf(template).map((segment) =>
    isVariable(segment) ? (values[segment.slice(1, -1)] ?? "") : segment,
  );
  const found = shapes()
    .get(keyOf(method, segments))
    ?.find((shape) => fits(shape, segments));
  if (found === undefined) return undefined;
  const given = found.segments.flatMap((segment, index): [string, string][] =>
    isVariable(segment) ? [[segment.slice(1, -1), segments[index] ?? ""]] : [],
  );
  return {
    template: found.template,
    deviation: found.deviation,
    values: Object.fromEntries(given),
  };
}

interface Shape {
  readonly segments: readonly string[];
  readonly template: string;
  readonly deviation: Deviation;
}

let known: ReadonlyMap<string, readonly Shape[]> | undefined;

/** All shapes by what is compared first; made when a path is first spelled in another way, or leads to no deviation. */
function shapes(): ReadonlyMap<string, readonly Shape[]> {
  known ??= indexed();
  return known;
}

function indexed(): ReadonlyMap<string, readonly Shape[]> {
  const index = new Map<string, Shape[]>();
  for (const [id, deviation] of Object.entries(routes())) {
    const [template = "", method = ""] = id.split("#");
    // As documented, and as it is on the wire: `/hk/v3/refunds` of `v3/refunds`.
    for (const path of new Set([template, deviation.path ?? template])) {
      const segments = segmentsOf(path);
      const key = keyOf(method.toUpperCase(), segments);
      const among = index.get(key) ?? [];
      index.set(key, among);
      among.push({ segments, template, deviation });
    }
  }
  // A shape with fewer variables comes first: it is the nearer one.
  for (const among of index.values()) among.sort((a, b) => variablesOf(a) - variablesOf(b));
  return index;
}

function variablesOf({ segments }: Shape): number {
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

function fits(shape: Shape, segments: readonly string[]): boolean {
  return shape.segments.every(
    (segment, index) => isVariable(segment) || segment === segments[index],
  );
}
