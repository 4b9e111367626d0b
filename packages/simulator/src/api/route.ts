import { addRoute, createRouter, findRoute } from "rou3";
import type { RouterContext } from "rou3";
import type { Context } from "../core/context.ts";
import type { SimRequest, SimResponse } from "../core/http.ts";

/** A control request whose route is known. */
export interface ControlCall {
  readonly request: SimRequest;
  /** Values of the path's variables, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Has the simulator answer a request as any other: signature, rules, faults and log. */
  readonly send: (request: SimRequest) => Promise<SimResponse>;
}

/** @throws ControlError to answer with an error */
export type ControlHandler = (context: Context, call: ControlCall) => Promise<SimResponse>;

const methods = ["GET", "POST", "DELETE"] as const;

/** A row of the table of routes. */
export interface Route {
  readonly method: (typeof methods)[number];
  /** Below `/_sim`: `/merchants/{mchid}`; a last `{name...}` takes the rest of the path. */
  readonly path: string;
  /** What it is for, in the list that a wrong path answers. */
  readonly says: string;
  /** A page for people: links elsewhere may lead to it. */
  readonly page?: boolean;
  /** How pages of this machine and of the operator's allowed origins may load it, beside our own. */
  readonly embed?: "script" | "iframe";
  readonly handle: ControlHandler;
}

/** What a path below `/_sim` means to a method, which names its variables. */
export interface Found {
  readonly route: Route;
  readonly path: Readonly<Record<string, string>>;
}

/** The routes by their paths, to be searched by {@link findRoutes}. */
export type Routes = RouterContext<Route>;

/** @throws Error where two routes are the same */
export function indexRoutes(table: readonly Route[]): Routes {
  const router = createRouter<Route>();
  const seen = new Set<string>();
  for (const route of table) {
    const pattern = route.path
      .replaceAll(/\{(\w+)\.\.\.\}/g, "**:$1")
      .replaceAll(/\{(\w+)\}/g, ":$1");
    const shape = `${route.method} ${route.path.replaceAll(/\{\w+/g, "{")}`;
    if (seen.has(shape)) throw new Error(`Two control routes answer ${shape}.`);
    seen.add(shape);
    addRoute(router, route.method, pattern, route);
  }
  return router;
}

/** The routes of a path, one for each method that it has; none for an unknown path. */
export function findRoutes(routes: Routes, path: string): readonly Found[] {
  const found: Found[] = [];
  // The router would pass over slashes too many: here each path has one spelling.
  if (path !== "/" && /\/(?:\/|$)/.test(path)) return found;
  for (const method of methods) {
    const match = findRoute(routes, method, path);
    const decoded = match && decode(match.params ?? {});
    if (match === undefined || decoded === undefined) continue;
    found.push({ route: match.data, path: decoded });
  }
  return found;
}

function decode(values: Readonly<Record<string, string>>): Record<string, string> | undefined {
  const decoded: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    // Nothing has a NUL in its name, and PostgreSQL can't even be asked for it.
    if (value.includes("%00")) return undefined;
    try {
      decoded[name] = decodeURIComponent(value);
    } catch {
      // A stray % names nothing.
      return undefined;
    }
  }
  return decoded;
}
