import { z } from "zod";
import { firstIssue, must } from "../../api/first-issue.ts";
import { isMembers } from "../../core/handler.ts";
import type { Members } from "../../core/handler.ts";
import { NotifyOptionError } from "./notify-option-error.ts";
import type { NotifyOptions } from "./notified.ts";

const schema = z.object({
  event_type: text('give the event\'s name, such as "REFUND.SUCCESS"'),
  version: z.enum(["v3", "v2"], must("v3 or v2")).optional(),
  notify_url: text("give an address such as http://127.0.0.1:3000/notify"),
  resource: z
    .custom<Members>(isMembers, {
      error: "resource must be an object of members: leave it out to have all of them made up.",
    })
    .optional(),
  mchid: text('give a number such as "1230000109"').optional(),
  product: text("name one").optional(),
  sign_type: z.enum(["MD5", "HMAC-SHA256"], must("MD5 or HMAC-SHA256")).optional(),
});

/** Options of their documented form; whether there is such an event, merchant or address is not asked yet. */
export interface GivenNotifyOptions extends Pick<NotifyOptions, "event_type" | "notify_url"> {
  readonly resource?: Members | undefined;
  readonly mchid?: string | undefined;
  readonly product?: string | undefined;
  readonly version?: NotifyOptions["version"] | undefined;
  readonly sign_type?: NotifyOptions["sign_type"] | undefined;
}

/**
 * Reads the options of a notification on demand.
 *
 * @throws NotifyOptionError that names the option and what to do
 */
export function readNotifyOptions(options: Members): GivenNotifyOptions {
  const parsed = schema.safeParse(options);
  if (parsed.success) return parsed.data;
  const { member, message } = firstIssue(parsed.error);
  throw new NotifyOptionError(member, message);
}

function text(remedy: string): z.ZodString {
  const rule = {
    error: ({ input, path = [] }: z.core.$ZodRawIssue): string => {
      const found =
        input === undefined ? "is missing" : "is no text, is empty or has control characters";
      return `${path.join(".")} ${found}: ${remedy}.`;
    },
  };
  return z.string(rule).regex(/^[^\p{Cc}\p{Cs}]+$/u, rule);
}
