import type {
  ContentObject,
  HeadersObject,
  ReferenceObject,
  ResponseObject,
  ResponsesObject,
} from "openapi3-ts/oas31";
import type { Answer, Operation } from "../../operation.ts";
import type { SchemaWriter } from "./field-schema.ts";
import { objectSchema } from "./field-schema.ts";
import { present } from "./json.ts";
import type { Schema } from "./oas.ts";
import { errorResponses } from "./operation-errors.ts";
import { xmlMedia, xmlRoot } from "./request-body.ts";
import { reference } from "./schemas.ts";
import type { Schemas } from "./schemas.ts";
import { signatureHeaders } from "./signature-headers.ts";

/** The answers of an operation by status. */
export function responses(
  operation: Operation,
  answerName: string | undefined,
  schemas: Schemas,
  writer: SchemaWriter,
): ResponsesObject {
  const { response } = operation;
  const v3 = !operation.id.startsWith("v2/");
  const success = present<ResponseObject>({
    description: descriptions[response.type],
    headers: headersOf(response, v3),
    content: content(response, answerName, schemas, writer),
    "x-wechatpay-signed": response.signed,
  });
  const error = reference("responses", "Error");
  const status = statusOf(response);
  if (!v3) return { [status]: success };
  const listed = errorResponses(operation.errors ?? [], status);
  return { [status]: success, ...listed, "4XX": error, "5XX": error };
}

const descriptions: Readonly<Record<Answer["type"], string>> = {
  json: "成功 · Success",
  xml: "成功或失败 · Success or failure: see `return_code` and `result_code`",
  empty: "成功，无内容 · Success, no content",
  binary: "文件 · The file",
  text: "文本；失败时为 XML · The text; XML where it failed",
  redirect: "跳转到微信支付的页面 · Leads to a page of WeChat Pay",
};

function statusOf({ type, status }: Answer): string {
  if (type === "redirect") return "302";
  return String(status ?? (type === "empty" ? 204 : 200));
}

function headersOf({ type, signed }: Answer, v3: boolean): HeadersObject | undefined {
  if (type === "redirect") return { Location: { schema: { type: "string", format: "uri" } } };
  return v3 ? signatureHeaders(signed) : undefined;
}

function content(
  { type, media, fields = [], errorFields = [] }: Answer,
  answerName: string | undefined,
  schemas: Schemas,
  writer: SchemaWriter,
): ContentObject | undefined {
  const declared = (root: Schema): Schema | ReferenceObject =>
    answerName === undefined
      ? { type: "object", ...root }
      : schemas.declare(answerName, fields, writer, root);
  switch (type) {
    case "json":
      return { "application/json": { schema: declared({}) } };
    case "xml":
      return {
        [xmlMedia]: { schema: { anyOf: [declared(xmlRoot), reference("schemas", "Error")] } },
      };
    case "binary":
      return { [mediaTypes[media ?? "bill"]]: { schema: { type: "string", format: "binary" } } };
    case "text":
      return {
        [mediaTypes[media ?? "csv"]]: { schema: { type: "string" } },
        [xmlMedia]: { schema: { ...objectSchema(errorFields, writer), ...xmlRoot } },
      };
    case "empty":
    case "redirect":
      return undefined;
  }
}

const mediaTypes: Readonly<Record<NonNullable<Answer["media"]>, string>> = {
  bill: "application/octet-stream",
  pdf: "application/pdf",
  image: "image/*",
  csv: "text/csv",
};
