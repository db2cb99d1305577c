// The page's beginning: puts the sidebar into its place.
import { render } from 'preact';
import { config } from 'zod/mini';
import { App } from './views/App';

// Compiling schemas needs eval, which the add-on's frame may forbid.
config({ jitless: true });

const place = document.getElementById('app');
if (place) render(<App />, place);
