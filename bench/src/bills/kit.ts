import { createPublicKey, generateKeyPairSync } from "node:crypto";
import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { WeChatPay } from "wechatpay-kit";
import { signAnswer } from "wechatpay-kit/testing";
import type { BillFile } from "./bill-file.ts";

/** A client whose WeChat Pay has this bill for every day: applied for and fetched as any, from the disk. */
export function clientOf(bill: BillFile): WeChatPay {
  const merchant = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const id = "PUB_KEY_ID_0112300001092026112200111111000001";
  const download_url = "https://api.mch.weixin.qq.com/v3/billdownload/file?token=1";
  return new WeChatPay({
    mchid: "1230000109",
    serial: "5F1C72E2A8931B72A2E13AF8DEE92471EB397115",
    privateKey: merchant.privateKey,
    platformKeys: { [id]: createPublicKey(privateKey) },
    fetch: async (url) => {
      if (url === download_url) {
        // Node declares the streams of the web twice.
        const file = Readable.toWeb(createReadStream(bill.path)) as ReadableStream<Uint8Array>;
        return new Response(file);
      }
      const body = JSON.stringify({ hash_type: "SHA1", hash_value: bill.sha1, download_url });
      return new Response(body, { headers: await signAnswer({ id, privateKey }, body) });
    },
  });
}
