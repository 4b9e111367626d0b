import { expect, test } from "vitest";
import { askToAuthorise } from "../../src/rent-on-payscore.ts";
import { openWorld } from "../support/world.ts";

const service_id = "2002000000000558128851361561536";

test("the user authorises by what each client hands over, checked as it was signed", async () => {
  const { simulator, wxpay, invoke, shop, nextNotification } = await openWorld();
  const { appid, notify_url } = shop;
  const token = await askToAuthorise(wxpay, { appid, service_id, notify_url }, "authorisation-1");
  for (const given of [
    { apply_permissions_token: token },
    { service_id, out_request_no: "request-1" },
  ]) {
    for (const client of [invoke.miniProgram, invoke.jsapi, invoke.app]) {
      expect(await simulator.user().open({ ...client.scoreEnable(given) })).toMatchObject({
        result: "opened",
        state: { authorization_state: "UNBINDUSER", service: { service_id } },
      });
    }
  }
  const handed = { ...invoke.miniProgram.scoreEnable({ apply_permissions_token: token }) };
  await simulator.user().open(handed, { action: "agree" });
  expect(await nextNotification()).toMatchObject({ event_type: "PAYSCORE.USER_OPEN_SERVICE" });
});
