import type { RateLimitsState } from "../../api/api.ts";
import { get, post } from "../../browser/client.ts";
import { badge, button, h } from "../../browser/dom.ts";
import { doing, draw, say } from "../../browser/view.ts";
import { rateLimitWords as words } from "./rate-limit-words.ts";

/** Draws the switch of the documented rate limits as it stands. */
export async function refreshRateLimits(): Promise<void> {
  const state = await get<RateLimitsState>("/rate-limits");
  draw("rate-limits", state, () => [item(state)]);
}

function item({ on }: RateLimitsState): Node {
  return h(
    "li",
    { class: "line" },
    on ? badge("good", say(words.on)) : badge("plain", say(words.off)),
    h("span", { class: "main" }, say(on ? words.meansOn : words.meansOff)),
    button(say(on ? words.switchOff : words.switchOn), "rate-limits/switch", () =>
      doing(async () => {
        await post("/rate-limits", { on: !on });
        await refreshRateLimits();
        return say(on ? words.switchedOff : words.switchedOn);
      }),
    ),
  );
}
