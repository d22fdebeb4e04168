import '@ila-kit/elements/define/config.js';
import '@ila-kit/elements/define/course-card.js';
import '@ila-kit/elements/define/course-finder.js';
import type { IlaConfig } from '@ila-kit/elements/config.js';
import type { IlaCourseFinder } from '@ila-kit/elements/course-finder.js';
import { fixture, html, waitUntil } from '@open-wc/testing';
import { sampleRegistry, type RegistryOptions, type SampleRegistry } from '../../stories/support/sample-registry.js';

export interface Mounted {
  config: IlaConfig;
  finder: IlaCourseFinder;
  registry: SampleRegistry;
}

/** A finder in a page with a registry of made-up courses; `fill` sets it up before it is connected. */
export async function mountFinder(
  options: RegistryOptions = {},
  fill: (finder: IlaCourseFinder) => void = () => undefined,
): Promise<Mounted> {
  const registry = sampleRegistry(options);
  const config = await fixture<IlaConfig>(
    html`<ila-config api="https://api.example" .fetch=${registry.fetch}></ila-config>`,
  );
  const finder = document.createElement('ila-course-finder');
  fill(finder);
  config.append(finder);
  await waitUntil(() => finder.status !== 'idle', 'the finder never began', { timeout: 8000 });
  return { config, finder, registry };
}

export async function settled(finder: IlaCourseFinder): Promise<void> {
  await waitUntil(
    () => finder.status !== 'loading' && !finder.matches(':state(refreshing)'),
    'the finder never settled',
    { timeout: 8000 },
  );
  await finder.updateComplete;
}

/** A finder that shows its first results. */
export async function readyFinder(
  options?: RegistryOptions,
  fill?: (finder: IlaCourseFinder) => void,
): Promise<Mounted> {
  const mounted = await mountFinder(options, fill);
  await settled(mounted.finder);
  return mounted;
}

export function find<Found extends Element = HTMLElement>(host: Element, selector: string): Found {
  const found = host.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

export const all = (host: Element, selector: string): HTMLElement[] => [
  ...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

export const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

export const titles = (finder: Element): string[] => all(finder, '[part=title]').map(words);

/** Types into the text field, as a person does. */
export function type(finder: Element, text: string): HTMLInputElement {
  const field = find<HTMLInputElement>(finder, '[role=combobox]');
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  return field;
}

export const options = (finder: Element): HTMLElement[] => all(finder, '[role=option]');

export const coursesAsked = ({ asked }: SampleRegistry): URL[] =>
  asked.filter(({ pathname }) => pathname === '/v1/courses');

/** How wide the page may be at 320 px: WebKit's window does not get narrower than 447 px. */
export const narrow = /Chrome|Firefox/.test(navigator.userAgent) ? 320 : 447;
