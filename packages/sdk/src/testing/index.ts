export { answering } from "./answering.ts";
export type { AnsweringKeys, TestAnswer, TestRoutes } from "./answering.ts";
export { notificationBody } from "./notification-body.ts";
export type { NotificationBody } from "./notification-body.ts";
export { notification } from "./notification.ts";
export type {
  Delivery,
  DocumentedEvent,
  NotificationOptions,
  ResourceOf,
  TestNotification,
} from "./notification.ts";
export type { EventsV2 } from "../generated/events-v2.ts";
export { notificationV2 } from "./notification-v2.ts";
export type { MembersOfV2, NotificationV2Options, TestNotificationV2 } from "./notification-v2.ts";
export { sealResource } from "./seal-resource.ts";
export type { SealedResource } from "./seal-resource.ts";
export { signAnswer } from "./sign-answer.ts";
export type { PlatformSigner, SignAnswerOptions } from "./sign-answer.ts";
export { testKeys } from "./test-keys.ts";
export type { TestKeys } from "./test-keys.ts";
