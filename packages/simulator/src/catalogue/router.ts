import type { Operation } from "@wechatpay-kit/catalog";
import { allAreas, allOperations, operationsOf } from "./catalogue.ts";
import { createMatcher, decode } from "./match.ts";
import type { Match, Matcher } from "./match.ts";

/** The catalogue as a router. */
export interface Router {
  /** By id. Reads the whole catalogue. */
  operations(): ReadonlyMap<string, Operation>;
  /**
   * Reads the operations of one file, at the first path that may be there.
   *
   * @param path as sent, undecoded and without the query
   */
  match(method: string, path: string): Match;
}

export function createRouter(): Router {
  const matchers = new Map<string, Matcher>();
  let byId: ReadonlyMap<string, Operation> | undefined;
  const matcherOf = (area: string): Matcher => {
    let known = matchers.get(area);
    if (known === undefined) {
      known = createMatcher(operationsOf(area));
      matchers.set(area, known);
    }
    return known;
  };
  return {
    operations: () => (byId ??= new Map(allOperations().map((one) => [one.id, one]))),
    match: (method, path) => {
      const area = areaOfPath(path);
      return area === undefined ? { kind: "unknown-path" } : matcherOf(area)(method, path);
    },
  };
}

/** The file that has the operations of a path. `/hk/v3/…` and `/global/v3/…` are in the files of `/v3/…`. */
function areaOfPath(path: string): string | undefined {
  const segments = decode(path)?.slice(1) ?? [];
  const at = segments.indexOf("v3");
  const v3 = at === 0 || at === 1;
  const [first, second] = v3 ? segments.slice(at + 1) : segments;
  const version = v3 ? "v3" : "v2";
  return [`${version}/${first}.${second}`, `${version}/${first}`].find((area) =>
    allAreas().has(area),
  );
}
