import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

type Service = (request: Request) => Promise<Response>;

/** The service on a real port: `createRestServer(service).listen(port, '127.0.0.1')`. */
export function createRestServer(service: Service): Server {
  return createServer((incoming, outgoing) => {
    void answer(service, incoming, outgoing);
  });
}

async function answer(service: Service, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const closed = new AbortController();
  outgoing.on('close', () => closed.abort());
  try {
    const response = await service(await requestOf(incoming, closed.signal));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  } catch {
    // Nobody waits any more, or there is nothing sensible to say.
    outgoing.destroy();
  }
}

async function requestOf(incoming: IncomingMessage, signal: AbortSignal): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  const { method = 'GET', url = '/', headers } = incoming;
  const pairs = Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  const body = chunks.length > 0 ? { body: new Uint8Array(Buffer.concat(chunks)) } : {};
  return new Request(new URL(url, 'http://127.0.0.1'), {
    method,
    headers: Object.fromEntries(pairs) as Record<string, string>,
    signal,
    ...body,
  });
}
