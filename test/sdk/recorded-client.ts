import { Ila } from '@ila-kit/sdk';
import type { IlaOptions } from '@ila-kit/sdk';

/** A client whose requests are kept, answered by `answer`. */
export function recorded(
  answer: (request: Request) => Promise<Response> | Response,
  options: Partial<IlaOptions> = {},
) {
  const requests: Request[] = [];
  const ila = new Ila({
    baseUrl: 'https://api.example',
    fetch: (request) => {
      requests.push(request.clone());
      return answer(request);
    },
    ...options,
  });
  return { ila, requests };
}
