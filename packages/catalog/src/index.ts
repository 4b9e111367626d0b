export type { CommonError } from "./common-error.ts";
export type { ErrorNumber } from "./error-number.ts";
export type {
  Condition,
  Field,
  FieldType,
  SiblingCondition,
  TextFormat,
  ValueCondition,
  Variant,
} from "./field.ts";
export {
  listAreas,
  loadCatalog,
  loadCommonErrors,
  loadErrorNumbers,
  loadMachines,
  loadNotifications,
  loadOperations,
  loadRepeats,
} from "./load-catalog.ts";
export type { Catalog } from "./load-catalog.ts";
export type { Edge, Machine, State } from "./machine.ts";
export type { Mode } from "./mode.ts";
export type { Notification, NotificationCommon, Retries } from "./notification.ts";
export type {
  Answer,
  Body,
  Method,
  Operation,
  OperationError,
  RateLimit,
  Status,
} from "./operation.ts";
export type { Repeat } from "./repeat.ts";
