import { badge, h, moment } from "../../../browser/dom.ts";
import type { Panel } from "../../../browser/panel.ts";
import { language, say } from "../../../browser/view.ts";
import { panelWords } from "./words.ts";
import type { PermissionSummary } from "./answers.ts";

const states = {
  UNBINDUSER: ["wait", panelWords.pending],
  AVAILABLE: ["good", panelWords.available],
  UNAVAILABLE: ["plain", panelWords.unavailable],
} as const;

/** The authorisations in the console, with links to the pages of those that wait for their users. */
export const panel: Panel<{ readonly permissions: readonly PermissionSummary[] }> = {
  list: "/permissions",
  items: ({ permissions }) => items(permissions),
};

function items(permissions: readonly PermissionSummary[]): readonly Node[] {
  if (permissions.length === 0) {
    return [h("li", { class: "none" }, say(panelWords.noAuthorizations))];
  }
  return permissions.map((permission) => {
    const [tone, name] = states[permission.authorization_state];
    return h(
      "li",
      {},
      h(
        "p",
        { class: "line" },
        badge(tone, say(name)),
        h("code", {}, permission.authorization_state),
        h("code", { class: "main" }, permission.authorization_code),
      ),
      h("p", { class: "facts" }, ...facts(permission)),
      ...phone(permission),
    );
  });
}

function facts(permission: PermissionSummary): readonly Node[] {
  const rows = [
    [panelWords.merchant, code(permission.sub_mchid ?? permission.mchid)],
    [panelWords.service, code(permission.service_id)],
    [panelWords.user, code(permission.openid)],
    [panelWords.created, moment(permission.create_time)],
    [panelWords.succeeded, time(permission.authorization_success_time)],
    [panelWords.canceled, time(permission.cancel_authorization_time)],
  ] as const;
  const facts: Node[] = [];
  for (const [label, value] of rows) {
    if (value !== undefined) facts.push(h("span", {}, `${say(label)} `, value));
  }
  return facts;
}

function code(text: string | undefined): Node | undefined {
  return text === undefined ? undefined : h("code", {}, text);
}

function time(text: string | undefined): Node | undefined {
  return text === undefined ? undefined : moment(text);
}

function phone({ phone, authorization_code }: PermissionSummary): readonly Node[] {
  if (phone === undefined) return [];
  const limit = h("span", { class: "soft" });
  if (phone.expired) {
    limit.append(say(panelWords.expired));
    return [h("p", { class: "line" }, limit)];
  }
  limit.append(`${say(panelWords.until)} `, moment(phone.expires_at));
  const link = h(
    "a",
    {
      href: `${phone.path}?lang=${language}`,
      target: "_blank",
      "data-key": `phone/${authorization_code}`,
    },
    say(panelWords.openPhone),
  );
  return [h("p", { class: "line" }, link, limit)];
}
