import type { Field, Operation } from "@wechatpay-kit/catalog";

/** What an operation does, as far as its method, its path and its answer tell. */
export type Role = "create" | "read" | "list" | "change" | "remove" | "act";

/** What is special on its way over the wire. */
export type Kind =
  | "v3 json"
  | "upload"
  | "download"
  | "sensitive request"
  | "sensitive answer"
  | "encoded member"
  | "no content"
  | "unsigned request"
  | "v2 xml"
  | "v2 upload"
  | "v2 bill"
  | "v2 redirect";

/** By the method; of a POST, by whether its path names what it is about. */
export function roleOf({ method, path, queryParams = [], response }: Operation): Role {
  if (method === "PUT" || method === "PATCH") return "change";
  if (method === "DELETE") return "remove";
  if (method === "POST") return path.includes("{") ? "act" : "create";
  const paged = queryParams.some(({ name }) => /^(?:offset|limit|page_\w+|cursor)$/.test(name));
  const several = response.fields?.some(({ type }) => type === "array") === true;
  return paged && several ? "list" : "read";
}

/** All that is special; most operations have one kind, some have several. */
export function kindsOf(operation: Operation): readonly Kind[] {
  const { id, auth, body, response } = operation;
  const given = [...(operation.queryParams ?? []), ...(body?.fields ?? [])];
  if (id.startsWith("v2/")) {
    if (response.type === "redirect") return ["v2 redirect"];
    if (response.type === "text") return ["v2 bill"];
    return [body?.type === "multipart" ? "v2 upload" : "v2 xml"];
  }
  const special: [Kind, boolean][] = [
    ["upload", body?.type === "multipart"],
    ["download", response.type === "binary" || response.type === "text"],
    ["sensitive request", within(given, ({ encrypted }) => encrypted !== undefined)],
    ["sensitive answer", within(response.fields, ({ encrypted }) => encrypted !== undefined)],
    [
      "encoded member",
      body?.type === "json" && within(given, (field) => field.encoded !== undefined),
    ],
    ["no content", response.type === "empty"],
    ["unsigned request", auth === "none"],
  ];
  const kinds = special.filter(([, is]) => is).map(([kind]) => kind);
  return kinds.length === 0 ? ["v3 json"] : kinds;
}

function within(fields: readonly Field[] = [], fits: (field: Field) => boolean): boolean {
  return fields.some((field) => fits(field) || within(field.fields, fits));
}

/** How many operations stand for each pair of a role and a kind: they come from the whole breadth of the catalogue. */
const EACH = 3;

/**
 * Some operations for every pair of a role and a kind that the catalogue has: what is stored and found again goes the
 * same way for all others of the pair. Chosen by rule, so that what is new in the catalogue comes in by itself.
 */
export function sampleOf(operations: readonly Operation[]): readonly Operation[] {
  const pairs = new Map<string, Operation[]>();
  for (const operation of operations) {
    for (const kind of kindsOf(operation)) {
      const pair = `${roleOf(operation)}, ${kind}`;
      pairs.set(pair, [...(pairs.get(pair) ?? []), operation]);
    }
  }
  const chosen = new Set([...pairs.values()].flatMap((pair) => spread(pair)));
  return operations.filter((operation) => chosen.has(operation));
}

function spread(pair: readonly Operation[]): readonly Operation[] {
  return pair.filter((_, index) => {
    const step = Math.max(1, Math.floor(pair.length / EACH));
    return index % step === 0 && index / step < EACH;
  });
}
