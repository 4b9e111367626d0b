import { RequestError, typeFound } from "../errors.ts";

/** A text that can't be empty. @throws RequestError that names it and says where to get it */
export function needText(name: string, value: unknown, where: string): string {
  if (typeof value === "string" && value !== "") return value;
  const found = value === "" ? "an empty text" : typeFound(value);
  throw new RequestError(`${name}: expected ${where}, found ${found}.`, { parameter: name });
}

/** An appid: `wx` and 16 characters. @throws RequestError */
export function needAppid(value: unknown): string {
  return needText("appid", value, "the appid that placed the order");
}

/**
 * The `prepay_id` of an order's answer. With `prepay_id=` before it, as the page wants it, it would be there twice.
 *
 * @throws RequestError
 */
export function needPrepayId(value: unknown): string {
  const id = needText("prepay_id", value, "the prepay_id that placing the order answered");
  if (!/[=&\s]/.test(id)) return id;
  throw new RequestError(
    "prepay_id: expected the prepay_id alone, as placing the order answered it; found one with =, & or white space in it.",
    { parameter: "prepay_id" },
  );
}

/** The number of instalments that were chosen. @throws RequestError for no such number, or one of an order of APIv2 */
export function needInstalments(order: {
  readonly selected_installment_number?: number;
  readonly signType?: string;
}): number | undefined {
  const { selected_installment_number: count, signType = "RSA" } = order;
  if (count === undefined) return undefined;
  const parameter = "selected_installment_number";
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new RequestError(`${parameter}: expected a number of instalments, 1 or more.`, {
      parameter,
    });
  }
  if (signType === "RSA") return count;
  throw new RequestError(`${parameter}: only orders of APIv3 have instalments to choose.`, {
    parameter,
  });
}
