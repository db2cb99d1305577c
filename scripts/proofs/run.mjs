// Runs a TypeScript proof, which may use the packages of this folder. Usage: node run.mjs <name> [arguments…]
import { runScript } from '../runScript.mjs';

const here = new URL('.', import.meta.url);
await runScript(here, here);
