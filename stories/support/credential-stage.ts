import '@ila-kit/elements/define/config.js';
import { html, nothing, type TemplateResult } from 'lit';
import { until } from 'lit/directives/until.js';
import { relayFetch, sampleCredentials, type Samples } from './sample-credentials.js';

/** A page around a story of credentials: the API relays what the made-up issuers serve, and nothing leaves the page. */
export function credentialStage(
  draw: (credentials: Samples['credentials'], samples: Samples) => TemplateResult | Promise<TemplateResult>,
  answer: (request: Request) => Promise<Response> = relayFetch,
): TemplateResult {
  const drawn = sampleCredentials().then((samples) => draw(samples.credentials, samples));
  const content = html`${until(drawn, nothing)}`;
  return html`<ila-config api="https://api.example" .fetch=${answer}>${content}</ila-config>`;
}
