import type { EventsV2 } from "../generated/events-v2.ts";

/** What tells a notification of APIv2 from the others. */
export interface MarksV2 {
  readonly event: keyof EventsV2;
  /** The members that it always has and no other one ever. */
  readonly has: readonly string[];
}

/**
 * Which notification of APIv2 it is: as its `event_type` says, or the one of whose marks it has more than half, so that a
 * member that is left out one day takes no payment from its handler. `undefined`: none that is documented.
 *
 * @param members what was vouched for alone. Beside a refund's seal stands what anybody may have put there.
 */
export function eventOfV2(members: object, all: readonly MarksV2[]): string | undefined {
  if ("event_type" in members && typeof members.event_type === "string") return members.event_type;
  const share = ({ has }: MarksV2): number =>
    has.filter((name) => Object.hasOwn(members, name)).length / has.length;
  return all.find((marks) => share(marks) > 0.5)?.event;
}
