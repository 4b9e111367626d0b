import type { Field, Notification } from "@wechatpay-kit/catalog";
import type { Members } from "../../core/handler.ts";
import { Refusal } from "../../core/refusal.ts";
import { checkMembers } from "../../validate/members.ts";
import { NotifyOptionError } from "./notify-option-error.ts";
import { openFields } from "./open-fields.ts";

/** A form of a notification's resource: a product's, where several products share the event. */
export interface Shape {
  readonly label?: string;
  readonly fields: readonly Field[];
}

/**
 * The shape of a notification that its receiver and its members ask for.
 *
 * @throws NotifyOptionError for a product that the event has not, and for members that no shape has
 */
export function findShape(
  event: Notification,
  asked: {
    readonly given: Members;
    readonly product: string | undefined;
    /** The merchant acts for others: partners are told in their own form. */
    readonly partner: boolean;
  },
): Shape {
  const { product, given, partner } = asked;
  const all = shapesOf(event);
  const named = product === undefined ? all : all.filter(({ label }) => label === product);
  const [first] = named;
  if (first === undefined) {
    const labels = all.flatMap(({ label }) => label ?? []);
    const hint =
      labels.length === 0
        ? "It has one form only: leave product out"
        : `There are ${labels.join(", ")}`;
    throw new NotifyOptionError("product", `${event.event} has no such product. ${hint}.`);
  }
  const inOrder = partner ? named.toSorted((a, b) => rank(a) - rank(b)) : named;
  const fitting = inOrder.find((shape) => faultOf(shape, given) === undefined);
  if (fitting !== undefined) return fitting;
  throw refusalOf(event, first, given);
}

function shapesOf({ fields, variantLabel, variants = [] }: Notification): readonly Shape[] {
  return [{ fields, ...(variantLabel !== undefined && { label: variantLabel }) }, ...variants];
}

function rank({ label }: Shape): number {
  return label === "partner" ? 0 : 1;
}

/** The first fault of the members for a shape: where it is, and what. */
function faultOf(
  { fields }: Shape,
  given: Members,
): { readonly field: string; readonly issue: string } | undefined {
  try {
    checkMembers(openFields(fields), given, { field: "", location: "body" });
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { meaning } = error;
    if (meaning.kind !== "parameter" && meaning.kind !== "extra-parameter") throw error;
    return meaning;
  }
}

function refusalOf(event: Notification, shape: Shape, given: Members): NotifyOptionError {
  const { field = "", issue = "" } = faultOf(shape, given) ?? {};
  const whose = shape.label === undefined ? event.event : `${event.event} (${shape.label})`;
  const names = openFields(shape.fields).map(({ name }) => name);
  return new NotifyOptionError(
    `resource${field}`,
    `resource${field}: ${issue}. Correct it, or leave it out to have it made up. The members of ${whose}: ${names.join(", ")}.`,
  );
}
