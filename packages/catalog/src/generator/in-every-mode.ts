import type { Field, Variant } from "../field.ts";
import type { Mode } from "../mode.ts";
import type { Operation } from "../operation.ts";
import type { Choices } from "./choices.ts";
import { groupsOf } from "./groups.ts";
import { isIn, modesOf } from "./in-mode.ts";

/** Where members stand: of an answer it is not said which modes always have one, nor what a request would have to choose. */
type Side = "request" | "answer";

/**
 * The members of an object in one list for all modes: one that is not there in each, or need not be, may be absent.
 *
 * @param modes the modes in which the object is there
 */
export function inEveryMode(
  fields: readonly Field[],
  modes: readonly Mode[],
  side: Side,
): (Field & Choices)[] {
  return fields.map((field) => {
    const {
      required,
      requiredIn = [],
      modes: limited,
      when,
      fields: below,
      variants,
      ...rest
    } = field;
    const own = modes.filter((mode) => isIn(field, mode));
    const asking = required === true ? own : own.filter((mode) => requiredIn.includes(mode));
    const conditions = when?.filter(
      ({ kind }) => (kind === "present-when") === (side === "answer"),
    );
    const always = asking.length === modes.length && modes.length > 0;
    return {
      ...rest,
      ...(always && { required: true as const }),
      ...(side === "request" && !always && asking.length > 0 && { requiredIn: asking }),
      ...(limited !== undefined && own.length < modes.length && { modes: own }),
      ...(conditions?.length && { when: conditions }),
      ...(below && objectInEveryMode(below, own, side)),
      ...(variants && {
        variants: variants.map(({ label, fields: inner }): Variant =>
          Object.assign({ label }, objectInEveryMode(inner, own, side)),
        ),
      }),
    };
  });
}

/** The same with the groups of a request's object. */
export function objectInEveryMode(
  fields: readonly Field[],
  modes: readonly Mode[],
  side: Side,
): Choices & { readonly fields: readonly Field[] } {
  const members = inEveryMode(fields, modes, side);
  return side === "answer"
    ? { fields: members }
    : { fields: members, groups: groupsOf(fields, modes) };
}

/** An operation whose members are those of all its modes in one list, as a description has them that knows no modes. */
export function operationInEveryMode(operation: Operation): Operation {
  const modes = modesOf(operation);
  const { pathParams, queryParams, headerParams, body, response } = operation;
  return {
    ...operation,
    ...(pathParams && { pathParams: inEveryMode(pathParams, modes, "request") }),
    ...(queryParams && { queryParams: inEveryMode(queryParams, modes, "request") }),
    ...(headerParams && { headerParams: inEveryMode(headerParams, modes, "request") }),
    ...(body && { body: { ...body, ...objectInEveryMode(body.fields, modes, "request") } }),
    response: {
      ...response,
      ...(response.fields && { fields: inEveryMode(response.fields, modes, "answer") }),
    },
  };
}
