// Writes the generated files of the SDK from the contract; `--check` only says whether they are up to date.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { readContract } from './generate/contract.mjs';
import { readResources } from './generate/operations.mjs';
import { writeReference } from './generate/reference.mjs';
import { writePublicResources, writeSecretResources } from './generate/resources.mjs';

const GENERATED = '// Generated from openapi/ by openapi-typescript (packages/sdk/generate.mjs). Do not edit.\n';

const contract = await readContract();
const resources = readResources(contract);
const files = {
  'src/generated/types.ts': GENERATED + (await writeTypes(contract)),
  'src/generated/browser.ts': writePublicResources(resources),
  'src/generated/resources.ts': writeSecretResources(resources),
  'api.md': writeReference(resources),
};

const stale = [];
for (const [name, text] of Object.entries(files)) {
  const file = fileURLToPath(new URL(name, import.meta.url));
  const wanted = await format(text, { ...(await resolveConfig(file)), filepath: file });
  const present = await readFile(file, 'utf8').catch(() => undefined);
  if (present === wanted) continue;
  stale.push(`packages/sdk/${name}`);
  if (process.argv.includes('--check')) continue;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, wanted);
}

if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`Not up to date with openapi/, run npm run generate:\n  ${stale.join('\n  ')}`);
  process.exitCode = 1;
} else {
  console.log(stale.length > 0 ? `Wrote ${stale.join(', ')}` : 'The generated files are up to date');
}

async function writeTypes(document) {
  return astToString(
    await openapiTS(document, { rootTypes: true, rootTypesNoSchemaPrefix: true, defaultNonNullable: false }),
  );
}
