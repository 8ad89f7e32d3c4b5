import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * The progress routes of a service, over real HTTP and from another origin, with a lever for the
 * test: PUT sets the progress and tells the streams, POST `/break` cuts every stream, POST
 * `/refuse` answers 503 until the next PUT, GET `/watchers` counts the open streams.
 */
export async function startProgressService(): Promise<{ address: string; close: () => void }> {
  const kept = new Map<string, Record>();
  const server = createServer((request, response) => void answer(kept, request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

interface Record {
  progress?: string;
  refusing: boolean;
  asked: number;
  readonly streams: Set<ServerResponse>;
}

async function answer(
  kept: Map<string, Record>,
  request: IncomingMessage,
  response: ServerResponse,
) {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Access-Control-Allow-Methods', 'GET, PUT, POST');
  const [, reference = '', action = ''] =
    /^\/spos\/([^/]+)\/progress(?:\/(\w+))?$/u.exec(request.url ?? '') ?? [];
  const record = kept.get(reference) ?? { refusing: false, asked: 0, streams: new Set() };
  kept.set(reference, record);
  switch (`${request.method ?? ''} ${action}`) {
    case 'OPTIONS ':
      return response.end();
    case 'PUT ':
      record.progress = await bodyOf(request);
      record.refusing = false;
      for (const stream of record.streams) send(stream, record.progress);
      return response.end();
    case 'POST break':
      for (const stream of record.streams) stream.destroy();
      return response.end();
    case 'POST refuse':
      record.refusing = true;
      return response.end();
    case 'GET watchers':
      return response.end(JSON.stringify({ open: record.streams.size, asked: record.asked }));
    case 'GET ':
    case 'GET events':
      record.asked += 1;
      return show(record, action, response);
    default:
      return response.writeHead(405).end();
  }
}

function show(record: Record, action: string, response: ServerResponse) {
  if (record.refusing) return response.writeHead(503).end();
  if (record.progress === undefined) return response.writeHead(404).end();
  if (action === '') return response.end(record.progress);
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  // The browser waits this long before it connects again; its own wait is seconds.
  response.write('retry: 100\n\n');
  record.streams.add(response);
  response.on('close', () => record.streams.delete(response));
  send(response, record.progress);
  return response;
}

const send = (stream: ServerResponse, progress: string) => stream.write(`data: ${progress}\n\n`);

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}
