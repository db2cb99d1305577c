// The sidebar's page: how to begin, and what the functions are called. It runs in the browser.
import { th } from '../text/th';

function element(name: string, text: string, ...children: readonly HTMLElement[]): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  made.append(...children);
  return made;
}

const { title, begin, steps, functions, list } = th.help;

document
  .getElementById('main')
  ?.append(
    element('h1', title),
    element('h2', begin),
    element('ol', '', ...steps.map(step => element('li', step))),
    element('h2', functions),
    element('dl', '', ...list.flatMap(([formula, gives]) => [element('dt', formula), element('dd', gives)])),
  );
