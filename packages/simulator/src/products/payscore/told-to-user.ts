import type { Bilingual } from "../../browser/language.ts";
import type { PhoneMessage, TellsUser } from "../phone-message.ts";
import { MOST_MESSAGES } from "../phone-message.ts";
import { authorizationWords as words } from "./phone-words.ts";

/** What a user reads of the authorisations that they gave and that ended. */
export const authorizationMessages: TellsUser = async ({ store }, { person }) => {
  const rows = await store.db
    .selectFrom("permissions")
    .innerJoin("services", (join) =>
      join
        .onRef("services.mchid", "=", "permissions.mchid")
        .onRef("services.service_id", "=", "permissions.service_id"),
    )
    .select(["permissions.id as id", "authorization_code", "success_at", "cancel_at"])
    .select(["permissions.service_id as service_id", "services.name as service"])
    .where("person", "=", person)
    .where("success_at", "is not", null)
    .orderBy("success_at", "desc")
    .orderBy("permissions.id")
    .limit(MOST_MESSAGES)
    .execute();
  const told = [
    ...rows.flatMap((row) => messageOf(row, "success_at", words.done)),
    ...rows.flatMap((row) => messageOf(row, "cancel_at", words.ended)),
  ];
  return told.toSorted((one, other) => other.time - one.time).slice(0, MOST_MESSAGES);
};

interface Told {
  readonly id: string;
  readonly service: string;
  readonly service_id: string;
  readonly authorization_code: string;
  readonly success_at: number | null;
  readonly cancel_at: number | null;
}

/** Of what happened, if it did. */
function messageOf(
  told: Told,
  happened: "success_at" | "cancel_at",
  title: Bilingual,
): PhoneMessage[] {
  const time = told[happened];
  if (time === null) return [];
  const { id, service, service_id, authorization_code } = told;
  const facts = [
    { label: words.service, value: service, number: service_id },
    { label: words.code, value: authorization_code },
  ];
  return [{ id: `${id}/${happened}`, chat: "services", title, about: service, facts, time }];
}
