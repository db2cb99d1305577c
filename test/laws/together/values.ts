// Every field that people fill in, by a name of its own in both pages, and what is typed into it.
import { draftOf, type SettingsDraft } from '../../../src/sidebar/settingsDraft';
import { withChanges } from '../../../src/wire/changes';
import type { Fields } from '../../../src/wire/documents';
import type { Standing } from './server';

export type Values = Readonly<Record<string, string>>;

/** What is typed into the sidebar. Weakness can come above strength. */
export const IN_SIDEBAR: Readonly<Record<string, readonly string[]>> = {
  agency: ['', 'อบต.ตัวอย่าง', 'ทต.ตัวอย่าง'],
  agencyType: ['', 'town', 'city'],
  year: ['', '2565', '2566'],
  pass: ['85', '70', '90'],
  strongAbove: ['95', '90', '75'],
  weakBelow: ['85', '80', '60'],
  digits: ['thai', 'arabic'],
  'units.กองคลัง': ['', 'ฝ่ายการเงิน', 'สำนักคลัง'],
  'units.กองช่าง': ['', 'ฝ่ายช่าง'],
};

/** What is typed into the window. Nobody types what is proposed. */
export const IN_WINDOW: Readonly<Record<string, readonly string[]>> = {
  agency: ['', 'อบต.ตัวอย่าง', 'ทต.ตัวอย่าง'],
  place: ['', 'อำเภอตัวอย่าง', 'เลขที่ ๙'],
  to: ['', 'ประธานสภา', 'ผู้ตรวจ'],
  'chief.name': ['', 'นายตัวอย่าง', 'นางตัวอย่าง'],
  'chief.position': ['', 'ผู้ลงนาม', 'รักษาการแทน'],
  font: ['psk', 'it9', 'new'],
  'texts.memo.a': ['', 'ข้อความหนึ่ง', 'ข้อความสอง'],
  'texts.memo.b': ['', 'ข้อความ'],
};

/** Positions that the name and the type of the office propose. */
export const FOLLOWING = ['to', 'chief.position'];

/** A value in a page's own form: `units.กองคลัง` is a part of `units`. */
function valueAt(form: object, name: string): string {
  const [first = '', ...rest] = name.split('.');
  const value = (form as Readonly<Record<string, unknown>>)[first];
  if (rest.length === 0) return String(value);
  return String((value as Readonly<Record<string, unknown>>)[rest.join('.')] ?? '');
}

export function changed<Form extends object>(form: Form, name: string, value: string): Form {
  const [first = '', ...rest] = name.split('.');
  return withChanges(form, { [first]: rest.length === 0 ? value : { [rest.join('.')]: value } });
}

const all = (form: object, names: object): Values =>
  Object.fromEntries(Object.keys(names).map(name => [name, valueAt(form, name)]));

export const shownInSidebar = (draft: SettingsDraft): Values => all(draft, IN_SIDEBAR);
export const shownInWindow = (fields: Fields): Values => all(fields, IN_WINDOW);

export const valuesIn = ({ settings, fields }: Standing): Values => ({
  ...shownInWindow(fields),
  ...shownInSidebar(draftOf(settings)),
});
