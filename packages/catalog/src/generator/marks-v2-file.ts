import type { Notification } from "../notification.ts";
import { resourceShapes } from "./events-file.ts";
import { doc, file, importTypes, indent } from "./text.ts";

/** `generated/marks-v2.ts`: what tells the notifications of APIv2 apart, which do not say which they are. */
export function marksV2File(notifications: readonly Notification[]): string {
  const unnamed = notifications.filter(
    ({ version, eventTypes }) => version === "v2" && eventTypes === undefined,
  );
  const members = unnamed.map((notification) => resourceShapes(notification).map(namesOf));
  const entries = unnamed.map(({ event }, index) => {
    const [first, ...variants] = members[index] ?? [];
    const others = members.toSpliced(index, 1).flat();
    const marks = [...(first?.required ?? [])].filter(
      (name) =>
        variants.every(({ required }) => required.has(name)) &&
        others.every(({ all }) => !all.has(name)),
    );
    return `{ event: ${JSON.stringify(event)}, has: ${JSON.stringify(marks)} },`;
  });
  return file([
    importTypes(["MarksV2"], "../webhook/event-v2.ts"),
    `${doc(["The notifications of APIv2 that have no `event_type`: of each the members that it always has and no other one ever."])}export const marksV2: readonly MarksV2[] = [\n${indent(entries.join("\n"))}\n];`,
  ]);
}

interface Members {
  readonly all: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
}

function namesOf({ fields }: ReturnType<typeof resourceShapes>[number]): Members {
  return {
    all: new Set(fields.map(({ name }) => name)),
    required: new Set(fields.filter(({ required }) => required).map(({ name }) => name)),
  };
}
