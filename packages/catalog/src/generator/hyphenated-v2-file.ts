import type { Operation } from "../operation.ts";
import { camelSegment, isReachedByCamel } from "./case.ts";
import { refuse } from "./refuse.ts";
import { templateOf } from "./template.ts";
import { doc, file, propertyName } from "./text.ts";

/** `generated/hyphenated-v2.ts`: the segments of APIv2 with hyphens, by their names in camelCase. */
export function hyphenatedV2File(operations: readonly Operation[]): string {
  const segments = new Set(
    operations.flatMap((operation) => {
      const [version, ...rest] = templateOf(operation).split("/");
      return version === "v2" ? rest : [];
    }),
  );
  const hyphenated = [...segments].filter((segment) => segment.includes("-")).toSorted();
  refuse(
    "These segments have no name in camelCase of their own",
    hyphenated.filter(
      (segment) => !isReachedByCamel(segment) || segments.has(camelSegment(segment)),
    ),
  );
  const members = hyphenated.map(
    (segment) => `  ${propertyName(camelSegment(segment))}: ${JSON.stringify(segment)},\n`,
  );
  return file([
    `${doc(["The segments of APIv2 with hyphens, by their names in camelCase. Others with upper case are written so on the wire."])}export const hyphenatedV2: Readonly<Record<string, string>> = {\n${members.join("")}};`,
  ]);
}
