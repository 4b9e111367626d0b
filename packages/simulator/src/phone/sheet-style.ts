import { cashierStyle, colours, fonts } from "./cashier-style.ts";

/** The style of the cashier over a shop's page: from below on a phone, in the middle of a wide screen. */
export const sheetStyle: string = `${colours}html { background: transparent; }
body {
  margin: 0; min-height: 100vh; display: grid; align-items: end; justify-items: center;
  background: rgb(0 0 0 / .55); color: var(--ink); overflow-wrap: anywhere; font: 1rem/1.5 ${fonts};
}
#sheet {
  width: 100%; max-width: 26rem; max-height: 94vh; overflow: auto; padding: 1rem 1.25rem 1.25rem;
  background: var(--paper); border-radius: 1rem 1rem 0 0;
}
@media (min-width: 40rem) {
  body { align-items: center; }
  #sheet { border-radius: 1rem; }
}
.simulated { margin: 0 0 .5rem; font-size: .8125rem; color: var(--soft); text-align: center; }
h1 { margin: .25rem 0 .5rem; font-size: 2.25rem; line-height: 1.2; text-align: center; font-variant-numeric: tabular-nums; }
dl { margin: .75rem 0; font-size: .9375rem; }
dl div { display: flex; flex-wrap: wrap; gap: 0 1.5rem; padding: .5rem 0; border-top: 1px solid var(--line); }
dt { flex: none; color: var(--soft); }
dd { margin: 0 0 0 auto; max-width: 100%; text-align: right; }
${cashierStyle}fieldset.ways { margin: 0 -1.25rem; border-radius: 0; border-block: 1px solid var(--line); }
.drawer { margin: .5rem 0 0; }
`;
