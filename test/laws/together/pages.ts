// A sidebar and a window of documents as people use them: the hooks of the real pages, and what their users know.
import { useState } from 'preact/hooks';
import { keptOf } from '../../../src/dialog/savedFields';
import { useSaving } from '../../../src/dialog/saving';
import { withPositions } from '../../../src/documents/positions';
import { useSettingsForm } from '../../../src/sidebar/settingsForm';
import type { Fields } from '../../../src/wire/documents';
import type { Settings } from '../../../src/wire/settings';
import { type Edit, User } from './edits';
import type { Standing } from './server';
import { changed, shownInSidebar, shownInWindow, type Values } from './values';
import { Page, type PageCall } from './withoutBrowser';

export interface Opened {
  readonly user: User;
  shown(): Values;
  type(field: string, value: string): Promise<void>;
  save(): Promise<void>;
  retry(): Promise<void>;
  pause(): Promise<void>;
  /** Takes back what was typed, as far as the page lets one. */
  revert(): Promise<void>;
  leave(): Promise<void>;
  close(): Promise<void>;
  /** Something comes to the page from without. */
  within(work: () => void): Promise<void>;
}

type OnCall = (call: PageCall) => void;

export function openSidebar(name: string, edits: Edit[], { settings }: Standing, onCall: OnCall): Opened {
  const page = new Page(onCall, () => {
    const [now, setNow] = useState<Settings>(settings);
    return useSettingsForm(now, [], setNow);
  });
  const shown = (): Values => shownInSidebar(page.state.draft);
  const user = new User(name, edits, shown());
  return {
    user,
    shown,
    type: (field, value) => {
      if (value !== shown()[field]) user.types(field, value);
      return page.act(({ draft, change }) => change(changed(draft, field, value)));
    },
    save: () => page.act(form => form.save()),
    retry: () => page.act(({ call }) => call.state.kind === 'failed' && call.retry()),
    pause: () => page.pause(),
    revert: async () => {
      await page.act(form => form.revert());
      for (const [field, value] of Object.entries(shown()))
        if (user.hasChanged(field)) user.types(field, value);
    },
    leave: () => page.leave(),
    close: () => page.close(),
    within: work => page.act(work),
  };
}

export function openWindow(name: string, edits: Edit[], standing: Standing, onCall: OnCall): Opened {
  const { agencyType } = standing.settings;
  const page = new Page(onCall, () => {
    const [fields, setFields] = useState<Fields>(standing.fields);
    const saving = useSaving(fields, agencyType, setFields);
    // As the desk does it.
    const change = (next: (now: Fields) => Fields): void =>
      setFields(now => withPositions(now, next(now), agencyType));
    return { fields, saving, change };
  });
  const shown = (): Values => shownInWindow(keptOf(page.state.fields));
  const user = new User(name, edits, shown());
  return {
    user,
    shown,
    type: (field, value) => {
      if (value !== shown()[field]) user.types(field, value);
      return page.act(({ change }) => change(fields => changed(fields, field, value)));
    },
    save: () => page.act(({ saving }) => saving.flush()),
    retry: () => page.act(({ saving }) => saving.flush()),
    pause: () => page.pause(),
    revert: async () => undefined,
    leave: () => page.leave(),
    close: () => page.close(),
    within: work => page.act(work),
  };
}
