import { isLocalName, isLoopback, canonicalHost } from "./host.ts";
import { isWeChatPayHost, WECHAT_PAY_HOSTS } from "../tls/hosts.ts";

/** Characters of a host that a refusal repeats. */
const MOST = 128;

/**
 * Why a program that takes the simulator for its proxy gets no tunnel to a host: `CONNECT host:port`. There is one to
 * WeChat Pay's hosts only, and it ends in the simulator: nothing is ever connected to another machine.
 *
 * @param authority as the request has it, `api.mch.weixin.qq.com:443`
 */
export function refuseTunnel(authority: string): string | undefined {
  const [, host = "", port] = /^(\[[^\]]*\]|[^:]*):(\d{1,5})$/.exec(authority) ?? [];
  if (Number(port) === 443 && isWeChatPayHost(canonicalHost(host))) return undefined;
  return refusal(authority);
}

/**
 * The path of a request whose line has a whole address, `GET http://host/path`, or why it is not answered: it leads
 * neither to WeChat Pay nor to this machine.
 *
 * @param own the address of this machine at which the request came
 */
export function targetOf(
  url: string,
  own: string | undefined,
): { readonly target: string } | { readonly refusal: string } {
  const [origin, authority] = /^https?:\/\/([^/?#]*)/i.exec(url) ?? [];
  // The signature covers path and query as they were sent: they are cut out, not parsed.
  if (origin === undefined || authority === undefined) return { target: url };
  const target = url.slice(origin.length) || "/";
  const host = canonicalHost(authority.replace(/:\d*$/, ""));
  const here =
    isLocalName(host) || isLoopback(host) || (own !== undefined && host === canonicalHost(own));
  return here || isWeChatPayHost(host) ? { target } : { refusal: refusal(authority) };
}

/** What is said where no certificate is at hand, so that no tunnel can end here. */
export const NO_TUNNELS =
  "模拟器没有开启TLS，不能作为HTTPS代理：请用 wxpay-sim --tls 启动。\nThe simulator speaks no TLS, so it is no proxy for HTTPS: start it with wxpay-sim --tls.\n";

function refusal(asked: string): string {
  const shown = asked.slice(0, MOST);
  const [host] = shown.split(":");
  return `模拟器的代理只通往模拟的微信支付（443端口），从不连接其他主机；请求的是 ${shown}。请用 NO_PROXY=${host} 让这类请求绕过代理，或只给调用微信支付的程序设置代理。
This proxy leads to the simulated WeChat Pay only (port 443) and never connects to another host; ${shown} was asked for. Let such requests pass it by with NO_PROXY=${host}, or set the proxy for the program alone that calls WeChat Pay.
WeChat Pay: ${WECHAT_PAY_HOSTS.join(", ")}
`;
}
