// Before each test: one in which nothing is asserted fails, such as a loop over nothing.
import { beforeEach, expect } from '@jest/globals';

beforeEach(() => expect.hasAssertions());
