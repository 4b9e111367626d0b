import { RequestError, typeFound } from "../errors.ts";
import type { Method } from "../call/call.ts";
import { hyphenatedV2 } from "../generated/hyphenated-v2.ts";

/** What reads a list to its end: its pages, or the items of these. */
export type Walk = "pages" | "items";

/** Called when a verb is: sends, or for a `…Sync` verb blocks, or for `pages` and `items` reads a list. */
export type Dispatch = (
  method: Method | Walk,
  sync: boolean,
  template: string,
  options: unknown,
) => unknown;

/** The node of a declared path, such as `v3/payscore/permissions/openid/{openid}`. */
export function declaredNode(parent: string, path: unknown, dispatch: Dispatch): unknown {
  return node({ parent: join(parent, checkPath(path)), key: "" }, dispatch);
}

/** The node of one segment, such as `v3`. */
export function segmentNode(parent: string, key: string, dispatch: Dispatch): unknown {
  return node({ parent, key }, dispatch);
}

/**
 * A point on a path. `key` is how the last segment was written and `""` where the path was declared as a whole: only
 * when the node is called is it known whether `delete` is a segment or a verb.
 */
interface Point {
  readonly parent: string;
  readonly key: string;
}

function node(point: Point, dispatch: Dispatch): unknown {
  return new Proxy(callable, new NodeHandler(point, dispatch));
}

// A function, because only those can be called; one for all nodes, because it knows nothing. Node's inspect looks
// through a proxy at its target, but calls what it finds there with the proxy as `this`.
const callable = Object.defineProperty(() => {}, Symbol.for("nodejs.util.inspect.custom"), {
  value(this: unknown) {
    return `[WeChat Pay path ${String(this)}]`;
  },
  configurable: true,
});

/** What a node answers. Nothing is remembered: a chain that is not held is forgotten. */
class NodeHandler implements ProxyHandler<() => void> {
  readonly #point: Point;
  readonly #dispatch: Dispatch;

  constructor(point: Point, dispatch: Dispatch) {
    this.#point = point;
    this.#dispatch = dispatch;
  }

