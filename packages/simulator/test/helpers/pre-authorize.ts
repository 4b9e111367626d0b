import { call } from "./signed-request.ts";
import type { MerchantCredentials } from "../../src/world/credentials.ts";

/** Pre-authorises the default service as the merchant and gives the token of the user's page. */
export async function preAuthorize(
  merchant: MerchantCredentials,
  code: string,
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  const answer = await call(merchant, "/v3/payscore/permissions", {
    body: {
      service_id: "2002000000000558128851361561536",
      appid: merchant.appid,
      authorization_code: code,
      ...more,
    },
  });
  if (answer.status !== 200) throw new Error(`The pre-authorisation failed: ${answer.text}`);
  return answer.json.apply_permissions_token;
}
