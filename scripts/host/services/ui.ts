// The Ui of a spreadsheet: menus, alerts, prompts, sidebars and dialogs. Everything is recorded, nothing waits.
import { instance, text } from '../check';
import { BUTTON, BUTTON_SET, enumName } from '../enums';
import { HostError } from '../errors';
import { mismatch } from '../mismatch';
import type { Run } from '../run';
import { Handle, ServiceKind } from '../service';
import type { Button, Dialog, Menu, Page } from '../ui';
import { HtmlHandle } from './html';

type Ui = GoogleAppsScript.Base.Ui;
type MenuObject = GoogleAppsScript.Base.Menu;
type Response = GoogleAppsScript.Base.PromptResponse;
const CALL = 'Ui.';

class UiHandle extends Handle<Ui> {
  constructor(readonly run: Run) {
    super(run);
  }
}

class MenuHandle extends Handle<MenuObject> {
  readonly items: Menu['items'][number][] = [];

  constructor(
    readonly run: Run,
    readonly caption: string | undefined,
  ) {
    super(run);
  }
}

class ResponseHandle extends Handle<Response> {
  constructor(
    run: Run,
    readonly dialog: Dialog,
  ) {
    super(run);
  }
}

const MENU = new ServiceKind<MenuObject, MenuHandle>('Menu', {
  neither: {
    addItem(on, caption: unknown, functionName: unknown) {
      on.items.push({
        caption: text(caption, 'Menu.addItem'),
        functionName: text(functionName, 'Menu.addItem'),
      });
      return on.self;
    },
    addSeparator(on) {
      on.items.push(null);
      return on.self;
    },
    addToUi(on) {
      const { caption, items } = on;
      on.run.ui.menus.push({ ...(caption !== undefined && { caption }), items: [...items] });
    },
  },
});

const RESPONSE = new ServiceKind<Response, ResponseHandle>('PromptResponse', {
  neither: {
    getSelectedButton: on => buttonFor(on, on.dialog.answer),
    getResponseText: on => on.dialog.text ?? '',
  },
});

const UI = new ServiceKind<Ui, UiHandle>('Ui', {
  neither: {
    createAddonMenu: on => MENU.open(new MenuHandle(on.run, undefined)),
    createMenu: (on, caption: unknown) =>
      MENU.open(new MenuHandle(on.run, text(caption, `${CALL}createMenu`))),
    alert(on, ...args: unknown[]) {
      const dialog = ask(on, args, 'alert');
      on.run.ui.alerts.push(dialog);
      return buttonFor(on, dialog.answer);
    },
    prompt(on, ...args: unknown[]) {
      const dialog = ask(on, args, 'prompt');
      on.run.ui.prompts.push(dialog);
      return RESPONSE.open(new ResponseHandle(on.run, dialog));
    },
    showSidebar(on, page: unknown) {
      on.run.ui.sidebars.push(pageOf(page, 'showSidebar'));
    },
    showModalDialog(on, page: unknown, title: unknown) {
      const shown = pageOf(page, 'showModalDialog');
      on.run.ui.dialogs.push({ ...shown, title: text(title, `${CALL}showModalDialog`) });
    },
  },
  constants: { Button: BUTTON, ButtonSet: BUTTON_SET },
});

export function openUi(run: Run): Ui {
  return UI.open(new UiHandle(run));
}

/** `(prompt)`, `(prompt, buttons)` or `(title, prompt, buttons)`. */
function ask({ run }: UiHandle, args: readonly unknown[], method: 'alert' | 'prompt'): Dialog {
  if (args.length < 1 || args.length > 3) throw mismatch(CALL + method, ...args);
  const [title, message] = args.length === 3 ? [String(args[0]), args[1]] : ['', args[0]];
  const set = args.length > 1 ? enumName('ButtonSet', args.at(-1), CALL + method) : 'OK';
  // A message with nothing to choose needs no answer, and leaves those that are queued to the questions.
  const given = set === 'OK' && method === 'alert' ? 'OK' : run.answers.shift();
  if (given === undefined) {
    run.ui.unanswered ??= { kind: method, title, message: String(message), buttons: set };
    throw new HostError(`no answer is queued for "${String(message)}"`);
  }
  const answer = typeof given === 'object' ? given.button : given;
  if (answer !== 'CLOSE' && !set.split('_').includes(answer))
    throw new HostError(`"${String(message)}" has no button ${answer}`);
  const typed = typeof given === 'object' ? { text: given.text } : {};
  return { title, message: String(message), buttons: set, answer, ...typed };
}

function buttonFor({ execution }: Handle<object>, button: Button): GoogleAppsScript.Base.Button {
  return BUTTON(execution)[button] as unknown as GoogleAppsScript.Base.Button;
}

function pageOf(page: unknown, method: string): Page {
  const { title, content, width, height } = instance(HtmlHandle, page, CALL + method);
  return {
    title,
    content,
    ...(width !== undefined && { width }),
    ...(height !== undefined && { height }),
  };
}
