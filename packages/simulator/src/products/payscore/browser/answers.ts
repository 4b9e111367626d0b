// What PayScore's endpoints answer, for its panel in the browser too.
import type { PhoneLink, ServiceSummary, SubMerchantSummary } from "../../../api/api.ts";

/** One of `GET /_sim/permissions`: an authorisation as its query answers it, and more. */
export interface PermissionSummary {
  readonly mchid: string;
  readonly sub_mchid?: string;
  readonly service_id: string;
  readonly appid: string;
  readonly sub_appid?: string;
  readonly openid?: string;
  readonly sub_openid?: string;
  readonly authorization_code: string;
  readonly authorization_state: "UNBINDUSER" | "AVAILABLE" | "UNAVAILABLE";
  readonly notify_url?: string;
  readonly authorization_success_time?: string;
  readonly cancel_authorization_time?: string;
  readonly create_time: string;
  readonly phone?: PhoneLink;
}

/** What the page of an authorisation answers as JSON, beside the users who may act. */
export interface PhoneState {
  readonly authorization_state: PermissionSummary["authorization_state"];
  readonly authorization_code: string;
  readonly appid: string;
  readonly openid?: string;
  readonly merchant: { readonly mchid: string; readonly name: string };
  readonly sub_merchant?: SubMerchantSummary;
  readonly service: ServiceSummary;
  readonly expires_at: string;
}
