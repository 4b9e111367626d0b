import { expect, test } from "vitest";
import { documentedError } from "../../core/refusal.ts";
import { billDay, noBillV3 } from "./day.ts";

const at = (time: string): number => Date.parse(`${time}+08:00`);

/** The day's beginning and end in China, or the code of the refusal. */
function asked(date: string, now: string): unknown {
  try {
    const { from, to, date: named } = billDay(date, at(now), noBillV3);
    return [named, from, to];
  } catch (error) {
    return documentedError(error)?.code;
  }
}

const DAY = ["2026-11-29", at("2026-11-29T00:00"), at("2026-11-30T00:00")];

test.each([
  ["is there from nine o'clock of the next morning", "2026-11-29", "2026-11-30T09:00", DAY],
  ["is named without hyphens by APIv2", "20261129", "2026-11-30T09:00", DAY],
  ["is being made before nine", "2026-11-29", "2026-11-30T08:59:59", "STATEMENT_CREATING"],
  ["is not there while the day lasts", "2026-11-29", "2026-11-29T23:59:59", "INVALID_REQUEST"],
  ["is not there of tomorrow", "2026-11-30", "2026-11-29T12:00", "INVALID_REQUEST"],
  ["is there for three months", "2026-11-29", "2027-03-01T00:00", DAY],
  ["is gone afterwards", "2026-11-29", "2027-03-01T00:00:01", "INVALID_REQUEST"],
  ["is not there of a day that no month has", "2026-02-30", "2026-03-10T12:00", "INVALID_REQUEST"],
  ["is not there of no day at all", "2026-13-01", "2026-12-10T12:00", "INVALID_REQUEST"],
  ["is not there of a time", "2026-11-29T10:00", "2026-11-30T09:00", "INVALID_REQUEST"],
  ["is not there of nothing", "", "2026-11-30T09:00", "INVALID_REQUEST"],
])("a bill %s", (_, date, now, want) => {
  expect(asked(date, now)).toEqual(want);
});
