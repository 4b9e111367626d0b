import { rfc3339Milliseconds } from "../../clock/time.ts";
import type { Context } from "../../core/context.ts";
import { documentedError } from "../../core/refusal.ts";
import type {
  Button,
  Fact,
  Lead,
  PhoneEntry,
  PhonePage,
  PhoneUser,
  PhoneView,
} from "../phone-page.ts";
import { checkScoreEnable } from "./handed-over.ts";
import { findByToken } from "./permissions.ts";
import type { PhoneState } from "./browser/answers.ts";
import { grants, authorizationWords } from "./phone-words.ts";
import type { PermissionRow } from "./tables.ts";
import { cancelByUser, confirm, readAuthorization, refuse } from "./user.ts";
import type { Authorization } from "./user.ts";

/** The page on which a user gives a PayScore service an authorisation, and ends it; its id is the token. */
export const authorizationPage: PhonePage = {
  name: "authorization",
  title: authorizationWords.title,
  list,
  open: async (context, token, seen) => {
    try {
      return view(await readAuthorization(context, token), seen?.after);
    } catch (error) {
      const refused = documentedError(error);
      if (refused === undefined) throw error;
      return refused.status === 400
        ? { status: 410, heading: authorizationWords.expired, text: authorizationWords.expiredText }
        : {
            status: 404,
            heading: authorizationWords.unknown,
            text: authorizationWords.unknownText,
          };
    }
  },
  find: async (context, handed) => {
    const token = typeof handed === "string" ? handed : await checkScoreEnable(context, handed);
    return token === undefined ? undefined : (await findByToken(context.store.db, token))?.token;
  },
  actions: {
    agree: async (context, token, who) => {
      // First, so that a token of no use is said to be that, and not a missing user.
      await readAuthorization(context, token);
      return confirm(context, token, await who());
    },
    refuse,
    cancel: async (context, token) => {
      const { merchant, permission } = await readAuthorization(context, token);
      return cancelByUser(context, merchant, permission.authorization_code);
    },
  },
};

// What waits for an answer in the user's apps, whoever is meant: a token names nobody. And what the user gave.
async function list(context: Context, user: PhoneUser): Promise<readonly PhoneEntry[]> {
  const appids = user.accounts.map(({ appid }) => appid);
  const rows = await context.store.db
    .selectFrom("permissions")
    .innerJoin("services", (join) =>
      join
        .onRef("services.mchid", "=", "permissions.mchid")
        .onRef("services.service_id", "=", "permissions.service_id"),
    )
    .select(["token", "state", "created_at", "authorization_code", "services.name as service"])
    .where((eb) =>
      eb.or([
        eb.and([
          eb("state", "=", "UNBINDUSER"),
          eb("appid", "in", appids),
          eb("token_expires_at", ">", context.clock.now()),
        ]),
        eb.and([eb("state", "=", "AVAILABLE"), eb("person", "=", user.person)]),
      ]),
    )
    .orderBy("created_at", "desc")
    .orderBy("id")
    .limit(50)
    .execute();
  return rows.map(({ token, state, created_at, authorization_code, service }) => ({
    id: token,
    about: service,
    number: authorization_code,
    state: state === "AVAILABLE" ? authorizationWords.given : authorizationWords.waiting,
    waiting: state === "UNBINDUSER",
    time: created_at,
  }));
}

function view(authorization: Authorization, after: string | undefined): PhoneView {
  const { permission } = authorization;
  const declined = after === "refuse" && permission.state === "UNBINDUSER";
  const asking = permission.state === "UNBINDUSER" && !declined;
  return {
    status: 200,
    appid: permission.appid,
    person: permission.person,
    json: { ...state(authorization) },
    lead: declined
      ? {
          tone: "plain",
          heading: authorizationWords.declined,
          text: authorizationWords.declinedText,
        }
      : lead(authorization),
    ...(asking && {
      points: {
        title: authorizationWords.granted,
        items: grants,
        note: authorizationWords.anytime,
      },
    }),
    facts: facts(authorization),
    buttons: declined ? [{ label: authorizationWords.again }] : buttons[permission.state],
  };
}

const buttons: Readonly<Record<PermissionRow["state"], readonly Button[]>> = {
  UNBINDUSER: [
    { label: authorizationWords.agree, action: "agree", primary: true },
    { label: authorizationWords.refuse, action: "refuse" },
  ],
  AVAILABLE: [{ label: authorizationWords.cancel, action: "cancel" }],
  UNAVAILABLE: [],
};

function lead({ permission, merchant, service }: Authorization): Lead {
  if (permission.state === "AVAILABLE") {
    return { tone: "good", heading: authorizationWords.done, text: authorizationWords.doneText };
  }
  if (permission.state === "UNAVAILABLE") {
    return { tone: "plain", heading: authorizationWords.ended, text: authorizationWords.endedText };
  }
  const sub = merchant.subMerchants.get(permission.sub_mchid ?? "");
  return {
    tone: "ask",
    heading: service.name,
    who: sub?.name ?? merchant.row.name,
    text: authorizationWords.asks,
  };
}

function facts({ permission, merchant, service }: Authorization): readonly Fact[] {
  const sub = merchant.subMerchants.get(permission.sub_mchid ?? "");
  const until = rfc3339Milliseconds(permission.token_expires_at).slice(0, 19).replace("T", " ");
  return [
    { label: authorizationWords.merchant, value: merchant.row.name, number: merchant.mchid },
    ...(sub === undefined
      ? []
      : [{ label: authorizationWords.subMerchant, value: sub.name, number: sub.sub_mchid }]),
    { label: authorizationWords.service, value: service.name, number: service.service_id },
    { label: authorizationWords.app, value: permission.appid },
    { label: authorizationWords.code, value: permission.authorization_code },
    permission.openid === null
      ? { label: authorizationWords.until, value: until }
      : { label: authorizationWords.user, value: permission.openid },
  ];
}

function state({ permission, merchant, service }: Authorization): PhoneState {
  const sub = merchant.subMerchants.get(permission.sub_mchid ?? "");
  return {
    authorization_state: permission.state,
    authorization_code: permission.authorization_code,
    appid: permission.appid,
    ...(permission.openid !== null && { openid: permission.openid }),
    merchant: { mchid: merchant.mchid, name: merchant.row.name },
    ...(sub !== undefined && {
      sub_merchant: { sub_mchid: sub.sub_mchid, name: sub.name, sub_appid: sub.sub_appid },
    }),
    service: {
      service_id: service.service_id,
      name: service.name,
      pre_authorization: service.pre_authorization === 1,
    },
    expires_at: rfc3339Milliseconds(permission.token_expires_at),
  };
}
