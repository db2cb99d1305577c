// google.script of a frame, of the sidebar or of a dialog: it stands before the page's own script, as Google's does.
// https://developers.google.com/apps-script/guides/html/reference/run
import type { HostCall, Reply } from '../wire';

/** The public functions of the script; the build puts them here. */
declare const FUNCTION_NAMES: readonly string[];

type Handler = (value: unknown, userObject: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

/** Each step of a chain is a runner of its own. */
function runner(handlers: Handlers): object {
  const calls = FUNCTION_NAMES.map(name => [
    name,
    (...args: unknown[]): void => {
      void send(
        name,
        args.map((arg, index) => legal(arg, String(index), [])),
        handlers,
      );
    },
  ]);
  return Object.freeze({
    ...Object.fromEntries(calls),
    withSuccessHandler: (success: unknown) => runner({ ...handlers, success: handler(success) }),
    withFailureHandler: (failure: unknown) => runner({ ...handlers, failure: handler(failure) }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  });
}

function handler(given: unknown): Handler {
  if (typeof given !== 'function') throw new TypeError('A handler must be a function.');
  return given as Handler;
}

async function send(name: string, args: readonly unknown[], handlers: Handlers): Promise<void> {
  // Behind the address stands which page this is: its calls belong to the file that it was opened for.
  const reply = await fetch(`/call${location.search}`, {
    method: 'POST',
    body: JSON.stringify({ name, args }),
  })
    .then(response => response.json() as Promise<Reply>)
    .catch((): Reply => ({ error: 'NetworkError: Connection failure due to HTTP 0' }));
  // Out of the promise: what a handler throws is an error of the page.
  setTimeout(() => {
    if ('result' in reply) return handlers.success?.(reply.result, handlers.userObject);
    const error = Object.assign(new Error(reply.error), { name: 'ScriptError' });
    if (handlers.failure) handlers.failure(error, handlers.userObject);
    else console.error(error);
  });
}

/** A copy of the value as it crosses; dates, functions, nodes and other objects of a class are refused. */
function legal(value: unknown, property: string, around: readonly object[]): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && !around.includes(value)) {
    const inside = [...around, value];
    if (Array.isArray(value)) return Array.from(value, (part, index) => legal(part, String(index), inside));
    if (isRecord(value))
      return Object.fromEntries(
        Object.entries(value)
          .filter(([, part]) => part !== undefined)
          .map(([key, part]) => [key, legal(part, key, inside)]),
      );
  }
  throw new TypeError(`Failed due to illegal value in property: ${property}`);
}

function isRecord(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

/** The page around the frame does what Google's editor does. */
function toEditor(call: HostCall): void {
  parent.postMessage(call, location.origin);
}

Object.defineProperty(window, 'google', {
  value: Object.freeze({
    script: Object.freeze({
      run: runner({}),
      host: Object.freeze({
        close: () => toEditor({ googleScript: 'close' }),
        setWidth: (pixels: number) => toEditor({ googleScript: 'setWidth', pixels }),
        setHeight: (pixels: number) => toEditor({ googleScript: 'setHeight', pixels }),
        editor: Object.freeze({ focus: () => toEditor({ googleScript: 'focus' }) }),
      }),
    }),
  }),
});
