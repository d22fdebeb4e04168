import { html, type TemplateResult } from 'lit';
import type { Tone } from './credential-badge.view.js';

/** A disc with a tick, a triangle with a stroke, an octagon with a cross, a dashed ring with a dot: told apart without colour. */
const shapes: Readonly<Record<Tone | 'award', string>> = {
  good: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM8 12.5l3 3 5.5-6.5',
  warn: 'M12 3.5 22 20.5H2ZM12 9.5v5M12 17v.5',
  bad: 'M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3ZM9 9l6 6M15 9l-6 6',
  open: 'M12 3a9 9 0 0 1 6.4 2.6M21 12a9 9 0 0 1-2.6 6.4M12 21a9 9 0 0 1-6.4-2.6M3 12a9 9 0 0 1 2.6-6.4M9 12h6',
  award: 'm9 14-2 7 5-3 5 3-2-7m3-5a6 6 0 1 1-12 0 6 6 0 0 1 12 0Z',
};

/** The sign of a tone; the words beside it say the same. */
export const toneIcon = (tone: Tone | 'award'): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${shapes[tone]}></path></svg>`;
