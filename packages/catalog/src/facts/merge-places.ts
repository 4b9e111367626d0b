import type { Field } from "../field.ts";
import type { Operation } from "../operation.ts";
import type { Decisions } from "./decisions.ts";
import type { MemberAt } from "./member-at.ts";
import { mergeMembers } from "./merge-members.ts";
import { modeOf } from "./official.ts";
import type { OfficialOperation } from "./official.ts";
import { operationSample } from "./sample.ts";
import { treeOf } from "./statement.ts";
import type { Members } from "./statement.ts";

/** The members of each place of an operation. */
export type Places = Readonly<
  Record<"path" | "query" | "header" | "body" | "answer", readonly Field[]>
>;

/** The header that names the key of what is encrypted: the SDK writes it. */
const WRITTEN_BY_SDK = "Wechatpay-Serial";

/** The members of the places of an operation, merged with what its pages say of each. */
export function mergePlaces(
  own: Operation,
  pages: readonly OfficialOperation[],
  decisions: Decisions,
): Places {
  const merge = mergerFor(own, pages, decisions);
  const body = merge("body", own.body?.fields, (page) => bodyOf(page, own));
  const inBody = new Set(body.filter(({ source }) => source === undefined).map(({ name }) => name));
  const query = merge("query", own.queryParams, queryOf);
  return {
    path: inPath(
      own.path,
      merge("path", own.pathParams, ({ request }) => treeOf(request?.path ?? [])),
    ),
    // What the pages have in the body was never in the query.
    query: query.filter(({ name, source }) => source === undefined || !inBody.has(name)),
    header: merge("header", own.headerParams, ({ request }) =>
      treeOf((request?.header ?? []).filter(({ path }) => path !== WRITTEN_BY_SDK)),
    ),
    body,
    answer: merge(
      "answer",
      own.response.fields ?? own.response.errorFields,
      ({ response, onlyInSample }) =>
        treeOf(response.fields ?? [], operationSample(onlyInSample, "response")),
    ),
  };
}

type Merge = (
  place: MemberAt["place"],
  ours: readonly Field[] | undefined,
  select: (page: OfficialOperation) => Members,
) => readonly Field[];

function mergerFor(
  own: Operation,
  pages: readonly OfficialOperation[],
  decisions: Decisions,
): Merge {
  const version = own.id.startsWith("v2/") ? "v2" : "v3";
  const read = new Set(pages.map(modeOf));
  const unread = (own.modes ?? []).filter((mode) => !read.has(mode));
  return (place, ours = [], select) => {
    const statements = pages
      .map((page) => ({ mode: modeOf(page), members: select(page) }))
      // Of APIv3 a page without a table says that there is nothing.
      .filter(({ members }) => version === "v3" || members.size > 0);
    return mergeMembers(ours, statements, {
      id: own.id,
      place,
      path: "",
      version,
      unread,
      decisions,
    });
  };
}

function bodyOf(
  { method, request, onlyInSample }: OfficialOperation,
  { body }: Operation,
): Members {
  return treeOf(
    [...(request?.body ?? []), ...(request?.form ?? [])],
    method === "GET" ? {} : operationSample(onlyInSample, "request", body?.fields),
  );
}

function queryOf({ method, request, onlyInSample }: OfficialOperation): Members {
  return treeOf(
    request?.query ?? [],
    method === "GET" ? operationSample(onlyInSample, "request") : {},
  );
}

/** The values in the order of the path; those of another address of the same page are left out. */
function inPath(path: string, fields: readonly Field[]): readonly Field[] {
  return [...path.matchAll(/\{([^}]+)\}/gu)].flatMap(([, name]) =>
    fields.filter((field) => field.name === name),
  );
}
