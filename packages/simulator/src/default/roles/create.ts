import { createHash } from "node:crypto";
import { fill } from "../../fill/fill.ts";
import { madeUp } from "../../fill/value.ts";
import { isMembers } from "../../core/handler.ts";
import type { Call, Members } from "../../core/handler.ts";
import { Refusal } from "../../core/refusal.ts";
import { isRequestIdentifier } from "../plan/names.ts";
import { checkParent } from "./find.ts";
import { merge } from "./merge.ts";
import { withParts } from "./parts.ts";
import { stateless } from "./last-verb.ts";
import { findOwn, insertResource } from "../resources/resources.ts";
import type { Resource } from "../resources/resources.ts";
import { resourceIdentifiers, sourceOf } from "./planned-call.ts";
import type { AnswerParts, PlannedCall } from "./planned-call.ts";

/**
 * Stores a new resource under the identifiers of the request and those that WeChat Pay gives. The same request with the
 * same identifier gives the same answer; another one with that identifier is refused.
 *
 * @throws Refusal of an identifier in use, and where what it belongs to is missing
 */
export async function create(planned: PlannedCall): Promise<AnswerParts> {
  const { context, call, plan } = planned;
  const { mchid } = call.merchant;
  const request = digest(call);
  return context.store.db.transaction().execute(async (tx) => {
    await checkParent(tx, planned);
    const number = plan.own === undefined ? undefined : planned.requestMembers[plan.own];
    const own =
      typeof number === "string" || typeof number === "number" ? ownOf(planned, number) : null;
    const taken = own === null ? undefined : await findOwn(tx, { mchid, kind: plan.kind }, own);
    if (taken !== undefined) return again(planned, taken, request);
    const resource = newResource(planned, { own, request });
    if (await insertResource(tx, resource, resourceIdentifiers(planned, resource.members))) {
      return { known: resource.members, source: sourceOf(planned, resource) };
    }
    // Another request with this identifier came between: what it stored is seen now.
    const first = own === null ? undefined : await findOwn(tx, { mchid, kind: plan.kind }, own);
    if (first === undefined) throw new Error(`A resource of ${plan.kind} could not be stored.`);
    return again(planned, first, request);
  });
}

/**
 * What no second resource of a kind may have. The number of a request is of its operation: another operation may be sent
 * the same one. The numbers of orders and the like are of the thing, by whatever operation it was made.
 */
function ownOf({ call, plan }: PlannedCall, number: string | number): string {
  const ofRequest = plan.own !== undefined && isRequestIdentifier(plan.own);
  return ofRequest ? `${call.operation.id} ${number}` : String(number);
}

function newResource(
  planned: PlannedCall,
  { own, request }: { readonly own: string | null; readonly request: string },
): Resource {
  const { context, call, plan, kind, fields, requestMembers } = planned;
  const now = context.clock.now();
  const row = {
    id: context.ids.token(24),
    mchid: call.merchant.mchid,
    kind: plan.kind,
    own,
    request,
    operation: call.operation.id,
    lastVerb: "create",
    seed: context.ids.token(16),
    created_at: now,
    updated_at: now,
  };
  const source = sourceOf(planned, row);
  const given: Record<string, unknown> = {};
  for (const [name, field] of kind.given) given[name] = madeUp(field, source);
  // What other operations ask for is answered, even where the page does not promise it.
  for (const field of fields)
    if (kind.identifiers.has(field.name)) given[field.name] = madeUp(field, source);
  if (kind.id !== undefined) given["id"] = given[kind.id];
  const known = { ...given, ...requestMembers, ...(call.file && { file: fileMembers(call.file) }) };
  // An answer that shows the resource within an object shows the same one.
  const shown = withParts(fields, kind, known);
  return { ...row, members: merge(known, stateless(fill(fields, shown, source))) };
}

function fileMembers({ type, bytes }: NonNullable<Call["file"]>): Members {
  return { type, base64: Buffer.from(bytes).toString("base64") };
}

function again(planned: PlannedCall, resource: Resource, request: string): AnswerParts {
  if (resource.request === request) {
    return { known: resource.members, source: sourceOf(planned, resource) };
  }
  // By its own identifier it was found.
  const { own = "" } = planned.plan;
  const elsewhere = resource.operation !== planned.call.operation.id;
  throw new Refusal({ kind: "repeated", with: own, elsewhere });
}

// The members are put in one order: a client may write the same request in another.
function digest({ operation, path, query, body, file }: Call): string {
  const hash = createHash("sha256").update(
    JSON.stringify([operation.id, ordered(path), ordered(query), ordered(body)]),
  );
  if (file !== undefined) hash.update(file.bytes);
  return hash.digest("base64");
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (!isMembers(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .toSorted()
      .map((name) => [name, ordered(value[name])]),
  );
}
