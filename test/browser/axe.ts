// The accessibility rules of axe-core over a frame. Its source is evaluated, because the frame may load nothing.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

interface Axe {
  run(context: object, options: object): Promise<{ readonly violations: readonly Violation[] }>;
}

let source: string | undefined;

/** Each violation as one text: rule, what it asks, and the elements. Empty when there is none. */
export async function axe(frame: Frame): Promise<string[]> {
  source ??= readFileSync(
    createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js'),
    'utf8',
  );
  // Once for each document: a frame is asked in several states.
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(source);
  const violations = await frame.evaluate(async () => {
    const { axe: rules } = window as unknown as { readonly axe: Axe };
    return (await rules.run({ include: 'html' }, { resultTypes: ['violations'], selectors: false }))
      .violations;
  });
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary}`).join('\n')}`,
  );
}
