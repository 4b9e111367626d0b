import type { ErrorNumber } from "../error-number.ts";
import type { Machine } from "../machine.ts";
import type { OfficialMachine, OfficialNumber } from "./official.ts";

/** The internal errors, each number once, in their order. */
export function errorNumbers(rows: readonly OfficialNumber[]): ErrorNumber[] {
  const groups = new Map<number, OfficialNumber[]>();
  for (const row of rows) {
    const group = groups.get(row.number);
    if (group === undefined) groups.set(row.number, [row]);
    else group.push(row);
  }
  return [...groups].toSorted(([a], [b]) => a - b).map(([number, own]) => errorNumber(number, own));
}

function errorNumber(number: number, rows: readonly OfficialNumber[]): ErrorNumber {
  const codes = new Set(rows.flatMap(({ code }) => code ?? []));
  return {
    number,
    messages: [...new Set(rows.flatMap(({ message, text }) => message ?? text ?? []))],
    ...(codes.size > 0 && { codes: [...codes].toSorted() }),
  };
}

/** The machines with the addresses of their pages. */
export function machinesOf(rows: readonly OfficialMachine[]): Machine[] {
  return rows.map(({ pages, ...machine }) => ({
    ...machine,
    docs: [
      ...new Set(
        pages.map(({ site, mode, doc }) => {
          const folder =
            site === "v2" ? `v2/${mode ?? "merchant"}` : site === "brand" ? site : `v3/${site}`;
          return `https://pay.weixin.qq.com/doc/${folder}/${doc}`;
        }),
      ),
    ],
  }));
}
