import type { Field } from "../field.ts";
import type { Mode } from "../mode.ts";
import type { Answer, Body, Operation, RateLimit } from "../operation.ts";
import type { Decisions, MemberAt } from "./decisions.ts";
import { mergeErrors } from "./merge-errors.ts";
import { mergeMembers } from "./merge-members.ts";
import { byModes } from "./by-modes.ts";
import { docsOf, modeOf } from "./official.ts";
import type { OfficialNumber, OfficialOperation, OfficialRateLimit } from "./official.ts";
import { treeOf } from "./statement.ts";
import type { Statement } from "./statement.ts";

/** What the merge of an operation needs beside the operation. */
export interface Around {
  readonly decisions: Decisions;
  readonly numbers: readonly OfficialNumber[];
}

const DEFAULT_HOSTS = ["api.mch.weixin.qq.com", "api2.mch.weixin.qq.com"];

/** The operation as the pages have it; what they do not speak of stays as the catalogue had it. */
export function mergeOperation(
  own: Operation,
  pages: readonly OfficialOperation[],
  around: Around,
): Operation {
  const version = own.id.startsWith("v2/") ? "v2" : "v3";
  const modes = [...new Set(pages.map((page) => modeOf(page, page.scheme)))];
  const merge = (
    ours: readonly Field[] | undefined,
    place: MemberAt["place"],
    select: (page: OfficialOperation) => Statement["members"],
  ): readonly Field[] => {
    const statements = pages.map((page) => ({
      mode: modeOf(page, page.scheme),
      members: select(page),
    }));
    // A page without a query says that its mode has none of the members that the others have there.
    const stated = statements.some(({ members }) => members.size > 0) ? statements : [];
    return mergeMembers(ours ?? [], stated, {
      id: own.id,
      place,
      path: "",
      version,
      unread: (own.modes ?? []).filter((mode) => !modes.includes(mode)),
      decisions: around.decisions,
    });
  };
  const sampled = own.method === "GET" ? "query" : "body";
  const body = merge(own.body?.fields, "body", (page) =>
    treeOf(
      [...(page.request?.body ?? []), ...(page.request?.form ?? [])],
      sampled === "body" ? sampleOf(page, "request", own.body?.fields) : {},
    ),
  );
  const inBody = new Set(body.filter(({ source }) => source === undefined).map(({ name }) => name));
  const query = merge(
    own.queryParams,
    "query",
    (page) =>
      treeOf(page.request?.query ?? [], sampled === "query" ? sampleOf(page, "request") : {}),
    // What the pages have in the body was never in the query.
  ).filter(({ name, source }) => source === undefined || !inBody.has(name));
  const path = merge(own.pathParams, "path", (page) => treeOf(page.request?.path ?? []));
  const header = merge(own.headerParams, "header", (page) =>
    treeOf((page.request?.header ?? []).filter((field) => field.path !== "Wechatpay-Serial")),
  );
  const answer = merge(own.response.fields, "answer", (page) =>
    treeOf(page.response.fields ?? [], sampleOf(page, "response")),
  );
  const errors = mergeErrors(pages, around.numbers);
  const limits = byModes(pages, (page) => (page.rateLimits ?? []).map((limit) => limitOf(limit)));
  const updated = pages.flatMap((page) => page.pages.flatMap((one) => one.updated ?? []));
  const scheme = pages.find((page) => page.scheme !== undefined)?.scheme;
  const { errors: _errors, rateLimits: _limits, updated: _updated, ...rest } = own;
  return {
    ...rest,
    modes: mergedModes(own.modes, modes),
    ...(scheme && { scheme }),
    ...(pages.some(({ mtls }) => mtls) && { mtls: true as const }),
    ...(pages.every(({ idempotent }) => idempotent) && { idempotent: true as const }),
    docs: [...new Set([...pages.flatMap(docsOf), ...own.docs])],
    ...(updated.length > 0 && { updated: updated.toSorted().at(-1) ?? "" }),
    ...(path.length > 0 && { pathParams: inPath(own.path, path) }),
    ...(query.length > 0 && { queryParams: query }),
    ...(header.length > 0 && { headerParams: header }),
    ...bodyOf(own, pages, body),
    response: responseOf(own.response, pages, answer),
    ...(errors.length > 0 && { errors }),
    ...(limits.length > 0 && { rateLimits: limits }),
  };
}

