import type { Field } from "../field.ts";
import { pascal, singular } from "./case.ts";
import { absentMember, member } from "./member.ts";
import { isNested, shapeKey } from "./shape.ts";
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

/**
 * The models of the catalogue by name. Shapes that are nested in others share a model where they are the same: within a
 * group (`Payscore`), the shape that most members of one name have is `<Group><Member>` (`PayscoreRiskFund`); any other is
 * `<Owner><Member>`.
 */
export class Models {
  readonly #shared = new Map<string, string>();
  readonly #models = new Map<string, Model>();
  readonly #given: { readonly [ownerAndMember: string]: string };
  readonly #unusedNames: Set<string>;

  /**
   * @param given names of nested models by `Owner.member`
   * @param roots every shape that will be declared, by group: what is shared is counted over all of them
   */
  constructor(
    given: { readonly [ownerAndMember: string]: string },
    roots: Iterable<readonly [group: string, fields: readonly Field[]]>,
  ) {
    this.#given = given;
    this.#unusedNames = new Set(Object.keys(given));
    const uses = new Map<string, Map<string, number>>();
    for (const [group, fields] of roots) count(group, fields, uses);
    for (const [name, keys] of uses) {
      const [most] = [...keys].toSorted(([, a], [, b]) => b - a);
      if (most !== undefined && most[1] > 1) this.#shared.set(name, most[0]);
    }
  }

  /**
   * Declares the model and all that are nested in it. The same name may come again with the same shape; its comment then
   * has the lines of both.
   */
  declare(
    name: string,
    group: string,
    shape: Shape,
    origin: string,
    lines: readonly string[] = [],
  ): void {
    const key = shapeKey(shape);
    const other = this.#sameModel(name, group, key, origin);
    if (other !== undefined) {
      for (const line of lines) other.lines.add(line);
      return;
    }
    const members = this.members(name, group, shape.fields, origin);
    const body = block([...members, ...shape.absent.map((absent) => absentMember(absent))]);
    const text = `export interface ${name} ${body}`;
    this.#models.set(name, { key, group, origin, lines: new Set(lines), text });
  }

  /** Declares an interface whose text, without comment, is made elsewhere. */
  declareText(name: string, group: string, text: string, origin: string, line: string): void {
    if (this.#sameModel(name, group, text, origin) === undefined) {
      this.#models.set(name, { key: text, group, origin, lines: new Set([line]), text });
    }
  }

  /** The members' text; what is nested in them is declared. */
  members(owner: string, group: string, fields: readonly Field[], origin: string): string[] {
    return fields.map((field) =>
      member(field, (nested) => this.#nested(owner, group, nested, origin)),
    );
  }

  /** The texts of a group's models, sorted by name. */
  texts(group: string): string[] {
    return [...this.#models]
      .filter(([, model]) => model.group === group)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, model]) => doc([...model.lines]) + model.text);
  }

  /** Given names that no member asked for. */
  get unusedNames(): readonly string[] {
    return [...this.#unusedNames];
  }

  #sameModel(name: string, group: string, key: string, origin: string): Model | undefined {
    const other = this.#models.get(name);
    if (other === undefined || (other.key === key && other.group === group)) return other;
    throw new Error(
      `Two types are called ${name}: of ${other.origin} and of ${origin}. Name one in data/names.json.`,
    );
  }

  #nested(owner: string, group: string, field: Field, origin: string): string {
    const shape = { fields: field.fields ?? [], absent: [] };
    const path = `${owner}.${field.name}`;
    this.#unusedNames.delete(path);
    const name = this.#given[path] ?? this.#derived(owner, group, field, shape);
    this.declare(name, group, shape, `${origin}, member ${field.name}`);
    return name;
  }

  #derived(owner: string, group: string, field: Field, shape: Shape): string {
    const shared = sharedName(group, field);
    return this.#shared.get(shared) === shapeKey(shape) ? shared : owner + memberName(field);
  }
}

function count(
  group: string,
  fields: readonly Field[],
  uses: Map<string, Map<string, number>>,
): void {
  for (const field of fields.filter(isNested)) {
    const name = sharedName(group, field);
    const key = shapeKey({ fields: field.fields, absent: [] });
    const keys = uses.get(name) ?? new Map<string, number>();
    uses.set(name, keys.set(key, (keys.get(key) ?? 0) + 1));
    count(group, field.fields, uses);
  }
}

function sharedName(group: string, field: Field): string {
  return group + memberName(field);
}

function memberName(field: Field): string {
  return pascal(field.type === "array" ? singular(field.name) : field.name);
}
