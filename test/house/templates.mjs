import { bin, execute } from './process.mjs';

const off = [
  // Its CSS is of 2019: no nesting, no containers, no color-scheme.
  'no-invalid-css',
  // It wants a literal where we write `[IlaConfig.tagName]: IlaConfig`.
  'no-invalid-tag-name',
  'no-missing-element-type-definition',
  // Classes import no definitions: a page chooses which elements it defines.
  'no-missing-import',
];

/** What lit-analyzer does not know of Lit 3 and of HTML: `nothing`, the live properties of inputs, one attribute. */
const unknownToIt = [
  /Symbol\(undefined\)/,
  /Unknown property '(checked|selected|indeterminate)'/,
  /Unknown attribute 'enterkeyhint'/,
];

const rowPattern = /^\| (\d+)\s*\| (\d+)\s*\| `?(?:error|warning)`?\s*\| ([\w-]+)\s*\| (.*?)\s*\|$/;

/** Type-checks the bindings in the elements' templates. */
export async function checkTemplates() {
  const rules = off.flatMap((rule) => [`--rules.${rule}`, 'off']);
  const args = ['--strict', ...rules, '--format', 'markdown', 'packages/elements/src/**/*.ts'];
  const { output } = await execute(bin('lit-analyzer'), args);
  if (!output.includes('Summary') && !output.includes('Found no problems')) return { passed: 0, failed: 1, output };
  const findings = findingsIn(output).filter((finding) => !unknownToIt.some((gap) => gap.test(finding)));
  return { passed: Number(findings.length === 0), failed: Number(findings.length > 0), output: findings.join('\n') };
}

function findingsIn(markdown) {
  let file = '';
  return markdown.split('\n').flatMap((line) => {
    file = /^## (\.\/.*)/.exec(line)?.[1] ?? file;
    const [, row, column, rule, message] = rowPattern.exec(line) ?? [];
    return row ? [`${file}:${row}:${column} ${rule}: ${message}`] : [];
  });
}
