import type { Db, Tx } from "../../store/store.ts";

/** The payment password (支付密码) of whoever was not made with another. */
export const USUAL_PASSWORD = "123456";

/** A person's payment password, six digits; of who is not known yet the usual one. */
export async function passwordOf(db: Db | Tx, person: string | undefined): Promise<string> {
  if (person === undefined) return USUAL_PASSWORD;
  const row = await db
    .selectFrom("people")
    .select("password")
    .where("person", "=", person)
    .executeTakeFirst();
  return row?.password ?? USUAL_PASSWORD;
}
