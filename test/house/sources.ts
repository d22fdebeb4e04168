import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The root of the repository, with a slash at its end. */
export const root = new URL('../..', import.meta.url).pathname;

/** The packages, in the order of their arrows. */
export const packages = ['schemes', 'credentials', 'sdk', 'elements', 'server'] as const;
export type PackageName = (typeof packages)[number];

/** One source file: its path from the root, and its text. */
export interface Source {
  path: string;
  text: string;
}

/** One import: what is imported, and whether by `import()`. */
export interface Import {
  specifier: string;
  dynamic: boolean;
}

/** Every file below a folder of the repository whose name ends so; none where the folder is not there. */
export function sources(folder: string, ...endings: string[]): Source[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/\/(node_modules|dist|generated|cdn)\/|\/jsx\.d\.ts$/.test(file))
    .map((file) => ({ path: relative(root, file), text: readFileSync(file, 'utf8') }));
}

/** The imports of a TypeScript or JavaScript source. Types count: they are arrows too. */
export function importsOf({ text }: Source): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const dynamic = [...code.matchAll(/\bimport\(\s*(['"`])([^'"`]+)\1/g)].map(([, , specifier]) => specifier ?? '');
  const fixed = [...code.matchAll(/^\s*(?:import|export)\b[^'"`;]*?(?:from\s*)?(['"])([^'"]+)\1/gm)];
  return [
    ...fixed.map(([, , specifier]) => ({ specifier: specifier ?? '', dynamic: false })),
    ...dynamic.map((specifier) => ({ specifier, dynamic: true })),
  ];
}

/** The package of ours that an import from a file leads to, or undefined. */
export function packageOf(specifier: string, from: string): PackageName | undefined {
  const path = specifier.startsWith('.') ? join(from, '..', specifier) : specifier.replace(/^@ila-kit/, 'packages');
  return packages.find((name) => path === `packages/${name}` || path.startsWith(`packages/${name}/`));
}
