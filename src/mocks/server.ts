import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getResponse, type RequestHandler } from 'msw';
import { isPassthrough } from './passthrough.js';

/** Request bodies beyond this are refused: enough for a large photo in base64. */
const MAX_BODY = 32 * 1024 * 1024;

/**
 * A real HTTP server that MSW handlers answer, for other clients and languages. Browsers of any origin may call it.
 * It does not listen yet: `server.listen(port, '127.0.0.1')`.
 */
export function createMockServer(handlers: readonly RequestHandler[]): Server {
  return createServer((incoming, outgoing) => {
    for (const [name, value] of Object.entries(corsHeaders(incoming))) outgoing.setHeader(name, value);
    if (incoming.method === 'OPTIONS') {
      outgoing.writeHead(204).end();
      return;
    }
    void serve(handlers, incoming, outgoing);
  });
}

function corsHeaders({ headers }: IncomingMessage): Record<string, string> {
  return {
    'Access-Control-Allow-Origin': headers.origin ?? '*',
    'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
    'Access-Control-Allow-Headers':
      'Authorization, Content-Type, Accept, Accept-Language, SO-AppToken, SO-Language, SO-Culture, SO-TimeZone, SO-Browser-TZ-Offset, X-XSRF-TOKEN',
    'Access-Control-Expose-Headers': 'Retry-After',
    // Credentials and the wildcard exclude each other.
    ...(headers.origin === undefined ? {} : { 'Access-Control-Allow-Credentials': 'true', Vary: 'Origin' }),
  };
}

async function serve(
  handlers: readonly RequestHandler[],
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const closed = new AbortController();
  outgoing.on('close', () => {
    closed.abort();
  });
  try {
    const body = await bodyOf(incoming);
    if (body === undefined) {
      outgoing.writeHead(413).end();
      return;
    }
    const request = requestFrom(incoming, body, closed.signal);
    const response = await getResponse([...handlers], request, { baseUrl: request.url });
    await send(response, outgoing);
  } catch (error) {
    if (closed.signal.aborted) return;
    const message = error instanceof Error ? error.message : String(error);
    outgoing.writeHead(500, { 'Content-Type': 'application/json' }).end(JSON.stringify({ Message: message }));
  }
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function requestFrom(incoming: IncomingMessage, body: Buffer, signal: AbortSignal): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const method = incoming.method ?? 'GET';
  const address = new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'localhost'}`);
  const mayHaveBody = method !== 'GET' && method !== 'HEAD';
  return new Request(address, { method, headers, signal, ...(mayHaveBody ? { body: new Uint8Array(body) } : {}) });
}

async function send(response: Response | undefined, outgoing: ServerResponse): Promise<void> {
  // There is no other server to pass a request on to.
  if (!response || isPassthrough(response)) {
    outgoing.writeHead(404, { 'Content-Type': 'application/json' }).end('{"Message":"Nothing answers here."}');
    return;
  }
  // HttpResponse.error(): the line goes dead.
  if (response.type === 'error') {
    outgoing.destroy();
    return;
  }
  response.headers.forEach((value, name) => {
    outgoing.setHeader(name, value);
  });
  outgoing.writeHead(response.status, response.statusText);
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}
