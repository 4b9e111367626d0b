import type { Field } from "../field.ts";
import type { Operation } from "../operation.ts";
import { refuse } from "./refuse.ts";
import { templateOf } from "./template.ts";
import { doc, file } from "./text.ts";

/** The sub-merchant's members, as the version writes them, with the bit that stands for each. */
const MEMBERS = {
  v2: { sub_mch_id: 1, sub_appid: 2 },
  v3: { sub_mchid: 1, sub_appid: 2 },
} as const;

/** What the bits of a body are moved by. */
const BODY = 4;

/** `generated/sub-merchants.ts`: which operations have members that say for which sub-merchant they are. */
export function subMerchantsFile(operations: readonly Operation[]): string {
  refuse(
    "The SDK fills no sub-merchant into these: an upload, or an app in a path",
    operations.filter(isOdd).map(({ id }) => id),
  );
  let before: readonly string[] = [];
  const lines = operations.flatMap((operation) => {
    const bits = bitsOf(operation);
    const template = templateOf(operation);
    if (bits === 0 && !template.includes("{sub_mchid}")) return [];
    const segments = template.split("/");
    const shared = sharedWith(before, segments);
    before = segments;
    const rest = segments.slice(shared).join("/");
    return [`${shared}${bits.toString(16)}${rest}#${operation.method.toLowerCase()}`];
  });
  const comment = doc([
    "The operations with members that say for which sub-merchant they are, one a line: how many segments of its path are those of",
    "the line before, the members as a hexadecimal digit (1: id in the query, 2: app in the query, 4 and 8: in the body; 0: in the path",
    "alone), the other segments, the method.",
  ]);
  return file([`${comment}export const subMerchants: string = \`${lines.join("\n")}\`;`]);
}

function bitsOf({ id, queryParams, body }: Operation): number {
  const members = Object.entries(id.startsWith("v2/") ? MEMBERS.v2 : MEMBERS.v3);
  const bitsIn = (fields: readonly Field[] = []): number =>
    members.reduce(
      (sum, [own, bit]) => sum + (fields.some(({ name }) => name === own) ? bit : 0),
      0,
    );
  return bitsIn(queryParams) + BODY * bitsIn(body?.fields);
}

function isOdd(operation: Operation): boolean {
  const { body, pathParams = [] } = operation;
  const inUpload = body?.type === "multipart" && bitsOf(operation) >= BODY;
  return inUpload || pathParams.some(({ name }) => name === "sub_appid" || name === "sub_mch_id");
}

function sharedWith(before: readonly string[], segments: readonly string[]): number {
  // One digit says it.
  const most = Math.min(before.length, segments.length - 1, 9);
  let shared = 0;
  while (shared < most && before[shared] === segments[shared]) shared += 1;
  return shared;
}
