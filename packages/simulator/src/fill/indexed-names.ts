import type { Field } from "@wechatpay-kit/catalog";

/** Whether a name on the wire is the field's: `coupon_id_3` is a name of `coupon_id_$n`. */
export function isIndexOf({ name }: Field, wire: string): boolean {
  return new RegExp(`^${name.replaceAll(/\$[nm]/g, "\\d+")}$`).test(wire);
}

/** The name on the wire; of an indexed field the first: WeChat Pay counts from 0. */
export function zeroth({ name, indexed }: Field): string {
  return indexed ? name.replaceAll(/\$[nm]/g, "0") : name;
}
