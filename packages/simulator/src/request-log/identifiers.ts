import type { NotedRequest } from "../core/context.ts";
import { isMembers } from "../core/handler.ts";
import type { Members } from "../core/handler.ts";
import { splitTarget } from "../core/http.ts";

/** Members that name one thing by its number: `out_trade_no`, `transaction_id`, `authorization_code`. */
const NAMES_A_THING = /_(?:no|id|code)$/;

/** Members that are named alike and say who is concerned, or under what. */
const NAMES_NO_THING =
  /^(?:return|result|err|error)_code$|(?:^|_)(?:mch|merchant|app|service|brand|store|plan|template|device)_id$/;

/** The most characters of a number that is kept; WeChat Pay's own have 64 at most. */
const LONGEST = 64;

/** The most numbers of one request: a combined order has fifty parts. */
const MOST = 200;

function isIdentifier(name: string): boolean {
  return NAMES_A_THING.test(name) && !NAMES_NO_THING.test(name);
}

/** The numbers that a request and its answer name, wherever they stand. */
export function numbersNamed({
  operation,
  target,
  request_body,
  response_body,
}: NotedRequest): readonly string[] {
  const { path, query } = splitTarget(target);
  const named = [
    ...namedInPath(operation ?? "", path),
    ...new URLSearchParams(query),
    ...namedInBody(request_body),
    ...namedInBody(response_body),
  ];
  const numbers = named
    .filter(([name, value]) => isIdentifier(name) && isNumber(value))
    .map(([, value]) => value);
  return [...new Set(numbers)].slice(0, MOST);
}

// A line feed stands between the numbers of the log.
const isNumber = (value: string): boolean =>
  value !== "" && value.length <= LONGEST && !/\p{Cc}/u.test(value);

type Named = readonly [name: string, value: string];

/** The catalogue's id of an operation is its path: `v3/refund/domestic/refunds/{out_refund_no}#get`. */
function namedInPath(operation: string, path: string): readonly Named[] {
  const segments = path.slice(1).split("/");
  return operation
    .replace(/#\w+$/, "")
    .split("/")
    .flatMap((part, index) => {
      const [, name] = /^\{(\w+)\}$/.exec(part) ?? [];
      return name === undefined ? [] : [[name, decoded(segments[index] ?? "")] as const];
    });
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A stray % names nothing.
    return "";
  }
}

/** Members of JSON and XML, also where the body was cut off in the middle. */
const MEMBERS = [
  /"(\w{1,64})"\s*:\s*"([^"\\]{1,64})"/g,
  /<(\w{1,64})>(?:<!\[CDATA\[)?([^<>\]]{1,64})(?:\]\]>)?<\/\1>/g,
] as const;

function namedInBody(body: string): readonly Named[] {
  return MEMBERS.flatMap((members) =>
    [...body.matchAll(members)].map(([, name = "", value = ""]) => [name, value] as const),
  );
}

/** What a resource is about, first of all: a refund's notification names the transaction too. */
const FIRST = ["refund_id", "transaction_id", "combine_out_trade_no"];

/** The number of what a resource tells of; null where it names none. */
export function numberToldOf(resource: Members): string | null {
  // APIv2 tells of refunds within `req_info`.
  const inner = Object.values(resource).filter((value) => isMembers(value));
  const said: Members = Object.assign({}, resource, ...inner);
  const number = [...FIRST, ...Object.keys(said).filter(isIdentifier)]
    .map((name) => said[name])
    .find((value) => typeof value === "string" && isNumber(value));
  return number === undefined ? null : String(number);
}
