import type { Field } from "@wechatpay-kit/catalog";
import type { Answer } from "../v3/answer.ts";
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
import { planAll } from "./plan/plan.ts";
import type { Plans } from "./plan/plan.ts";
import { read } from "./roles/read.ts";
import type { Role } from "./plan/role.ts";
import { seal } from "./roles/seal.ts";
import { saidBy } from "./roles/said.ts";
import type { Outcome, Work } from "./roles/work.ts";

const roles: Readonly<Record<Role, (work: Work) => Promise<Outcome>>> = {
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
    const { plans, kinds } = plansOf(partOf(operation));
    const plan = plans.get(operation.id);
    const kind = plan && kinds.get(plan.kind);
    if (plan === undefined || kind === undefined) throw new Error(`No plan for ${operation.id}.`);
    if (operation.response.type === "binary" && "token" in call.query) {
      return { status: 200, file: fileAt(operation, call.merchant, call.query) };
    }
    const fields = operation.response.fields ?? [];
    const work: Work = { context, call, plan, kind, said: saidBy(call), fields };
    const outcome = await roles[plan.role](work);
    return answerOf(work, outcome);
  };
}

function answerOf({ call, fields, kind }: Work, outcome: Outcome): Answer {
  const { known, source } = outcome;
  const { operation, merchant, origin } = call;
  const { type, status, media = "bill" } = operation.response;
  if (type === "empty") return { status: status ?? 204 };
  if (type === "binary") {
    return { status: 200, file: storedFile(known) ?? contentOf(media, merchant, source.seed) };
  }
  const told = withParts(fields, kind, { ...fileOf(fields, outcome), ...known });
  const body = linkFiles(fill(fields, told, source), {
    operation,
    merchant,
    origin,
    seed: source.seed,
    gzip: call.query["tar_type"] === "GZIP",
  });
  return { status: 200, body: seal(fields, body, merchant) };
}

// Pages mark where a file is fetched as optional, for it is made later; here it is there at once.
function fileOf(fields: readonly Field[], { source }: Outcome): Members {
  if (!fields.some(({ name }) => name === "download_url")) return {};
  const said = fields.filter(({ name }) => /^(?:download_url|hash_type|hash_value)$/.test(name));
  return Object.fromEntries(said.map((field) => [field.name, madeUp(field, source)]));
}

function storedFile({ file }: Members): File | undefined {
  if (!isMembers(file)) return undefined;
  const { type, base64 } = file;
  if (typeof type !== "string" || typeof base64 !== "string") return undefined;
  return { type, bytes: Buffer.from(base64, "base64") };
}
