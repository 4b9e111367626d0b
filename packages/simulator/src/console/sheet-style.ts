/** The style of the cashier over a shop's page: from below on a phone, in the middle of a wide screen. */
export const sheetStyle = `:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #191919; --soft: #666; --line: #e3e3e3; --good: #07853f; --bad: #b3261e; --code: #f5f5f5;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #1e1e1e; --ink: #e6e6e6; --soft: #a3a3a3; --line: #383838; --good: #3ccf7f; --bad: #ff8a80; --code: #111; }
}
* { box-sizing: border-box; }
html { background: transparent; }
body {
  margin: 0; min-height: 100vh; display: grid; align-items: end; justify-items: center;
  background: rgb(0 0 0 / .55); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.5 system-ui, -apple-system, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif;
}
main {
  width: 100%; max-width: 28rem; max-height: 92vh; overflow: auto; padding: 1rem 1.25rem 1.5rem;
  background: var(--paper); border-radius: 1rem 1rem 0 0;
}
@media (min-width: 40rem) {
  body { align-items: center; }
  main { border-radius: 1rem; }
}
.simulated { margin: 0 0 .5rem; font-size: .8125rem; color: var(--soft); text-align: center; }
h1 { margin: .5rem 0; font-size: 2rem; line-height: 1.2; text-align: center; font-variant-numeric: tabular-nums; }
h1.failed { font-size: 1.25rem; color: var(--bad); }
h1.done { font-size: 1.25rem; color: var(--good); }
.seller { margin: .5rem 0 0; text-align: center; }
dl { margin: 1rem 0; font-size: .9375rem; }
dl div { display: flex; flex-wrap: wrap; gap: 0 1.5rem; padding: .5rem 0; border-top: 1px solid var(--line); }
dt { flex: none; color: var(--soft); }
dd { margin: 0 0 0 auto; max-width: 100%; text-align: right; }
label { color: var(--soft); font-size: .9375rem; }
select {
  display: block; width: 100%; min-height: 2.75rem; margin: .25rem 0 1rem; padding: .5rem .75rem; font: inherit;
  border: 1px solid var(--line); border-radius: .5rem; background: var(--paper); color: var(--ink);
}
.why { margin: 1rem 0; padding: .75rem; border-radius: .5rem; background: var(--code); font: .8125rem/1.6 ui-monospace, Menlo, Consolas, monospace; white-space: pre-wrap; }
/* A long value begins on its own line and breaks where it must. */
.why p { margin: 0; }
.why .signed { word-break: break-all; }
.note { margin: .75rem 0 0; color: var(--soft); font-size: .875rem; }
.buttons { display: grid; gap: .75rem; }
button {
  width: 100%; min-height: 3rem; padding: .625rem 1rem; border: 1px solid var(--line); border-radius: .5rem;
  background: var(--paper); color: var(--ink); font: inherit; font-weight: 600; cursor: pointer;
}
button.primary { border-color: #07853f; background: #07853f; color: #fff; }
button.primary:hover { background: #06743a; }
:focus-visible { outline: 3px solid var(--good); outline-offset: 2px; }
`;
