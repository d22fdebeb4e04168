import type { LitElement, ReactiveController } from 'lit';
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Checked } from './checking.js';
import type { Fetch } from './credentials.js';
import { rasterSize } from './raster-size.js';

const maxBytes = 1_048_576;
const maxSide = 4096;
const drawnSide = 288;

/**
 * The credential's own image. It is asked for only once the signature holds, judged by its bytes and its measures before anything decodes it,
 * and drawn on a canvas: no address of the issuer's ever becomes an `src`, nothing in it can run, and no policy of the page need allow it.
 */
export class Picture implements ReactiveController {
  readonly #host: LitElement;
  #of: Checked | undefined;
  #bitmap: ImageBitmap | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#of = undefined;
    this.#bitmap?.close();
    this.#bitmap = undefined;
  }

  /** The drawn image, or undefined as long as there is none. */
  of(checked: Checked, load: Fetch): TemplateResult | undefined {
    if (this.#of !== checked) void this.#draw(checked, load);
    const bitmap = this.#bitmap;
    if (!bitmap) return undefined;
    const draw = (canvas?: Element): void =>
      void (canvas as HTMLCanvasElement | undefined)?.getContext('2d')?.drawImage(bitmap, 0, 0);
    return html`<canvas width=${bitmap.width} height=${bitmap.height} aria-hidden="true" ${ref(draw)}></canvas>`;
  }

  async #draw(checked: Checked, load: Fetch): Promise<void> {
    this.hostDisconnected();
    this.#of = checked;
    const { result, description } = checked;
    if (result.checks.integrity.result !== 'intact' || result.verdict === 'invalid' || !description.image) return;
    const bitmap = await bytesOf(description.image, load).then(decode, () => undefined);
    if (this.#of !== checked) return bitmap?.close();
    this.#bitmap = bitmap;
    this.#host.requestUpdate();
  }
}

async function bytesOf(address: string, load: Fetch): Promise<Uint8Array<ArrayBuffer>> {
  const data = /^data:image\/\w+;base64,(.*)$/.exec(address)?.[1];
  if (data !== undefined) return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  const response = await load(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'error',
    signal: AbortSignal.timeout(10_000),
  });
  if (!response.ok || Number(response.headers.get('content-length')) > maxBytes) throw new RangeError('too large');
  return new Uint8Array(await response.arrayBuffer());
}

async function decode(bytes: Uint8Array<ArrayBuffer>): Promise<ImageBitmap | undefined> {
  const size = bytes.length <= maxBytes ? rasterSize(bytes) : undefined;
  if (!size || Math.max(size.width, size.height) > maxSide || Math.min(size.width, size.height) < 1) return undefined;
  const scale = Math.min(1, drawnSide / Math.max(size.width, size.height));
  const resizeWidth = Math.max(1, Math.round(size.width * scale));
  const resizeHeight = Math.max(1, Math.round(size.height * scale));
  return createImageBitmap(new Blob([bytes]), { resizeWidth, resizeHeight, resizeQuality: 'high' });
}
