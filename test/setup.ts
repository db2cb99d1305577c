// Builds dist/ once before the tests: they run the very files that are pushed.
import { build } from '../scripts/build';

export default async function setup(): Promise<void> {
  await build();
}
