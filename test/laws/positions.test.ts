// Positions and addressee follow the name of the office when it is changed, unless they were typed by hand: in the window,
// key by key, over saves, in windows that are opened anew, and when the settings change name or type, in every order.
import { expect, test } from '@jest/globals';
import { keptOf, savedFor, withOthers } from '../../src/dialog/savedFields';
import { WAYS } from '../../src/dialog/textFields';
import { withPositions } from '../../src/documents/positions';
import { changesBetween } from '../../src/wire/changes';
import type { Fields } from '../../src/wire/documents';
import type { Settings } from '../../src/wire/settings';
import { newPage } from '../app/calls/newPage';
import fc from '../fastCheck';
import { Server } from './together/server';

type Type = Extract<Settings['agencyType'], '' | 'subdistrict' | 'city'>;

const UNKNOWN = ['หัวหน้าสำนักปลัด', 'รองปลัด', 'ปลัด', 'นายก'];
const CITY = ['หัวหน้าสำนักปลัดเทศบาล', 'รองปลัดเทศบาล', 'ปลัดเทศบาล', 'นายกเทศมนตรีนคร'];
const subdistrict = (name: string): string[] => [
  'หัวหน้าสำนักปลัด',
  ...['รองปลัด', 'ปลัด', 'นายก'].map(duty => `${duty}องค์การบริหารส่วนตำบล${name}`),
];
const town = (name: string): string[] => [
  'หัวหน้าสำนักปลัดเทศบาล',
  ...['รองปลัดเทศบาลเมือง', 'ปลัดเทศบาลเมือง', 'นายกเทศมนตรีเมือง'].map(office => `${office}${name}`),
];

/** Names as they come to stand in the field, whole or on the way to one, with what is proposed where no type is set. */
const NAMES: readonly (readonly [string, readonly string[]])[] = [
  ['', UNKNOWN],
  ['อ', UNKNOWN],
  ['อบต', subdistrict('')],
  ['อบต.', subdistrict('')],
  ['อบต.ก', subdistrict('ก')],
  ['อบต.กข', subdistrict('กข')],
  ['องค์การบริหารส่วนตำบลกข', subdistrict('กข')],
  ['อบต. กข', subdistrict('กข')],
  ['เทศบาลเมืองก', town('ก')],
  ['ทม.ก', town('ก')],
  ['สถาบันตัวอย่าง', UNKNOWN],
];
/** The last ones are what earlier builds proposed. */
const TYPED = ['', 'ประธานสภา', 'ผู้ลงนามแทน', 'ปลัดองค์การบริหารส่วนตำบล', 'นายกองค์การบริหารส่วนตำบล', 'นายก'];

function proposed(type: Type, name: string): readonly string[] {
  const shown = NAMES.find(([one]) => one === name)?.[1] ?? [];
  if (type === '') return shown;
  if (type === 'city') return CITY;
  return name.startsWith('อบต') || name.startsWith('องค์การ') ? shown : subdistrict('');
}

/** A position by its place among the proposals, or as somebody typed it. */
type Slot = number | string;

/** What the clerk may count on. A text that says what is proposed is the proposal. */
class Expected {
  name = '';
  type: Type = '';
  to: Slot = 3;
  chief: Slot = 3;
  chain: Slot[] = [0, 1, 2, 3];

  settle(): void {
    const now = proposed(this.type, this.name);
    const chief = (slot: Slot): Slot => (slot !== '' && slot === now[3] ? 3 : slot);
    this.to = chief(this.to);
    this.chief = chief(this.chief);
    this.chain = this.chain.map(slot =>
      typeof slot === 'string' && now.includes(slot) ? now.indexOf(slot) : slot,
    );
  }

  get shown(): object {
    const now = proposed(this.type, this.name);
    const text = (slot: Slot): string => (typeof slot === 'number' ? (now[slot] ?? '') : slot);
    return {
      agency: this.name,
      to: text(this.to),
      chain: this.chain.map(text),
      chief: { name: '', position: text(this.chief) },
    };
  }
}

class Clerk {
  readonly server = new Server();
  readonly expected = new Expected();
  #saved = keptOf(this.server.standing().fields);
  form: Fields = this.server.standing().fields;

  change(next: (fields: Fields) => Fields): void {
    this.form = withPositions(this.form, next(this.form), this.expected.type);
  }

  save(): void {
    const before = savedFor(this.#saved, this.form.agency, this.expected.type);
    const answer = this.server.call('saveFields', newPage(changesBetween(before, keptOf(this.form))));
    if (!answer?.ok) throw new Error('not saved');
    this.#saved = keptOf(answer.value as Fields);
    this.form = withOthers(this.form, this.#saved, {}, this.expected.type);
  }

  /** In the sidebar, with the window closed. */
  set(changes: Partial<Settings>): void {
    this.save();
    this.server.call('saveSettings', newPage(changes));
    this.open();
  }

  open(): void {
    this.form = this.server.standing().fields;
    this.#saved = keptOf(this.form);
  }
}

const name = fc.constantFrom(...NAMES.map(([one]) => one));
const text = fc.constantFrom(...TYPED);
const place = fc.nat({ max: 3 });

const step: fc.Arbitrary<(clerk: Clerk) => void> = fc.oneof(
  name.map(agency => (clerk: Clerk) => {
    clerk.change(fields => WAYS.agency.set(fields, agency, 2565));
    clerk.expected.name = agency;
  }),
  text.map(to => (clerk: Clerk) => {
    clerk.change(fields => WAYS.to.set(fields, to, 2565));
    clerk.expected.to = to;
  }),
  text.map(position => (clerk: Clerk) => {
    clerk.change(fields => WAYS.chiefPosition.set(fields, position, 2565));
    clerk.expected.chief = position;
  }),
  fc.tuple(text, place).map(([position, at]) => (clerk: Clerk) => {
    clerk.change(fields => ({
      ...fields,
      chain: fields.chain.map((one, index) => (index === at ? position : one)),
    }));
    clerk.expected.chain = clerk.expected.chain.map((one, index) => (index === at ? position : one));
  }),
  place.map(at => (clerk: Clerk) => {
    clerk.change(fields => ({ ...fields, chain: fields.chain.filter((_, index) => index !== at) }));
    clerk.expected.chain = clerk.expected.chain.filter((_, index) => index !== at);
  }),
  fc.constant((clerk: Clerk) => clerk.save()),
  fc.constant((clerk: Clerk) => {
    clerk.save();
    clerk.open();
  }),
  name.map(agency => (clerk: Clerk) => {
    clerk.set({ agency });
    clerk.expected.name = agency;
  }),
  fc.constantFrom<Type>('', 'subdistrict', 'city').map(type => (clerk: Clerk) => {
    clerk.set({ agencyType: type });
    clerk.expected.type = type;
  }),
);

test('positions follow the name and the type of the office, and what was typed stays, in every order', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 14 }), steps => {
      const clerk = new Clerk();
      for (const take of steps) {
        take(clerk);
        clerk.expected.settle();
        expect(clerk.form).toMatchObject(clerk.expected.shown);
      }
      clerk.save();
      expect(clerk.server.standing().fields).toMatchObject(clerk.expected.shown);
    }),
    { numRuns: 400 },
  );
});
