// Numbers of findings and ids of rules on a page -> its style; joining both sides and filtering are done here, without scripts.

const BASE = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1b1a; --soft: #6a6a66; --line: #dcdcd6; --error: #b3261e; --warning: #8a5a00;
  --info: #1f5fa8; --lit: #ffe9a8; --wash: #f6f5f1; }
@media (prefers-color-scheme: dark) { :root { --paper: #191a1c; --ink: #e6e4de; --soft: #a09e97; --line: #3a3b3e; --error: #ff8a80;
  --warning: #f2bd5c; --info: #8ab8f5; --lit: #54470f; --wash: #222326; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 84rem; padding: 1rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.75 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'WenQuanYi Zen Hei', sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.4rem; margin: 0; } h2 { font-size: 1.3rem; line-height: 1.4; } h3 { font-size: 1.05rem; }
header p { margin: .2rem 0; color: var(--soft); }
form { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; align-items: center; padding: .6rem 0; border-bottom: 1px solid var(--line); }
fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem 1rem; }
legend { float: left; margin-right: .8rem; padding: 0; width: auto; } fieldset { min-width: 0; align-items: center; } label { white-space: nowrap; } form > label { display: flex; gap: .4rem; max-width: 100%; } select { font: inherit; min-width: 0; flex: 1; }
.path { color: var(--soft); font-size: .9rem; margin: 1.5rem 0 0; }
.story { border-bottom: 1px solid var(--line); padding-bottom: 1rem; }
.row { display: grid; grid-template-columns: 3.2rem minmax(0, 1fr); gap: .6rem; }
.nos { font-size: .68rem; line-height: 1.5; color: var(--soft); text-align: right; padding-top: .45rem; }
.nos a { color: inherit; text-decoration: none; } .nos a:hover, .nos a:focus { text-decoration: underline; }
.row > :last-child { margin: .3rem 0; max-width: 46em; white-space: pre-wrap; }
.caption, .credit, .byline, .kicker { color: var(--soft); font-size: .9rem; }
i:target::before { content: '▸'; color: var(--info); } i:target + .m { background: var(--lit); } [id] { scroll-margin-top: 3rem; }
.m { color: inherit; text-decoration: underline 2px; text-underline-offset: .22em; border-radius: 2px; }
.m.against { text-decoration-style: dotted; }
.m.error { text-decoration-color: var(--error); } .m.warning { text-decoration-color: var(--warning); } .m.info { text-decoration-color: var(--info); }
.cards { list-style: none; margin: .5rem 0; padding: 0; display: grid; gap: .6rem; align-content: start; font-size: .92rem; line-height: 1.55; }
.card { border: 1px solid var(--line); border-left: 4px solid; border-radius: 4px; padding: .5rem .7rem; background: var(--wash); break-inside: avoid; }
.card.error { border-left-color: var(--error); } .card.warning { border-left-color: var(--warning); } .card.info { border-left-color: var(--info); }
.card.accepted { opacity: .65; } .card p { margin: .15rem 0; } .head span, small { color: var(--soft); }
b.error { color: var(--error); } b.warning { color: var(--warning); } b.info { color: var(--info); }
.where { color: var(--soft); font-size: .8rem; } .places { margin: .2rem 0; padding-left: 1.1rem; } .repair { color: var(--soft); }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .6rem; }
blockquote { margin: .3rem 0; padding: 0 0 0 .6rem; border-left: 2px solid var(--line); }
mark { background: var(--lit); color: inherit; }
:target.card, :focus-visible { outline: 2px solid var(--info); outline-offset: 2px; }
@media (min-width: 62rem) { .story.found { display: grid; grid-template-columns: minmax(0, 3fr) minmax(20rem, 2fr); gap: 1.5rem; }
  .story.found .cards { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; padding: 4px; } }
@media print { form { display: none; } body { max-width: none; font-size: 10.5pt; } .cards { position: static; max-height: none; }
  .card, .pair { break-inside: avoid; } a { color: inherit; } }
`

const SEVERITIES = ['error', 'warning', 'info'] as const

export function pageStyle(findings: number, rules: readonly string[]): string {
  const joined = Array.from(
    { length: findings },
    (_, index) => `body:has(.f${index + 1}:is(:hover, :focus)) .f${index + 1}:not(.card) { background: var(--lit); }`,
  )
  const bySeverity = SEVERITIES.map(
    (severity) =>
      `body:has(#show-${severity}:not(:checked)) .card.${severity} { display: none; } ` +
      `body:has(#show-${severity}:not(:checked)) .m.${severity} { text-decoration: none; }`,
  )
  const byRule = rules.map(
    (rule) =>
      `body:has(option[value="${rule}"]:checked) .card:not(.r-${rule}) { display: none; } ` +
      `body:has(option[value="${rule}"]:checked) .m:not(.r-${rule}) { text-decoration: none; }`,
  )
  return [BASE.trim(), ...bySeverity, ...byRule, ...joined].join('\n')
}
