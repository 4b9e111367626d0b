import type { Operation } from "@wechatpay-kit/catalog";
import { describe, expect, test } from "vitest";
import { allOperations } from "../catalogue/catalogue.ts";
import { isV2 } from "../catalogue/version.ts";
import { tooOften } from "./too-often.ts";

const limited = allOperations().filter(({ rateLimits }) => rateLimits !== undefined);

function operation(id: string): Operation {
  const found = limited.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} has no rate limit.`);
  return found;
}

const meaningOf = (one: Operation, when?: "failing") =>
  tooOften(one, one.rateLimits?.find((limit) => limit.when === when) ?? { count: 1, per: "s" })
    .meaning;

describe("one request too many is refused", () => {
  test.each([
    ["v3/bill/fundflowbill#get", 429, "FREQUENCY_LIMITED", expect.stringContaining("频率")],
    ["v3/ecommerce/profitsharing/orders#post", 429, "FREQUENCY_LIMITED", "对同笔订单分账频率过高"],
    ["v3/brand/card/card-configs#post", 429, "RATELIMIT_EXCEEDED", "频率限制"],
    [
      "v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement#post",
      429,
      "FREQENCY_LIMIT",
      "频率超限",
    ],
    // Its page lists three codes.
    ["v3/fund-app/mch-transfer/transfer-bills#post", 429, "RATELIMIT_EXCEEDED", "频率超限"],
    // Its page lists none: as others.
    ["v3/certificates#get", 429, "FREQUENCY_LIMITED", expect.stringContaining("频率")],
    ["brand/card-member/cards#post", 429, "RATELIMIT_EXCEEDED", expect.stringContaining("频率")],
    ["v2/mmpaymkttransfers/sendredpack#post", 200, "FREQ_LIMIT", expect.stringContaining("频率")],
    ["v2/secapi/pay/refund#post", 200, "FREQUENCY_LIMITED", "频率限制"],
    ["v2/pay/pappayapply#post", 200, "FREQUENCY_LIMITED", "频率限制"],
  ])("by %s with %d %s", (id, status, code, message) => {
    expect(meaningOf(operation(id))).toMatchObject({ status, code, message });
  });

  test("by APIv2's refunds with a code of its own where the failures were too many", () => {
    expect(meaningOf(operation("v2/secapi/pay/refund#post"), "failing")).toMatchObject({
      code: "INVALID_REQ_TOO_MUCH",
    });
  });

  test("by every operation with a code that its page has for that, where it has any", () => {
    expect(limited.length).toBeGreaterThan(200);
    const wrong = limited.filter((one) => {
      const own = (one.errors ?? []).filter(({ status }) => status === 429).map(({ code }) => code);
      const meaning = meaningOf(one);
      if (meaning.kind !== "refused" || meaning.status !== (isV2(one) ? 200 : 429)) return true;
      return own.length > 0 && !own.includes(meaning.code);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("with a note for the request log that says which limit it was", () => {
    const { note } = tooOften(operation("v3/bill/fundflowbill#get"), {
      count: 6,
      per: "min",
      subject: "mchid",
      when: "failing",
    });
    expect(note).toBe("rate limit: 6 failed a minute for each mchid");
  });
});
