import type { AttemptSummary } from "../../api/api.ts";
import { language } from "../../browser/view.ts";

// What Node's codes mean, as the simulator says it in English.
const byCode: Readonly<Record<string, string>> = {
  ECONNREFUSED: "连接被拒绝：该地址没有服务在监听，请启动商户服务，或更正 notify_url。",
  ENOTFOUND: "域名无法解析。",
  EAI_AGAIN: "域名暂时无法解析。",
  ECONNRESET: "商户在应答之前断开了连接。",
  ETIMEDOUT: "未能及时建立连接。",
  EHOSTUNREACH: "从本机无法到达该地址。",
  ENETUNREACH: "从本机无法到达该地址。",
  EADDRNOTAVAIL: "从本机无法到达该地址。",
  EPROTO: "TLS 失败：商户端口不是 https，请在 notify_url 中使用 http://，或在商户服务上启用 TLS。",
};

/** Why a delivery was no success: the simulator's English, for readers of Chinese after what is known of it in Chinese. */
export function deliveryError({ error, status }: AttemptSummary): string {
  if (error === null) return "";
  const chinese = language === "zh" ? inChinese(error, status) : undefined;
  return chinese === undefined ? error : `${chinese} ${error}`;
}

function inChinese(error: string, status: number | null): string | undefined {
  if (status !== null) {
    return `商户应答了 ${status}：APIv3 只认 200 和 204，APIv2 要求 200 且 return_code 为 SUCCESS。`;
  }
  if (error.startsWith("No answer within")) return "5 秒内没有应答：请先应答，再处理业务。";
  const [, code = ""] = /\(([A-Z][A-Z_]+)\)/.exec(error) ?? [];
  if (Object.hasOwn(byCode, code)) return byCode[code];
  return error.startsWith("TLS failed") ? "TLS 失败，证书不被信任。" : undefined;
}
