import { describe, expect, onTestFinished, test } from "vitest";
import { startMerchantServer } from "../../../test/helpers/merchant-server.ts";
import { createSimulator } from "../../simulator.ts";
import { objectionTo } from "./reply.ts";

const success = "<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>";
const sections =
  "<xml>\n<return_code><![CDATA[SUCCESS]]></return_code>\n<return_msg><![CDATA[OK]]></return_msg></xml>";

describe("a merchant's answer", () => {
  test.each([
    { version: "v3", status: 200, body: "" },
    { version: "v3", status: 204, body: "" },
    { version: "v3", status: 200, body: '{"code":"SUCCESS"}' },
    { version: "v2", status: 200, body: success },
    { version: "v2", status: 200, body: sections },
  ] as const)("counts for $version: $status $body", ({ version, status, body }) => {
    expect(objectionTo(version, { status, body })).toBeUndefined();
  });

  test.each([
    { version: "v3", status: 202, body: "", says: "only 200 and 204 count." },
    { version: "v3", status: 302, body: "", says: "Redirects are not followed." },
    { version: "v3", status: 500, body: "broken", says: "It said: broken" },
    { version: "v2", status: 200, body: "", says: "want 200 and <xml>" },
    { version: "v2", status: 204, body: "", says: "want 200 and <xml>" },
    { version: "v2", status: 500, body: success, says: "want 200 and <xml>" },
    {
      version: "v2",
      status: 200,
      body: success.replace("SUCCESS", "FAIL"),
      says: "It said: <xml>",
    },
    { version: "v2", status: 200, body: "SUCCESS", says: "It said: SUCCESS" },
  ] as const)("does not count for $version: $status $body", ({ version, status, body, says }) => {
    expect(objectionTo(version, { status, body })?.en).toContain(says);
  });
});

test("a notification of APIv2 comes again until it is answered in XML, the same bytes each time", async () => {
  const server = await startMerchantServer((number) =>
    number < 3 ? 204 : (_request, response) => response.end(success),
  );
  const simulator = await createSimulator();
  onTestFinished(simulator.close);
  await simulator.notify({ event_type: "refund-processed", notify_url: server.url });
  await simulator.settled();
  expect(server.posted).toHaveLength(1);
  await simulator.clock.advance("1d");
  await simulator.settled();
  expect(server.posted).toHaveLength(3);
  expect(new Set(server.posted.map(({ body }) => body)).size).toBe(1);
  expect(server.posted[0]?.headers).toMatchObject({ "content-type": "text/xml" });
  expect(server.posted[0]?.headers).not.toHaveProperty("wechatpay-signature");
});
