export type { Field, FieldType, Variant } from "./field.ts";
export { listAreas, loadCatalog, loadNotifications, loadOperations } from "./load-catalog.ts";
export type { Catalog } from "./load-catalog.ts";
export type { Notification, NotificationCommon } from "./notification.ts";
export type { Answer, Body, Method, Mode, Operation, Status } from "./operation.ts";
