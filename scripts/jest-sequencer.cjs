// The order of the test files: the slowest first, so that no worker ends alone with a long one. Jest knows how long each
// took the last time; on a new machine it would go by their sizes, so the long ones are named here.
const Sequencer = require('@jest/test-sequencer').default;

/** By what their paths hold, the slowest first. */
const LONG = [
  'laws/histories/',
  'laws/intake',
  'browser/documents',
  'laws/pasted.',
  'upgrade/',
  'browser/',
  'laws/brokenThai',
  'app/safety',
  'app/hostile',
  'laws/',
  'app/',
];

const rankOf = ({ path }) => {
  const at = LONG.findIndex(part => path.includes(`/test/${part}`));
  return at < 0 ? LONG.length : at;
};

module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isKnown = sorted.every(test => test.duration !== undefined);
    return isKnown ? sorted : [...sorted].sort((one, other) => rankOf(one) - rankOf(other));
  }
};
