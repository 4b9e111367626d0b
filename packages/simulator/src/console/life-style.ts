/** The style of an order's page, of its timeline, and of machines that are drawn. */
export const lifeStyle = `.order { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; }
.order-head h1 { margin: .375rem 0 0; }
.order-head .price { font-size: 1.5rem; font-weight: 650; font-variant-numeric: tabular-nums; }
.order-side { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; align-content: start; }
@media (min-width: 60rem) {
  .order { grid-template-columns: minmax(0, 1fr) 25rem; }
  .order-head { grid-column: 1 / -1; }
}
@media (min-width: 100rem) {
  .order { grid-template-columns: minmax(0, 1fr) 48rem; }
  .order-side { grid-template-columns: repeat(2, minmax(0, 1fr)); align-items: start; }
}
.actions { display: flex; flex-wrap: wrap; gap: .5rem; }
.actions .fields { width: 100%; margin: 0; display: grid; gap: .625rem; justify-items: start; }
.actions label { display: grid; gap: .25rem; width: 100%; color: var(--soft); font-size: .8125rem; }
.actions input { width: 100%; max-width: none; color: var(--ink); }
.timeline { list-style: none; margin: 0; padding: 0 0 0 1.25rem; position: relative; }
.timeline::before { content: ""; position: absolute; top: .5rem; bottom: .5rem; left: .3125rem; width: 2px; background: var(--line); }
.entry { position: relative; padding: .5rem 0; }
.entry::before { content: ""; position: absolute; top: .875rem; left: -1.25rem; width: .75rem; height: .75rem; border: 2px solid var(--paper); border-radius: 50%; background: var(--soft); }
.entry.request::before { background: var(--soft); }
.entry.state::before { background: var(--accent); box-shadow: 0 0 0 3px color-mix(in srgb, var(--accent) 22%, transparent); }
.entry.money::before { border-radius: .125rem; background: var(--wait); }
.entry.notification::before, .entry.attempt::before { border-radius: .125rem; rotate: 45deg; background: var(--accent); }
.entry.attempt { padding-left: 1rem; }
.entry strong { font-weight: 600; }
.entry > .line { font-size: .875rem; }
.state-now { padding: .0625rem .375rem; border-radius: .25rem; background: var(--plain-ground); font-weight: 650; }
.scroll { overflow-x: auto; }
table { margin-top: .375rem; border-collapse: collapse; font-size: .8125rem; }
th { color: var(--soft); font-weight: 600; text-align: left; }
th, td { padding: .125rem 1.25rem .125rem 0; white-space: nowrap; }
.amount { text-align: right; font-variant-numeric: tabular-nums; }
.plus { color: var(--good); }
.qr { display: block; border-radius: .5rem; background: #fff; }
.machines { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); gap: 1rem; margin-top: 1rem; }
.drawing { overflow-x: auto; }
.machine { display: block; margin: 0 auto; max-width: 100%; height: auto; font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
.machine text { fill: var(--ink); text-anchor: middle; }
.machine .label, .machine .more { fill: var(--soft); }
.machine .label-ground { fill: var(--paper); opacity: .85; }
.machine .state { fill: var(--plain-ground); stroke: var(--line); }
.machine .been { stroke: var(--accent); }
.machine .now { fill: var(--good-ground); stroke: var(--accent); stroke-width: 2.5; }
.machine .edge { fill: none; stroke: var(--soft); stroke-width: 1.25; }
.machine .silent { stroke-dasharray: 4 3; }
.machine .edge.went { stroke: var(--accent); stroke-width: 2.25; }
.machine .head { fill: var(--soft); }
.machine .head.went { fill: var(--accent); }
`;
