/** The look of the service's own two pages: the reader's fonts, one accent, a 4 px grid. */
export const styles = `
:root { color-scheme: light; --ink: #0b0c0c; --quiet: #505a5f; --line: #b1b4b6; --accent: #1d5fa8; --wrong: #b3171d; }
* { box-sizing: border-box; }
body { margin: 0; color: var(--ink); background: #fff; font: 1.0625rem/1.5 system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 24px 16px 64px; overflow-wrap: break-word; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 16px; }
h2 { font-size: 1.25rem; margin: 32px 0 8px; }
p { margin: 0 0 16px; }
a { color: var(--accent); }
dl { margin: 0; border-top: 1px solid var(--line); }
dl > div { display: grid; grid-template-columns: 10rem 1fr; gap: 4px 16px; padding: 12px 0; border-bottom: 1px solid var(--line); }
dt { font-weight: 600; }
dd { margin: 0; white-space: pre-line; }
dd ul { margin: 0; padding-left: 20px; white-space: normal; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 8px 8px 8px 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
td.number, th.number { text-align: right; padding-right: 0; }
fieldset { margin: 32px 0 24px; padding: 0; border: 0; min-width: 0; }
legend { padding: 0; font-size: 1.25rem; font-weight: 600; margin-bottom: 12px; }
.choice { display: flex; gap: 12px; padding: 8px 0; }
.choice input { width: 24px; height: 24px; margin: 0; flex: none; accent-color: var(--accent); }
label { cursor: pointer; }
.field { margin: 4px 0 16px 36px; }
.field label { display: block; margin-bottom: 4px; }
input[type=text], textarea { width: 100%; font: inherit; color: inherit; padding: 8px; border: 2px solid var(--ink); border-radius: 0; }
input[type=text] { max-width: 12rem; }
button { font: inherit; font-weight: 600; color: #fff; background: var(--accent); border: 2px solid transparent; padding: 10px 20px; margin-bottom: 16px; cursor: pointer; }
summary { padding: 8px 0; cursor: pointer; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
.errors { border: 4px solid var(--wrong); padding: 16px; margin-bottom: 24px; }
.errors h2 { margin-top: 0; }
.errors p { margin: 0; }
.error { display: block; color: var(--wrong); font-weight: 600; margin-bottom: 4px; }
.note { border-left: 8px solid var(--line); padding: 4px 0 4px 16px; margin-bottom: 24px; }
.note p { margin: 0; }
.quiet { color: var(--quiet); }
article { border-top: 1px solid var(--line); padding: 16px 0; }
article h2 { margin-top: 0; }
@media (max-width: 34rem) { dl > div { grid-template-columns: 1fr; } }
`;
