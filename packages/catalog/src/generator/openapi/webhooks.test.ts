import { describe, expect, test } from "vitest";
import type { Notification } from "../../notification.ts";
import { notificationRoots } from "../events-file.ts";
import { noGlossary } from "../glossary.ts";
import { nestedNames } from "../nested-names.ts";
import { declareNotificationSchemas } from "./notification-schemas.ts";
import { Schemas } from "./schemas.ts";
import { webhook } from "./webhooks.ts";

const names = { paths: {}, operations: {}, notifications: {}, models: {} };
const event: Notification = {
  event: "A.DONE",
  version: "v3",
  title: "名",
  docs: ["https://a"],
  fields: [{ name: "id", type: "string" }],
};

function posted(facts: Partial<Notification>, glossary = noGlossary): Record<string, any> {
  const notification = { ...event, ...facts };
  const derived = nestedNames(notificationRoots(notification, names), new Set());
  const { post } = webhook(notification, names, glossary, new Schemas({ derived, given: {} }));
  return post as Record<string, any>;
}

const own = (facts: Partial<Notification>): unknown =>
  posted(facts)["requestBody"].content["application/json"].schema.allOf[1].properties;

describe("a notification of APIv3", () => {
  test("is posted in the envelope, unsigned by the merchant, and opens to its resource", () => {
    const operation = posted({});
    expect(operation).toMatchObject({
      operationId: "ADoneNotification",
      summary: "名",
      externalDocs: { url: "https://a" },
      security: [],
      "x-wechatpay-resource": { $ref: "#/components/schemas/ADoneResource" },
    });
    expect(operation["requestBody"].content["application/json"].schema.allOf[0]).toEqual({
      $ref: "#/components/schemas/Notification",
    });
    expect(Object.keys(operation["responses"])).toEqual(["200", "204", "4XX", "5XX"]);
  });

  test("is summed up by its title in both languages where the glossary has it", () => {
    const titles = { ...noGlossary.titles, notifications: new Map([["名", "It was done"]]) };
    expect(posted({}, { ...noGlossary, titles })["summary"]).toBe("名 · It was done");
  });

  test.each<{ facts: Partial<Notification>; want: object }>([
    { facts: {}, want: { event_type: { enum: ["A.DONE"] } } },
    { facts: { eventTypes: ["B", "C"] }, want: { event_type: { enum: ["B", "C"] } } },
    {
      facts: { originalType: ["a"], associatedData: "b", resourceType: "c" },
      want: {
        event_type: { enum: ["A.DONE"] },
        resource_type: { enum: ["c"] },
        resource: {
          type: "object",
          properties: { original_type: { enum: ["a"] }, associated_data: { enum: ["b"] } },
        },
      },
    },
    {
      facts: { originalType: ["a"], variants: [{ label: "two", fields: [] }] },
      want: { event_type: { enum: ["A.DONE"] } },
    },
  ])("has the values that are its own: $want", ({ facts, want }) => {
    expect(own(facts)).toEqual(want);
  });

  test("that products share opens to one of their shapes", () => {
    const variants = [{ label: "two", fields: [{ name: "b", type: "string" }] }] as const;
    expect(posted({ variantLabel: "one", variants })["x-wechatpay-resource"]).toEqual({
      anyOf: [
        { $ref: "#/components/schemas/ADoneOneResource" },
        { $ref: "#/components/schemas/ADoneTwoResource" },
      ],
    });
  });

  test("with a reply of its own says so, and that it is signed", () => {
    const reply = [{ name: "code", type: "string" }] as const;
    const operation = posted({ reply, replySigned: true, replyHeaders: ["Authorization"] });
    expect(operation["responses"]["200"].content["application/json"].schema).toEqual({
      $ref: "#/components/schemas/ADoneReply",
    });
    expect(operation).toMatchObject({
      "x-wechatpay-reply-signed": true,
      "x-wechatpay-reply-headers": ["Authorization"],
    });
  });
});

test("a notification of APIv2 is XML and replied to in XML", () => {
  const operation = posted({ event: "paid", version: "v2" });
  expect(operation["operationId"]).toBe("V2PaidNotification");
  expect(operation["requestBody"].content).toEqual({
    "text/xml": { schema: { $ref: "#/components/schemas/V2PaidResource" } },
  });
  expect(Object.keys(operation["responses"])).toEqual(["200"]);
  expect(Object.keys(operation["responses"]["200"].content)).toEqual(["text/xml"]);
});

test("the envelope has the members of the facts, the resource in a schema of its own", () => {
  const schemas = new Schemas({ derived: new Map(), given: {} });
  const facts = {
    request: "json",
    envelope: ["id", "create_time", "resource"],
    resource: ["algorithm", "associated_data", "ciphertext"],
    algorithm: "AEAD_AES_256_GCM",
    reply: { fields: [{ name: "code", type: "string" }] },
  } as const;
  declareNotificationSchemas("v3", facts, schemas);
  expect(schemas.all()).toMatchObject({
    Notification: {
      properties: {
        create_time: { format: "date-time" },
        resource: { $ref: "#/components/schemas/NotificationResource" },
      },
      required: ["id", "create_time", "resource"],
    },
    NotificationReply: { properties: { code: { type: "string" } } },
    NotificationResource: {
      properties: {
        algorithm: { anyOf: [{ enum: ["AEAD_AES_256_GCM"] }, { type: "string" }] },
        ciphertext: { "x-wechatpay-encrypted": "apiv3-aes-gcm" },
      },
      required: ["algorithm", "ciphertext"],
    },
  });
});
