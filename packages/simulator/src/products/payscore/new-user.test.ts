import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { APPID, PERMISSIONS, SERVICE, request } from "../../../test/helpers/payscore.ts";
import { call } from "../../../test/helpers/signed-request.ts";
import { stores } from "../../../test/helpers/stores.ts";
import { openWorld } from "../../../test/helpers/world.ts";
import { confirm } from "./user.ts";

const NEW_USER = "oNobodyHasMetThisUserYet0000";
const CODES = Array.from({ length: 20 }, (_, number) => `code-${number}`);

describe.each(stores)("$title", (kind) => {
  beforeAll(() => (kind.missing === undefined ? kind.start() : undefined));
  afterAll(() => (kind.missing === undefined ? kind.stop() : undefined));

  test.skipIf(kind.missing)(
    "a new user may agree to many codes at once: all are taken, and one of them is in force",
    async () => {
      const world = await openWorld(kind.fresh());
      const merchant = await world.merchant();
      const { db } = world.context.store;
      const tokens: string[] = [];
      for (const code of CODES) {
        const asked = await call(merchant, PERMISSIONS, { body: request(code) });
        tokens.push(asked.json.apply_permissions_token);
      }
      const answers = await Promise.allSettled(
        tokens.map((token) => confirm(world.context, token, NEW_USER)),
      );
      expect(answers.filter(({ status }) => status === "rejected")).toEqual([]);

      const known = await db
        .selectFrom("users")
        .select("person")
        .where("appid", "=", APPID)
        .where("openid", "=", NEW_USER)
        .execute();
      expect(known).toHaveLength(1);
      const permissions = await db
        .selectFrom("permissions")
        .select(["state", "person"])
        .where("service_id", "=", SERVICE)
        .where("openid", "=", NEW_USER)
        .execute();
      expect(new Set(permissions.map(({ person }) => person))).toEqual(new Set([known[0]?.person]));
      expect(permissions.map(({ state }) => state).toSorted()).toEqual([
        "AVAILABLE",
        ...CODES.slice(1).map(() => "UNAVAILABLE"),
      ]);
      await world.close();
    },
  );
});