function limitOf({ when, ...limit }: OfficialRateLimit): Omit<RateLimit, "modes"> {
  if (when === undefined) return limit;
  return { ...limit, when: when === "older than a month" ? "older-than-a-month" : when };
}

function mergedModes(own: readonly Mode[] = [], stated: readonly Mode[]): readonly Mode[] {
  return [...new Set([...own, ...stated])].toSorted();
}

/** The values in the order of the path, and those of other addresses of the same page left out. */
function inPath(path: string, fields: readonly Field[]): readonly Field[] {
  return [...path.matchAll(/\{([^}]+)\}/gu)].flatMap(([, name]) =>
    fields.filter((field) => field.name === name),
  );
}

/** Where a list of names does not say of what they are, it tells of known members that their rows were lost, and no more. */
function sampleOf(
  { onlyInSample }: OfficialOperation,
  side: "request" | "response",
  known: readonly Field[] = [],
): Readonly<Record<string, string>> {
  if (onlyInSample === undefined) return {};
  if (!isList(onlyInSample)) return onlyInSample[side] ?? {};
  const names = onlyInSample.filter((name) => known.some((field) => field.name === name));
  return Object.fromEntries(names.map((name) => [name, "string"]));
}

function isList(
  sample: NonNullable<OfficialOperation["onlyInSample"]>,
): sample is readonly string[] {
  return Array.isArray(sample);
}

function bodyOf(
  own: Operation,
  pages: readonly OfficialOperation[],
  fields: readonly Field[],
): { readonly body?: Body } {
  if (fields.length === 0) return own.body === undefined ? {} : { body: own.body };
  const form = pages.some(({ request }) => request?.form !== undefined);
  const version = own.id.startsWith("v2/") ? "xml" : "json";
  return {
    body: {
      type: own.body?.type ?? (form ? "multipart" : version),
      required: own.body?.required ?? fields.some(({ required }) => required),
      fields,
    },
  };
}

function responseOf(
  own: Answer,
  pages: readonly OfficialOperation[],
  fields: readonly Field[],
): Answer {
  const statuses = new Set(pages.flatMap(({ response }) => response.status ?? []));
  const [status] = statuses;
  if (own.type !== "empty") {
    return { ...own, ...(fields.length > 0 && { fields }) };
  }
  if (fields.length === 0) return own;
  const { status: _, ...rest } = own;
  return status === 200 ? { ...rest, type: "json", fields } : { ...own, fields };
}

/** What an operation is before its pages are merged into it. */
export function newOperation(id: string, pages: readonly OfficialOperation[]): Operation {
  const [first] = pages;
  if (first?.path === undefined) throw new Error(`${id} has no page with a path.`);
  const host = first.hosts?.find((name) => !DEFAULT_HOSTS.includes(name));
  const empty = first.response.status === 204;
  return {
    id,
    method: first.method,
    path: first.path,
    ...(host !== undefined &&
      !first.hosts?.some((name) => DEFAULT_HOSTS.includes(name)) && { host }),
    title: first.pages[0]?.title ?? id,
    ...tagsOf(first),
    docs: [],
    response: empty ? { type: "empty", status: 204, signed: true } : { type: "json", signed: true },
  };
}

function tagsOf({ pages }: OfficialOperation): Pick<Operation, "group" | "tags"> {
  const tags = [...new Set(pages.flatMap(({ product }) => product?.split("/")[0] ?? []))];
  return tags.length === 0 ? {} : { group: tags[0] ?? "", tags };
}
