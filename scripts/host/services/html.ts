// HtmlService: pages and templates from the .html files of the project.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { integer, text } from '../check';
import { HostError } from '../errors';
import { mismatch } from '../mismatch';
import { filtered } from '../pageFilter';
import type { Run } from '../run';
import { type Execution, Handle, ServiceError, ServiceKind } from '../service';

type Output = GoogleAppsScript.HTML.HtmlOutput;
type Template = GoogleAppsScript.HTML.HtmlTemplate;
type Html = GoogleAppsScript.HTML.HtmlService;

export class HtmlHandle extends Handle<Output> {
  title = '';
  width: number | undefined;
  height: number | undefined;

  constructor(
    execution: Execution,
    readonly content: string,
  ) {
    super(execution);
  }
}

class TemplateHandle extends Handle<Template> {
  constructor(
    readonly run: Run,
    readonly content: string,
  ) {
    super(run);
  }
}

class HtmlServiceHandle extends Handle<Html> {
  constructor(readonly run: Run) {
    super(run);
  }
}

const OUTPUT = new ServiceKind<Output, HtmlHandle>('HtmlOutput', {
  neither: {
    getContent: on => on.content,
    setTitle(on, title: unknown) {
      on.title = text(title, 'HtmlOutput.setTitle');
      return on.self;
    },
    setWidth(on, width: unknown) {
      on.width = integer(width, 'HtmlOutput.setWidth');
      return on.self;
    },
    setHeight(on, height: unknown) {
      on.height = integer(height, 'HtmlOutput.setHeight');
      return on.self;
    },
  },
});

const TEMPLATE = new ServiceKind<Template, TemplateHandle>('HtmlTemplate', {
  neither: {
    getRawContent: (on: TemplateHandle) => on.content,
    evaluate(on: TemplateHandle) {
      if (on.content.includes('<?')) throw new HostError('scriptlets are not implemented by the local host');
      return output(on.run, on.content);
    },
  },
});

const HTML = new ServiceKind<Html, HtmlServiceHandle>('HtmlService', {
  neither: {
    createHtmlOutput(on, ...args: unknown[]) {
      const [html = ''] = args;
      if (typeof html !== 'string') throw mismatch('HtmlService.createHtmlOutput', ...args);
      return output(on.run, html);
    },
    createHtmlOutputFromFile: (on, name: unknown) =>
      output(on.run, fileContent(on.run, name, 'createHtmlOutputFromFile')),
    createTemplateFromFile: (on, name: unknown) =>
      TEMPLATE.open(new TemplateHandle(on.run, fileContent(on.run, name, 'createTemplateFromFile'))),
  },
});

export function htmlService(run: Run): Html {
  return HTML.open(new HtmlServiceHandle(run));
}

/** A page to show; what only is read as a template stays as it is written. */
const output = (run: Run, content: string): Output =>
  OUTPUT.open(new HtmlHandle(run, run.workbook.pageFilter ? filtered(content) : content));

/** Names are given with or without `.html`. */
function fileContent({ dist }: Run, given: unknown, method: string): string {
  const name = text(given, `HtmlService.${method}`).replace(/\.html$/, '');
  const path = join(dist, `${name}.html`);
  if (!/^[\w-]+$/.test(name) || !existsSync(path))
    throw new ServiceError(`No HTML file named ${name} was found.`);
  return contentOf(path);
}

const contents = new Map<string, { readonly changed: number; readonly content: string }>();

/** Tests run thousands of executions that read the same files. */
function contentOf(path: string): string {
  const changed = statSync(path).mtimeMs;
  const known = contents.get(path);
  if (known?.changed === changed) return known.content;
  const content = readFileSync(path, 'utf8');
  contents.set(path, { changed, content });
  return content;
}
