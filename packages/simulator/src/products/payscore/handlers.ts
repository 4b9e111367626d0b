import { text } from "../../handler.ts";
import type { Handler } from "../../handler.ts";
import { Refusal } from "../../refusal.ts";
import { permissionRecord } from "./view.ts";

const queryByOpenid: Handler = async (context, call) => {
  const permission = await context.store.db
    .selectFrom("permissions")
    .selectAll()
    .where("mchid", "=", call.merchant.mchid)
    .where("service_id", "=", text(call.query, "service_id"))
    .where("openid", "=", text(call.path, "openid"))
    .executeTakeFirst();
  if (permission === undefined) {
    throw new Refusal(404, "ORDER_NOT_EXIST", "请求操作的授权记录不存在", { number: 271317510 });
  }
  return { status: 200, body: permissionRecord(permission) };
};

export const permissionHandlers: Record<string, Handler> = {
  "v3/payscore/permissions/openid/{openid}#get": queryByOpenid,
};
