import type { FileSource } from "../media/file-source.ts";
import type { SavedFile, SaveOptions } from "../media/save-file.ts";
import type { BillForm } from "./reader.ts";

/** The text of a bill in pieces, asked for when it is read; what is not the whole bill is thrown at its end. */
export type BillText = (signal?: AbortSignal) => AsyncIterable<Uint8Array>;

/** The file that a bill comes in, to be saved: asked for when it is fetched. */
export type BillFile = (signal?: AbortSignal) => Promise<FileSource>;

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
  readonly #file: BillFile | undefined;
  #summary: Summary | undefined;

  /** @param file where it comes as one that need not be read to be stored */
  constructor(text: BillText, form: BillForm, file?: BillFile) {
    this.#text = text;
    this.#form = form;
    this.#file = file;
  }

  /** What the rows add up to; undefined until they were read to the end, and of bills that do not say it. */
  get summary(): Summary | undefined {
    return this.#summary;
  }

  /**
   * Saves the bill as a text file, as WeChat Pay made it: UTF-8 with a byte-order mark, not compressed. It is fetched into a file
   * beside the path, `.part` behind its name, and has the name only when it is whole, its digest is right and its rows add up to
   * what its last line says: until then, and where anything fails or `signal` is aborted, nothing new is at the path. A file that
   * was there before is replaced.
   *
   * Where it breaks off on its way it is applied for and fetched again, as often as the client's `retries` say. It goes on where it
   * was, also after a process was killed, if the server announces that it can (`Accept-Ranges`, which WeChat Pay does not
   * document); otherwise it begins anew. Two saves to the same path at once: one is refused.
   *
   * ```ts
   * await wxpay.bills.trade({ bill_date: "2026-11-29" }).save("bills/2026-11-29.csv");
   * ```
   *
   * @throws BillError where it is not the whole bill. One that its digest vouches for and whose sums are not understood
   * (`BILL_SUM`, `BILL_UNREADABLE`) is kept as it is by `wxpay.save(download_url, path)`.
   * @throws RequestError whose `parameter` is `path`: a folder, no folder to write into, no right to, no room
   */
  async save(path: string, options: SaveOptions = {}): Promise<SavedFile> {
    const { saveFile } = await import("../media/save-file.ts");
    const { textFile } = await import("./saved-bill.ts");
    const { signal } = options;
    const file = this.#file;
    const prepare = file && (() => file(signal));
    return saveFile(
      path,
      prepare ?? (() => textFile(() => this.#text(signal), this.#form)),
      options,
    );
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
