import { loadCatalog } from "@wechatpay-kit/catalog";
import { expect, test } from "vitest";
import { isWeChatPayHost, WECHAT_PAY_HOSTS } from "./hosts.ts";

test("every host that an operation of the catalogue has of its own is a host of WeChat Pay", async () => {
  const { operations } = await loadCatalog();
  const hosts = new Set(operations.flatMap(({ host }) => (host === undefined ? [] : [host])));
  expect(hosts.size).toBeGreaterThan(3);
  expect([...hosts].filter((host) => !isWeChatPayHost(host))).toEqual([]);
});

test.each(["weixin.qq.com", "mch.weixin.qq.com", "x.api.mch.weixin.qq.com", "localhost", ""])(
  "%j is none",
  (host) => {
    expect(isWeChatPayHost(host)).toBe(false);
  },
);

test("the hosts are spelt as they are looked for", () => {
  for (const host of WECHAT_PAY_HOSTS) expect(host).toBe(new URL(`https://${host}`).hostname);
});
