import type { Source } from './credential-source.js';

/** The credential as it was given, in a file of its own kind. @throws where its address does not give it out */
export async function originalFile(source: Source): Promise<File> {
  const bytes = await new Response(await bodyOf(source)).arrayBuffer();
  const [extension, type] = kindOf(new Uint8Array(bytes));
  return new File([bytes], `credential.${extension}`, { type });
}

async function bodyOf(source: Source): Promise<BodyInit> {
  if ('url' in source) {
    const response = await fetch(source.url, { credentials: 'same-origin', signal: AbortSignal.timeout(10_000) });
    if (!response.ok) throw new TypeError(source.url.href);
    return response.blob();
  }
  const { given } = source;
  const isReady =
    typeof given === 'string' || given instanceof Blob || given instanceof Uint8Array || given instanceof ArrayBuffer;
  return isReady ? (given as BodyInit) : JSON.stringify(given, null, 2);
}

function kindOf(bytes: Uint8Array): readonly [extension: string, type: string] {
  const start = String.fromCharCode(...bytes.subarray(0, 200)).trimStart();
  if (start.startsWith('\x89PNG')) return ['png', 'image/png'];
  if (start.startsWith('<')) return ['svg', 'application/octet-stream'];
  if (/^[{[]/.test(start)) return ['json', 'application/json'];
  return /^ey[\w-]*(\.|$)/.test(start) ? ['jwt', 'application/jwt'] : ['txt', 'text/plain'];
}

/** Hands a file to the person. */
export function save(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** @returns how it was passed on; undefined where the person changed their mind, or nothing could */
export async function passOn(source: Source, title: string): Promise<'shared' | 'copied' | undefined> {
  const content: ShareData =
    'url' in source ? { title, url: source.url.href } : { title, files: [await originalFile(source)] };
  if (typeof navigator.share === 'function' && navigator.canShare?.(content)) {
    return navigator.share(content).then(
      () => 'shared' as const,
      () => undefined,
    );
  }
  const text = content.url ?? (await content.files?.[0]?.text()) ?? '';
  await navigator.clipboard.writeText(text);
  return 'copied';
}
