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

describe("the life of an authorisation", () => {
  test.each<[From, PermissionEvent, string]>([
    ["NONE", "request", "UNBINDUSER"],
    ["NONE", "terminate", "404 ORDER_NOT_EXIST"],
    ["UNBINDUSER", "request", "UNBINDUSER"],
    ["UNBINDUSER", "agree", "AVAILABLE, USER_OPEN_SERVICE"],
    ["UNBINDUSER", "decline", "UNBINDUSER"],
    ["UNBINDUSER", "terminate", "400 INVALID_REQUEST"],
    ["AVAILABLE", "request", "400 ORDER_DONE"],
    ["AVAILABLE", "agree", "400 INVALID_REQUEST"],
    ["AVAILABLE", "terminate", "UNAVAILABLE, USER_CLOSE_SERVICE"],
    ["AVAILABLE", "cancel", "UNAVAILABLE, USER_CLOSE_SERVICE"],
    ["AVAILABLE", "replace", "UNAVAILABLE"],
    ["UNAVAILABLE", "request", "400 ORDER_CANCELED"],
    ["UNAVAILABLE", "agree", "400 INVALID_REQUEST"],
    ["UNAVAILABLE", "terminate", "400 INVALID_REQUEST"],
  ])("%s, %s: %s", (from, event, want) => {
    expect(outcome(from, event)).toBe(want);
  });
});
