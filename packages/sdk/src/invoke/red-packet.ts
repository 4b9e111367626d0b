import { freshStamp } from "../crypto/stamp.ts";
import { needAppid, needText } from "./check.ts";
import { signMembers } from "./keys.ts";
import type { Keys } from "./keys.ts";

/** A red packet (小程序红包) that the user is to open. */
export interface SentRedPacket {
  /** The mini program's appid: `wxappid` of the call that sent it. */
  readonly appid: string;
  /** `package` of the answer to `mmpaymkttransfers/sendminiprogramhb`, as it came. */
  readonly package: string;
}

/** What `wx.sendBizRedPacket` of a mini program takes. */
export interface RedPacketToOpen {
  /** Unix seconds, as text. */
  readonly timeStamp: string;
  readonly nonceStr: string;
  /** As it came, encoded for an address. */
  readonly package: string;
  readonly signType: "MD5";
  readonly paySign: string;
}

/** Unlike payments of APIv2, `signType` is not signed. @see https://pay.weixin.qq.com/doc/v2/merchant/4011937425 */
export function redPacket(keys: Keys, sent: SentRedPacket): RedPacketToOpen {
  const { timestamp, nonce } = freshStamp();
  const members = {
    timeStamp: String(timestamp),
    nonceStr: nonce,
    package: encodeURIComponent(
      needText("package", sent.package, "the package that sending the red packet answered"),
    ),
  };
  const all = { appId: needAppid(sent.appid), ...members };
  return { ...members, signType: "MD5", paySign: signMembers(keys, all, "MD5", "red packets") };
}
