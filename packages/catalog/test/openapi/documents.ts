import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const folder: string = fileURLToPath(new URL("../../openapi/", import.meta.url));

/** The paths of all descriptions in the folder. */
export const files: readonly string[] = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replaceAll("\\", "/"))
  .toSorted();

/** What the tests read of a schema. */
export interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly deprecated?: boolean;
  readonly contentSchema?: Schema;
  readonly "x-wechatpay-encrypted"?: string;
  readonly "x-wechatpay-decrypted"?: Schema;
  readonly "x-wechatpay-modes"?: readonly string[];
  readonly "x-wechatpay-source"?: string;
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>;

export interface Parameter {
  readonly name: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

export interface Described {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
  readonly "x-wechatpay-resource"?: Schema;
}

type PathItems = Readonly<Record<string, Readonly<Record<string, Described>>>>;

export interface Document {
  readonly paths?: PathItems;
  readonly webhooks?: PathItems;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  readonly "x-wechatpay-paths"?: PathItems;
}

/** A description, read afresh. */
export function read(file: string): Document {
  // The linter's test holds every file to the form of OpenAPI.
  return JSON.parse(readFileSync(`${folder}${file}`, "utf8")) as Document;
}
