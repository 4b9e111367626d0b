import type { Operation } from "../operation.ts";
import { pascal } from "./case.ts";
import type { PathNames } from "./names.ts";

/** The template as the SDK writes it, without leading slash: `v3/payscore/permissions/openid/{openid}`. */
export function templateOf(operation: Operation): string {
  return operation.id.slice(0, operation.id.lastIndexOf("#"));
}

/** The parameter's name where the segment is a placeholder. */
export function placeholder(segment: string): string | undefined {
  return /^\{(.+)\}$/u.exec(segment)?.[1];
}

/** `v3/payscore`: the first two segments, the unit in which the client's files are split. */
export function areaOf(template: string): string {
  return template.split("/").slice(0, 2).join("/");
}

/** `v3/payscore`, `v3/marketing/favor`: the unit in which models are shared and their files split. */
export function productOf(template: string): string {
  const area = areaOf(template);
  return area.endsWith("/marketing") ? template.split("/").slice(0, 3).join("/") : area;
}

/** `payscore`, `v2-pay`: the file of an area or product. */
export function areaFile(area: string): string {
  return area.replace(/^v3\//u, "").replaceAll("/", "-");
}

/** `Payscore`, `V2Pay`: what the names of an area's or product's models start with. */
export function groupOf(area: string): string {
  return pascal(areaFile(area));
}

/** `Payscore`, `ProductCoupon`: the product whose models share what is the same, as their names start with it. */
export function modelGroup(operation: Operation, paths: PathNames): string {
  const product = productOf(templateOf(operation));
  return paths[product] ?? groupOf(product);
}
