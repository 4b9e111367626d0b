import { Aes, Formatter, Hash, Rsa } from "wechatpay-axios-plugin";
import type { Wechatpay } from "wechatpay-axios-plugin";
import { endOfDay, passMidnight, userPays } from "../control.ts";
import { openMailbox } from "../mailbox.ts";
import type { Letter } from "../mailbox.ts";
import type { Bill, Place, Told } from "./told.ts";

/** What it takes to read a notification. */
interface Keys {
  readonly platformKeys: Readonly<Record<string, string>>;
  readonly apiV3Key: string;
}

/** wechatpay-axios-plugin orders, is paid, refunds half, and reads the bill of the day. */
export async function liveByAxiosPlugin(
  wxpay: Wechatpay,
  keys: Keys,
  { control, mchid, appid, out_trade_no }: Place,
): Promise<Told> {
  const mailbox = await openMailbox();
  try {
    await passMidnight(control);
    const ordered = await wxpay.chain("v3/pay/transactions/native").post<unknown, Ordered>({
      mchid,
      appid,
      description: "咖啡 Coffee",
      out_trade_no,
      notify_url: mailbox.url,
      amount: { total: 1299 },
    });
    await userPays(control, ordered.data.code_url);
    const paid = open(await mailbox.next(), keys);
    const order = await wxpay
      .chain("v3/pay/transactions/out-trade-no/{out_trade_no}")
      .get({ out_trade_no, params: { mchid } });
    const out_refund_no = `${out_trade_no}-1`;
    const refund = await wxpay.chain("v3/refund/domestic/refunds").post({
      out_trade_no,
      out_refund_no,
      notify_url: mailbox.url,
      amount: { refund: 600, total: 1299, currency: "CNY" },
    });
    const day = await endOfDay(control);
    const refunded = open(await mailbox.next(), keys);
    const refundFound = await wxpay
      .chain("v3/refund/domestic/refunds/{out_refund_no}")
      .get({ out_refund_no });
    return {
      ordered: ordered.data,
      paid,
      order: order.data,
      refund: refund.data,
      refunded,
      refundFound: refundFound.data,
      bill: await readBill(wxpay, day),
    };
  } finally {
    await mailbox.close();
  }
}

/** Its types take the answer's for the request's, where nobody says otherwise. */
interface Ordered {
  readonly data: { readonly code_url: string };
}

/** Verifies a notification and opens it, with its classes alone. */
function open({ headers, body }: Letter, { platformKeys, apiV3Key }: Keys): unknown {
  const header = (name: string): string => headers[`wechatpay-${name}`] ?? "";
  const key = platformKeys[header("serial")];
  if (key === undefined) throw new Error(`There is no platform key ${header("serial")}.`);
  const message = Formatter.response(header("timestamp"), header("nonce"), body);
  if (!Rsa.verify(message, header("signature"), Rsa.from(key, "public"))) {
    throw new Error("The notification's signature is wrong.");
  }
  const { event_type, resource } = JSON.parse(body);
  const { ciphertext, nonce, associated_data } = resource;
  const text = Aes.AesGcm.decrypt(ciphertext, apiV3Key, nonce, associated_data);
  return { event_type, ...JSON.parse(text) };
}

async function readBill(wxpay: Wechatpay, bill_date: string): Promise<Bill> {
  const { data } = await wxpay.chain("v3/bill/tradebill").get({ params: { bill_date } });
  const { origin, search } = new URL(data.download_url);
  const { data: file } = await wxpay.chain("v3/billdownload/file").get({
    params: new URLSearchParams(search),
    responseType: "arraybuffer",
  });
  const text = Buffer.from(file).toString();
  return { hash: Hash.sha1(file), announced: data.hash_value, origin, text };
}
