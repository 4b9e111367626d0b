import { expect, onTestFinished, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { startMerchantServer } from "../../test/helpers/merchant-server.ts";
import type { Reaction } from "../../test/helpers/merchant-server.ts";
import { createSimulator } from "../simulator.ts";

/** A merchant with a server and an SDK, before a simulator on a socket. */
async function startMerchant(react?: (number: number) => Reaction) {
  const server = await startMerchantServer(react);
  const simulator = await createSimulator();
  onTestFinished(simulator.close);
  const { url } = await simulator.listen();
  const { mchid, serial, privateKey, platformKeys, apiV3Key, appid } = simulator.merchant();
  const wxpay = new WeChatPay({
    mchid,
    serial,
    privateKey,
    platformKeys,
    apiV3Key,
    baseUrl: url,
  });
  return {
    server,
    simulator,
    wxpay,
    /** The merchant asks, the user agrees. */
    authorize: async (code: string) => {
      const { apply_permissions_token: token } = await wxpay.v3.payscore.permissions.post({
        json: {
          service_id: "2002000000000558128851361561536",
          appid,
          authorization_code: code,
          notify_url: `${server.url}/permissions`,
        },
      });
      const answer = await fetch(`${url}/_sim/phone/${token}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ action: "agree" }),
      });
      return answer.status;
    },
    notifications: async () => {
      const answer = await fetch(`${url}/_sim/notifications`);
      return ((await answer.json()) as { notifications: any[] }).notifications;
    },
  };
}

test("the user agrees, and the merchant's server opens the notification with the SDK", async () => {
  const { server, simulator, wxpay, authorize, notifications } = await startMerchant();
  expect(await authorize("code-1")).toBe(200);
  await simulator.settled();
  const [posted] = server.posted;
  expect(posted?.path).toBe("/permissions");
  const opened = await wxpay.webhooks.unwrap(posted!.body, posted!.headers);
  expect(opened).toMatchObject({
    event_type: "PAYSCORE.USER_OPEN_SERVICE",
    resource: { mchid: "1230000109", authorization_code: "code-1" },
  });
  expect(await notifications()).toMatchObject([{ id: opened.id, state: "delivered" }]);
});

test("a merchant's server that fails twice gets the notification at the third attempt", async () => {
  const merchant = await startMerchant((number) => (number < 3 ? 500 : 204));
  await merchant.authorize("code-2");
  await merchant.simulator.clock.advance("1m");
  await merchant.simulator.settled();
  const opened = await Promise.all(
    merchant.server.posted.map(({ body, headers }) =>
      merchant.wxpay.webhooks.unwrap(body, headers),
    ),
  );
  expect(opened).toHaveLength(3);
  expect(new Set(opened.map(({ id }) => id)).size).toBe(1);
  expect(await merchant.notifications()).toMatchObject([
    { state: "delivered", attempts: [{ status: 500 }, { status: 500 }, { status: 204 }] },
  ]);
});

test("a merchant's server that never answers delays no answer", async () => {
  const { authorize, notifications } = await startMerchant(() => "hang");
  for (const code of ["a", "b", "c"]) expect(await authorize(code)).toBe(200);
  const listed = await notifications();
  expect(listed).toHaveLength(3);
  // Had an answer waited for the merchant, its delivery would have ended with "No answer within 5 seconds".
  for (const { error } of listed.flatMap(({ attempts }) => attempts)) {
    expect(error).toContain("under way");
  }
});
