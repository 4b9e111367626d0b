import { routes } from "../generated/routes.ts";
import type { Call } from "./call.ts";
import type { Deviation } from "./deviation.ts";
import { Shapes } from "./shapes.ts";

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
  const found = shapes().find(method, template, values);
  return found && { template: found.template, deviation: found.fact, values: found.values };
}

let known: Shapes<Deviation> | undefined;

/** All shapes; made when a path is first spelled in another way, or leads to no deviation. */
function shapes(): Shapes<Deviation> {
  known ??= new Shapes(
    Object.entries(routes()).map(([id, deviation]) => [id, deviation, deviation.path] as const),
  );
  return known;
}
