import type { BillForm } from "./reader.ts";
import type { OpenBill } from "./read-bill.ts";

/**
 * A bill. It is fetched when it is read, each time anew: the addresses of bills live five minutes.
 *
 * ```ts
 * const bill = wxpay.bills.trade({ bill_date: "2026-11-29" });
 * for await (const row of bill) await book(row.out_trade_no, row.total);
 * console.log(bill.summary);
 * ```
 *
 * Rows are handed over as they come. Only the end of the loop says that the bill was whole: its digest and its sums are checked
 * there, and what is wrong is thrown as a `BillError`. Until then book nothing that you can't undo.
 */
export class Bill<Row, Summary> implements AsyncIterable<Row> {
  readonly #open: () => Promise<OpenBill>;
  readonly #form: BillForm;
  #summary: Summary | undefined;

  constructor(open: () => Promise<OpenBill>, form: BillForm) {
    this.#open = open;
    this.#form = form;
  }

  /** What the rows add up to; undefined until they were read to the end, and of bills that do not say it. */
  get summary(): Summary | undefined {
    return this.#summary;
  }

  [Symbol.asyncIterator](): AsyncIterator<Row, undefined> {
    let pieces: AsyncGenerator<readonly object[], object | undefined> | undefined;
    let rows: readonly Row[] = [];
    let at = 0;
    const more = async (): Promise<IteratorResult<Row, undefined>> => {
      // Most clients read no bills.
      const { readBill } = await import("./read-bill.ts");
      pieces ??= readBill(await this.#open(), this.#form);
      const piece = await pieces.next();
      if (piece.done === true) {
        // The form's columns make the summary, and below the rows, what they are typed as.
        this.#summary = piece.value as Summary | undefined;
        return { done: true, value: undefined };
      }
      rows = piece.value as readonly Row[];
      at = 1;
      // No piece is empty.
      return { done: false, value: rows[0] as Row };
    };
    return {
      // Hundreds of rows come at once: not each of them waits for a stream.
      next: () => {
        const row = rows[at];
        if (row === undefined) return more();
        at++;
        return Promise.resolve({ done: false, value: row });
      },
      return: async () => {
        rows = [];
        await pieces?.return(undefined);
        return { done: true, value: undefined };
      },
    };
  }
}
