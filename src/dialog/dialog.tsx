// The page's beginning: puts the window of the documents into its place, told by the server which table it is about.
import { render } from 'preact';
import { App } from './views/App';

/** What the server wrote into the page; null where nothing is told. */
const told = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

const place = document.getElementById('app');
if (place) {
  const { tab, year } = place.dataset;
  render(<App asked={{ tab: told(tab), year: told(year) }} />, place);
}
