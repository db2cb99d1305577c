// Fields of documents for tests: nothing filled in, and with a chain of opinions that ends at the chief executive.
import type { Fields } from '../../src/wire/documents';

export const EMPTY_FIELDS: Fields = {
  agency: '',
  place: '',
  unit: '',
  phone: '',
  number: '',
  day: '',
  to: '',
  chain: [],
  writer: { name: '', position: '' },
  chief: { name: '', position: '' },
  font: 'psk',
  texts: {},
};

export const CHAIN_FIELDS: Fields = {
  ...EMPTY_FIELDS,
  chain: ['ปลัด', 'นายก'],
  chief: { name: '', position: 'นายก' },
};
