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

/**
 * The file that has the operations of a path. `/hk/v3/…` and `/global/v3/…` are in the files of `/v3/…`; paths without a
 * version of their own in those of APIv2.
 */
function areaOfPath(path: string): string | undefined {
  const segments = decode(path)?.slice(1) ?? [];
  const at = segments.slice(0, 2).indexOf("v3");
  const folder = at === -1 ? segments[0] : "v3";
  const version = folder !== undefined && FOLDERS.has(folder) ? folder : "v2";
  const [first, second] = version === "v2" ? segments : segments.slice(Math.max(at, 0) + 1);
  return [`${version}/${first}.${second}`, `${version}/${first}`].find((area) =>
    allAreas().has(area),
  );
}

/** The segments that paths begin with whose operations have a folder of their own. */
const FOLDERS: ReadonlySet<string> = new Set(["aipay", "brand", "v3"]);
