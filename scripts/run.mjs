// Runs a TypeScript script of this folder. Usage: node scripts/run.mjs <name> [arguments…]
import { runScript } from './runScript.mjs';

await runScript(new URL('.', import.meta.url), new URL('..', import.meta.url));
