// The preview's page: puts it together and shows whatever the server sends.
import { render } from 'preact';
import type { View } from '../wire';
import { App } from './App';
import { begin, watch } from './server';
import { words } from './words';

const place = document.getElementById('app');
if (!place) throw new Error('the page has no place for the preview');

let latest: View | undefined;
const show = (isLost: boolean): void => {
  if (latest) render(<App key={latest.session} view={latest} isLost={isLost} />, place);
};

watch(
  view => {
    if (latest?.session !== view.session) begin();
    latest = view;
    document.title = `${view.file} – ${words.page}`;
    show(false);
  },
  () => show(true),
);
