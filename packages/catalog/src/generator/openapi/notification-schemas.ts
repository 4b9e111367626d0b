import type { ReferenceObject } from "openapi3-ts/oas31";
import type { Field } from "../../field.ts";
import type { Notification, NotificationCommon } from "../../notification.ts";
import { present } from "./json.ts";
import type { Schema } from "./oas.ts";
import { xmlRoot } from "./request-body.ts";
import { reference } from "./schemas.ts";
import type { Schemas } from "./schemas.ts";

type Version = Notification["version"];

/** What the members are that all notifications have. Elsewhere the same names mean other things. */
const words: Readonly<Record<string, string>> = {
  id: "通知ID · Notification ID: the same where the notification is repeated.",
  create_time: "通知创建时间 · When the notification was made.",
  event_type: "通知类型 · Event type: what happened.",
  resource_type: "通知数据类型 · Type of the resource: `encrypt-resource`.",
  summary: "回调摘要 · Summary, for people.",
  resource: "通知数据 · The resource, encrypted.",
  original_type: "原始类型 · Original type: what the resource was before it was encrypted.",
  algorithm: "加密算法 · Encryption algorithm.",
  associated_data:
    "附加数据 · Associated data of the encryption; absent or empty where there is none.",
  nonce: "随机串 · Nonce of the encryption.",
  ciphertext:
    "数据密文 · Ciphertext: Base64; opened with the APIv3 key it is JSON, the notification's `x-wechatpay-resource`.",
  code: "应答状态码 · Reply code.",
  message: "应答信息 · Reply message: the reason of a failure.",
  return_code: "返回状态码 · Reply code.",
  return_msg: "返回信息 · Reply message: the reason of a failure.",
};

/** The root element of a version's messages: APIv2 writes XML. */
export function rootOf(version: Version): Schema {
  return version === "v2" ? xmlRoot : {};
}

/** Declares what all notifications of a version share: the reply, and in APIv3 the envelope. */
export function declareNotificationSchemas(
  version: Version,
  { reply, envelope, resource = [], algorithm }: NotificationCommon,
  schemas: Schemas,
): void {
  const labels = (name: string): readonly string[] => {
    const text = words[name];
    return text === undefined ? [] : [text];
  };
  const writer = schemas.writer("Notification", labels);
  schemas.declare("NotificationReply", reply.fields, writer, rootOf(version));
  if (envelope === undefined) return;
  const inside = resource.map((name) => resourceField(name, algorithm));
  const nested = (): ReferenceObject => schemas.declare("NotificationResource", inside, writer);
  const fields = envelope.map((name) => envelopeField(name, inside));
  schemas.declare("Notification", fields, { labels, nested });
}

/** The body in which WeChat Pay posts a notification of APIv3: the envelope with the values that are its own. */
export function postedSchema(notification: Notification): Schema {
  const { event, eventTypes = [event], resourceType, associatedData, variants } = notification;
  // Where products share the event, the facts have the original type of the first one alone.
  const originalType = variants === undefined ? notification.originalType : undefined;
  const values = (list: readonly string[] | undefined): Schema | undefined =>
    list === undefined ? undefined : { enum: [...list] };
  const resource = present<{ original_type?: Schema; associated_data?: Schema }>({
    original_type: values(originalType),
    associated_data: values(associatedData === undefined ? undefined : [associatedData]),
  });
  const own = present<{ event_type?: Schema; resource_type?: Schema; resource?: Schema }>({
    event_type: values(eventTypes),
    resource_type: values(resourceType === undefined ? undefined : [resourceType]),
    resource:
      Object.keys(resource).length === 0 ? undefined : { type: "object", properties: resource },
  });
  return { allOf: [reference("schemas", "Notification"), { type: "object", properties: own }] };
}

function envelopeField(name: string, resource: readonly Field[]): Field {
  if (name === "resource") return { name, type: "object", required: true, fields: resource };
  const text = { name, type: "string", required: true } as const;
  return name === "create_time" ? { ...text, format: "date-time" } : text;
}

function resourceField(name: string, algorithm: string | undefined): Field {
  if (name === "associated_data") return { name, type: "string" };
  const text = { name, type: "string", required: true } as const;
  if (name === "algorithm" && algorithm !== undefined) return { ...text, enum: [algorithm] };
  return name === "ciphertext" ? { ...text, encrypted: "apiv3-aes-gcm" } : text;
}
