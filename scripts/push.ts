// `npm run push`: builds and pushes to the script that .clasp.json names, for who keeps one of their own there.
import { build } from './build';
import { push } from './deploy/push';
import { ROOT } from './root';
import { inPlainWords } from './start/inPlainWords';

export function main(): Promise<number> {
  return inPlainWords(async () => {
    await build();
    console.log(push({ root: ROOT, env: process.env }));
    return 0;
  });
}
