import type { Tx } from "../../store/store.ts";
import { passwordOf, USUAL_PASSWORD } from "../wallet/password.ts";
import { CannotPayError } from "./cannot-pay.ts";

/** @throws CannotPayError where somebody entered another password than the user's; nobody has to enter one */
export async function checkPassword(tx: Tx, person: string, password?: string): Promise<void> {
  if (password === undefined || password === (await passwordOf(tx, person))) return;
  throw new CannotPayError("wrong-password", {
    zh: `这不是该用户的支付密码；默认是 ${USUAL_PASSWORD}，可用 createUser({ password }) 或 POST /_sim/users 另设。`,
    en: `This is not the user's payment password: ${USUAL_PASSWORD}, unless createUser({ password }) or POST /_sim/users set another.`,
  });
}
