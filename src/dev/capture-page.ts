import type { OutgoingHttpHeader, OutgoingHttpHeaders, ServerResponse } from 'node:http';

/** Lets a page that others answer with be changed before it is sent. What is no page is sent as it is. */
export function capturePage(response: ServerResponse, change: (page: string) => string): void {
  const chunks: Uint8Array[] = [];
  const keep = (chunk: unknown): void => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk));
    else if (chunk instanceof Uint8Array) chunks.push(chunk);
  };
  // The head is sent with the first bytes, so that the length of the page can still change.
  response.writeHead = (status: number, ...more: (string | OutgoingHttpHeaders | OutgoingHttpHeader[] | undefined)[]) => {
    response.statusCode = status;
    const headers = more.at(-1);
    if (typeof headers === 'object' && !Array.isArray(headers))
      for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
    return response;
  };
  response.write = ((chunk: unknown, ...more: unknown[]) => {
    keep(chunk);
    const told = more.at(-1);
    if (typeof told === 'function') (told as () => void)();
    return true;
  }) as ServerResponse['write'];
  response.end = ((chunk?: unknown) => {
    keep(chunk);
    const body = Buffer.concat(chunks);
    const isPage = /^text\/html\b/u.test(String(response.getHeader('content-type')));
    response.removeHeader('content-length');
    // From here on its own ways of sending are back.
    for (const name of ['writeHead', 'write', 'end'] as const) Reflect.deleteProperty(response, name);
    return response.end(isPage ? change(body.toString('utf8')) : body);
  }) as ServerResponse['end'];
}
