import { ApiError, ConfigError, ConnectionError, WeChatPay } from "wechatpay-kit";
import { reconcile } from "wechatpay-kit/bill";
import { toNodeHandler } from "wechatpay-kit/webhook/node";

// What the program of every project does: calls and refusals, both ways. Gives the lines that it prints.
export async function shop(): Promise<string[]> {
  const { openid, service_id, appid } = JSON.parse(process.env.SAMPLE ?? "{}");
  const merchant = JSON.parse(process.env.MERCHANT ?? "{}");
  const wxpay = new WeChatPay(merchant);
  const permission = wxpay.v3.payscore.permissions.openid._openid_;
  const call = { openid, query: { service_id, appid } };
  const refund = wxpay.v3.refund.domestic.refunds._out_refund_no_;
  const lines = [`asynchronous: ${(await permission.get(call)).authorization_state}`];
  try {
    await refund.get({ out_refund_no: "none" });
  } catch (error) {
    lines.push(`refused: ${classes(error)}`);
  }
  try {
    lines.push(`synchronous: ${permission.getSync(call).authorization_state}`);
    refund.getSync({ out_refund_no: "none" });
  } catch (error) {
    lines.push(`refused: ${classes(error)}`);
  }
  try {
    // Nobody listens there.
    const nowhere = new WeChatPay({ ...merchant, baseUrl: "http://127.0.0.1:1" });
    await nowhere.v3.payscore.permissions.openid._openid_.get(call);
  } catch (error) {
    const known = error instanceof ConnectionError;
    lines.push(`unreachable: ${known} ${known && JSON.stringify(error.cause)}`);
  }
  lines.push(`subpaths: ${typeof reconcile} ${typeof toNodeHandler}`);
  return lines;
}

function classes(error: unknown): string {
  if (error instanceof ConfigError) return `ConfigError of ${error.option}`;
  const is = ApiError.is(error, "v3/refund/domestic/refunds/{out_refund_no}#get");
  return `${String(error).split(":")[0]} ${error instanceof ApiError} ${is}`;
}
