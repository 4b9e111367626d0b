import { describe, expect, test } from "vitest";
import { notifications } from "./catalogue.ts";
import { shapes } from "./decided.ts";
import { isAbsent, modeOf, note, notificationPages } from "./official-set.ts";
import { eventsOf, isShape } from "./statements.ts";

type Notification = (typeof notifications)[number];

/** Every page with each of the notifications that it describes. */
const pairs = notificationPages.flatMap((page) =>
  eventsOf(page).flatMap((event) => {
    const own = notifications.find((row) => row.event === event && row.version === page.version);
    const isNone = shapes.some((shape) => isShape(shape, event, page) && shape.shape === null);
    return own === undefined || isNone ? [] : [{ page, own }];
  }),
);

const UNITS: Readonly<Record<string, number>> = { "": 1, s: 1, m: 60, h: 3600 };

function seconds(text: string): number {
  const unit = /[a-z]*$/u.exec(text)?.[0] ?? "";
  return Number.parseInt(text, 10) * (UNITS[unit] ?? Number.NaN);
}

function schedules({ retries = [] }: Notification, mode: string): string[] {
  return retries
    .filter(({ modes }) => modes?.some((one) => one === mode) ?? true)
    .map((row) => row.seconds.join());
}

describe.skipIf(isAbsent)(`the replies to notifications, held to the official pages${note}`, () => {
  test("may take as long as each page says", () => {
    const wrong = pairs.filter(
      ({ page, own }) =>
        page.replyWithinSeconds !== undefined && page.replyWithinSeconds !== own.replyWithinSeconds,
    );
    expect(wrong.map(({ page }) => page.url)).toEqual([]);
    expect(
      pairs.filter(({ page }) => page.replyWithinSeconds !== undefined).length,
    ).toBeGreaterThan(50);
  });

  test("are waited for again when the pages of their mode say it, and at no other times", () => {
    const missing = pairs.filter(
      ({ page, own }) =>
        page.retries !== undefined &&
        !schedules(own, modeOf(page)).includes(page.retries.map(seconds).join()),
    );
    expect(missing.map(({ page }) => page.url)).toEqual([]);
    const invented = notifications.filter((own) => {
      const stated = new Set(
        pairs
          .filter((pair) => pair.own === own)
          .map(({ page }) => page.retries?.map(seconds).join()),
      );
      return !(own.retries ?? []).every((row) => stated.has(row.seconds.join()));
    });
    expect(invented.map(({ event }) => event)).toEqual([]);
    expect(pairs.filter(({ page }) => page.retries !== undefined).length).toBeGreaterThan(20);
  });

  test("have the members of their pages where these are more than the common ones", () => {
    const common = new Set(["code", "message", "return_code", "return_msg"]);
    const own = pairs.filter(({ page }) => page.reply?.some(({ path }) => !common.has(path)));
    const wrong = own.flatMap(({ page, own: { event, reply = [] } }) =>
      (page.reply ?? [])
        .filter((row) => {
          const field = reply.find(({ name }) => name === row.path);
          const values = field?.enum ?? [];
          return (
            field?.type !== row.type ||
            (field.required === true) !== row.required ||
            field.maxLength !== row.maxLength ||
            (row.enum !== undefined && !row.enum.every((value) => values.includes(value)))
          );
        })
        .map(({ path }) => `${event}: ${path}`),
    );
    expect(wrong).toEqual([]);
    expect(own.length).toBeGreaterThan(0);
  });
});
