import type { Field } from "../field.ts";
import type { Choices } from "./choices.ts";
import { labelsInside } from "./glossary.ts";
import type { Labels } from "./glossary.ts";
import type { Group } from "./groups.ts";
import { absentMember, member } from "./member.ts";
import type { Wire } from "./wire.ts";
import { nestedKey } from "./nested-names.ts";
import { shapeKey, shapesOf } from "./shape.ts";
import type { Shape } from "./shape.ts";
import { block, doc } from "./text.ts";

interface Model {
  readonly key: string;
  /** Where it comes from, for the error of a name used twice. */
  readonly origin: string;
  readonly group: string;
  /** Its comment: each place that declares it adds its lines. */
  readonly lines: Set<string>;
  readonly text: string;
}

/** Where a model is declared. */
export interface Declaring {
  /** The product whose models share what is the same. */
  readonly group: string;
  /** For the error of a name used twice. */
  readonly origin: string;
  /** The words for its members. */
  readonly labels: Labels;
}

/** Names of nested models. */
export interface NestedNaming {
  /** By product, member and shape. */
  readonly derived: ReadonlyMap<string, string>;
  /** Names given by hand, by the derived one. */
  readonly given: { readonly [derived: string]: string };
}

/** The models of the catalogue by name. Shapes that are nested in others share a model where they are the same. */
export class Models {
  readonly #models = new Map<string, Model>();
  readonly #naming: NestedNaming;
  readonly #unusedNames: Set<string>;

  constructor(naming: NestedNaming) {
    this.#naming = naming;
    this.#unusedNames = new Set(Object.keys(naming.given));
  }

  /**
   * Declares the model and all that are nested in it. The same name may come again with the same shape; its comment then
   * has the lines of both.
   */
  declare(name: string, shape: Shape, where: Declaring, lines: readonly string[] = []): void {
    const { group, origin } = where;
    const key = shapeKey(shape);
    const other = this.#sameModel(name, group, key, origin);
    if (other !== undefined) {
      for (const line of lines) other.lines.add(line);
      return;
    }
    const body = this.#block(shape, where, shape.wire);
    const choices = this.choices(shape, where, shape.wire);
    const text =
      choices.length === 0
        ? `export interface ${name} ${body}`
        : `export type ${name} = ${[body, ...choices].join(" & ")};`;
    this.#models.set(name, { key, group, origin, lines: new Set(lines), text });
  }

  /** Declares an interface whose text, without comment, is made elsewhere. */
  declareText(name: string, text: string, { group, origin }: Declaring, line: string): void {
    if (this.#sameModel(name, group, text, origin) === undefined) {
      this.#models.set(name, { key: text, group, origin, lines: new Set([line]), text });
    }
  }

  /** The members' text; what is nested in them is declared. */
  members(fields: readonly Field[], where: Declaring, wire: Wire = "json"): string[] {
    const nested = (field: Field): string => this.#nested(field, where, wire);
    return fields.map((field) => member(field, { wire, nested, labels: where.labels }));
  }

  /** The types beside that of the common members, which all hold: groups, and a union of the forms. */
  choices({ groups = [], forms = [] }: Choices, where: Declaring, wire: Wire = "json"): string[] {
    const written = forms.map((form) => {
      const own = [this.#block(form, where, wire), ...groupTexts(form.groups)];
      return own.length === 1 ? own.join("") : `(${own.join(" & ")})`;
    });
    return [...groupTexts(groups), ...(written.length === 0 ? [] : [`(${written.join(" | ")})`])];
  }

  /** The texts of a group's models, sorted by name. */
  texts(group: string): string[] {
    return [...this.#models]
      .filter(([, model]) => model.group === group)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, model]) => doc([...model.lines]) + model.text);
  }

  /** The names of all models. */
  get names(): readonly string[] {
    return [...this.#models.keys()];
  }

  /** Given names that no model asked for. */
  get unusedNames(): readonly string[] {
    return [...this.#unusedNames];
  }

  #block(
    { fields, absent }: Pick<Shape, "fields" | "absent">,
    where: Declaring,
    wire: Wire | undefined,
  ): string {
    const members = this.members(fields, where, wire);
    return block([...members, ...absent.map((name) => absentMember(name))]);
  }

  #sameModel(name: string, group: string, key: string, origin: string): Model | undefined {
    const other = this.#models.get(name);
    if (other === undefined || (other.key === key && other.group === group)) return other;
    throw new Error(
      `Two types are called ${name}: of ${other.origin} and of ${origin}. Name one in data/names.json.`,
    );
  }

  #nested(field: Field, where: Declaring, wire: Wire): string {
    const { group, origin } = where;
    const names = shapesOf(field, wire).map((shape) => {
      const derived = this.#naming.derived.get(nestedKey(group, field, shape));
      if (derived === undefined) throw new Error(`${origin}: ${field.name} has got no name.`);
      this.#unusedNames.delete(derived);
      const name = this.#naming.given[derived] ?? derived;
      const lines = shape.label === "" ? [] : [`\`${field.name}\` (${shape.label}).`];
      const inside = {
        group,
        origin: `${origin}, member ${field.name}`,
        labels: labelsInside(where.labels, field.name),
      };
      this.declare(name, shape, inside, lines);
      return name;
    });
    return names.join(" | ");
  }
}

function groupTexts(groups: readonly Group[]): string[] {
  return groups.map(({ kind, names }) => {
    const list = names.map((name) => JSON.stringify(name)).join(" | ");
    return `${kind === "one-of" ? "OneOf" : "AtLeastOne"}<${list}>`;
  });
}
