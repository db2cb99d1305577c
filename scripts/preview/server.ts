// The preview's server: the page, the frames of sidebar and dialog, what a person does (/do), what they call (/call), and
// a stream of what the page shows (/events). It listens on this machine only and answers its own page only.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { workbookBytes } from '../host/save';
import { Files } from './files';
import { framePage, frameRules } from './frame';
import { PAGE_RULES, previewPage } from './page';
import type { Session, SessionOptions } from './session';
import type { Action, Call } from './wire';

export interface Preview {
  readonly url: string;
  /** Of the file that is open now. */
  readonly session: Session;
  /** Opens another file in its place: the page shows it, and late calls of the last one's pages still reach that one. */
  begin(options: SessionOptions): Session;
  close(): Promise<void>;
}

/** `port` 0 is any free one. Fails as `listen` does when the port is taken. */
export async function startPreview(options: SessionOptions & { readonly port?: number }): Promise<Preview> {
  const files = new Files(options);
  const page = await previewPage();
  const frame = await framePage(options.code);
  const handlers: Readonly<Record<string, Handler>> = {
    'GET /': (_, response) => html(response, page, PAGE_RULES),
    'GET /sidebar': (request, response) =>
      html(response, frame(files.now.sidebarContent ?? ''), frameRules(originOf(request))),
    'GET /dialog': (request, response) =>
      html(response, frame(files.now.dialogContent ?? ''), frameRules(originOf(request))),
    'GET /events': (_, response) => stream(files, response),
    'GET /workbook.xlsx': async (_, response) => {
      const session = files.now;
      const name = encodeURIComponent(`${session.workbook.name}.xlsx`);
      response.setHeader('content-disposition', `attachment; filename*=UTF-8''${name}`);
      response.setHeader('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
      response.end(await workbookBytes(session.workbook));
    },
    'POST /do': async (request, response) => {
      await files.now.act(JSON.parse(await bodyOf(request)) as Action);
      response.writeHead(204).end();
    },
    'POST /call': async (request, response) => {
      const reply = await files.of(pageOf(request)).call(JSON.parse(await bodyOf(request)) as Call);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(reply));
    },
  };
  const server = createServer((request, response) => {
    handle(request, response, handlers).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    get session() {
      return files.now;
    },
    begin: next => files.open(next),
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  handlers: Readonly<Record<string, Handler>>,
): Promise<void> {
  const { method = '', url = '', headers } = request;
  const own = /^(127\.0\.0\.1|localhost):\d+$/.test(headers.host ?? '');
  // Another site must not act on the workbook through a browser that is open on this machine.
  if (!own || (headers.origin !== undefined && headers.origin !== originOf(request)))
    return void response.writeHead(403).end();
  const handler = handlers[`${method} ${new URL(url, 'http://local').pathname}`];
  if (!handler) return void response.writeHead(404).end();
  response.setHeader('cache-control', 'no-store');
  await handler(request, response);
}

/** The key that stands behind the address of a frame and of its calls; a page that is opened alone has none. */
const pageOf = ({ url = '' }: IncomingMessage): number =>
  Number(new URL(url, 'http://local').search.slice(1));

const originOf = ({ headers }: IncomingMessage): string => `http://${headers.host}`;

function html(response: ServerResponse, page: string, rules: string): void {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('content-security-policy', rules);
  response.end(page);
}

function stream(files: Files, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = () => response.write(`data: ${JSON.stringify(files.now.view())}\n\n`);
  response.on('close', files.onChange(send));
  send();
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
