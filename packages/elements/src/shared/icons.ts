import { html, type TemplateResult } from 'lit';

const shapes = {
  search: 'm20 20-4.5-4.5m2-5a7 7 0 1 1-14 0 7 7 0 0 1 14 0Z',
  close: 'm6 6 12 12M18 6 6 18',
  filter: 'M4 7h9m5 0h2M4 17h2m5 0h9M13 4v6M8 14v6',
  place: 'M12 21c5-5 7-8.5 7-11.5a7 7 0 0 0-14 0C5 12.5 7 16 12 21Zm0-9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  mode: 'M5 5h14v10H5zM3 19h18',
  start: 'M4 6h16v14H4zM4 10h16M8 3v4m8-4v4',
  hours: 'M12 7v5l3 2m6-2a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  level: 'M5 20v-5m7 5V10m7 10V4',
  language: 'M3 12h18M12 3c3 3 4 6 4 9s-1 6-4 9c-3-3-4-6-4-9s1-6 4-9Zm9 9a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  award: 'm9 14-2 7 5-3 5 3-2-7m3-5a6 6 0 1 1-12 0 6 6 0 0 1 12 0Z',
} as const;

/** A small drawing in the colour of the text; it says nothing that the words do not say. */
export const icon = (name: keyof typeof shapes): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${shapes[name]}></path></svg>`;
