import type { SavedFile, SaveOptions } from "../media/save-file.ts";
import type { BillForm } from "./reader.ts";

/** The text of a bill in pieces, asked for when it is read; what is not the whole bill is thrown at its end. */
export type BillText = (signal?: AbortSignal) => AsyncIterable<Uint8Array>;

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
  readonly #text: BillText;
  readonly #form: BillForm;
  #summary: Summary | undefined;

  constructor(text: BillText, form: BillForm) {
    this.#text = text;
    this.#form = form;
  }

  /** What the rows add up to; undefined until they were read to the end, and of bills that do not say it. */
  get summary(): Summary | undefined {
    return this.#summary;
  }

  /**
   * Saves the bill as a text file, as WeChat Pay made it: UTF-8 with a byte-order mark, not compressed. It is written beside
   * the path, `.part` behind the name, and has the name only when it is whole and its digest is right: until then, and where
   * anything fails or `signal` is aborted, nothing new is at the path. A file that was there before is replaced.
   *
   * A save that was interrupted begins anew, also where a process was killed and left its `.part`: each application for a bill
   * gives another address, and WeChat Pay documents no way to fetch the rest of a file. Two saves to the same path at once:
   * one is refused.
   *
   * ```ts
   * await wxpay.bills.trade({ bill_date: "2026-11-29" }).save("bills/2026-11-29.csv");
   * ```
   *
   * @throws BillError where it is not the whole bill
   * @throws RequestError whose `parameter` is `path`: a folder, no folder to write into, no right to, no room
   */
  async save(path: string, options: SaveOptions = {}): Promise<SavedFile> {
    const { saveFile } = await import("../media/save-file.ts");
    return saveFile(path, this.#text(options.signal), options);
  }

  [Symbol.asyncIterator](): AsyncIterator<Row, undefined> {
    let pieces: AsyncGenerator<readonly object[], object | undefined> | undefined;
    let rows: readonly Row[] = [];
    let at = 0;
    const more = async (): Promise<IteratorResult<Row, undefined>> => {
      // Most clients read no bills.
      const { readBill } = await import("./read-bill.ts");
      pieces ??= readBill(this.#text(), this.#form);
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
