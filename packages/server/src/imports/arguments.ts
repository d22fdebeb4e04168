import { parseArgs } from 'node:util';
import { UsageError } from '../command.js';
import { type ImportKind, importKinds } from './reading.js';
import { type Format, formats } from './read-files.js';

export const usage = `Usage: ila-server import <file or folder …> --format elm|schema-org|csv|esco [options]

  --mapping <file>             CSV: which column is what (JSON)
  --kind <kind,…>              only these: ${importKinds.join(', ')}
  --provider-reference <ref>   all courses are this provider's
  --language <tag>             of texts that do not say theirs
  --country <code>             of providers that do not say theirs
  --live                       live data; test data otherwise
  --batch <n>                  records at a time, 500 at most and by default
  --report <file>              what was refused and why, one JSON object a line
  --to <url> --key <sk_…>      through a running server (or the key in ILA_KEY);
                               otherwise into the database of ILA_DATA_DIR or DATABASE_URL

Exit code: 0 everything was taken, 2 something was refused, 1 it failed.`;

export interface ImportArguments {
  paths: string[];
  format: Format;
  kinds?: ReadonlySet<ImportKind>;
  mapping?: string;
  providerReference?: string;
  language?: string;
  country?: string;
  isLive: boolean;
  batchSize: number;
  report?: string;
  remote?: { baseUrl: string; secretKey: string };
}

/** @throws {UsageError} */
export function readArguments(args: readonly string[], environment: NodeJS.ProcessEnv): ImportArguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      mapping: { type: 'string' },
      kind: { type: 'string', multiple: true },
      'provider-reference': { type: 'string' },
      language: { type: 'string' },
      country: { type: 'string' },
      live: { type: 'boolean', default: false },
      batch: { type: 'string', default: '500' },
      report: { type: 'string' },
      to: { type: 'string' },
      key: { type: 'string' },
    },
  });
  const format = formats.find((known) => known === values.format);
  if (positionals.length === 0 || !format) throw new UsageError(usage);
  const kinds = (values.kind ?? []).flatMap((list) => list.split(','));
  const unknown = kinds.find((kind) => !importKinds.includes(kind as ImportKind));
  if (unknown !== undefined)
    throw new UsageError(`There is no kind ${JSON.stringify(unknown)}; there are ${importKinds.join(', ')}.`);
  const remote = readRemote(values.to, values.key ?? environment['ILA_KEY'], values.live);
  return {
    paths: positionals,
    format,
    isLive: values.live,
    batchSize: readBatchSize(values.batch),
    ...(kinds.length > 0 ? { kinds: new Set(kinds as ImportKind[]) } : {}),
    ...(values.mapping ? { mapping: values.mapping } : {}),
    ...(values['provider-reference'] ? { providerReference: values['provider-reference'] } : {}),
    ...(values.language ? { language: values.language } : {}),
    ...(values.country ? { country: values.country } : {}),
    ...(values.report ? { report: values.report } : {}),
    ...(remote ? { remote } : {}),
  };
}

function readBatchSize(text: string): number {
  const size = Number(text);
  if (Number.isInteger(size) && size >= 1 && size <= 500) return size;
  throw new UsageError('--batch is a whole number from 1 to 500.');
}

function readRemote(
  baseUrl: string | undefined,
  secretKey: string | undefined,
  isLive: boolean,
): ImportArguments['remote'] {
  if (baseUrl === undefined) return undefined;
  if (!URL.canParse(baseUrl))
    throw new UsageError('--to is the address of a server, for example http://127.0.0.1:4000.');
  if (!secretKey?.startsWith('sk_'))
    throw new UsageError('--to needs an operator’s secret key: --key sk_…, or ILA_KEY.');
  if (isLive !== secretKey.startsWith('sk_live_')) {
    throw new UsageError(`${isLive ? '--live needs a key sk_live_…' : 'A live key writes live data: say --live'}.`);
  }
  return { baseUrl, secretKey };
}
