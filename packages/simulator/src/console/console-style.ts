import { lifeStyle } from "./life-style.ts";

/** The style of the console, from 360 px on. */
export const consoleStyle: string = `:root {
  color-scheme: light dark;
  --ground: #f3f5f4;
  --paper: #fff;
  --ink: #17201c;
  --soft: #57635d;
  --line: #dde3e0;
  --accent: #07713c;
  --on-accent: #fff;
  --good: #07693a;
  --good-ground: #dff3e7;
  --wait: #7a5200;
  --wait-ground: #fbefd5;
  --bad: #a3221b;
  --bad-ground: #fbe5e3;
  --plain-ground: #e9eeeb;
  --shade: 0 1px 2px rgb(16 32 24 / 6%), 0 4px 16px rgb(16 32 24 / 5%);
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0f1311;
    --paper: #181d1a;
    --ink: #e4eae7;
    --soft: #9fada6;
    --line: #2c3430;
    --accent: #4fcf8b;
    --on-accent: #06220f;
    --good: #6fdca2;
    --good-ground: #12351f;
    --wait: #f0c26a;
    --wait-ground: #3a2d10;
    --bad: #ff9d94;
    --bad-ground: #431b18;
    --plain-ground: #272e2a;
    --shade: none;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 120rem; padding: 0 1rem 3rem; background: var(--ground); color: var(--ink);
  font: .9375rem/1.5 system-ui, -apple-system, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif;
}
.unseen, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; z-index: 2; margin: .5rem; padding: .5rem .75rem; background: var(--paper); }
header {
  display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem;
  margin: 0 -1rem; padding: .625rem 1rem; background: var(--paper); border-bottom: 1px solid var(--line);
}
@media (min-width: 60rem) { header { position: sticky; top: 0; z-index: 1; } }
.brand { font-weight: 650; font-size: 1.0625rem; }
.brand a { color: inherit; text-decoration: none; }
.brand a::before { content: ""; display: inline-block; width: .75rem; height: .75rem; margin-right: .5rem; border-radius: .25rem; background: var(--accent); }
.search { flex: 1 1 16rem; display: flex; gap: .5rem; max-width: 40rem; }
.search input[type="search"] { flex: 1; min-width: 0; max-width: none; }
.links { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin-left: auto; }
h1 { margin: 1rem 0 .5rem; font-size: 1.25rem; overflow-wrap: anywhere; }
h2 { margin: 0 0 .5rem; font-size: 1rem; scroll-margin-top: 5rem; }
h3 { margin: 0; font-size: .9375rem; }
h4 { margin: .75rem 0 .25rem; font-size: .8125rem; color: var(--soft); font-weight: 600; }
p { margin: 0; }
a { color: var(--accent); text-underline-offset: .2em; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .8125rem; }
code { overflow-wrap: anywhere; }
h1 code { font-size: inherit; }
.soft { color: var(--soft); font-size: .8125rem; }
.bar, section, .order-head { background: var(--paper); border: 1px solid var(--line); border-radius: .75rem; padding: 1rem 1.125rem; box-shadow: var(--shade); }
.bar { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .75rem 2rem; }
.clock { display: grid; gap: .5rem; }
#clock-now { font-variant-numeric: tabular-nums; }
.steps, .scope { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; }
.scope { align-content: start; gap: .5rem 1rem; }
.scope select { max-width: min(100%, 20rem); }
button, select, input, .act {
  min-height: 2.25rem; padding: .25rem .75rem; border: 1px solid var(--line); border-radius: .5rem;
  background: var(--paper); color: var(--ink); font: inherit; font-size: .875rem;
}
select, input { max-width: 14rem; border-color: color-mix(in srgb, var(--soft) 70%, var(--line)); }
button { cursor: pointer; }
button:hover, .act:hover { border-color: var(--accent); background: color-mix(in srgb, var(--accent) 7%, var(--paper)); }
button.danger { color: var(--bad); }
.act, form > button { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
form > button:hover, .act:hover { background: color-mix(in srgb, var(--accent) 88%, var(--ink)); }
.act { display: inline-flex; align-items: center; text-decoration: none; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
#status:not(:empty) {
  position: fixed; z-index: 3; bottom: 1rem; left: 50%; translate: -50%; width: max-content; max-width: min(92vw, 40rem); padding: .625rem 1rem;
  border-radius: .75rem; background: var(--ink); color: var(--paper); box-shadow: 0 4px 24px rgb(0 0 0 / 25%); overflow-wrap: anywhere;
}
.bar, .order, main > h1 { margin-top: 1rem; }
.connection { color: var(--soft); font-size: .8125rem; }
.connection[data-how]::before { content: "●"; margin-right: .375rem; color: var(--wait); }
.connection[data-how="live"]::before { color: var(--good); }
.connection[data-how="lost"], .connection[data-how="lost"]::before { color: var(--bad); }
.notice { margin: .75rem 0; }
.columns, .column { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; align-content: start; }
.columns { margin-top: 1rem; }
@media (min-width: 60rem) {
  .columns { grid-template: auto 1fr / repeat(2, minmax(0, 1fr)); }
  .column:first-child { grid-row: span 2; }
}
@media (min-width: 100rem) {
  .columns { grid-template: auto / minmax(0, 1fr) minmax(0, 1.15fr) minmax(0, 1fr); }
  .column:first-child { grid-row: auto; }
}
.list, .switches { list-style: none; margin: 0; padding: 0; }
.list > li { padding: .625rem 0; border-top: 1px solid var(--line); }
.list > li:first-child { border-top: 0; }
.list > li:last-child { padding-bottom: 0; }
.pages { display: flex; gap: .5rem; }
.pages:not(:empty) { margin-top: .75rem; padding-top: .75rem; border-top: 1px solid var(--line); }
.below { list-style: none; margin: .5rem 0 0; padding: 0 0 0 .75rem; border-left: 2px solid var(--line); }
.below > li + li { margin-top: .5rem; }
.none { color: var(--soft); }
.facts { display: flex; flex-wrap: wrap; align-items: baseline; gap: .125rem 1rem; margin-top: .375rem; color: var(--soft); font-size: .8125rem; overflow-wrap: anywhere; }
.facts code { color: var(--ink); }
.line { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem .625rem; }
.line + .line, .facts + .line { margin-top: .375rem; }
.badge { flex: none; padding: .0625rem .5rem; border-radius: .75rem; font-size: .8125rem; font-weight: 600; white-space: nowrap; }
.badge.good { color: var(--good); background: var(--good-ground); }
.badge.wait { color: var(--wait); background: var(--wait-ground); }
.badge.bad { color: var(--bad); background: var(--bad-ground); }
.badge.plain { color: var(--soft); background: var(--plain-ground); }
details { margin-top: .375rem; }
li > details:only-child { margin: 0; }
summary { cursor: pointer; border-radius: .25rem; }
li > details:only-child > summary { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem .625rem; list-style: none; }
li > details:only-child > summary::-webkit-details-marker { display: none; }
li > details:only-child > summary::before { content: "▸"; color: var(--soft); }
li > details[open]:only-child > summary::before { content: "▾"; }
li > details:only-child > summary:hover .main { color: var(--accent); }
time { color: var(--soft); font-size: .8125rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
.main { flex: 1 1 14rem; min-width: 0; }
li.line > .main { flex-basis: 8rem; }
.code-name { color: var(--bad); font-size: .8125rem; font-weight: 600; }
.refusal { margin-top: .5rem; padding: .5rem .75rem; border-radius: .5rem; color: var(--bad); background: var(--bad-ground); overflow-wrap: anywhere; }
.attempts { margin: .5rem 0; padding-left: 1.5rem; font-size: .875rem; overflow-wrap: anywhere; }
.attempts > li > * { margin-right: .5rem; }
details > p { margin-top: .5rem; }
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; margin-top: .625rem; }
.tool-group { display: flex; flex-wrap: wrap; align-items: center; gap: .375rem .5rem; color: var(--soft); font-size: .8125rem; }
.code-place > p { margin-top: .625rem; }
.fields { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; margin-top: .5rem; }
.fault-form { margin: .75rem 0; }
.switches { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); gap: .25rem .75rem; }
.switch { display: flex; align-items: center; gap: .625rem; width: 100%; border-color: transparent; text-align: left; }
.switch-track { flex: none; position: relative; width: 2.25rem; height: 1.25rem; border-radius: 1rem; background: var(--soft); }
.switch-track::after { content: ""; position: absolute; top: .1875rem; left: .1875rem; width: .875rem; height: .875rem; border-radius: 50%; background: var(--paper); }
.switch[aria-checked="true"] .switch-track { background: var(--bad); }
.switch[aria-checked="true"] .switch-track::after { left: 1.1875rem; }
@media (prefers-reduced-motion: no-preference) { .switch-track, .switch-track::after { transition: left .12s, background .12s; } }
pre { max-height: 22rem; margin: 0; padding: .625rem .75rem; overflow: auto; border: 1px solid var(--line); border-radius: .5rem; background: var(--ground); white-space: pre-wrap; overflow-wrap: anywhere; }
.code { margin-top: .5rem; display: grid; gap: .5rem; justify-items: start; }
.code pre { width: 100%; white-space: pre; overflow-wrap: normal; }
${lifeStyle}`;
