import type { Tx } from "../../store/store.ts";
import { DEFAULT_MERCHANT, DEFAULT_OPENID } from "../../world/default-world.ts";

/** The default world's authorisation: that of the documented sample, with the sample's time. */
export async function seedPayscore(tx: Tx): Promise<void> {
  const success = Date.parse("2015-05-20T13:29:35.120+08:00");
  await tx
    .insertInto("permissions")
    .values({
      id: "sample",
      mchid: DEFAULT_MERCHANT.mchid,
      sub_mchid: null,
      service_id: "2002000000000558128851361561536",
      appid: DEFAULT_MERCHANT.appid,
      sub_appid: null,
      authorization_code: "1234323JKHDFE1243252",
      notify_url: null,
      state: "AVAILABLE",
      openid: DEFAULT_OPENID,
      sub_openid: null,
      person: "user-1",
      token: "used-before-this-world-began",
      token_expires_at: success,
      created_at: success,
      success_at: success,
      cancel_at: null,
    })
    .execute();
}
