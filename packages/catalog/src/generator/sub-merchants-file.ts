import type { Field } from "../field.ts";
import type { Operation } from "../operation.ts";
import { foldedTable } from "./folded-table.ts";
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
  const facts = operations.flatMap((operation): [Operation, string][] => {
    const bits = bitsOf(operation);
    const isInPath = templateOf(operation).includes("{sub_mchid}");
    return bits === 0 && !isInPath ? [] : [[operation, bits.toString(16)]];
  });
  const comment = doc([
    "The operations with members that say for which sub-merchant they are: those segments of the line before that its path begins with,",
    "the method, then the members as a hexadecimal digit (1: id in the query, 2: app in the query, 4 and 8: in the body; 0: in the path alone).",
  ]);
  return file([`${comment}export const subMerchants: string = \`${foldedTable(facts)}\`;`]);
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
