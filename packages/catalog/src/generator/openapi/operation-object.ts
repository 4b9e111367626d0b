import type { ExternalDocumentationObject, OperationObject } from "openapi3-ts/oas31";
import type { Operation, Status } from "../../operation.ts";
import type { SchemaWriter } from "./field-schema.ts";
import { filled, present } from "./json.ts";
import { parameters } from "./parameters.ts";
import { requestBody } from "./request-body.ts";
import { responses } from "./responses.ts";
import type { Schemas } from "./schemas.ts";
import { ownSecurity } from "./security.ts";
import { ownServers } from "./servers.ts";

/** What an operation is called in the description. */
export interface OperationNaming {
  readonly name: string;
  /** In both languages. */
  readonly title: string;
  /** The schema of its answer, where it has members. */
  readonly answer: string | undefined;
  readonly tag: string | undefined;
}

/** An operation as OpenAPI has it; what OpenAPI has no word for is `x-wechatpay-…`. */
export function operationObject(
  operation: Operation,
  { name, title, answer, tag }: OperationNaming,
  schemas: Schemas,
  writer: SchemaWriter,
): OperationObject {
  const { docs, status, body, mtls, nonce, modes, prefix, fragment } = operation;
  const { errors, rateLimits, idempotent, updated } = operation;
  return present<OperationObject>({
    operationId: name,
    summary: title,
    tags: tag === undefined ? undefined : [tag],
    deprecated: isDeprecated(status) ? true : undefined,
    externalDocs: externalDocs(docs),
    servers: ownServers(operation),
    security: ownSecurity(operation),
    parameters: filled(parameters(operation, writer)),
    requestBody: body === undefined ? undefined : requestBody(body, writer),
    responses: responses(operation, answer, schemas, writer),
    "x-wechatpay-modes": modes,
    "x-wechatpay-status": status,
    "x-wechatpay-prefix": prefix,
    "x-wechatpay-fragment": fragment,
    "x-wechatpay-mtls": mtls,
    "x-wechatpay-nonce": nonce,
    "x-wechatpay-idempotent": idempotent,
    "x-wechatpay-rate-limits": rateLimits,
    "x-wechatpay-errors": errors,
    "x-wechatpay-updated": updated,
    "x-wechatpay-docs": docs.length > 1 ? docs : undefined,
  });
}

/** The first official page; the others are `x-wechatpay-docs`. */
export function externalDocs([url]: readonly string[]): ExternalDocumentationObject | undefined {
  return url === undefined ? undefined : { url };
}

function isDeprecated(status: Status | undefined): boolean {
  return status !== undefined && status.state !== "beta" && status.state !== "by-invitation";
}
