import type { ServerObject } from "openapi3-ts/oas31";
import type { Operation } from "../../operation.ts";

const mainHost = "api.mch.weixin.qq.com";

/** The hosts that serve every operation that names none. */
export const servers: ServerObject[] = [
  { url: `https://${mainHost}`, description: "主域名 · Main host" },
  { url: "https://api2.mch.weixin.qq.com", description: "备用域名 · Backup host" },
  { url: "https://api.wechatpay.cn", description: "新主域名 · Newer name of the main host" },
  { url: "https://api2.wechatpay.cn", description: "新备用域名 · Newer name of the backup host" },
];

/** The hosts of an operation that is served elsewhere; nothing for all others. */
export function ownServers({ host, altHosts = [] }: Operation): ServerObject[] | undefined {
  if (host === undefined && altHosts.length === 0) return undefined;
  return [host ?? mainHost, ...altHosts].map((name) => ({ url: `https://${name}` }));
}
