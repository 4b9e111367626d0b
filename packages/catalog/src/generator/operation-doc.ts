import type { Operation, RateLimit } from "../operation.ts";
import type { OperationTypes } from "./operation-types.ts";
import { callersOf } from "./remarks.ts";

/** What a verb says that ends an operation's path: what the operation does, its limits, errors and pages. */
export function operationDoc(
  { operation, title, product }: OperationTypes,
  suffix: "" | "Async" | "Sync",
): string[] {
  const { method, path, docs, status } = operation;
  const verb = method.toLowerCase();
  if (suffix === "Async") return [`The same as \`${verb}\`.`, ...deprecated(status)];
  if (suffix === "Sync") {
    return [`\`${verb}\` that blocks until the answer is there.`, ...deprecated(status)];
  }
  const facts = [...limits(operation), ...again(operation), ...errors(operation)];
  return [
    title,
    ...(product === undefined ? [] : ["", product]),
    "",
    `\`${method} ${path}\``,
    "",
    ...(facts.length === 0 ? [] : [facts.join(" "), ""]),
    ...pages(docs).map((url) => `@see ${url}`),
    ...deprecated(status),
  ];
}

/** The first page of each site: the pages of one site say the same, each for a product. */
function pages(docs: readonly string[]): string[] {
  const sites = new Map<string, string>();
  for (const url of docs) {
    const site = url.slice(0, url.lastIndexOf("/"));
    if (!sites.has(site)) sites.set(site, url);
  }
  return [...sites.values()];
}

function again({ idempotent }: Operation): string[] {
  return idempotent === undefined ? [] : ["The same request may be sent again."];
}

function errors({ errors: listed = [] }: Operation): string[] {
  const codes = [...new Set(listed.map(({ code }) => code))].filter((code) => !common.has(code));
  if (codes.length === 0) return [];
  return [`Errors: ${codes.map((code) => `\`${code}\``).join(", ")}.`];
}

/** What every operation can answer, and so says nothing of one. */
const common: ReadonlySet<string> = new Set([
  "PARAM_ERROR",
  "INVALID_REQUEST",
  "SIGN_ERROR",
  "SYSTEM_ERROR",
  "SYSTEMERROR",
]);

function limits({ rateLimits = [] }: Operation): string[] {
  if (rateLimits.length === 0) return [];
  return [`At most ${[...new Set(rateLimits.map((limit) => limitText(limit)))].join(", ")}.`];
}

function limitText({ count, per, subject, when, modes }: RateLimit): string {
  const unit = per === "s" ? "second" : "minute";
  const outcome = when === "succeeding" || when === "failing" ? ` ${outcomes[when]}` : "";
  const old = when === "older-than-a-month" ? " for what is older than a month" : "";
  // The ids of merchants and of partners say the mode.
  const who = subject === undefined && modes !== undefined ? ` for ${callersOf(modes)}` : "";
  const each = subject === undefined ? "" : ` ${subjectWords[subject]}`;
  return `${count}${outcome} a ${unit}${each}${who}${old}`;
}

const outcomes = { succeeding: "successful", failing: "failed" } as const;

const subjectWords: Readonly<Record<NonNullable<RateLimit["subject"]>, string>> = {
  mchid: "for each `mchid`",
  sp_mchid: "for each `sp_mchid`",
  platform_mchid: "for each platform's `mchid`",
  brand_id: "for each `brand_id`",
  ip: "for each IP address",
  order: "for each order",
  receiver: "for each receiver",
  payee: "for each payee",
  all: "for all callers together",
};

function deprecated(status: Operation["status"]): string[] {
  if (status === undefined) return [];
  const { state, since, replacedBy } = status;
  if (state === "beta" || state === "by-invitation") return [`@remarks Status: ${state}.`];
  const from = since === undefined ? "" : ` since ${since}`;
  const instead =
    replacedBy === undefined ? "" : ` Use ${replacedBy.map((id) => `\`${id}\``).join(" or ")}.`;
  return [`@deprecated ${state}${from}.${instead}`];
}
