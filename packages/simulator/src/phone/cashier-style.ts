/** What the cashier looks like, over a shop's page and on the phone: ways to pay, boxes and keys of the password, the end. */
export const cashierStyle = `.amount { margin: .25rem 0 .5rem; font-size: 2.25rem; font-weight: 600; line-height: 1.2; text-align: center; color: var(--ink); font-variant-numeric: tabular-nums; }
.seller { margin: .5rem 0 0; text-align: center; color: var(--ink); }
.note { margin: .75rem 0 0; color: var(--soft); font-size: .875rem; text-align: center; }
fieldset.ways { margin: 0; padding: 0; border: 0; border-radius: .75rem; background: var(--paper); overflow: hidden; }
fieldset.ways legend { float: left; width: 100%; padding: .75rem 1.25rem .25rem; color: var(--soft); font-size: .875rem; }
fieldset.ways legend + * { clear: both; }
fieldset.ways label { display: flex; align-items: center; gap: .75rem; margin: 0; padding: .625rem 1.25rem; min-height: 3rem; cursor: pointer; }
fieldset.ways label + label { border-top: 1px solid var(--line); }
fieldset.ways label > span:nth-child(2) { flex: 1; color: var(--ink); }
fieldset.ways small { display: inline; color: var(--bad); font-size: .8125rem; }
fieldset.ways label:focus-within { outline: 3px solid var(--good); outline-offset: -3px; }
fieldset.ways input { appearance: none; flex: none; width: 1.375rem; height: 1.375rem; min-height: 0; margin: 0; padding: 0; border: 2px solid var(--edge); border-radius: 50%; background: var(--paper); }
fieldset.ways input:checked { border: .4375rem solid var(--good); }
fieldset.ways input:focus-visible { outline: none; }
.way { flex: none; display: grid; place-items: center; width: 1.75rem; height: 1.75rem; border-radius: .375rem; background: #2f6fed; }
.way.balance { border-radius: 50%; background: #9a6b00; }
.way.balance::before { content: "¥"; color: #fff; font-size: .9375rem; font-weight: 700; }
.way.card::before { content: ""; width: 1.125rem; height: .75rem; border-radius: .125rem; border-top: .25rem solid #fff; background: rgb(255 255 255 / .55); }
.drawer { color: var(--soft); font-size: .875rem; }
.drawer summary { padding: .5rem 0; cursor: pointer; }
.drawer label { display: block; margin: .5rem 0 .25rem; }
.drawer p { margin: .25rem 0; text-align: left; }
.drawer select, .drawer input, form > input {
  display: block; width: 100%; min-height: 2.75rem; padding: .5rem .75rem; border: 1px solid var(--edge); border-radius: .5rem;
  background: var(--paper); color: var(--ink); font: inherit;
}
.pad h2 { margin: 0; font-size: 1.0625rem; text-align: center; }
.boxes { position: relative; display: grid; grid-template-columns: repeat(6, 1fr); max-width: 19.5rem; margin: 1rem auto; border: 1px solid var(--edge); border-radius: .5rem; }
.boxes span { display: grid; place-items: center; aspect-ratio: 1; }
.boxes span + span { border-left: 1px solid var(--edge); }
.boxes .filled::before { content: ""; width: .75rem; height: .75rem; border-radius: 50%; background: var(--ink); }
/* The field lies over the boxes: what is typed goes there, what is seen are they. */
.boxes input { position: absolute; inset: 0; width: 100%; height: 100%; min-height: 0; margin: 0; padding: 0; border: 0; border-radius: .5rem; background: none; color: transparent; caret-color: transparent; font-size: 1px; }
.boxes:focus-within { outline: 3px solid var(--good); outline-offset: 2px; }
.boxes input:focus-visible { outline: none; }
.keys { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1px; margin: 1rem -1.25rem 0; background: var(--line); border-block: 1px solid var(--line); }
.keys button { min-height: 3.25rem; border: 0; border-radius: 0; background: var(--paper); color: var(--ink); font-size: 1.375rem; font-weight: 500; }
.keys button:hover { background: var(--ground); }
.keys button:focus-visible { outline-offset: -3px; }
.keys > span, .keys button:last-child { background: var(--ground); }
.mark { display: grid; place-items: center; width: 4rem; height: 4rem; margin: .5rem auto 1rem; border: 3px solid currentColor; border-radius: 50%; font-size: 2rem; line-height: 1; color: var(--soft); }
.mark.good { color: var(--good); }
.mark.bad { color: var(--bad); }
h1.failed, h1.done { font-size: 1.25rem; text-align: center; }
h1.failed { color: var(--bad); }
h1.done { color: var(--good); }
.why { margin: .75rem 0; padding: .75rem; border-radius: .5rem; background: var(--code); color: var(--ink); font: .8125rem/1.6 ui-monospace, Menlo, Consolas, monospace; white-space: pre-wrap; text-align: left; }
/* A long value begins on its own line and breaks where it must. */
.why p { margin: 0; color: inherit; }
.why .signed { word-break: break-all; }
.buttons { display: grid; gap: .75rem; margin-top: 1rem; }
button, a.secondary, a.primary {
  display: block; width: 100%; min-height: 3rem; padding: .625rem 1rem; border: 1px solid var(--edge); border-radius: .5rem;
  background: var(--paper); color: var(--ink); font: inherit; font-weight: 600; text-align: center; text-decoration: none; cursor: pointer;
}
button.primary, a.primary { border-color: #07803c; background: #07803c; color: #fff; }
button.primary:hover, a.primary:hover { background: #066b32; }
:focus-visible { outline: 3px solid var(--good); outline-offset: 2px; }
`;

/** The colours of both, light and dark. */
export const colours = `:root {
  color-scheme: light dark;
  --ground: #ededed; --paper: #fff; --ink: #191919; --soft: #5f5f5f; --line: #e3e3e3; --edge: #8c8c8c;
  --good: #07803c; --bad: #b3261e; --code: #f5f5f5; --around: #d7dad8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #111; --paper: #1e1e1e; --ink: #e6e6e6; --soft: #a3a3a3; --line: #333; --edge: #7a7a7a;
    --good: #3ccf7f; --bad: #ff8a80; --code: #0c0c0c; --around: #2a2d2b;
  }
}
* { box-sizing: border-box; }
`;

/** Fonts that have Chinese. */
export const fonts =
  'system-ui, -apple-system, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif';