  get(_: unknown, key: string | symbol): unknown {
    return member(this.#point, key, this.#dispatch);
  }

  apply(_: unknown, __: unknown, args: readonly unknown[]): unknown {
    return call(this.#point, args, this.#dispatch);
  }

  has(_: unknown, key: string | symbol): boolean {
    return typeof key === "string" && (key === "chain" || isWalk(key) || verbs.has(key));
  }

  ownKeys(): [] {
    return [];
  }

  getOwnPropertyDescriptor(): undefined {
    return undefined;
  }

  set(_: unknown, key: string | symbol): never {
    return refuseChange(this.#point, key);
  }

  defineProperty(_: unknown, key: string | symbol): never {
    return refuseChange(this.#point, key);
  }

  deleteProperty(_: unknown, key: string | symbol): never {
    return refuseChange(this.#point, key);
  }

  // These two would change the function that all nodes share.
  preventExtensions(): never {
    return refuseChange(this.#point, "preventExtensions");
  }

  setPrototypeOf(): never {
    return refuseChange(this.#point, "prototype");
  }
}

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
const verbs = new Map(
  methods.flatMap((method) => {
    const name = method.toLowerCase();
    // `…Async` is the name that the PHP documentation uses.
    return ["", "Async", "Sync"].map(
      (ending) => [name + ending, { method, sync: ending === "Sync" }] as const,
    );
  }),
);

function call(point: Point, args: readonly unknown[], dispatch: Dispatch): unknown {
  if (point.key === "chain") return declaredNode(point.parent, args[0], dispatch);
  // Like a verb's, these names may be a segment (`…/stocks/{stock_id}/items`): then they are not called.
  if (isWalk(point.key)) return dispatch(point.key, false, point.parent, args[0]);
  const verb = verbs.get(point.key);
  if (verb === undefined) throw notACall(point);
  return dispatch(verb.method, verb.sync, point.parent, args[0]);
}

function isWalk(key: string): key is Walk {
  return key === "pages" || key === "items";
}

function notACall(point: Point): RequestError {
  return new RequestError(
    `${pathOf(point)} is a path, not a call: end it with a verb, as in .get(options) or .postSync(options).`,
    { parameter: "path" },
  );
}

// What languages, loggers and test runners ask any value for. None of these is a segment of a documented path, and a
// node that answered `then` would be taken for a promise and send a request when it is awaited.
const unanswered = new Set([
  "then",
  "catch",
  "finally",
  "prototype",
  "asymmetricMatch",
  "nodeType",
  "tagName",
  "inspect",
]);
const answersPath = new Set(["toJSON", "toString", "toLocaleString", "valueOf"]);

function member(point: Point, key: string | symbol, dispatch: Dispatch): unknown {
  if (key === Symbol.toPrimitive) return () => pathOf(point);
  if (key === Symbol.toStringTag) return "WeChatPayPath";
  if (typeof key === "symbol") return undefined;
  if (unanswered.has(key)) return undefined;
  if (answersPath.has(key)) return () => pathOf(point);
  if (key === "name") return pathOf(point);
  if (key === "length") return 0;
  if (key === "constructor") return Function;
  if (key.includes("/")) return declaredNode(pathOf(point), key, dispatch);
  if (isSegment(key)) return node({ parent: pathOf(point), key }, dispatch);
  const name = valueMeant(key);
  if (name === undefined) return undefined;
  throw new RequestError(
    `${pathOf(point)}: ${JSON.stringify(key)} is no segment. A path value is written _${name}_ here, or {${name}} in chain("…"), and its value is given as { ${name}: "…" } in the options of the call.`,
    { parameter: "path" },
  );
}

// How others write a path value: $name$, {name}, ${name}, :name, <name>, [name], and _in_part. Not one word behind an
// underscore: runtimes and test tools ask for such names.
function valueMeant(key: string): string | undefined {
  const inSigns = /^(?:\$\w+\$|\$?\{\w+\}|:\w+|<\w+>|\[\w+\]|_[a-z]+(?:_[a-z]+)+)$/.test(key);
  return inSigns ? key.replaceAll(/[^A-Za-z0-9_]|^_|_$/g, "") : undefined;
}

// Two leading underscores and `$$` are asked for by runtimes and frameworks.
function isSegment(key: string): boolean {
  return /^(?:_[A-Za-z0-9]+(?:_[A-Za-z0-9]+)*_|[A-Za-z0-9][A-Za-z0-9_-]*)$/.test(key);
}

function pathOf({ parent, key }: Point): string {
  return key === "" ? parent : join(parent, toSegment(parent, key));
}

function toSegment(parent: string, key: string): string {
  if (key.startsWith("_")) return `{${key.slice(1, -1)}}`;
  if (!/[A-Z]/.test(key)) return key;
  // The paths of APIv2 have upper case in them (`addInstitutionsub`): there, only known names have hyphens (`cgi-bin`).
  if (/^v2(?:\/|$)/.test(parent)) {
    return Object.hasOwn(hyphenatedV2, key) ? (hyphenatedV2[key] ?? key) : key;
  }
  return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function join(parent: string, rest: string): string {
  return parent === "" ? rest : `${parent}/${rest}`;
}

function checkPath(path: unknown): string {
  const refuse = (what: string): never => {
    throw new RequestError(
      `${what}: write values as {name} and give them in the options, the query as query.`,
      { parameter: "path" },
    );
  };
  if (typeof path !== "string") {
    throw new RequestError(`A path must be a string, found ${typeFound(path)}.`, {
      parameter: "path",
    });
  }
  const segments = path.replace(/^\//, "").split("/");
  for (const [index, segment] of segments.entries()) {
    // A last slash belongs to the path of two documented operations.
    if (segment === "" && index > 0 && index === segments.length - 1) continue;
    if (/^\{[A-Za-z_][A-Za-z0-9_]*\}$/.test(segment)) continue;
    if (/^[A-Za-z0-9_.~-]+$/.test(segment) && !/^\.+$/.test(segment)) continue;
    // The segment itself stays out of the text: what is no path is often a value.
    const where = `The path's segment ${index + 1} of ${segments.length}`;
    const odd = /[^A-Za-z0-9_.~-]/u.exec(segment)?.[0];
    if (segment === "") return refuse(`${where} is empty`);
    if (odd === undefined) return refuse(`${where} is ${JSON.stringify(segment)}`);
    return refuse(`${where} holds ${JSON.stringify(odd)}`);
  }
  return segments.join("/");
}

function refuseChange(point: Point, key: string | symbol): never {
  throw new TypeError(
    `${pathOf(point)} is a path of WeChat Pay; "${String(key)}" can't be changed on it.`,
  );
}
