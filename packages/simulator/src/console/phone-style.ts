/** The style of the user's page: a phone's, also on a wide screen. */
export const phoneStyle = `:root {
  color-scheme: light dark;
  --ground: #ededed;
  --paper: #fff;
  --ink: #191919;
  --soft: #666;
  --line: #e3e3e3;
  --good: #07853f;
  --bad: #b3261e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #111;
    --paper: #1e1e1e;
    --ink: #e6e6e6;
    --soft: #a3a3a3;
    --line: #333;
    --good: #3ccf7f;
    --bad: #ff8a80;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto;
  max-width: 28rem;
  min-height: 100vh;
  padding: 0 1rem 2rem;
  background: var(--ground);
  color: var(--ink);
  font: 1rem/1.5 system-ui, -apple-system, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif;
  overflow-wrap: anywhere;
}
header { display: flex; justify-content: space-between; align-items: center; gap: 1rem; padding: .75rem 0; }
.simulated { margin: 0; font-size: .8125rem; color: var(--soft); }
.language { color: var(--soft); font-size: .8125rem; padding: .25rem; }
main { display: grid; gap: .75rem; }
section, dl, form { background: var(--paper); border-radius: .75rem; margin: 0; padding: 1.25rem; }
section.ask, section.outcome { text-align: center; padding: 2rem 1.25rem; }
h1 { margin: 0 0 .25rem; font-size: 1.375rem; line-height: 1.3; }
h2 { margin: 0 0 .5rem; font-size: 1rem; }
section p { margin: 0; color: var(--soft); }
section p.initial {
  display: grid; place-items: center; width: 3.5rem; height: 3.5rem; margin: 0 auto 1rem;
  border-radius: 50%; background: #07853f; color: #fff; font-size: 1.5rem;
}
.home { margin: 1rem 0 0; text-align: center; font-size: .875rem; }
.home a, .entries a { color: var(--good); }
ul.entries { margin: 1rem 0 0; padding: 0; list-style: none; }
.entries li { padding: .75rem 0; border-top: 1px solid var(--line); }
ul { margin: 0 0 .75rem; padding-left: 1.25rem; }
li { margin: .25rem 0; }
dl { padding: .25rem 1.25rem; font-size: .9375rem; }
dl div { display: flex; flex-wrap: wrap; gap: 0 1.5rem; padding: .625rem 0; }
dl div + div { border-top: 1px solid var(--line); }
dt { flex: none; color: var(--soft); }
/* A long number takes a line of its own before it breaks. */
dd { margin: 0 0 0 auto; max-width: 100%; text-align: right; }
small { display: block; color: var(--soft); font-size: .75rem; }
form, .links { display: grid; gap: .75rem; margin: 0; }
form { background: none; padding: .5rem 0 0; }
button, a.secondary {
  display: block; width: 100%; min-height: 3rem; padding: .625rem 1rem; border: 0; border-radius: .5rem;
  font: inherit; font-weight: 600; text-align: center; text-decoration: none; cursor: pointer;
}
button.primary { background: #07853f; color: #fff; }
button.primary:hover { background: #06743a; }
button.secondary, a.secondary { background: var(--paper); color: var(--ink); border: 1px solid var(--line); }
:focus-visible { outline: 3px solid var(--good); outline-offset: 2px; }
details { color: var(--soft); font-size: .875rem; }
summary { padding: .5rem 0; cursor: pointer; }
label { display: block; margin-bottom: .25rem; }
input {
  width: 100%; min-height: 2.75rem; padding: .5rem .75rem; border: 1px solid var(--line); border-radius: .5rem;
  background: var(--paper); color: var(--ink); font: .875rem/1.4 ui-monospace, Menlo, Consolas, monospace;
}
.mark {
  display: grid; place-items: center; width: 4rem; height: 4rem; margin: 0 auto 1rem !important; border-radius: 50%;
  border: 3px solid currentColor; font-size: 2rem; line-height: 1;
}
.mark::before { content: "–"; }
.good .mark { color: var(--good) !important; }
.good .mark::before { content: "✓"; }
.bad .mark { color: var(--bad) !important; }
.bad .mark::before { content: "!"; }
`;
