import type { Operation } from "../../operation.ts";
import type { Json } from "./json.ts";

const mainHost = "api.mch.weixin.qq.com";

/** The hosts that serve every operation that names none. */
export const servers: readonly Json[] = [
  { url: `https://${mainHost}`, description: "主域名 · Main host" },
  { url: "https://api2.mch.weixin.qq.com", description: "备用域名 · Backup host" },
  { url: "https://api.wechatpay.cn", description: "新主域名 · Newer name of the main host" },
  { url: "https://api2.wechatpay.cn", description: "新备用域名 · Newer name of the backup host" },
];

/** The hosts of an operation that is served elsewhere; nothing for all others. */
export function ownServers({ host, altHosts = [] }: Operation): readonly Json[] | undefined {
  if (host === undefined && altHosts.length === 0) return undefined;
  return [host ?? mainHost, ...altHosts].map((name) => ({ url: `https://${name}` }));
}
