import type { ErrorNumber } from "../error-number.ts";
import type { Machine } from "../machine.ts";
import type { OfficialMachine, OfficialNumber } from "./official.ts";

/** The internal errors, each number once, in their order. */
export function errorNumbers(rows: readonly OfficialNumber[]): ErrorNumber[] {
  const numbers = [...new Set(rows.map(({ number }) => number))].toSorted((a, b) => a - b);
  return numbers.map((number) => {
    const own = rows.filter((row) => row.number === number);
    const codes = new Set(own.flatMap(({ code }) => code ?? []));
    return {
      number,
      messages: [...new Set(own.flatMap(({ message, text }) => message ?? text ?? []))],
      ...(codes.size > 0 && { codes: [...codes].toSorted() }),
    };
  });
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
