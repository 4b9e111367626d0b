import type { Operation } from "@wechatpay-kit/catalog";

/** Whether an operation is one of APIv2. */
export function isV2({ id }: Pick<Operation, "id">): boolean {
  return id.startsWith("v2/");
}
