import { Ila } from '@ila-kit/sdk/browser';
import type { LitElement } from 'lit';
import { ContextConsumer, ContextProvider } from './context.js';

/** Where the data comes from. */
export interface Settings {
  /** Address of the API, for example `https://api.example`. */
  api?: string | undefined;
  /** `pk_…`; public reads need none. */
  publishableKey?: string | undefined;
  /** In place of the page's own `fetch`. */
  fetch?: ((request: Request) => Promise<Response> | Response) | undefined;
}

type Client = Ila | undefined;

// Known by its name, so that elements of two bundles on one page find each other.
const context = Symbol.for('ila-kit.client');

let page: ContextProvider<Client> | undefined;

/**
 * Sets where all elements of the page that are in no `<ila-config>` get their data. May be called before or after they are there.
 * @example configure({ api: 'https://api.example' })
 */
export function configure(settings: Settings): void {
  page ??= new ContextProvider<Client>(document.documentElement, context, undefined);
  page.value = connect(settings);
  page.hostConnected();
}

/** The client for an address; undefined while there is none. */
export function connect({ api, publishableKey, fetch }: Settings): Client {
  return api ? new Ila({ baseUrl: new URL(api, document.baseURI).href, publishableKey, fetch }) : undefined;
}

/** Gives a client to all elements inside the host. */
export function provideClient(host: LitElement): ContextProvider<Client> {
  const provider = new ContextProvider<Client>(host, context, undefined);
  host.addController(provider);
  return provider;
}

/** The client of the nearest `<ila-config>` or of `configure()`, kept up to date. */
export const consumeClient = (host: LitElement): ContextConsumer<Client> => new ContextConsumer<Client>(host, context);
