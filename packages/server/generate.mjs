// Writes the server's types of the contract; `--check` only says whether they are up to date.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { readContract } from '../sdk/generate/contract.mjs';

const file = fileURLToPath(new URL('src/generated/types.ts', import.meta.url));
const types = astToString(await openapiTS(await readContract(), { rootTypes: true, rootTypesNoSchemaPrefix: true }));
const text = `// Generated from openapi/ by openapi-typescript (packages/server/generate.mjs). Do not edit.\n${types}`;
const wanted = await format(text, { ...(await resolveConfig(file)), filepath: file });

if (!process.argv.includes('--check')) await writeFile(file, wanted);
else if ((await readFile(file, 'utf8')) !== wanted) {
  console.error('packages/server/src/generated/types.ts is out of date: npm run generate');
  process.exitCode = 1;
}
