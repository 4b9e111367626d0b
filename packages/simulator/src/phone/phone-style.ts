import { cashierStyle, colours, fonts } from "./cashier-style.ts";

/** The style of the user's phone: the whole window of a phone, a phone in the middle of a wider one. */
export const phoneStyle: string = `${colours}html { background: var(--ground); }
body { margin: 0; color: var(--ink); overflow-wrap: anywhere; font: 1rem/1.5 ${fonts}; }
.device { position: relative; display: flex; flex-direction: column; min-height: 100vh; min-height: 100dvh; background: var(--ground); }
header {
  position: sticky; top: 0; z-index: 1; display: grid; grid-template-columns: 5.5rem 1fr 5.5rem; align-items: center;
  min-height: 3rem; padding: 0 .5rem; background: var(--ground); border-bottom: 1px solid var(--line);
}
.up { justify-self: start; padding: 0 .75rem; color: var(--ink); font-size: 1.75rem; line-height: 1.2; text-decoration: none; border-radius: .375rem; }
.title { grid-column: 2; margin: 0; font-size: 1.0625rem; font-weight: 600; text-align: center; line-height: 1.3; }
.language { justify-self: end; padding: .375rem; color: var(--soft); font-size: .8125rem; text-align: right; }
main { flex: 1; display: flex; flex-direction: column; gap: .75rem; padding: .75rem .75rem 1rem; }
.simulated { margin: auto 0 0; padding-top: .5rem; font-size: .8125rem; color: var(--soft); text-align: center; }
nav { position: sticky; bottom: 0; display: grid; grid-template-columns: repeat(3, 1fr); background: var(--paper); border-top: 1px solid var(--line); }
nav a { display: grid; justify-items: center; gap: .125rem; padding: .5rem .25rem; color: var(--soft); font-size: .8125rem; text-decoration: none; }
nav a:focus-visible { outline-offset: -3px; }
nav a[aria-current] { color: var(--good); font-weight: 600; }
nav svg { width: 1.5rem; height: 1.5rem; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }
@media (min-width: 40rem) {
  html { background: var(--around); }
  body { display: grid; place-items: center; min-height: 100vh; padding: 1rem; }
  .device {
    width: 24.5rem; height: min(51rem, calc(100vh - 2rem)); min-height: 0; overflow: hidden;
    border: .75rem solid #0a0a0a; border-radius: 2.75rem; box-shadow: 0 1.5rem 4rem rgb(0 0 0 / .35);
  }
  .device header { padding-top: .25rem; }
  main { overflow-y: auto; }
  nav { padding-bottom: .375rem; }
}
section, dl, article { background: var(--paper); border-radius: .75rem; margin: 0; padding: 1.25rem; }
section.ask, section.outcome { text-align: center; padding: 1.5rem 1.25rem; }
h1 { margin: 0 0 .25rem; font-size: 1.375rem; line-height: 1.3; }
h2 { margin: 0 0 .5rem; font-size: 1rem; }
section p { margin: 0; color: var(--soft); }
.pays h1 { margin: .25rem 0 0; font-size: 2.5rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.initial {
  display: grid; place-items: center; flex: none; width: 2.75rem; height: 2.75rem; border-radius: .5rem;
  background: #576b95; color: #fff; font-size: 1.25rem; font-weight: 600;
}
.initial.service { background: #07803c; }
.ask > .initial { width: 3.25rem; height: 3.25rem; margin: 0 auto .75rem; font-size: 1.5rem; }
.rows { margin: 0 -.75rem; padding: 0; list-style: none; background: var(--paper); border-block: 1px solid var(--line); }
.rows li + li { border-top: 1px solid var(--line); }
.rows a { display: grid; grid-template-columns: 2.75rem 1fr; column-gap: .75rem; align-items: center; padding: .75rem; color: var(--ink); text-decoration: none; }
.rows a:hover { background: var(--code); }
.rows a:focus-visible { outline-offset: -3px; }
.rows .initial { grid-row: span 2; }
.rows a > span:not(.initial) { display: flex; justify-content: space-between; align-items: baseline; gap: .75rem; }
.rows b { flex: none; font-variant-numeric: tabular-nums; }
.rows time { flex: none; color: var(--soft); font-size: .75rem; }
section.list { padding: 1rem .75rem 0; overflow: hidden; }
section.list > p { padding-bottom: 1rem; }
section.list .rows { border-bottom: 0; }
.messages { display: grid; gap: 1rem; margin: 0; padding: 0; list-style: none; }
.when { margin: 0 0 .375rem; text-align: center; color: var(--soft); font-size: .75rem; }
article { padding: 1rem 1.25rem .25rem; }
article h2 { margin: 0; }
article .about { margin: .5rem 0 0; text-align: center; color: var(--soft); font-size: .875rem; }
article .amount { margin-top: 0; }
article dl { padding: .25rem 0; border-top: 1px solid var(--line); border-radius: 0; }
ul { margin: 0 0 .75rem; padding-left: 1.25rem; }
li { margin: .25rem 0; }
.rows li, .messages li, .wallet li { margin: 0; }
dl { padding: .25rem 1.25rem; font-size: .9375rem; }
dl div { display: flex; flex-wrap: wrap; gap: 0 1.5rem; padding: .5rem 0; }
dl div + div { border-top: 1px solid var(--line); }
article dl div + div { border-top: 0; }
dt { flex: none; color: var(--soft); }
/* A long number takes a line of its own before it breaks. */
dd { margin: 0 0 0 auto; max-width: 100%; text-align: right; }
small { display: block; color: var(--soft); font-size: .8125rem; }
form, .links { display: grid; gap: .75rem; margin: 0; }
.quiet { justify-self: center; padding: .25rem .5rem; color: var(--soft); font-size: .875rem; }
label { display: block; color: var(--soft); font-size: .9375rem; }
.wrong { margin: 0; color: var(--bad); font-size: .9375rem; }
.problem { border-left: .375rem solid var(--bad); }
.problem h2 { color: var(--bad); }
#money { display: grid; gap: .75rem; }
.code { text-align: center; }
.bars { display: block; width: 100%; height: 5.5rem; margin: .5rem 0; background: #fff; border-radius: .25rem; }
.bars path { fill: #000; }
.code .digits { margin: .25rem 0; color: var(--ink); font: 600 1.125rem/1.5 ui-monospace, Menlo, Consolas, monospace; word-spacing: .125rem; }
.code .note { margin: 0 0 1rem; }
.wallet ul { margin: 0; padding: 0; list-style: none; }
.wallet li { display: flex; align-items: center; gap: .75rem; padding: .5rem 0; }
.wallet li span:nth-child(2) { flex: 1; }
.wallet b { font-weight: 500; color: var(--soft); font-size: .875rem; }
#money > .drawer { padding: 0 .5rem; }
dialog.sheet {
  position: fixed; inset: auto 0 0; width: 100%; max-width: 100%; max-height: 94vh; margin: 0; padding: 1.25rem 1.25rem 0; border: 0;
  border-radius: 1rem 1rem 0 0; background: var(--paper); color: var(--ink); overflow: auto;
}
dialog.sheet::backdrop { background: rgb(0 0 0 / .55); }
dialog.sheet .buttons { padding-bottom: 1.25rem; }
@media (min-width: 40rem) {
  dialog.sheet { inset: 0; width: 23rem; margin: auto; border-radius: 1rem; }
}
.leave { position: absolute; top: .5rem; left: .5rem; width: 2.75rem; min-height: 2.75rem; padding: 0; border: 0; background: none; font-weight: 400; }
${cashierStyle}.asked .keys { margin-inline: -1.25rem; }
`;
