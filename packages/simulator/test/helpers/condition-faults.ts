import type { Field } from "@wechatpay-kit/catalog";

/** What was looked at: how many conditions could be told from the values of the answer, and which of them do not hold. */
export interface ConditionFaults {
  readonly told: number;
  readonly faults: readonly string[];
}

/**
 * Members of an answer that are there although its values rule them out, or are missing although these ask for them: written
 * apart from the code that makes answers. A condition names members beside, those of an object around, or dotted paths.
 */
export function conditionFaults(fields: readonly Field[], answer: object): ConditionFaults {
  const faults: string[] = [];
  let told = 0;
  const look = (all: readonly Field[], objects: readonly any[], at: string): void => {
    const [members] = objects;
    for (const { name, when = [], required, fields: own, variants, indexed } of all) {
      const value = members[name];
      const said = when.flatMap((condition) => {
        if (condition.kind !== "present-when" || indexed === true) return [];
        const { fields: names = [], values } = condition;
        if (values === undefined || names.length === 0) return [undefined];
        const found = names.map((path) => read(path, objects));
        if (found.includes(undefined)) return [undefined];
        const wanted = values.map(String);
        return [found.every((one) => [one].flat().some((item) => wanted.includes(String(item))))];
      });
      const holds = said.includes(true);
      if (holds || (said.length > 0 && !said.includes(undefined))) {
        told += 1;
        if (holds && value === undefined) faults.push(`${at}/${name}: missing in this state`);
        if (!holds && value !== undefined && !required) {
          faults.push(`${at}/${name}: there although it is of another state`);
        }
      }
      if (own === undefined || variants !== undefined || typeof value !== "object") continue;
      for (const item of [value].flat()) look(own, [item, ...objects], `${at}/${name}`);
    }
  };
  look(fields, [answer], "");
  return { told, faults };
}

function read(path: string, objects: readonly any[]): unknown {
  for (const members of objects) if (members[path] !== undefined) return members[path];
  return path.split(".").reduce<any>((at, step) => at?.[step], objects.at(-1));
}
