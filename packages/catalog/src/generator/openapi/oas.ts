import type {
  ComponentsObject,
  OpenAPIObject,
  ReferenceObject,
  SchemaObject,
  SecuritySchemeObject,
} from "openapi3-ts/oas31";

/** A schema of OpenAPI 3.1: the library's type lacks two keywords that this version takes from JSON Schema. */
export interface Schema extends SchemaObject {
  patternProperties?: Record<string, Schema | ReferenceObject>;
  contentSchema?: Schema | ReferenceObject;
}

/** A security scheme of OpenAPI 3.1: the library's type lacks the certificate in the TLS handshake. */
export interface SecurityScheme extends Omit<SecuritySchemeObject, "type"> {
  type: SecuritySchemeObject["type"] | "mutualTLS";
}

/** The parts of a document that can be referred to. */
export interface Components extends Omit<ComponentsObject, "securitySchemes"> {
  securitySchemes?: Record<string, SecurityScheme>;
}

/** A document of OpenAPI 3.1. */
export interface Document extends Omit<OpenAPIObject, "components"> {
  components?: Components;
}
