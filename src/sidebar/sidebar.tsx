// The page's beginning: puts the sidebar into its place.
import { render } from 'preact';
import { App } from './views/App';

const place = document.getElementById('app');
if (place) render(<App />, place);
