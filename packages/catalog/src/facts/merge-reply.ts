import type { Field } from "../field.ts";
import type { Notification } from "../notification.ts";
import { byModes } from "./by-modes.ts";
import type { Decisions } from "./decisions.ts";
import { mergeMembers } from "./merge-members.ts";
import { modeOf } from "./official.ts";
import type { OfficialNotification } from "./official.ts";
import { treeOf } from "./statement.ts";

/** The members of every reply, which the notification of each version has in common with the others. */
const COMMON = new Set(["code", "message", "return_code", "return_msg"]);

/** How a notification is replied to, as its pages have it: the members, the time for it, and when it comes again without. */
export function mergeReply(
  { event, version, reply, retries, replyWithinSeconds }: Notification,
  pages: readonly OfficialNotification[],
  decisions: Decisions,
): Pick<Notification, "reply" | "retries" | "replyWithinSeconds"> {
  if (pages.length === 0) {
    return {
      ...(reply && { reply }),
      ...(replyWithinSeconds !== undefined && { replyWithinSeconds }),
      ...(retries && { retries }),
    };
  }
  const members = replyMembers(reply, pages, { id: event, version, decisions });
  const within = pages.flatMap((page) => page.replyWithinSeconds ?? []);
  const again = byModes(
    pages.flatMap((page) =>
      page.retries === undefined
        ? []
        : [[modeOf(page), { seconds: page.retries.map(secondsOf) }] as const],
    ),
    new Set(pages.map(modeOf)),
  );
  return {
    ...(members && { reply: members }),
    // Who is in time for the strictest page is for all.
    ...(within.length > 0 && { replyWithinSeconds: Math.min(...within) }),
    ...(again.length > 0 && { retries: again }),
  };
}

function replyMembers(
  known: readonly Field[] | undefined,
  pages: readonly OfficialNotification[],
  {
    id,
    version,
    decisions,
  }: { readonly id: string; readonly version: "v2" | "v3"; readonly decisions: Decisions },
): readonly Field[] | undefined {
  const statements = pages.flatMap((page) =>
    page.reply === undefined ? [] : [{ mode: modeOf(page), members: treeOf(page.reply) }],
  );
  const hasOwn = statements.some(({ members }) =>
    [...members.keys()].some((name) => !COMMON.has(name)),
  );
  if (!hasOwn) return known;
  return mergeMembers(known ?? [], statements, {
    id,
    place: "reply",
    path: "",
    version,
    unread: [],
    decisions,
  });
}

const UNITS = { s: 1, m: 60, h: 3600 } as const;

/**
 * `15s`, `3m`, `3h` or, without a unit, seconds.
 *
 * @throws when the time is of another form
 */
function secondsOf(text: string): number {
  const [, count, unit] = /^(\d+)([smh]?)$/u.exec(text) ?? [];
  if (count === undefined) throw new Error(`“${text}” is no time like 15, 15s, 3m or 6h.`);
  // The pattern allows no other units.
  return Number(count) * UNITS[(unit === "" ? "s" : unit) as keyof typeof UNITS];
}
