import type { Field } from "@wechatpay-kit/catalog";
import type { Answer } from "../core/answer.ts";
import { fieldsOfMode } from "../catalogue/fields-of-mode.ts";
import { modeOf } from "../core/mode.ts";
import { fill } from "../fill/fill.ts";
import { madeUp } from "../fill/value.ts";
import { isMembers } from "../core/handler.ts";
import type { Handler, Members } from "../core/handler.ts";
import { change, remove } from "./roles/change.ts";
import { create } from "./roles/create.ts";
import { contentOf, fileAt, linkFiles } from "./roles/files.ts";
import type { File } from "./roles/files.ts";
import { list } from "./roles/list.ts";
import { withParts } from "./roles/parts.ts";
import { operationsOfPart, partOf } from "./plan/part.ts";
import { planAll } from "./plan/plan-all.ts";
import type { Plans } from "./plan/plan-all.ts";
import { read } from "./roles/read.ts";
import type { Role } from "./plan/role.ts";
import { seal } from "../v3/seal.ts";
import { comments } from "./texts/comments.ts";
import { membersOf } from "./roles/request-members.ts";
import type { AnswerParts, PlannedCall } from "./roles/planned-call.ts";
import { withTotal } from "./roles/totals.ts";

const roles: Readonly<Record<Role, (planned: PlannedCall) => Promise<AnswerParts>>> = {
  create,
  read,
  list,
  act: change,
  change,
  remove,
};

/** Answers every operation that has no handler of its own, by what the catalogue says of it. */
export function defaultHandler(): Handler {
  // Each part is planned at the first request that needs it: all of them would take longer than the whole start.
  const planned = new Map<string, Plans>();
  const plansOf = (part: string): Plans => {
    const known = planned.get(part);
    if (known !== undefined) return known;
    const plans = planAll(operationsOfPart(part));
    planned.set(part, plans);
    return plans;
  };
  return async (context, call) => {
    const { operation } = call;
    // A page of WeChat's own opens there; it shows what was asked.
    if (operation.response.type === "redirect") return { status: 200, body: call.query };
    if (operation.response.type === "text") return comments(call);
    const { plans, kinds } = plansOf(partOf(operation));
    const plan = plans.get(operation.id);
    const kind = plan && kinds.get(plan.kind);
    if (plan === undefined || kind === undefined) throw new Error(`No plan for ${operation.id}.`);
    if (operation.response.type === "binary" && "token" in call.query) {
      return { status: 200, file: fileAt(operation, call.merchant, call.query) };
    }
    const mode = modeOf(operation, call.merchant);
    const fields = fieldsOfMode(operation.response.fields ?? [], mode);
    const planned: PlannedCall = {
      context,
      call,
      plan,
      kind,
      requestMembers: membersOf(call),
      fields,
    };
    const parts = await roles[plan.role](planned);
    return answerOf(planned, parts);
  };
}

function answerOf({ call, fields, kind, requestMembers }: PlannedCall, parts: AnswerParts): Answer {
  const { known, source } = parts;
  const { operation, merchant, origin } = call;
  const { type, status, media = "bill" } = operation.response;
  if (type === "empty") return { status: status ?? 204 };
  if (type === "binary") {
    return { status: 200, file: storedFile(known) ?? contentOf(media, merchant, source.seed) };
  }
  const shown = withParts(fields, kind, { ...fileOf(fields, parts), ...known });
  const told = withTotal(fields, shown, requestMembers, source);
  const body = linkFiles(fill(fields, told, source), {
    operation,
    merchant,
    origin,
    seed: source.seed,
    gzip: call.query["tar_type"] === "GZIP",
  });
  return { status: 200, body: seal(fields, body, merchant) };
}

// Pages mark the address of a file as optional, for the real service makes the file later; the simulator has it at
// once.
function fileOf(fields: readonly Field[], { source }: AnswerParts): Members {
  if (!fields.some(({ name }) => name === "download_url")) return {};
  const about = fields.filter(({ name }) => /^(?:download_url|hash_type|hash_value)$/.test(name));
  return Object.fromEntries(about.map((field) => [field.name, madeUp(field, source)]));
}

function storedFile({ file }: Members): File | undefined {
  if (!isMembers(file)) return undefined;
  const { type, base64 } = file;
  if (typeof type !== "string" || typeof base64 !== "string") return undefined;
  return { type, bytes: Buffer.from(base64, "base64") };
}
