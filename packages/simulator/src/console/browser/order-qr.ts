import { h } from "../../browser/dom.ts";
import { say } from "../../browser/view.ts";
import type { OrderLife } from "../../products/payment/browser/life.ts";
import { codeBlock } from "./code-block.ts";
import { lifeWords } from "./life-words.ts";

/** What a phone scans: where this page came from the network, the way to the page to pay; else what the shop shows. */
export function qrItems({ order, code_url, open_to_network }: OrderLife): readonly Node[] {
  const away = !/^(?:localhost|127\.|\[::1\])/.test(location.hostname);
  const payable = order.phone !== undefined && !order.phone.expired;
  const hint = open_to_network && !away && payable ? [note(lifeWords.qrHint)] : [];
  const image = (of: "phone" | "code_url"): Node =>
    h("img", {
      class: "qr",
      src: `/_sim/orders/${encodeURIComponent(order.id)}/qr.svg?of=${of}`,
      alt: say(lifeWords.qr),
      width: "180",
      height: "180",
    });
  if (payable && away) return [image("phone"), note(lifeWords.qrPage)];
  if (payable && code_url !== undefined) {
    return [image("code_url"), codeBlock("code_url", code_url), note(lifeWords.qrCode), ...hint];
  }
  return hint.length > 0 ? hint : [h("p", { class: "none" }, say(lifeWords.qrNone))];
}

const note = (text: { readonly zh: string; readonly en: string }): Node =>
  h("p", { class: "soft" }, say(text));
