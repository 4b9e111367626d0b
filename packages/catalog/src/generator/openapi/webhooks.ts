import type {
  OperationObject,
  PathItemObject,
  ReferenceObject,
  ResponseObject,
  ResponsesObject,
} from "openapi3-ts/oas31";
import type { Notification } from "../../notification.ts";
import { pascal } from "../case.ts";
import { eventGroup, resourceShapes } from "../events-file.ts";
import { bothTitles, labelsOf, notificationPlaces } from "../glossary.ts";
import type { Glossary } from "../glossary.ts";
import type { Names } from "../names.ts";
import { anyOf } from "./field-schema.ts";
import { present } from "./json.ts";
import { notificationNames } from "./naming.ts";
import { postedSchema, rootOf } from "./notification-schemas.ts";
import { externalDocs } from "./operation-object.ts";
import { xmlMedia } from "./request-body.ts";
import { reference } from "./schemas.ts";
import type { Schemas } from "./schemas.ts";
import { signatureParameters } from "./signature-headers.ts";
import { tagOf } from "./tags.ts";

/** A notification as OpenAPI has it: what WeChat Pay posts, and what it is answered. */
export function webhook(
  notification: Notification,
  names: Names,
  glossary: Glossary,
  schemas: Schemas,
): PathItemObject {
  const { event, version, title, docs, modes, status, replySigned, replyHeaders } = notification;
  const { replyWithinSeconds, retries } = notification;
  const v3 = version === "v3";
  const labels = labelsOf(glossary, notificationPlaces(notification));
  const writer = schemas.writer(eventGroup(notification), labels);
  const { shapes, reply } = notificationNames(notification, names);
  const resources = resourceShapes(notification).map((shape, index) =>
    schemas.declare(shapes[index] ?? "", shape.fields, writer, rootOf(version)),
  );
  const tag = tagOf(notification, glossary);
  const resource = anyOf(resources);
  const answered =
    reply === undefined
      ? reference("schemas", "NotificationReply")
      : schemas.declare(reply, notification.reply ?? [], writer, rootOf(version));
  const post = present<OperationObject>({
    operationId: `${v3 ? "" : "V2"}${pascal(event)}Notification`,
    summary: bothTitles(title, glossary.titles.notifications),
    tags: tag === undefined ? undefined : [tag.name],
    externalDocs: externalDocs(docs),
    parameters: v3 ? signatureParameters() : undefined,
    requestBody: {
      required: true,
      content: v3
        ? { "application/json": { schema: postedSchema(notification) } }
        : { [xmlMedia]: { schema: resource } },
    },
    // WeChat Pay signs what it posts, but not as the merchant does.
    security: [],
    responses: replies(v3, answered),
    "x-wechatpay-resource": v3 ? resource : undefined,
    "x-wechatpay-modes": modes,
    "x-wechatpay-status": status,
    "x-wechatpay-reply-signed": replySigned,
    "x-wechatpay-reply-headers": replyHeaders,
    "x-wechatpay-reply-within-seconds": replyWithinSeconds,
    "x-wechatpay-retries": retries,
    "x-wechatpay-docs": docs.length > 1 ? docs : undefined,
  });
  return { post };
}

function replies(v3: boolean, schema: ReferenceObject): ResponsesObject {
  const received = {
    description: "已接收 · Received",
    content: { [v3 ? "application/json" : xmlMedia]: { schema } },
  };
  if (!v3) return { "200": received };
  const again = reference("responses", "Again");
  const empty = { description: "已接收，无内容 · Received, no content" };
  return { "200": received, "204": empty, "4XX": again, "5XX": again };
}

/** The shared reply after which WeChat Pay posts the notification again. */
export const againResponse: ResponseObject = {
  description: "未接收，微信支付会重发 · Not received: WeChat Pay posts it again",
  content: { "application/json": { schema: reference("schemas", "NotificationReply") } },
};
