import type { ReferenceObject } from "openapi3-ts/oas31";
import type { Field } from "../../field.ts";
import type { Choices } from "../choices.ts";
import { labelsInside } from "../glossary.ts";
import type { Labels } from "../glossary.ts";
import { nestedKey } from "../nested-names.ts";
import type { NestedNaming } from "../models.ts";
import { shapeKey } from "../shape.ts";
import type { Shape } from "../shape.ts";
import { objectSchema } from "./field-schema.ts";
import type { SchemaWriter } from "./field-schema.ts";
import type { Schema } from "./oas.ts";

/** The shared schemas of a document, under the names that the SDK's models have. */
export class Schemas {
  readonly #schemas = new Map<string, { readonly key: string; readonly schema: Schema }>();
  readonly #naming: NestedNaming;

  constructor(naming: NestedNaming) {
    this.#naming = naming;
  }

  /** How a product's members are written: shapes that are nested in others are shared within it. */
  writer(group: string, labels: Labels): SchemaWriter {
    return {
      labels,
      nested: (field, shape) => {
        const inside = this.writer(group, labelsInside(labels, field.name));
        return this.#nested(group, field, shape, inside);
      },
    };
  }

  /**
   * Declares the schema of an object once, under its name; the reference to it.
   *
   * @throws when the name is that of another object
   */
  declare(
    name: string,
    fields: readonly Field[],
    writer: SchemaWriter,
    { groups = [], ...root }: Schema & Pick<Choices, "groups"> = {},
  ): ReferenceObject {
    const key = shapeKey({ fields, groups, absent: [] });
    const other = this.#schemas.get(name);
    if (other === undefined) {
      const schema = { ...objectSchema(fields, writer, groups), ...root };
      this.#schemas.set(name, { key, schema });
    } else if (other.key !== key) {
      throw new Error(`Two schemas are called ${name}. Name one in data/names.json.`);
    }
    return reference("schemas", name);
  }

  /** All schemas, sorted by name. */
  all(): Record<string, Schema> {
    return Object.fromEntries(
      [...this.#schemas]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, { schema }]) => [name, schema]),
    );
  }

  #nested(group: string, field: Field, shape: Shape, writer: SchemaWriter): ReferenceObject {
    const derived = this.#naming.derived.get(nestedKey(group, field, shape));
    if (derived === undefined) throw new Error(`${group}: ${field.name} has got no name.`);
    return this.declare(
      this.#naming.given[derived] ?? derived,
      shape.fields,
      writer,
      shape.groups && { groups: shape.groups },
    );
  }
}

/** A reference to a shared part of the document. */
export function reference(kind: string, name: string): ReferenceObject {
  return { $ref: `#/components/${kind}/${name}` };
}
