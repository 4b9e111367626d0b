import type { MerchantSummary } from "../../api/api.ts";
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
    h(
      "li",
      {},
      h("h3", {}, nameIn(merchant.name, language), " ", h("code", {}, merchant.mchid)),
      h("p", { class: "facts" }, ...facts(merchant)),
      code(say(consoleWords.clientCode), merchant.mchid, "client.ts"),
      code(say(consoleWords.environment), merchant.mchid, ".env"),
    ),
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
function code(title: string, mchid: string, file: "client.ts" | ".env"): HTMLElement {
  const key = `client/${mchid}/${file}`;
  const details = h(
    "details",
    { "data-key": key },
    h("summary", { "data-key": `${key}/summary` }, title),
  );
  details.addEventListener("toggle", () => {
    if (!details.open || details.childElementCount > 1) return;
    void doing(async () => {
      const text = await getText(`/merchants/${encodeURIComponent(mchid)}/${file}`);
      if (details.childElementCount === 1) details.append(codeBlock(key, text));
      return "";
    });
  });
  return details;
}
