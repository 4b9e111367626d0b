import type { WeChatPay } from "wechatpay-kit";

/** What happened, in words and as data. */
export interface Step {
  readonly what: string;
  readonly call: string;
  readonly answer: unknown;
}

interface World {
  readonly wxpay: WeChatPay;
  readonly appid: string;
  readonly serviceId: string;
  /** Where WeChat Pay shall post notifications. */
  readonly notifyUrl: string;
  /** What the user does on the page that WeChat opens for the token. */
  readonly userAgrees: (applyPermissionsToken: string) => Promise<void>;
  /** The next notification that the merchant's server has opened. */
  readonly nextNotification: () => Promise<unknown>;
}

/**
 * The whole life of an authorisation: asked for, agreed to by the user, told to the merchant, looked up, ended.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647349
 */
export async function liveThroughAnAuthorisation(
  world: World,
  say: (step: Step) => void,
): Promise<void> {
  const { wxpay, appid, serviceId } = world;
  const { permissions } = wxpay.v3.payscore;
  // Unique for this merchant, never used for two users.
  const authorization_code = `demo-${Date.now()}`;

  const { apply_permissions_token } = await permissions.post({
    json: { service_id: serviceId, appid, authorization_code, notify_url: world.notifyUrl },
  });
  say({
    what: "The merchant asks for a pre-authorisation",
    call: "wxpay.v3.payscore.permissions.post({ json })",
    answer: { apply_permissions_token },
  });

  const opened = world.nextNotification();
  await world.userAgrees(apply_permissions_token);
  say({
    what: "The user agrees in WeChat; the notification is verified and opened",
    call: "wxpay.webhooks.unwrap(rawBody, headers)",
    answer: await opened,
  });

  const byCode = permissions.authorizationCode._authorization_code_;
  const query = { authorization_code, query: { service_id: serviceId } };
  const agreed = await byCode.get(query);
  say({
    what: "The merchant looks the authorisation up",
    call: "wxpay.v3.payscore.permissions.authorizationCode._authorization_code_.get(…)",
    answer: agreed,
  });

  const closed = world.nextNotification();
  await byCode.terminate.post({
    authorization_code,
    json: { service_id: serviceId, reason: "The demonstration is over" },
  });
  say({
    what: "The merchant ends it; this too is told by a notification",
    call: "….authorizationCode._authorization_code_.terminate.post(…)",
    answer: await closed,
  });

  say({
    what: "From now on the record says so",
    call: "wxpay.v3.payscore.permissions.authorizationCode._authorization_code_.get(…)",
    answer: await byCode.get(query),
  });
}
