/** The style of the console, from 360 px on. */
export const consoleStyle = `:root {
  color-scheme: light dark;
  --ground: #f4f5f4;
  --paper: #fff;
  --ink: #1b1f1d;
  --soft: #5c6661;
  --line: #dde2df;
  --accent: #0b6e3d;
  --good: #0b6e3d;
  --good-ground: #e2f3e9;
  --wait: #7a5200;
  --wait-ground: #fbefd5;
  --bad: #a3221b;
  --bad-ground: #fbe5e3;
  --plain-ground: #eceeed;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #121513;
    --paper: #1b1f1d;
    --ink: #e4e8e6;
    --soft: #9aa5a0;
    --line: #303633;
    --accent: #4fcf8b;
    --good: #6fdca2;
    --good-ground: #153523;
    --wait: #f0c26a;
    --wait-ground: #3a2d10;
    --bad: #ff9d94;
    --bad-ground: #431b18;
    --plain-ground: #2a2f2c;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 80rem; padding: 0 1rem 3rem; background: var(--ground); color: var(--ink);
  font: .9375rem/1.5 system-ui, -apple-system, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif;
}
header .links { display: flex; gap: 1rem; }
header { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; padding: 1.25rem 0 .75rem; }
h1 { margin: 0; font-size: 1.25rem; }
h2 { margin: 0 0 .5rem; font-size: 1rem; }
h3 { margin: 0; font-size: .9375rem; }
h4 { margin: .75rem 0 .25rem; font-size: .8125rem; color: var(--soft); font-weight: 600; }
p { margin: 0; }
a { color: var(--accent); }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; font-size: .8125rem; }
code { overflow-wrap: anywhere; }
.soft { color: var(--soft); font-size: .8125rem; }
.bar, section { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; padding: .875rem 1rem; }
.bar { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .75rem 2rem; }
.clock { display: grid; gap: .5rem; }
.steps, .scope { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem; }
.scope { align-content: start; gap: .5rem 1rem; }
button, select, input {
  min-height: 2.25rem; padding: .25rem .75rem; border: 1px solid var(--line); border-radius: .375rem;
  background: var(--paper); color: var(--ink); font: inherit; font-size: .875rem;
}
select, input { max-width: 14rem; }
button { cursor: pointer; }
button:hover { border-color: var(--accent); }
button.danger { color: var(--bad); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
#status { min-height: 1.5rem; margin: .5rem 0; color: var(--accent); }
.connection { flex: 1; color: var(--soft); font-size: .8125rem; }
.connection[data-how]::before { content: "●"; margin-right: .375rem; color: var(--wait); }
.connection[data-how="live"]::before { color: var(--good); }
.connection[data-how="lost"] { color: var(--bad); }
.connection[data-how="lost"]::before { color: var(--bad); }
.notice { margin: 0 0 .75rem; }
main { display: grid; grid-template-columns: minmax(0, 1fr); gap: .75rem; }
@media (min-width: 60rem) {
  main { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  section.wide { grid-column: 1 / -1; }
}
.list { list-style: none; margin: 0; padding: 0; }
.list > li { padding: .625rem 0; border-top: 1px solid var(--line); }
.list > li:last-child { padding-bottom: 0; }
.below { list-style: none; margin: .5rem 0 0; padding: 0 0 0 .75rem; border-left: 2px solid var(--line); }
.below > li + li { margin-top: .5rem; }
.none { color: var(--soft); }
.facts { display: flex; flex-wrap: wrap; gap: .125rem 1rem; margin-top: .25rem; color: var(--soft); font-size: .8125rem; overflow-wrap: anywhere; }
.facts code { color: var(--ink); }
.line { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem .625rem; }
.line + .line, .facts + .line { margin-top: .375rem; }
.badge { flex: none; padding: .0625rem .5rem; border-radius: .75rem; font-size: .8125rem; font-weight: 600; white-space: nowrap; }
.badge.good { color: var(--good); background: var(--good-ground); }
.badge.wait { color: var(--wait); background: var(--wait-ground); }
.badge.bad { color: var(--bad); background: var(--bad-ground); }
.badge.plain { color: var(--soft); background: var(--plain-ground); }
details { margin-top: .375rem; }
.list > li > details:only-child { margin: 0; }
summary { cursor: pointer; }
li > details:only-child > summary { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem .625rem; list-style: none; }
li > details:only-child > summary::-webkit-details-marker { display: none; }
li > details:only-child > summary::before { content: "▸"; color: var(--soft); }
li > details[open]:only-child > summary::before { content: "▾"; }
summary time { color: var(--soft); font-size: .8125rem; font-variant-numeric: tabular-nums; }
.main { flex: 1 1 12rem; min-width: 0; }
.code-name { color: var(--bad); font-size: .8125rem; font-weight: 600; }
.refusal { margin-top: .5rem; padding: .5rem .75rem; border-radius: .375rem; color: var(--bad); background: var(--bad-ground); overflow-wrap: anywhere; }
.attempts { margin: .5rem 0; padding-left: 1.5rem; font-size: .875rem; overflow-wrap: anywhere; }
.attempts > li > * { margin-right: .5rem; }
details > p { margin-top: .5rem; }
pre { max-height: 22rem; margin: 0; padding: .625rem .75rem; overflow: auto; border: 1px solid var(--line); border-radius: .375rem; background: var(--ground); white-space: pre-wrap; overflow-wrap: anywhere; }
.block + button { margin-top: .75rem; }
.code { margin-top: .5rem; display: grid; gap: .5rem; justify-items: start; }
.code pre { width: 100%; white-space: pre; overflow-wrap: normal; }
`;
