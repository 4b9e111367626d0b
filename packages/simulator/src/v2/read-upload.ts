import { createHash } from "node:crypto";
import type { Operation } from "@wechatpay-kit/catalog";
import { formParts } from "../server/form-parts.ts";
import type { SimRequest } from "../core/http.ts";
import type { BodyV2 } from "./body.ts";
import { writable } from "./characters.ts";
import { lacking, NotUnderstood, wrong } from "./refusal.ts";

/** @throws NotUnderstood `POST_DATA_EMPTY`, `NOT_UTF8`, or `PARAM_ERROR` for a name that comes twice or a character that no text has */
export function readUpload(operation: Operation, request: SimRequest): BodyV2 {
  const fileName = operation.body?.fields.find(({ type }) => type === "file")?.name;
  const texts = new Map<string, string>();
  let file: Buffer | undefined;
  for (const { name, bytes } of formParts(request)) {
    if (name === fileName) file = bytes;
    else if (texts.has(name)) throw new NotUnderstood("PARAM_ERROR", "参数重复");
    else texts.set(writable(name), writable(decode(bytes)));
  }
  if (file === undefined && texts.size === 0) {
    throw new NotUnderstood("POST_DATA_EMPTY", "post数据为空");
  }
  return { texts, file };
}

/** @throws NotUnderstood without a file, Refusal where `media_hash` is not its MD5 */
export function checkFile({ texts, file }: BodyV2): void {
  if ((texts.get("media_hash") ?? "") === "") throw lacking("media_hash");
  if (file === undefined || file.length === 0) throw lacking("media");
  const digest = createHash("md5").update(file).digest("hex");
  if (texts.get("media_hash")?.toLowerCase() !== digest) {
    throw wrong("参数media_hash与文件内容的MD5值不一致");
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function decode(bytes: Buffer): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new NotUnderstood("NOT_UTF8", "编码格式错误");
  }
}
