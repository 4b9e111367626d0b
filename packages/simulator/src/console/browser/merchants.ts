import type { BrandSummary, MerchantSummary } from "../../api/api.ts";
import { getText } from "../../browser/client.ts";
import { codeBlock } from "./code-block.ts";
import { h } from "../../browser/dom.ts";
import { nameIn } from "../../browser/language.ts";
import type { Bilingual } from "../../browser/language.ts";
import { doing, language, say } from "../../browser/view.ts";
import { consoleWords } from "./words.ts";

const keyModes: Readonly<Record<MerchantSummary["keyMode"], Bilingual>> = {
  public_key: consoleWords.publicKey,
  certificate: consoleWords.certificate,
  both: consoleWords.bothKeys,
};

export function merchantItems(merchants: readonly MerchantSummary[]): readonly Node[] {
  return merchants.map((merchant) =>
    item(merchant.name, merchant.mchid, facts(merchant), [
      code(say(consoleWords.clientCode), `/merchants/${merchant.mchid}/client.ts`),
      code(say(consoleWords.environment), `/merchants/${merchant.mchid}/.env`),
    ]),
  );
}

export function brandItems(brands: readonly BrandSummary[]): readonly Node[] {
  return brands.map(({ brandId, name, appid }) =>
    item(
      name,
      brandId,
      [fact("appid", appid)],
      [code(say(consoleWords.clientCode), `/brands/${brandId}/client.ts`)],
    ),
  );
}

function item(
  name: string,
  number: string,
  said: readonly Node[],
  codes: readonly Node[],
): HTMLElement {
  return h(
    "li",
    {},
    h("h3", {}, nameIn(name, language), " ", h("code", {}, number)),
    h("p", { class: "facts" }, ...said),
    ...codes,
  );
}

function facts(merchant: MerchantSummary): readonly Node[] {
  return [
    fact("appid", merchant.appid),
    fact(say(consoleWords.keyMode), say(keyModes[merchant.keyMode])),
    ...merchant.services.map((service) => fact(say(consoleWords.service), service.service_id)),
    ...merchant.sub_merchants.map((sub) => fact(say(consoleWords.subMerchant), sub.sub_mchid)),
  ];
}

function fact(label: string, value: string): HTMLElement {
  return h("span", {}, `${label} `, h("code", {}, value));
}

// The keys are fetched when somebody wants to see them.
function code(title: string, path: string): HTMLElement {
  const key = `client${path}`;
  const details = h(
    "details",
    { "data-key": key },
    h("summary", { "data-key": `${key}/summary` }, title),
  );
  details.addEventListener("toggle", () => {
    if (!details.open || details.childElementCount > 1) return;
    void doing(async () => {
      const text = await getText(path);
      if (details.childElementCount === 1) details.append(codeBlock(key, text));
      return "";
    });
  });
  return details;
}
