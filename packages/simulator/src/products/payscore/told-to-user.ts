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
  const told = rows.flatMap(({ id, service, service_id, authorization_code, ...times }) => {
    const message = (happened: "success_at" | "cancel_at", ended: boolean): PhoneMessage[] => {
      const time = times[happened];
      if (time === null) return [];
      return [
        {
          id: `${id}/${happened}`,
          chat: "services",
          title: ended ? words.ended : words.done,
          about: service,
          facts: [
            { label: words.service, value: service, number: service_id },
            { label: words.code, value: authorization_code },
          ],
          time,
        },
      ];
    };
    return [...message("success_at", false), ...message("cancel_at", true)];
  });
  return told.toSorted((one, other) => other.time - one.time).slice(0, MOST_MESSAGES);
};
