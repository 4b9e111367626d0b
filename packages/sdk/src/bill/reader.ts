import { BillError } from "../errors.ts";
import type { Columns } from "./columns.ts";
import { Lines } from "./lines.ts";
import { LineError, rowReader } from "./rows.ts";
import type { Row } from "./rows.ts";

/** What a kind of bill has in its lines. */
export interface BillForm {
  readonly columns: Columns;
  readonly summary?: {
    readonly columns: Columns;
    /** Adds a row to what those before it add up to. */
    readonly add: (sums: Sums, row: Row) => void;
  };
}

/** What rows add up to, by the names of the summary; undefined where none of them has it. */
export type Sums = Record<string, number | undefined>;

/** Reads the text of a bill, in whatever pieces it comes: its rows, then what sums them up, which has to agree with them. */
export class BillReader {
  readonly #form: BillForm;
  readonly #lines = new Lines();
  readonly #sums: Sums = {};
  #rows = 0;
  #read: ((line: string) => Row) | undefined;
  #readSummary: ((line: string) => Row) | undefined;
  #summary: Row | undefined;
  #number = 0;

  constructor(form: BillForm) {
    this.#form = form;
  }

  /** The rows that are complete with these bytes. @throws BillError */
  add(bytes: Uint8Array): Row[] {
    const rows: Row[] = [];
    for (const line of this.#decoded(() => this.#lines.add(bytes))) {
      this.#number++;
      try {
        const row = this.#take(line);
        if (row !== undefined) rows.push(row);
      } catch (error) {
        if (!(error instanceof LineError)) throw error;
        throw new BillError(`Line ${this.#number} of the bill can't be read: ${error.message}.`, {
          code: "BILL_UNREADABLE",
        });
      }
    }
    return rows;
  }

  /** What sums the rows up, for bills that have that. @throws BillError where the text broke off, or the sums differ */
  end(): Row | undefined {
    const rest = this.#decoded(() => this.#lines.end());
    const whole = rest === "" && (this.#form.summary === undefined || this.#summary !== undefined);
    if (!whole) {
      throw new BillError(
        `The bill breaks off after line ${this.#number}: it is not complete. Fetch it again.`,
        { code: "BILL_TRUNCATED" },
      );
    }
    return this.#summary;
  }

  #take(line: string): Row | undefined {
    if (this.#read === undefined) {
      this.#read = rowReader(line, this.#form.columns);
      return undefined;
    }
    if (this.#readSummary !== undefined) {
      if (this.#summary !== undefined) throw new LineError("it stands behind the summary");
      this.#summary = this.#readSummary(line);
      this.#compare(this.#summary);
      return undefined;
    }
    const { summary } = this.#form;
    if (summary !== undefined && isHeader(line, summary.columns)) {
      this.#readSummary = rowReader(line, summary.columns);
      return undefined;
    }
    const row = this.#read(line);
    this.#rows++;
    summary?.add(this.#sums, row);
    return row;
  }

  #compare(summary: Row): void {
    // Of a bill of APIv2 nothing else says that it is whole.
    if (summary["count"] === undefined) {
      throw new LineError("it does not say how many rows the bill has");
    }
    for (const [name, sum] of Object.entries({ count: this.#rows, ...this.#sums })) {
      const said = summary[name];
      if (said === undefined || sum === undefined || said === sum) continue;
      throw new BillError(
        `The rows of the bill add up to ${name} ${sum}, its last line says ${String(said)}: it is not complete, or has a form that is not known. Keep the file.`,
        { code: "BILL_SUM" },
      );
    }
  }

  #decoded<Result>(decode: () => Result): Result {
    try {
      return decode();
    } catch (cause) {
      throw new BillError(
        `What follows line ${this.#number} of the bill is no line of UTF-8 text: it is compressed, encrypted or damaged.`,
        { code: "BILL_UNREADABLE", cause },
      );
    }
  }
}

/** The first name tells the line: values stand behind a back-tick, but for some of old bills. */
function isHeader(line: string, columns: Columns): boolean {
  return !line.startsWith("`") && Object.hasOwn(columns, line.slice(0, line.indexOf(",")));
}
