// What stands behind a call of the page.
import type { Answer, CallName, Input, Value } from '../../wire/calls';
import type { World } from '../ports';

/** What the page sent is checked already, and what a use case throws is told as what Google refused. */
export type UseCase<Name extends CallName> = (world: World, input: Input<Name>) => Answer<Value<Name>>;
