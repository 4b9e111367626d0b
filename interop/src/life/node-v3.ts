import { createHash } from "node:crypto";
import type { MerchantCredentials } from "@wechatpay-kit/simulator";
import { endOfDay, passMidnight, userPays } from "../control.ts";
import { openMailbox } from "../mailbox.ts";
import type { Letter } from "../mailbox.ts";
import { NodeV3 } from "../node-v3.ts";
import type { Place, Told } from "./told.ts";

/**
 * wechatpay-node-v3 orders, is paid, refunds half, and reads the bill of the day.
 *
 * @param merchant one of the mode with certificates: it knows no public keys
 */
export async function liveByNodeV3(
  merchant: MerchantCredentials,
  { control, out_trade_no }: Pick<Place, "control" | "out_trade_no">,
): Promise<Told> {
  const pay = new NodeV3(merchant);
  const open = (letter: Letter): Promise<unknown> => opened(pay, letter, merchant.apiV3Key);
  const mailbox = await openMailbox();
  try {
    await passMidnight(control);
    // It adds appid and mchid itself.
    const ordered = told(
      await pay.transactions_native({
        description: "咖啡 Coffee",
        out_trade_no,
        notify_url: mailbox.url,
        amount: { total: 1299 },
      }),
    );
    await userPays(control, String(ordered["code_url"]));
    const paid = await open(await mailbox.next());
    const order = told(await pay.query({ out_trade_no }));
    const out_refund_no = `${out_trade_no}-1`;
    const refund = told(
      await pay.refunds({
        out_trade_no,
        out_refund_no,
        notify_url: mailbox.url,
        amount: { refund: 600, total: 1299, currency: "CNY" },
      }),
    );
    const bill_date = await endOfDay(control);
    const refunded = await open(await mailbox.next());
    const refundFound = told(await pay.find_refunds(out_refund_no));
    const { download_url, hash_value } = told(await pay.tradebill({ bill_date, bill_type: "ALL" }));
    // It signs right for addresses of the real host only; there the simulator's address would lead.
    const { origin, pathname, search } = new URL(String(download_url));
    const { data } = await pay.downloadBill(`https://api.mch.weixin.qq.com${pathname}${search}`);
    const text = String(data);
    return {
      ordered,
      paid,
      order,
      refund,
      refunded,
      refundFound,
      bill: {
        hash: createHash("sha1").update(text).digest("hex"),
        announced: String(hash_value),
        origin,
        text,
      },
    };
  } finally {
    await mailbox.close();
  }
}

/** Verifies a notification with the certificates that it fetches itself, and opens it. */
async function opened(pay: NodeV3, { headers, body }: Letter, key: string): Promise<unknown> {
  const header = (name: string): string => headers[`wechatpay-${name}`] ?? "";
  const isSigned = await pay.verifySign({
    timestamp: header("timestamp"),
    nonce: header("nonce"),
    serial: header("serial"),
    signature: header("signature"),
    body,
    apiSecret: key,
  });
  if (!isSigned) throw new Error("The notification's signature is wrong.");
  const { event_type, resource } = JSON.parse(body);
  const { ciphertext, associated_data, nonce } = resource;
  return { event_type, ...Object(pay.decipher_gcm(ciphertext, associated_data, nonce, key)) };
}

/** The members of an answer; a refusal it resolves with like any other. */
function told(answer: object): Readonly<Record<string, unknown>> {
  const { status, data, error } = Object(answer);
  if (status >= 300) throw new Error(`Answered ${status}: ${error}`);
  return Object(data);
}
