import type { Call } from "../../core/handler.ts";
import type { SimResponse } from "../../core/http.ts";
import { wrong } from "../../v2/refusal.ts";

/**
 * What users say of their orders, as text: a line with the offset to go on from, then a comment a line. There is one
 * comment; who goes on after it finds no more.
 *
 * @throws RefusalV2 `PARAM_ERROR` for times of another form or in the wrong order
 */
export function comments({ body }: Call): SimResponse {
  const [begin, end] = [String(body["begin_time"]), String(body["end_time"])];
  if (!TIME.test(begin) || !TIME.test(end) || begin > end) {
    throw wrong("参数begin_time或end_time错误，格式为yyyyMMddHHmmss，开始时间不晚于结束时间");
  }
  const offset = Number(body["offset"]);
  const comment = [
    begin.replace(TIME, "$1-$2-$3 $4:$5:$6"),
    "4200000000000000000000000001",
    "5",
    "很好",
  ];
  const rows = offset === 0 ? [comment.map((value) => `\`${value}`).join(",")] : [];
  return {
    status: 200,
    headers: { "content-type": "text/plain", server: "wechatpay-kit-simulator" },
    body: [String(Math.max(offset, 1)), ...rows].map((line) => `${line}\r\n`).join(""),
  };
}

const TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/;
