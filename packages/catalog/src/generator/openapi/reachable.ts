import { isObject } from "./json.ts";
import type { Components } from "./oas.ts";

/** The components that a value refers to, directly or through others; kinds and names in their order. */
export function reachable(value: unknown, components: Components): Components {
  const found = new Set<string>();
  const open = [...referencesIn(value)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    open.push(...referencesIn(component(components, next)));
  }
  return Object.fromEntries(
    Object.entries(components).flatMap(([kind, named]) => {
      const members = Object.entries(isObject(named) ? named : {}).filter(([name]) =>
        found.has(`${kind}/${name}`),
      );
      return members.length === 0 ? [] : [[kind, Object.fromEntries(members)]];
    }),
  );
}

function component(components: Components, reference: string): unknown {
  const [kind = "", name = ""] = reference.split("/");
  const named = Object.entries(components).find(([listed]) => listed === kind)?.[1];
  const found = isObject(named) ? named[name] : undefined;
  if (found === undefined) throw new Error(`#/components/${reference} is referred to but missing.`);
  return found;
}

/** `schemas/Error` for each reference to `#/components/schemas/Error` in the value. */
function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => referencesIn(item));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === "$ref" && typeof member === "string"
      ? [member.replace("#/components/", "")]
      : referencesIn(member),
  );
}
