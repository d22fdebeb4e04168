import { executeServerCommand } from '@web/test-runner-commands';

/** Only Chromium answers to the DevTools protocol. */
export const hasDevtools = /Chrome/.test(navigator.userAgent);

/** `describe` where there is the DevTools protocol; elsewhere skipped, and the title says why. */
export const describeInChromium = (title: string, suite: () => void): unknown =>
  hasDevtools
    ? describe(title, suite)
    : describe.skip(`${title} (skipped: this browser has no DevTools protocol)`, suite);

const devtools = <Answer>(method: string, params: object = {}): Promise<Answer> =>
  executeServerCommand<Answer, { method: string; params: object }>('devtools', { method, params });

/** Shows the page as on paper, or in a person's own few colours; without arguments as on screen. */
export async function emulate({ media = '', forcedColors = 'none' } = {}): Promise<void> {
  const features = [{ name: 'forced-colors', value: forcedColors }];
  await devtools('Emulation.setEmulatedMedia', { media, features });
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** What is on the screen where an element is, enlarged: four bytes for each pixel. */
export async function pixelsOf(element: Element, scale = 1): Promise<ImageData> {
  const { left, top, width, height } = element.getBoundingClientRect();
  const clip = { x: left + scrollX, y: top + scrollY, width, height, scale };
  const { data } = await devtools<{ data: string }>('Page.captureScreenshot', { clip, captureBeyondViewport: true });
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

interface Value {
  readonly value: unknown;
}

interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: Value;
  readonly name?: Value;
  readonly value?: Value;
  readonly properties?: readonly { readonly name: string; readonly value: Value }[];
  readonly childIds?: readonly string[];
}

/** A line of what a screen reader meets, and what is in it. */
interface Line {
  readonly role: string;
  text: string;
  readonly state: string;
  readonly inside: readonly Line[];
}

const unsaid = new Set([
  'none',
  'generic',
  'sectionheader',
  'RootWebArea',
  'LabelText',
  'MenuListPopup',
  'InlineTextBox',
]);
const namedByContent = new Set(['heading', 'button', 'link', 'term', 'option']);
const states = ['level', 'expanded', 'disabled', 'selected'];

/**
 * What a screen reader meets on the page, in its order: the browser's own accessibility tree, a line for each thing, with its role, state
 * and words, and what is in it below. Plain text is put together; what says nothing is left out.
 */
export async function ariaText(): Promise<string> {
  const { nodes } = await devtools<{ nodes: Node[] }>('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const linesOf = (node: Node): Line[] => {
    const role = String(node.role?.value);
    const name = String(node.name?.value ?? '');
    if (role === 'StaticText') return [{ role: 'text', text: name, state: '', inside: [] }];
    const inside = (node.childIds ?? []).flatMap((id) => (byId.has(id) ? linesOf(byId.get(id)!) : []));
    if (role === 'InlineTextBox') return [];
    if (node.ignored || unsaid.has(role)) return inside;
    const line = {
      role,
      text: name,
      state: stateOf(node, role),
      inside: namedByContent.has(role) ? [] : joined(inside),
    };
    const [only] = line.inside;
    if (line.inside.length === 1 && only?.role === 'text' && !name) return [{ ...line, text: only.text, inside: [] }];
    return line.text || line.inside.length > 0 || node.value ? [line] : [];
  };
  return joined(linesOf(nodes[0]!))
    .map((line) => written(line, ''))
    .join('');
}

const stateOf = ({ properties = [], value }: Node, role: string): string => {
  const said = properties.filter(({ name }) => states.includes(name) && !(role === 'listitem' && name === 'level'));
  const words = said.map(({ name, value: { value: of } }) => ` ${name}=${String(of)}`);
  return `${words.join('')}${value ? ` value=${String(value.value)}` : ''}`;
};

/** Neighbouring texts as one. */
function joined(lines: readonly Line[]): Line[] {
  const all: Line[] = [];
  for (const line of lines) {
    const before = all.at(-1);
    if (line.role !== 'text' || before?.role !== 'text') all.push({ ...line });
    else before.text += /\s$/.test(before.text) || /^[\s:.,]/.test(line.text) ? line.text : ` ${line.text}`;
  }
  return all;
}

function written({ role, state, text, inside }: Line, indent: string): string {
  const start = `${indent}${role}${text ? ` "${text.trim()}"` : ''}${state}`;
  if (inside.length === 1 && !text) return `${start}: ${written(inside[0]!, indent).trimStart()}`;
  return `${start}\n${inside.map((line) => written(line, `${indent}  `)).join('')}`;
}
