import { inspect, styleText } from "node:util";
import { renderUnicodeCompact } from "uqr";
import type { ApiError } from "wechatpay-kit";
import type { Step } from "../live-through-an-authorisation.ts";
import type { Style } from "../query-six-ways.ts";

/** Everything the demonstration found out. */
export interface Findings {
  readonly simulator: string;
  readonly styles: readonly Style[];
  /** Whether all six gave the same record. */
  readonly agree: boolean;
  readonly life: readonly Step[];
  readonly payment: readonly Step[];
  readonly refused: { readonly status: number; readonly code: string; readonly message: string };
}

/** Tells a story as it happens, in lines of 80 columns; colours only where the terminal has them. */
export class Report {
  readonly #out: NodeJS.WritableStream;
  readonly #colours: boolean;

  constructor(out: NodeJS.WritableStream, colours: boolean) {
    this.#out = out;
    this.#colours = colours;
  }

  title(text: string): void {
    this.#line(`\n${this.#colour("bold", text)}`);
  }

  text(text: string): void {
    for (const line of wrap(text, 78)) this.#line(line === "" ? "" : `  ${line}`);
  }

  style({ name, call, record }: Style): void {
    this.#line(`\n  ${this.#colour("cyan", name)}`);
    for (const line of breakCall(call)) this.#line(`    ${line}`);
    this.#line(
      `    → ${record.authorization_state} since ${record.authorization_success_time ?? "?"}`,
    );
  }

  step({ what, call, answer }: Step, number: number): void {
    this.#line(`\n  ${this.#colour("cyan", `${number}. ${what}`)}`);
    for (const line of breakCall(call)) this.#line(`    ${line}`);
    this.data(answer);
  }

  data(value: unknown): void {
    // Nine columns more than what is written on one line takes at most.
    const text = inspect(shorten(value), { breakLength: 84, depth: 6 });
    for (const line of text.split("\n")) this.#line(`    ${line}`);
  }

  /** Light on dark, as most terminals are; phones read it the other way round too. */
  qrCode(text: string): void {
    for (const line of renderUnicodeCompact(text).split("\n")) this.#line(`    ${line}`);
  }

  refusal(error: ApiError): void {
    this.#line(`    → ${error.name} ${error.status} ${error.code}`);
    for (const line of wrap(error.message, 74)) this.#line(`      ${line}`);
  }

  #line(text: string): void {
    this.#out.write(`${text}\n`);
  }

  #colour(format: "bold" | "cyan", text: string): string {
    return this.#colours ? styleText(format, text) : text;
  }
}

// A token of hundreds of characters tells the reader nothing.
function shorten(value: unknown): unknown {
  if (typeof value === "string" && value.length > 50) return `${value.slice(0, 24)}…`;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(shorten);
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, shorten(member)]));
}

// A long call is broken before its verb.
function breakCall(call: string): string[] {
  if (call.length <= 76) return [call];
  const dot = call.lastIndexOf(".get");
  return dot <= 0 ? [call] : [call.slice(0, dot), `  ${call.slice(dot)}`];
}

// Chinese characters take two columns, and may be broken anywhere.
function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const piece of text.split(/(?<=[ \u3000-\uffef])/)) {
    const wide = [...piece].reduce((sum, character) => sum + (character > "\u2e7f" ? 2 : 1), 0);
    if (width + wide > columns && line !== "") {
      lines.push(line.trimEnd());
      line = "";
      width = 0;
    }
    line += piece;
    width += wide;
  }
  return [...lines, line.trimEnd()];
}
