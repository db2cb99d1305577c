// Reads the JSON that Check.js printed. What is no such file is refused in plain words.
import { UserError } from '../start/userError';

export type Answer = { readonly ms: number } & ({ readonly value: unknown } | { readonly error: string });
export type Answers = Readonly<Record<string, Answer>>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function readResult(text: string): Answers {
  const result = parsed(text);
  if (!isObject(result) || result.platformCheck !== 1 || !isObject(result.answers))
    throw new UserError('ไฟล์นี้ไม่ใช่ผลของ checkPlatform / This is not what checkPlatform printed.');
  for (const [name, answer] of Object.entries(result.answers))
    if (!isAnswer(answer))
      throw new UserError(
        `คำตอบ "${name}" ไม่ครบ โปรดคัดลอกผลใหม่ทั้งหมด / The answer is incomplete: copy all of it again.`,
      );
  return result.answers as Answers;
}

function parsed(text: string): unknown {
  try {
    // The log may put a time and a level before it.
    return JSON.parse(text.slice(Math.max(0, text.indexOf('{')), text.lastIndexOf('}') + 1));
  } catch {
    throw new UserError(
      'อ่าน JSON ไม่ได้ อาจคัดลอกมาไม่ครบ โปรดคัดลอกตั้งแต่ { ถึง } / This is not whole JSON: copy from { to }.',
    );
  }
}

const isAnswer = (answer: unknown): boolean =>
  isObject(answer) &&
  typeof answer.ms === 'number' &&
  (typeof answer.error === 'string') !== 'value' in answer;
