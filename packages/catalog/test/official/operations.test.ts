import { describe, expect, test } from "vitest";
import { loadCommonErrors } from "../../src/load-catalog.ts";
import { notifications, operations } from "./catalogue.ts";
import { refused } from "./decided.ts";
import {
  addressesOf,
  isAbsent,
  modeOf,
  notificationPages,
  note,
  numberRows,
  operationPages,
} from "./official-set.ts";
import type { OperationPage, PageError, PageLimit } from "./official-set.ts";
import { eventsOf } from "./statements.ts";

type Operation = (typeof operations)[number];

const known = new Map(operations.map((operation) => [operation.id, operation]));

/** Every page with its operation; a page of none is the first test's affair. */
const pairs = operationPages.flatMap((page) => {
  const operation = known.get(idOf(page));
  return operation === undefined ? [] : [{ page, operation }];
});

function idOf({ id, proposedId }: OperationPage): string {
  return id ?? proposedId ?? "";
}

/** The pages of which something does not hold. */
function failing(holds: (page: OperationPage, operation: Operation) => boolean): string[] {
  return pairs
    .filter(({ page, operation }) => !holds(page, operation))
    .map(({ page }) => `${idOf(page)}: ${page.url}`);
}

/** What is stated of some of the things that the pages of one site have is in the catalogue for that mode. */
function isOfMode({ modes }: { readonly modes?: readonly string[] }, page: OperationPage): boolean {
  return modes === undefined || modes.includes(modeOf(page));
}

const commonErrors = loadCommonErrors();

/** The codes that every operation has, which no operation repeats. */
const COMMON = new Set(commonErrors.map(({ code }) => code));

function errorsOf({ errors = [] }: OperationPage): PageError[] {
  return errors.filter(({ kind, code }) => kind !== "common" || !COMMON.has(code));
}

function isError(
  stated: PageError,
  ours: { readonly status?: number; readonly code: string; readonly message?: string },
): boolean {
  const status = stated.status === undefined ? undefined : String(stated.status);
  return (
    stated.code === ours.code &&
    stated.message === ours.message &&
    // `5xx`: 500 stands for it.
    status?.replaceAll("x", "0") === ours.status?.toString()
  );
}

function isLimit(stated: PageLimit, ours: NonNullable<Operation["rateLimits"]>[number]): boolean {
  return (
    stated.count === ours.count &&
    stated.per === ours.per &&
    stated.subject === ours.subject &&
    stated.when?.replaceAll(" ", "-") === ours.when
  );
}

