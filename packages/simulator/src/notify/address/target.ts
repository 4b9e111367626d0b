import { isIP } from "node:net";
import type { Bilingual } from "../../browser/language.ts";
import { portOf } from "./lane.ts";
import { canonicalHost } from "../../server/host.ts";
import { isAllowedAddress } from "../../server/allowed-hosts.ts";

/** Where a notification goes. */
export interface DeliveryTarget {
  readonly secure: boolean;
  /** Canonical name or address, without brackets. */
  readonly host: string;
  readonly port: number;
  /** What the `Host` header says. */
  readonly authority: string;
  /** Path and query. */
  readonly path: string;
}

/** Thrown for an address that the simulator may not post to, or can't: trying again will not help. */
export class AddressRefused extends Error {
  override readonly name = "AddressRefused";
  readonly words: Bilingual;

  constructor(words: Bilingual) {
    super(words.en);
    this.words = words;
  }
}

/**
 * Takes the address of a notification apart.
 *
 * @throws AddressRefused where the address is of no use, or is an IP address that the operator does not allow
 */
export function parseTarget(notifyUrl: string, allowed: ReadonlySet<string>): DeliveryTarget {
  if (!URL.canParse(notifyUrl)) {
    throw new AddressRefused({
      en: "notify_url is no URL: give one such as http://127.0.0.1:3000/notify.",
      zh: "notify_url 不是 URL：应形如 http://127.0.0.1:3000/notify。",
    });
  }
  const url = new URL(notifyUrl);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new AddressRefused({
      en: `notify_url begins with ${url.protocol}: notifications go to http:// and https:// only.`,
      zh: `notify_url 以 ${url.protocol} 开头：通知只发往 http:// 和 https:// 地址。`,
    });
  }
  if (url.username !== "" || url.password !== "") {
    throw new AddressRefused({
      en: "notify_url has a user or password in it: WeChat Pay sends none.",
      zh: "notify_url 中有用户名或密码：微信支付不发送它们。",
    });
  }
  // The control API trusts loopback clients, and these requests would come from one.
  if (url.pathname === "/_sim" || url.pathname.startsWith("/_sim/")) {
    throw new AddressRefused({
      en: "notify_url leads to a simulator's control API under /_sim.",
      zh: "notify_url 指向模拟器 /_sim 下的控制接口。",
    });
  }
  const secure = url.protocol === "https:";
  const host = canonicalHost(url.hostname);
  const port = portOf(url);
  // Node connects to an IP address without asking the lookup function, so it is checked here.
  if (isIP(host) !== 0 && !isAllowedAddress(allowed, host, port)) throw addressRefused(host, host);
  return { secure, host, port, authority: url.host, path: `${url.pathname}${url.search}` };
}

/** The refusal of an address, with what the operator can do about it. */
export function addressRefused(host: string, addresses: string): AddressRefused {
  const found = host === addresses ? host : `${host} (${addresses})`;
  return new AddressRefused({
    en: `Notifications to ${found} are not allowed: the simulator posts to loopback addresses only. If this host is yours, start the simulator with --notify-host ${host} (option notifyHosts) and deliver the notification again.`,
    zh: `不允许向 ${found} 发送通知：模拟器只向本机地址发送。如果这台主机是你的，请用 --notify-host ${host}（选项 notifyHosts）启动模拟器，再重新投递。`,
  });
}
