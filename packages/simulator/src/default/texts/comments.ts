import type { Answer } from "../../core/answer.ts";
import type { Call } from "../../core/handler.ts";
import { refused } from "../../core/refusal.ts";

/**
 * What users say of their orders, as text: a line with the offset to go on from, then a comment a line. There is one
 * comment; who goes on after it finds no more.
 *
 * @throws Refusal of times of another form or in the wrong order
 */
export function comments({ body }: Call): Answer {
  const [begin, end] = [String(body["begin_time"]), String(body["end_time"])];
  if (!TIME.test(begin) || !TIME.test(end) || begin > end) {
    throw refused(
      200,
      "PARAM_ERROR",
      "参数begin_time或end_time错误，格式为yyyyMMddHHmmss，开始时间不晚于结束时间",
    );
  }
  const offset = Number(body["offset"]);
  const comment = [
    begin.replace(TIME, "$1-$2-$3 $4:$5:$6"),
    "4200000000000000000000000001",
    "5",
    "很好",
  ];
  const rows = offset === 0 ? [comment.map((value) => `\`${value}`).join(",")] : [];
  const text = [String(Math.max(offset, 1)), ...rows].map((line) => `${line}\r\n`).join("");
  return { status: 200, file: { type: "text/plain", bytes: Buffer.from(text) } };
}

const TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/;
