import { RequestError } from "../errors.ts";

/** What replaces a value; `where` names its place for errors: `json.list[0].name`. */
export type Replace = (found: unknown, where: string) => unknown;

/**
 * A copy of `value` in which what stands at `path` is replaced. Absent members stay absent; `"[]"` goes through the items
 * of a list. Where something else stands on the way, it is left as it is, or with `strict` refused.
 */
export function replaceAt(
  value: unknown,
  path: readonly string[],
  where: string,
  replace: Replace,
  strict: boolean = false,
): unknown {
  const [step, ...rest] = path;
  if (value === undefined || value === null) return value;
  if (step === undefined) return replace(value, where);
  if (step === "[]") {
    if (Array.isArray(value)) {
      return value.map((item, index) =>
        replaceAt(item, rest, `${where}[${index}]`, replace, strict),
      );
    }
    return strict ? refuse(where, "a list") : value;
  }
  if (typeof value !== "object" || Array.isArray(value)) {
    return strict ? refuse(where, "an object") : value;
  }
  if (!Object.hasOwn(value, step)) return value;
  const members: Readonly<Record<string, unknown>> = { ...value };
  return {
    ...members,
    [step]: replaceAt(members[step], rest, `${where}.${step}`, replace, strict),
  };
}

// A value in the wrong shape would go out with its members unencrypted.
function refuse(where: string, expected: string): never {
  throw new RequestError(
    `${where} must be ${expected}: it has members that are encrypted, which are not found in anything else.`,
    { parameter: where },
  );
}
