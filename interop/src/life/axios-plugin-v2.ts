import { Aes, Hash, Transformer } from "wechatpay-axios-plugin";
import type { Wechatpay } from "wechatpay-axios-plugin";
import { endOfDay, passMidnight, userPays } from "../control.ts";
import { openMailbox } from "../mailbox.ts";
import type { Letter } from "../mailbox.ts";
import type { Place, Told } from "./told.ts";

/** What the life of a payment of APIv2 told. */
export interface ToldV2 extends Omit<Told, "bill"> {
  readonly bill: string;
}

/**
 * wechatpay-axios-plugin orders by APIv2, is paid, refunds half, and reads the bill of the day. It verifies the signatures of
 * answers itself.
 *
 * @param secret the merchant's APIv2 key
 */
export async function liveByAxiosPluginV2(
  wxpay: Wechatpay,
  secret: string,
  { control, mchid, appid, out_trade_no }: Place,
): Promise<ToldV2> {
  const caller = { appid, mch_id: mchid };
  const mailbox = await openMailbox("v2");
  try {
    await passMidnight(control);
    const ordered = await wxpay.chain("v2/pay/unifiedorder").post<unknown, Xml>({
      ...caller,
      body: "咖啡 Coffee",
      out_trade_no,
      total_fee: 1299,
      spbill_create_ip: "127.0.0.1",
      notify_url: mailbox.url,
      trade_type: "NATIVE",
      product_id: "coffee",
      sign_type: "HMAC-SHA256",
    });
    await userPays(control, String(ordered.data["code_url"]));
    const paid = open(await mailbox.next(), secret);
    const order = await wxpay
      .chain("v2/pay/orderquery")
      .post<unknown, Xml>({ ...caller, out_trade_no });
    const out_refund_no = `${out_trade_no}-1`;
    const refund = await wxpay.chain("v2/secapi/pay/refund").post<unknown, Xml>(
      {
        ...caller,
        out_trade_no,
        out_refund_no,
        total_fee: 1299,
        refund_fee: 600,
        notify_url: mailbox.url,
      },
      // By TLS, present the certificate.
      { security: true },
    );
    const day = await endOfDay(control);
    const refunded = openRefund(await mailbox.next(), secret);
    const refundFound = await wxpay
      .chain("v2/pay/refundquery")
      .post<unknown, Xml>({ ...caller, out_refund_no });
    const { data: bill } = await wxpay
      .chain("v2/pay/downloadbill")
      .post<unknown, { readonly data: string }>(
        { ...caller, bill_date: day.replaceAll("-", ""), bill_type: "ALL" },
        // The answer is a text, and no XML to be parsed.
        { transformResponse: [] },
      );
    return {
      ordered: ordered.data,
      paid,
      order: order.data,
      refund: refund.data,
      refunded,
      refundFound: refundFound.data,
      bill,
    };
  } finally {
    await mailbox.close();
  }
}

interface Xml {
  readonly data: Readonly<Record<string, unknown>>;
}

/** Verifies the notification of a payment and opens it, with its classes alone. */
function open({ body }: Letter, secret: string): unknown {
  const { sign, ...members } = Object(Transformer.toObject(body));
  const type = members.sign_type === "HMAC-SHA256" ? "HMAC-SHA256" : "MD5";
  if (!Hash.equals(Hash.sign(type, members, secret), sign)) {
    throw new Error("The notification's signature is wrong.");
  }
  return members;
}

/** Opens the notification of a refund, which is encrypted instead of signed. */
function openRefund({ body }: Letter, secret: string): unknown {
  const { req_info } = Object(Transformer.toObject(body));
  return Transformer.toObject(Aes.AesEcb.decrypt(req_info, Hash.md5(secret)));
}
