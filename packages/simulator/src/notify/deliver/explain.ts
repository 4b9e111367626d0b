import type { Bilingual } from "../../browser/language.ts";
import { NoAnswer } from "./post.ts";

/** What an error of a delivery means, in words for the merchant's developer. */
export function explain(error: unknown, host: string): Bilingual {
  if (error instanceof NoAnswer) {
    const { phase, seconds } = error;
    return phase === "connect"
      ? {
          en: `No connection to ${host} within ${seconds} seconds.`,
          zh: `${seconds} 秒内未能与 ${host} 建立连接。`,
        }
      : {
          en: `No answer within ${seconds === 1 ? "1 second" : `${seconds} seconds`}: answer first, then do the work.`,
          zh: `${seconds} 秒内没有应答：请先应答，再处理业务。`,
        };
  }
  if (!(error instanceof Error)) return { en: String(error), zh: String(error) };
  const { message } = error;
  const code = "code" in error ? String(error.code) : "";
  const words = wordsFor(code, host);
  if (words !== undefined) return { en: `${words.en} (${code})`, zh: `${words.zh}（${code}）` };
  if (code.startsWith("HPE_")) {
    return {
      en: `What came back is not HTTP: ${message} (${code})`,
      zh: `收到的应答不是 HTTP：${message}（${code}）`,
    };
  }
  if (certificateCodes.test(code)) {
    return {
      en: `TLS failed: ${message} (${code}). For a certificate of your own, start the simulator with NODE_EXTRA_CA_CERTS=<file with the CA's PEM>.`,
      zh: `TLS 失败：${message}（${code}）。自签证书请在启动模拟器时设置 NODE_EXTRA_CA_CERTS=<CA 的 PEM 文件>。`,
    };
  }
  const plain = code === "" ? message : `${message} (${code})`;
  return { en: plain, zh: plain };
}

const certificateCodes = /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS/;

function wordsFor(code: string, host: string): Bilingual | undefined {
  switch (code) {
    case "ECONNREFUSED":
      return {
        en: `Connection refused: nothing listens at ${host}. Start the merchant's server, or correct notify_url.`,
        zh: `连接被拒绝：${host} 没有服务在监听。请启动商户服务，或更正 notify_url。`,
      };
    case "ENOTFOUND":
      return { en: `The name in ${host} is not known.`, zh: `${host} 中的域名不存在。` };
    case "EAI_AGAIN":
      return {
        en: `The name in ${host} can't be looked up at the moment.`,
        zh: `${host} 中的域名暂时无法解析。`,
      };
    case "ECONNRESET":
      return {
        en: "The merchant closed the connection before it had answered.",
        zh: "商户在应答之前断开了连接。",
      };
    case "ETIMEDOUT":
      return {
        en: `The connection to ${host} could not be made in time.`,
        zh: `未能及时与 ${host} 建立连接。`,
      };
    case "EHOSTUNREACH":
    case "ENETUNREACH":
    case "EADDRNOTAVAIL":
      return {
        en: `There is no way to ${host} from this machine.`,
        zh: `从本机无法到达 ${host}。`,
      };
    case "EPROTO":
      return {
        en: "TLS failed: the merchant's port does not speak https. Use http:// in notify_url, or TLS there.",
        zh: "TLS 失败：商户端口不是 https。请在 notify_url 中使用 http://，或在商户服务上启用 TLS。",
      };
    default:
      return undefined;
  }
}
