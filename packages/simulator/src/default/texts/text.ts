import type { Answer } from "../../core/answer.ts";
import type { Context } from "../../core/context.ts";
import type { Call } from "../../core/handler.ts";
import { bill } from "./bill.ts";
import { comments } from "./comments.ts";

/** What an operation answers as lines of text. */
export function textOf(context: Context, call: Call): Answer {
  return call.operation.path === "/billcommentsp/batchquerycomment"
    ? comments(call)
    : bill(context, call);
}
