import { randomUUID } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { type Command, UsageError } from '../command.js';
import { databaseSettings } from '../database-settings.js';
import { type ImportArguments, readArguments, usage } from './arguments.js';
import { InvalidMapping } from './csv/mapping.js';
import { type Destination, openStopped, toServer } from './destination.js';
import { progress } from './progress.js';
import { expandPaths, readFiles } from './read-files.js';
import { describePlace, UnreadableFile } from './reading.js';
import { RemoteError } from './remote.js';
import { type Counts, type ReportLine, runImport } from './run.js';
import { fileSource, hashFile } from './source.js';

/** `ila-server import …`: exit code 0 when all was taken, 2 when something was refused, 1 when it failed. */
export const importCommand: Command = async (args) => {
  if (args.includes('--help')) {
    console.log(usage);
    return 0;
  }
  const options = readArguments(args, process.env);
  const paths = await expandPaths(options.paths);
  if (options.mapping === undefined && options.format === 'csv')
    throw new UsageError(`CSV needs --mapping.\n\n${usage}`);
  const destination = options.remote
    ? toServer(options.remote.baseUrl, options.remote.secretKey)
    : await openStopped(databaseSettings(process.env), options.isLive);
  try {
    return await importPaths(paths, options, destination);
  } finally {
    await destination.close();
  }
};

async function importPaths(paths: string[], options: ImportArguments, destination: Destination): Promise<number> {
  const sources = await Promise.all(paths.map(fileSource));
  const hashes = await Promise.all(paths.map(hashFile));
  const shown = progress(
    sources.reduce((sum, { bytes }) => sum + bytes, 0),
    process.stdout.isTTY,
  );
  const report = options.report === undefined ? undefined : openReport(options.report);
  let counts: Counts = { created: 0, updated: 0, unchanged: 0, refused: 0, incomplete: 0 };
  let failure: string | undefined;
  const refused: ReportLine[] = [];
  try {
    const readings = readFiles(options.format, sources, { ...options, onBytes: (bytes) => shown.read(bytes) });
    await runImport(readings, destination, {
      batchSize: options.batchSize,
      ...(options.kinds ? { kinds: options.kinds } : {}),
      // A run of its own each time: an answer of an earlier run, stored under the same key, would say nothing about today.
      runKey: [randomUUID(), ...hashes].join(' '),
      report: (line) => {
        if (report !== undefined) writeSync(report, `${JSON.stringify(line)}\n`);
        if (line.outcome === 'refused' && refused.length < mostShown) refused.push(line);
      },
      committed: (soFar) => {
        counts = { ...soFar };
        shown.committed(soFar);
      },
      counted: (soFar) => {
        counts = { ...soFar };
      },
    });
  } catch (error) {
    failure = explain(error);
  } finally {
    shown.stop();
    if (report !== undefined) closeSync(report);
  }
  summarise(counts, refused, options.report);
  if (failure !== undefined) console.error(`The import stopped: ${failure}`);
  return failure !== undefined ? 1 : counts.refused > 0 ? 2 : 0;
}

const mostShown = 10;

function summarise(counts: Counts, refused: readonly ReportLine[], report: string | undefined): void {
  const { created, updated, unchanged, incomplete } = counts;
  console.log(`created ${created}, updated ${updated}, unchanged ${unchanged}, refused ${counts.refused}`);
  if (incomplete > 0) console.log(`${incomplete} of them without some optional members`);
  for (const { at, faults } of refused) {
    const reasons = faults.map(({ path, reason }) => `${path} ${reason}`.trim());
    console.log(`  ${describePlace(at)}: ${reasons.join('; ')}`);
  }
  if (counts.refused > refused.length) console.log(`  and ${counts.refused - refused.length} more`);
  if (report !== undefined) console.log(`Report: ${report}`);
  else if (counts.refused > refused.length || incomplete > 0) console.log('--report <file> writes all of it down.');
}

/** What the person can mend, in a sentence. @throws anything else */
function explain(error: unknown): string {
  if (error instanceof UnreadableFile || error instanceof RemoteError || error instanceof InvalidMapping)
    return error.message;
  throw error;
}

function openReport(path: string): number {
  try {
    return openSync(path, 'w');
  } catch (error) {
    throw new UsageError(`The report cannot be written: ${(error as Error).message}`);
  }
}
