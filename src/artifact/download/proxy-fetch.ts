/** `fetch` that goes through the proxy that the environment names (HTTP_PROXY, HTTPS_PROXY, NO_PROXY), which Node's own ignores. */
import { getProxyForUrl } from 'proxy-from-env';
import type { ProxyAgent } from 'undici';

/** Node's own `fetch` where no proxy is to be used for an address. */
export function openFetch(): typeof globalThis.fetch {
  const agents = new Map<string, ProxyAgent>();
  const fetchByProxy = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    const url = input instanceof Request ? input.url : String(input);
    const proxy = getProxyForUrl(url);
    if (proxy === '') return globalThis.fetch(input, init);
    // Large, and of no use to most.
    const undici = await import('undici');
    const dispatcher = agents.get(proxy) ?? new undici.ProxyAgent(proxy);
    agents.set(proxy, dispatcher);
    // A dispatcher of this undici must not get into the one inside Node, which may be another version.
    const through = undici.fetch as unknown as (url: string, init: object) => Promise<Response>;
    return through(url, { ...init, dispatcher });
  };
  return fetchByProxy as typeof globalThis.fetch;
}
