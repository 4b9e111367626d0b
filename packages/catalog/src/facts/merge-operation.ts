import type { Field } from "../field.ts";
import type { Answer, Body, Operation, OperationError, RateLimit } from "../operation.ts";
import { byModes } from "./by-modes.ts";
import type { Decisions } from "./decisions.ts";
import { mergeErrors } from "./merge-errors.ts";
import type { ErrorsAround } from "./merge-errors.ts";
import { mergePlaces } from "./merge-places.ts";
import type { Places } from "./merge-places.ts";
import { docsOf, modeOf, updatedOf } from "./official.ts";
import type { OfficialOperation, OfficialRateLimit } from "./official.ts";

/** What goes for all operations. */
interface OperationsAround extends ErrorsAround {
  readonly decisions: Decisions;
}

/** The operation as the pages have it; what they do not speak of stays as the catalogue had it. */
export function mergeOperation(
  own: Operation,
  pages: readonly OfficialOperation[],
  around: OperationsAround,
): Operation {
  const places = mergePlaces(own, pages, around.decisions);
  const rest = withoutStated(own);
  const scheme = pages.find((page) => page.scheme !== undefined)?.scheme;
  const updated = updatedOf(pages) ?? own.updated;
  return {
    ...rest,
    modes: [...new Set([...(own.modes ?? []), ...pages.map(modeOf)])].toSorted(),
    ...(scheme && { scheme }),
    ...(pages.some(({ mtls }) => mtls) && { mtls: true as const }),
    ...(pages.every(({ idempotent }) => idempotent) && { idempotent: true as const }),
    docs: [...new Set([...pages.flatMap(docsOf), ...own.docs])],
    ...(updated !== undefined && { updated }),
    ...membersOf(own, pages, places),
    ...errorsOf(pages, own.errors, around),
    ...limitsOf(pages),
  };
}

/** The operation without what is merged: nothing of it stays that the merge left out. */
function withoutStated(own: Operation): Operation {
  const {
    pathParams: _path,
    queryParams: _query,
    headerParams: _header,
    body: _body,
    errors: _errors,
    rateLimits: _limits,
    idempotent: _idempotent,
    ...rest
  } = own;
  return rest;
}

function membersOf(
  own: Operation,
  pages: readonly OfficialOperation[],
  { path, query, header, body, answer }: Places,
): Pick<Operation, "pathParams" | "queryParams" | "headerParams" | "body" | "response"> {
  return {
    ...(path.length > 0 && { pathParams: path }),
    ...(query.length > 0 && { queryParams: query }),
    ...(header.length > 0 && { headerParams: header }),
    ...(body.length > 0 && { body: bodyOf(own, pages, body) }),
    response: responseOf(own.response, pages, answer),
  };
}

function bodyOf(
  { id, body }: Operation,
  pages: readonly OfficialOperation[],
  fields: readonly Field[],
): Body {
  const isForm = pages.some(({ request }) => request?.form !== undefined);
  const type = id.startsWith("v2/") ? "xml" : isForm ? "multipart" : "json";
  return {
    type: body?.type ?? type,
    required: body?.required ?? fields.some(({ required }) => required),
    fields,
  };
}

/** An answer that was taken for empty is none where the pages say 200 and have members of it. */
function responseOf(
  own: Answer,
  pages: readonly OfficialOperation[],
  fields: readonly Field[],
): Answer {
  if (fields.length === 0) return own;
  // A text has no members: those of its page are of its error.
  if (own.type === "text") return { ...own, errorFields: fields };
  const isJson = own.type === "empty" && pages.some(({ response }) => response.status === 200);
  if (!isJson) return { ...own, fields };
  const { status: _, ...rest } = own;
  return { ...rest, type: "json", fields };
}

function errorsOf(
  pages: readonly OfficialOperation[],
  known: readonly OperationError[] | undefined,
  around: ErrorsAround,
): Pick<Operation, "errors"> {
  const errors = mergeErrors(pages, around, known);
  return errors.length === 0 ? {} : { errors };
}

function limitsOf(pages: readonly OfficialOperation[]): Pick<Operation, "rateLimits"> {
  const stated = pages.flatMap((page) =>
    (page.rateLimits ?? []).map((limit) => [modeOf(page), limitOf(limit)] as const),
  );
  const limits = byModes(stated, new Set(pages.map(modeOf)));
  return limits.length === 0 ? {} : { rateLimits: limits };
}

function limitOf({ when, ...limit }: OfficialRateLimit): Omit<RateLimit, "modes"> {
  if (when === undefined) return limit;
  return { ...limit, when: when === "older than a month" ? "older-than-a-month" : when };
}
