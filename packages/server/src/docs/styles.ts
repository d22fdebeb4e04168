export const styles = `:root { color-scheme: light dark; --line: light-dark(#d5d9e0, #3a404b); --soft: light-dark(#f4f6f9, #1c2027); --accent: light-dark(#1d4ed8, #93b4ff); }
* { box-sizing: border-box; }
body { margin: 0; overflow-wrap: anywhere; font: 16px/1.6 system-ui, sans-serif; background: light-dark(#fff, #12151a); color: light-dark(#1a1f29, #e6e9ef); }
a { color: var(--accent); }
.page { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: 2.5rem; max-inline-size: 78rem; margin-inline: auto; padding: 1.5rem; }
nav { position: sticky; inset-block-start: 1.5rem; align-self: start; max-block-size: calc(100vh - 3rem); overflow-y: auto; font-size: .9rem; }
nav ul { list-style: none; margin: 0 0 1rem; padding: 0; }
nav h2 { font-size: .9rem; margin: 0; }
article { border-block-start: 1px solid var(--line); padding-block: 1.5rem; }
h1 { line-height: 1.2; }
h3 { margin: 0; }
.route { font-family: ui-monospace, monospace; background: var(--soft); padding: .4rem .7rem; border-radius: .4rem; display: inline-block; }
.method { font-weight: 700; }
code, pre { font-family: ui-monospace, monospace; font-size: .85rem; }
pre { background: var(--soft); padding: .8rem; border-radius: .4rem; overflow-x: auto; }
table { border-collapse: collapse; table-layout: fixed; inline-size: 100%; font-size: .9rem; }
th, td { text-align: start; vertical-align: top; padding: .35rem .6rem .35rem 0; border-block-end: 1px solid var(--line); }
th:first-child { inline-size: 32%; }
th:nth-child(2) { inline-size: 28%; }
summary { cursor: pointer; padding-block: .3rem; }
.quiet { opacity: .8; }
@media (max-width: 50rem) { .page { grid-template-columns: minmax(0, 1fr); } nav { position: static; max-block-size: none; } }
@media print { nav { display: none; } .page { display: block; } }
`;
