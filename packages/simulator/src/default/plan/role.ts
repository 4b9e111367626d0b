import type { Operation } from "@wechatpay-kit/catalog";
import { bodyIdsOf, isVariable, pathIdsOf, segmentsOf } from "./names.ts";

/**
 * What an operation does with resources. `create` stores one; `read` finds one and `list` several; `change` replaces
 * members of one, `remove` forgets it, `act` moves it to another state.
 */
export type Role = "create" | "read" | "list" | "change" | "remove" | "act";

/** Last segments that do something to what the path before them names. */
const ACTS: ReadonlySet<string> = new Set(
  `activate add apply-abnormal-refund apply-abnormal-settle apply-cancel-withdraw assign associate-stores bind bindrecipient
  cancel cancel-applyment check check-opened close commit complete confirm deactivate disassociate-stores fail-notify
  import insert-cards invalid invalidate modify modify-goods-id modify-settlement notify notify-url pause pay prebind prepare
  recover registerdeductinfo renew report response response-immediate-service restart resume return reverse revoke schedule
  send send-pendingmessage send-prepaidmessage set-service-module-data start stop submit sync sync-status terminate
  terminate-contract transform unavailable unbind unbind-card-link unbindrecipient unlock update update-budget update-driver
  update-refund-progress update-taxi upgrade upload-coupon-codes use withdraw`.split(/\s+/),
);

const REMOVES: ReadonlySet<string> = new Set(["delete", "profitsharingremovereceiver"]);

// The titles are the menu's: what only reads begins, or ends, with one of these.
const READS = /^(?:批量)?(?:查询|获取|下载|校验|检查|查看|拉取)|(?:查询|获取|查单)(?:接口|API)?$/;

const PAGING = /^(?:offset|limit|cursor|page_(?:no|num|size|index)|.+_offset)$/;

export function roleOf(operation: Operation): Role {
  const { method, title } = operation;
  if (method === "GET" || READS.test(title)) return isList(operation) ? "list" : "read";
  if (method === "PUT" || method === "PATCH") return "change";
  const last = segmentsOf(operation).at(-1) ?? "";
  if (method === "DELETE" || REMOVES.has(last)) return "remove";
  const names = [...pathIdsOf(operation), ...bodyIdsOf(operation)];
  return names.length > 0 && (ACTS.has(last) || isVariable(last)) ? "act" : "create";
}

function isList(operation: Operation): boolean {
  const { queryParams = [], body, response } = operation;
  // One resource that shows its parts page by page is still one resource.
  if (isVariable(segmentsOf(operation).at(-1) ?? "")) return false;
  const several = response.fields?.some(
    ({ type, items }) => type === "array" && items === "object",
  );
  const given = [...queryParams, ...(body?.fields ?? [])];
  return several === true && given.some(({ name }) => PAGING.test(name));
}
