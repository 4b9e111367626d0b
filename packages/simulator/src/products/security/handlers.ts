import { optionalText, text } from "../../core/handler.ts";
import type { Handler } from "../../core/handler.ts";
import { enqueue } from "../../notify/outbox/enqueue.ts";
import { sealSensitive } from "../../v3/sensitive.ts";

/**
 * The only self-test that APIv3 has: says back what it was told, once in the clear and once encrypted for the merchant.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014551946
 */
const echo: Handler = async (context, { merchant, body }) => {
  const message = text(body, "echo_message");
  const secret = optionalText(body, "encrypted_echo_message");
  const sealed = secret === null ? null : sealSensitive(merchant.publicKey, secret);
  const url = optionalText(body, "notify_url");
  if (url !== null) {
    await context.store.db.transaction().execute((tx) =>
      enqueue(context, tx, merchant, {
        eventType: "SECURITY_ECHO.SUCCESS",
        originalType: "security",
        summary: "商户签名验签／加解密测试成功",
        url,
        resource: {
          echo_message: message,
          ...(sealed !== null && { encrypt_echo_message: sealed }),
        },
      }),
    );
  }
  return {
    status: 200,
    body: { echo_message: message, ...(sealed !== null && { encrypted_echo_message: sealed }) },
  };
};

export const securityHandlers: Readonly<Record<string, Handler>> = {
  "v3/security/echo#post": echo,
};
