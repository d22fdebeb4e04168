/** Text that is safe as it stands. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[] | undefined;

/** HTML with everything that is filled in escaped. */
export function html(literals: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { html: literals.reduce((text, literal, index) => text + render(parts[index - 1]) + literal) };
}

/** A description in the little Markdown that the contract uses: paragraphs, lists, code, strong words. */
export function markdown(text: string): Html {
  const blocks = text.trim().split(/\n{2,}/);
  return { html: blocks.map((block) => (block.startsWith('- ') ? list(block) : `<p>${inline(block)}</p>`)).join('') };
}

/** One sentence of it, without a paragraph around. */
export function sentence(text: string | undefined): Html {
  return { html: inline(text ?? '') };
}

function list(block: string): string {
  const items = block.split(/\n(?=- )/).map((item) => `<li>${inline(item.slice(2))}</li>`);
  return `<ul>${items.join('')}</ul>`;
}

function inline(text: string): string {
  return escape(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>');
}

function render(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escape(String(part));
  if ('html' in part) return part.html;
  return part.map((each) => each.html).join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
