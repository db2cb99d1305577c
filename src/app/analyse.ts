// The menu command: brings all tabs up to date, asks for a year where none is known, and says in words what came out.
import { MESSAGES } from '../text/messages';
import { analysisResult } from './analysisResult';
import { done } from './answer';
import { askYear } from './askYear';
import { carefully } from './carefully';
import { openFile } from './file';
import type { World } from './ports';
import { keptAlike, MENU_KINDS } from './tabs/kinds';
import { underLock } from './underLock';
import { refusalWords, resultWords, unclearWords } from './words';
import { type Asked, writeTabs } from './writeTabs';

export function analyse(world: World): void {
  const { lock, dialogs } = world;
  let year: number | null = null;
  let asShown: boolean | undefined;
  for (;;) {
    const analysis = () => {
      const file = openFile(world);
      const asked: Asked = {
        tab: null,
        year,
        writes: [...new Set(MENU_KINDS.flatMap(keptAlike))],
        adds: MENU_KINDS,
        ...(asShown && { asShown }),
      };
      return done({ language: file.language, answer: writeTabs(world, file, asked) });
    };
    const ran = carefully(world, () => underLock(lock, analysis));
    // A file may be read while another run holds the lock.
    const language = ran.ok ? ran.value.language : openFile(world).language;
    const answer = ran.ok ? ran.value.answer : ran;
    const { run } = MESSAGES[language];
    if (answer.ok) {
      const unclear = unclearWords(language, answer.value.told);
      if (unclear.length > 0 && asShown === undefined) {
        asShown = dialogs.agree(run.unclear.title, [...unclear, run.unclear.question].join('\n\n'));
        if (asShown) continue;
      }
      dialogs.tell(
        run.finished.title,
        resultWords(language, analysisResult(answer.value, world.refused)).join('\n'),
      );
      return;
    }
    const { refusal } = answer;
    if (refusal.code !== 'needsYear') {
      dialogs.tell(run.notDone, refusalWords(language, refusal));
      return;
    }
    const given = askYear(dialogs, language, ({ askYear: question }, years) =>
      question({ tab: refusal.tab, named: refusal.named ?? '', ...years }),
    );
    if (given === undefined) return;
    year = given;
  }
}
