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
  const look = (all: readonly Field[], objects: readonly [object, ...object[]], at: string) => {
    for (const field of all) {
      const { name, required, fields: own, variants } = field;
      const value = member(objects[0], name);
      const holds = verdict(field, objects);
      if (holds !== undefined) told += 1;
      if (holds === true && value === undefined) faults.push(`${at}/${name}: missing`);
      if (holds === false && value !== undefined && !required) faults.push(`${at}/${name}: there`);
      if (own === undefined || variants !== undefined) continue;
      for (const item of [value].flat()) {
        if (typeof item === "object" && item !== null)
          look(own, [item, ...objects], `${at}/${name}`);
      }
    }
  };
  look(fields, [answer], "");
  return { told, faults };
}

/** Whether a member belongs there by its conditions; `undefined` where these leave it open. */
function verdict({ when = [], indexed }: Field, objects: readonly object[]): boolean | undefined {
  if (indexed) return undefined;
  const said = when.flatMap((condition) => {
    if (condition.kind !== "present-when") return [];
    const { fields: names = [], values } = condition;
    const found = names.map((path) => read(path, objects));
    if (values === undefined || found.length === 0 || found.includes(undefined)) return [undefined];
    const wanted = new Set(values.map(String));
    return [found.every((one) => [one].flat().some((item) => wanted.has(String(item))))];
  });
  if (said.includes(true)) return true;
  return said.length === 0 || said.includes(undefined) ? undefined : false;
}

function read(path: string, objects: readonly object[]): unknown {
  const near = objects.map((one) => member(one, path)).find((value) => value !== undefined);
  return near ?? path.split(".").reduce<unknown>(member, objects.at(-1));
}

function member(of: unknown, name: string): unknown {
  return new Map<string, unknown>(Object.entries(of ?? {})).get(name);
}
