import type { Operation } from "@wechatpay-kit/catalog";
import { ControlError } from "../../api/reply.ts";
import type { Context } from "../../core/context.ts";
import type { Merchant } from "../../core/merchant.ts";
import { findLogged, isCutOff } from "../../request-log/logged.ts";
import type { RequestRow } from "../../store/tables.ts";
import { noRequest } from "../requests.ts";

/** A request of the log that can be made again. */
export interface Replayable {
  readonly row: RequestRow;
  readonly operation: Operation;
  /** Who signed it, and can sign it again. */
  readonly merchant: Merchant;
}

/** @throws ControlError 404 where the log has it not, 409 where it can't be made again, with the reason */
export async function replayable(context: Context, id: string): Promise<Replayable> {
  const row = await findLogged(context, id);
  if (row === undefined) throw noRequest(id);
  const operation = context.router.operations().get(row.operation ?? "");
  if (operation === undefined) {
    throw impossible("it came to no operation of WeChat Pay");
  }
  const merchant = row.mchid === null ? undefined : await context.merchants.get(row.mchid);
  if (merchant === undefined) {
    throw impossible("it did not prove who sent it, so nobody's key can sign it");
  }
  if (operation.body?.type === "multipart") {
    throw impossible("the log does not keep the bytes of an uploaded file");
  }
  if (isCutOff(row.request_body)) {
    throw impossible("the log keeps the first 4,096 characters of a body, and this one was longer");
  }
  return { row, operation, merchant };
}

function impossible(why: string): ControlError {
  return new ControlError(409, `The request can't be made again: ${why}.`);
}
