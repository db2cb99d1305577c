// How a part of the page has something done.
import type { Action } from '../wire';

export type Perform = (action: Action) => Promise<void>;
