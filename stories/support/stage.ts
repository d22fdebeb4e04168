import '@ila-kit/elements/define/config.js';
import { html, type TemplateResult } from 'lit';
import { sampleRegistry, type RegistryOptions } from './sample-registry.js';

/** A page around a story: its elements get their data from made-up courses, and go nowhere when a course is chosen. */
export function stage(content: TemplateResult, options?: RegistryOptions): TemplateResult {
  const { fetch } = sampleRegistry(options);
  const stay = (event: Event): void => event.preventDefault();
  return html`<ila-config api="https://api.example" .fetch=${fetch} @ila-course-select=${stay}>${content}</ila-config>`;
}
