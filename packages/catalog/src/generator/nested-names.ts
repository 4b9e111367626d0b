import type { Field } from "../field.ts";
import { everyField } from "./choices.ts";
import type { Choices } from "./choices.ts";
import { pascal, singular } from "./case.ts";
import type { Wire } from "./wire.ts";
import { isNested, shapeKey, shapesOf } from "./shape.ts";
import type { Shape } from "./shape.ts";

/** A shape that is declared under a name of its own, and the product in which its nested shapes are shared. */
export interface Root extends Choices {
  readonly name: string;
  /** Whether `name` is that of the shape itself: an answer, whose model the items of a list can share. */
  readonly answer?: true;
  readonly group: string;
  readonly fields: readonly Field[];
  /** How the members travel; `json` where it is not said. */
  readonly wire?: Wire;
}

interface Nested {
  readonly group: string;
  readonly shape: string;
  readonly candidates: readonly string[];
  uses: number;
}

/**
 * Names for the shapes that are nested in others. The same shape of the same member is one model within a product
 * (`Payscore`): the shape that most members of one name have is `<Group><Member>` (`PayscoreRiskFund`), the next ones
 * add the member around them or the operation they are first found in. A shape that is also an answer has the answer's
 * name: the items of a list are what the query of one gives.
 *
 * @param taken names that are given to other types
 */
export function nestedNames(
  roots: readonly Root[],
  taken: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const found = new Map<string, Nested>();
  for (const root of roots) collect(root, root, [], found);
  const used = new Set(taken);
  const answers = new Map(
    roots.flatMap(({ answer, group, fields, name }) =>
      answer === undefined ? [] : [[`${group} ${shapeKey({ fields, absent: [] })}`, name] as const],
    ),
  );
  const names = new Map<string, string>();
  const often = [...found].toSorted(([, a], [, b]) => b.uses - a.uses);
  for (const [key, { group, shape, candidates }] of often) {
    const answer = answers.get(`${group} ${shape}`);
    if (answer !== undefined) {
      names.set(key, answer);
      continue;
    }
    const name = candidates.find((candidate) => !used.has(candidate)) ?? numbered(candidates, used);
    used.add(name);
    names.set(key, name);
  }
  return names;
}

/** Tells the shapes of a product's members apart. */
export function nestedKey(group: string, field: Field, shape: Shape): string {
  return `${group} ${memberName(field)} ${shapeKey(shape)}`;
}

function collect(
  root: Root,
  object: Pick<Shape, "fields" | "wire" | "forms">,
  around: readonly string[],
  found: Map<string, Nested>,
): void {
  for (const field of everyField(object).filter((candidate) => isNested(candidate))) {
    const word = memberName(field);
    for (const shape of shapesOf(field, object.wire)) {
      const key = nestedKey(root.group, field, shape);
      const known = found.get(key);
      const name = word + pascal(shape.label);
      if (known !== undefined) known.uses += 1;
      else {
        const candidates = candidateNames(root, around, name);
        found.set(key, { group: root.group, shape: shapeKey(shape), candidates, uses: 1 });
      }
      collect(root, shape, [...around, word], found);
    }
  }
}

/** The shortest first: the member alone, with those around it from the inside out, then with the operation. */
function candidateNames(root: Root, around: readonly string[], name: string): string[] {
  const inside = around.map((_, index) => around.slice(around.length - index).join(""));
  return [
    ...[...inside, around.join("")].map((words) => afterWord(root.group, withWords(words, name))),
    ...[...inside, around.join("")].map((words) => afterWord(root.name, withWords(words, name))),
  ];
}

// `coupon_name` of `ProductCoupon` is `ProductCouponName`.
function afterWord(before: string, name: string): string {
  const [, last = ""] = /([A-Z][a-z0-9]*)$/u.exec(before) ?? [];
  const repeated = new RegExp(`^${last}(?=[A-Z])`, "u");
  return last === "" ? before + name : before + name.replace(repeated, "");
}

// `goods` in `goods_detail` is `GoodsDetailGoods`, but `risk_fund` in `risk_fund` is not said twice.
function withWords(words: string, name: string): string {
  return words === name ? name : words + name;
}

function numbered(candidates: readonly string[], used: ReadonlySet<string>): string {
  const longest = candidates.at(-1) ?? "";
  for (let number = 2; ; number += 1) {
    if (!used.has(`${longest}${number}`)) return `${longest}${number}`;
  }
}

function memberName(field: Field): string {
  const many = field.type === "array" || field.decoded === "object[]";
  return pascal(many ? singular(field.name) : field.name);
}