describe.skipIf(isAbsent)(`the catalogue's operations, held to the official pages${note}`, () => {
  test("are all that the pages have", () => {
    const missing = operationPages.filter((page) => !known.has(idOf(page)));
    expect(missing.map(({ url }) => url)).toEqual([]);
    expect(pairs.length).toBeGreaterThan(500);
  });

  test("have the pages' methods, schemes and certificates", () => {
    const wrong = failing(
      (page, operation) =>
        operation.method === page.method &&
        (page.scheme === undefined || operation.scheme === page.scheme) &&
        (page.mtls !== true || operation.mtls === true),
    );
    expect(wrong).toEqual([]);
  });

  test("may be repeated where every page says so, and else nowhere", () => {
    const wrong = operations.filter(({ id, idempotent }) => {
      const pages = operationPages.filter((page) => idOf(page) === id);
      return pages.length > 0 && pages.every((page) => page.idempotent) !== (idempotent === true);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test("name every page, the mode of each and the day of the newest", () => {
    const wrong = failing(
      (page, { docs, modes, updated = "" }) =>
        addressesOf(page).every((address) => docs.includes(address)) &&
        modes?.some((mode) => mode === modeOf(page)) === true &&
        page.pages.every((one) => (one.updated ?? "") <= updated),
    );
    expect(wrong).toEqual([]);
  });

  test("answer with the pages' status", () => {
    const wrong = pairs
      .filter(({ page, operation: { response } }) => {
        const { status } = page.response;
        return status && status !== (response.type === "empty" ? response.status : 200);
      })
      .map(({ operation }) => operation.id);
    expect(wrong).toEqual([]);
  });

  test("list every error of their pages, and no other", () => {
    const missing = failing((page, { errors = [] }) =>
      errorsOf(page).every((stated) =>
        errors.some((ours) => isError(stated, ours) && isOfMode(ours, page)),
      ),
    );
    expect(missing).toEqual([]);
    // The facts have none of the errors of these two, which stand on WeCom's own pages.
    const ofWeCom = new Set([
      "v2/mmpaymkttransfers/promotion/paywwsptrans2pocket#post",
      "v2/mmpaymkttransfers/sendworkwxredpack#post",
    ]);
    const invented = operations.filter(({ id, errors = [] }) => {
      if (ofWeCom.has(id)) return false;
      const stated = operationPages.filter((page) => idOf(page) === id).flatMap(errorsOf);
      return !errors.every((ours) => stated.some((one) => isError(one, ours)));
    });
    expect(invented.map(({ id }) => id)).toEqual([]);
  });

  test("have in common what almost all of their pages of APIv3 list, and no text that no page has", () => {
    const listing = operationPages
      .map(({ errors = [] }) => errors)
      .filter((errors) => errors.some(({ kind }) => kind === "common"));
    for (const { status, code, messages = [] } of commonErrors) {
      const stated = listing.flatMap((errors) =>
        errors.filter((error) => error.code === code && error.kind === "common"),
      );
      expect(stated.length / listing.length).toBeGreaterThan(0.98);
      expect(new Set(stated.map((error) => error.status))).toEqual(new Set([status]));
      expect(new Set(stated.flatMap(({ message }) => message ?? []))).toEqual(new Set(messages));
    }
    expect(commonErrors.map(({ code }) => code).toSorted()).toEqual(
      "INVALID_REQUEST PARAM_ERROR SIGN_ERROR SYSTEM_ERROR".split(" "),
    );
  });

  test("tell the number of an error where one number alone has its code and text", () => {
    const wrong = operations.flatMap(({ id, errors = [] }) =>
      errors
        .filter(({ code, message, number }) => {
          const rows = numberRows.filter(
            (row) => message !== undefined && row.code === code && row.message === message,
          );
          const numbers = [...new Set(rows.map((row) => row.number))];
          return number !== (numbers.length === 1 ? numbers[0] : undefined);
        })
        .map(({ code }) => `${id}: ${code}`),
    );
    expect(wrong).toEqual([]);
  });

  test("have every rate limit of their pages, and no other", () => {
    const missing = failing((page, { rateLimits = [] }) =>
      (page.rateLimits ?? []).every((stated) =>
        rateLimits.some((ours) => isLimit(stated, ours) && isOfMode(ours, page)),
      ),
    );
    expect(missing).toEqual([]);
    const invented = operations.filter(({ id, rateLimits = [] }) => {
      const stated = operationPages
        .filter((page) => idOf(page) === id)
        .flatMap((page) => page.rateLimits ?? []);
      return !rateLimits.every((ours) => stated.some((one) => isLimit(one, ours)));
    });
    expect(invented.map(({ id }) => id)).toEqual([]);
  });
});

describe.skipIf(isAbsent)(
  `the catalogue's notifications, held to the official pages${note}`,
  () => {
    const nameless = refused.filter((row) => row.class === "notification");

    test("are all that the pages name", () => {
      const missing = notificationPages.filter((page) => {
        const events = eventsOf(page);
        if (events.length === 0) return !nameless.some(({ id }) => id === page.pages[0]?.title);
        return !events.every((event) =>
          notifications.some((row) => row.event === event && row.version === page.version),
        );
      });
      expect(missing.map(({ url }) => url)).toEqual([]);
    });

    test("without an event type are those that were decided", () => {
      const titles = notificationPages
        .filter((page) => eventsOf(page).length === 0)
        .map(({ pages }) => pages[0]?.title);
      expect(new Set(nameless.map(({ id }) => id))).toEqual(new Set(titles));
    });

    test("name every page of theirs", () => {
      const wrong = notificationPages.flatMap((page) =>
        eventsOf(page).filter((event) => {
          const own = notifications.find(
            (row) => row.event === event && row.version === page.version,
          );
          return !addressesOf(page).every((address) => own?.docs.includes(address));
        }),
      );
      expect(wrong).toEqual([]);
    });
  },
);
