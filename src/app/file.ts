// The file as a run finds it: its record, its settings, and the language in which its user is spoken to.
import { type Language, languageOf, type Settings } from '../wire/settings';
import type { World } from './ports';
import { type Record, readRecord } from './record';
import { settingsOf } from './settings';

export interface OpenFile {
  /** The text of the record. */
  readonly saved: string;
  readonly record: Record;
  readonly settings: Settings;
  readonly language: Language;
}

export function openFile({ workbook, texts, user }: World): OpenFile {
  const saved = workbook.loadRecord();
  const record = readRecord(saved);
  const settings = settingsOf(record, texts);
  return { saved, record, settings, language: languageOf(settings, user.locale()) };
}
