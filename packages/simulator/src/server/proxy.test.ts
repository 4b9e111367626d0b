import { describe, expect, test } from "vitest";
import { WECHAT_PAY_HOSTS } from "../tls/hosts.ts";
import { refuseTunnel, targetOf } from "./proxy.ts";

describe("a tunnel", () => {
  test.each([
    ...WECHAT_PAY_HOSTS.map((host) => `${host}:443`),
    "API.MCH.weixin.qq.com:443",
    "api.mch.weixin.qq.com.:443",
  ])("leads to %s", (authority) => {
    expect(refuseTunnel(authority)).toBeUndefined();
  });

  test.each([
    "example.com:443",
    "api.mch.weixin.qq.com:80",
    "api.mch.weixin.qq.com:4430",
    "api.mch.weixin.qq.com",
    "api.mch.weixin.qq.com:",
    "api.mch.weixin.qq.com:443:443",
    "api.mch.weixin.qq.com:443@example.com:443",
    "api.mch.weixin.qq.com.example.com:443",
    "x.api.mch.weixin.qq.com:443",
    "pay.weixin.qq.com:443",
    "localhost:443",
    "127.0.0.1:443",
    "10.0.0.1:443",
    "169.254.169.254:80",
    "[::1]:443",
    "[api.mch.weixin.qq.com]x:443",
    "http://api.mch.weixin.qq.com/",
    ":443",
    "",
  ])("does not lead to %j, and says what to do", (authority) => {
    expect(refuseTunnel(authority)).toMatch(/NO_PROXY=/);
  });

  test("is refused without repeating all that was asked for", () => {
    expect(refuseTunnel(`${"a".repeat(10_000)}:443`)?.length).toBeLessThan(1_500);
  });
});

describe("a request line", () => {
  test.each([
    ["/v3/a%2Fb?x=1#y", "/v3/a%2Fb?x=1#y"],
    ["http://api.mch.weixin.qq.com/v3/a%2Fb?x=%e4&&y", "/v3/a%2Fb?x=%e4&&y"],
    ["https://api.mch.weixin.qq.com/v3/x", "/v3/x"],
    ["HTTP://Api2.WeChatPay.cn:80/v3/x", "/v3/x"],
    ["http://127.0.0.1:7180/_sim/", "/_sim/"],
    ["http://localhost:7180", "/"],
    ["http://[::1]:7180/x", "/x"],
    ["http://10.1.2.3:7180/x", "/x"],
    ["/http://example.com/", "/http://example.com/"],
    ["*", "*"],
  ])("%j asks for %j", (url, target) => {
    expect(targetOf(url, "10.1.2.3")).toEqual({ target });
  });

  test.each([
    "http://example.com/v3/x",
    "https://10.0.0.1/",
    "http://api.mch.weixin.qq.com@example.com/",
    "http://127.0.0.1.example.com/",
    "http:///x",
    "http://",
  ])("%j is refused, with what to do", (url) => {
    expect(targetOf(url, "10.1.2.3")).toEqual({ refusal: expect.stringContaining("NO_PROXY=") });
    expect(targetOf(url, undefined)).toHaveProperty("refusal");
  });
});
