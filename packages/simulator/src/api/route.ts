import type { Context } from "../core/context.ts";
import type { SimRequest, SimResponse } from "../core/http.ts";

/** A control request whose route is known. */
export interface ControlCall {
  readonly request: SimRequest;
  /** Values of the path's variables, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

/** @throws ControlError to answer with an error */
export type ControlHandler = (context: Context, call: ControlCall) => Promise<SimResponse>;

/** A row of the table of routes. */
export interface Route {
  readonly method: "GET" | "POST" | "DELETE";
  /** Below `/_sim`: `/merchants/{mchid}`. */
  readonly path: string;
  /** What it is for, in the list that a wrong path answers. */
  readonly says: string;
  /** A page for people: links elsewhere may lead to it. */
  readonly page?: boolean;
  readonly handle: ControlHandler;
}

/** What a path below `/_sim` means. */
export interface Found {
  readonly routes: readonly Route[];
  readonly path: Readonly<Record<string, string>>;
}

/** The routes of a path, one for each method that it has; none for an unknown path. */
export function findRoutes(table: readonly Route[], path: string): Found {
  const segments = decode(path);
  const routes: Route[] = [];
  let values: Readonly<Record<string, string>> = {};
  for (const route of table) {
    const found = segments && match(route.path.split("/"), segments);
    if (found === undefined) continue;
    routes.push(route);
    values = found;
  }
  return { routes, path: values };
}

function match(
  template: readonly string[],
  segments: readonly string[],
): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, expected] of template.entries()) {
    const segment = segments[index] ?? "";
    if (!expected.startsWith("{")) {
      if (segment !== expected) return undefined;
    } else {
      if (segment === "") return undefined;
      values[expected.slice(1, -1)] = segment;
    }
  }
  return values;
}

function decode(path: string): string[] | undefined {
  // Nothing has a NUL in its name, and PostgreSQL can't even be asked for it.
  if (path.includes("%00")) return undefined;
  try {
    return path.split("/").map(decodeURIComponent);
  } catch {
    // A stray % names nothing.
    return undefined;
  }
}
