import { describe, expect, test } from "vitest";
import { documentedError } from "../../core/refusal.ts";
import { transition } from "../machine.ts";
import { permissionMachine } from "./machine.ts";
import type { PermissionEvent } from "./machine.ts";
import type { PermissionState } from "./tables.ts";

type From = PermissionState | "NONE";

const outcome = (from: From, event: PermissionEvent): string => {
  try {
    const { to, notification } = transition(permissionMachine, from, event);
    return notification === undefined ? to : `${to}, ${notification}`;
  } catch (error) {
    const refused = documentedError(error);
    if (refused === undefined) throw error;
    return `${refused.status} ${refused.code}`;
  }
};

const NONE = "404 ORDER_NOT_EXIST";
const WRONG = "400 INVALID_REQUEST";

describe("the life of an authorisation", () => {
  test.each<[From, Record<PermissionEvent, string>]>([
    [
      "NONE",
      {
        request: "UNBINDUSER",
        agree: NONE,
        decline: NONE,
        terminate: NONE,
        cancel: NONE,
        replace: NONE,
      },
    ],
    [
      "UNBINDUSER",
      {
        request: "UNBINDUSER",
        agree: "AVAILABLE, USER_OPEN_SERVICE",
        decline: "UNBINDUSER",
        terminate: WRONG,
        cancel: WRONG,
        replace: WRONG,
      },
    ],
    [
      "AVAILABLE",
      {
        request: "400 ORDER_DONE",
        agree: WRONG,
        decline: WRONG,
        terminate: "UNAVAILABLE, USER_CLOSE_SERVICE",
        cancel: "UNAVAILABLE, USER_CLOSE_SERVICE",
        replace: "UNAVAILABLE",
      },
    ],
    [
      "UNAVAILABLE",
      {
        request: "400 ORDER_CANCELED",
        agree: WRONG,
        decline: WRONG,
        terminate: WRONG,
        cancel: WRONG,
        replace: WRONG,
      },
    ],
  ])("%s", (from, want) => {
    // The type of the table has every event.
    const events = Object.keys(want) as PermissionEvent[];
    expect(Object.fromEntries(events.map((event) => [event, outcome(from, event)]))).toEqual(want);
  });
});
