// The generator of the laws' inputs. What one commit is tried on is drawn from its own tree: whoever runs the tests of that
// commit gets the same answer, and the next commit tries other inputs. LAW_SEED=12345 (any number) tries others at once.
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { ROOT } from '../scripts/root';

/** What a copy without history, such as a download, is tried on. */
const WITHOUT_HISTORY = 2570;

function seedOfTree(): number {
  try {
    const tree = execFileSync('git', ['rev-parse', 'HEAD^{tree}'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return Number.parseInt(tree.slice(0, 8), 16);
  } catch {
    return WITHOUT_HISTORY;
  }
}

fc.configureGlobal({ seed: process.env.LAW_SEED ? Number(process.env.LAW_SEED) : seedOfTree() });

export default fc;
