import { expect, test } from "vitest";
import { askToAuthorise } from "../../src/rent-on-payscore.ts";
import { openWorld } from "../support/world.ts";

const service_id = "2002000000000558128851361561536";

test("the page of an authorisation opens by what each client hands over", async () => {
  const { simulator, wxpay, invoke, shop } = await openWorld();
  const { appid, notify_url } = shop;
  const token = await askToAuthorise(wxpay, { appid, service_id, notify_url }, "authorisation-1");
  const given = { apply_permissions_token: token };
  const handed = [
    invoke.miniProgram.scoreEnable(given).extraData,
    Object.fromEntries(new URLSearchParams(invoke.jsapi.scoreEnable(given).queryString)),
    Object.fromEntries(new URLSearchParams(invoke.app.scoreEnable(given).query)),
  ];
  for (const parameters of handed) {
    const opened = parameters["apply_permissions_token"] ?? "";
    const page = `${simulator.merchant().baseUrl}/_sim/phone/${encodeURIComponent(opened)}`;
    const answer = await fetch(page, { headers: { accept: "application/json" } });
    expect(await answer.json()).toMatchObject({
      authorization_state: "UNBINDUSER",
      service: { service_id },
    });
  }
});
