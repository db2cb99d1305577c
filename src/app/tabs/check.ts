// The tab of findings, each with a link to its cell.
import { addressOf } from '../../domain/intake/address';
import { type Finding, severityOf } from '../../domain/intake/finding';
import { th } from '../../text/th';
import { FIRST_ROWS, type GeneratedTab } from './definition';
import type { ResultFacts } from './facts';
import { type CellOut, type CellStyle, fitting, type TabContent, type TabLook } from './tab';

/** Rows that are styled in advance: the number of findings changes from run to run. */
const PREPARED_ROWS = 120;
const STYLES: readonly CellStyle[] = ['centred', 'centred', 'centred', 'text', 'centred'];
const WIDTHS = [100, 100, 100, 560, 130];
/** The column of addresses, which are links. */
const ADDRESS = 0;

function contentOf({ doubts, assessment }: ResultFacts): TabContent {
  const root = assessment.framework.root.id;
  const rows = doubts.map((finding): CellOut[] => [
    placeOf(finding),
    th.severity[severityOf(finding)],
    fitting(finding.subject === root ? th.total : finding.subject),
    fitting(th.findings[finding.code](finding.params)),
    finding.suggestions.join(', '),
  ]);
  return [[...th.tabs.check.header], ...(rows.length > 0 ? rows : [['', '', '', th.nothingFound, '']])];
}

function look(rows: TabContent, { doubts }: ResultFacts): TabLook {
  const area = { row: 1, column: 0, rows: Math.max(PREPARED_ROWS, rows.length), columns: STYLES.length };
  return {
    styles: [STYLES.map(() => 'heading')],
    columnStyles: STYLES,
    widths: WIDTHS,
    frozenRows: 1,
    rules: [
      { area, when: `=$B2="${th.severity.error}"`, tone: 'bad' },
      { area, when: `=$B2="${th.severity.warning}"`, tone: 'doubt' },
    ],
    links: {
      column: ADDRESS,
      row: 1,
      targets: doubts.map(({ row, column }) =>
        row === undefined ? undefined : { row, column: column ?? 0 },
      ),
    },
    warning: th.tabs.warning,
  };
}

const placeOf = ({ row, column }: Finding): string =>
  row === undefined ? th.tabs.check.wholeTable : addressOf(row, column ?? 0);

export const checkTab: GeneratedTab = {
  how: 'generated',
  made: 'menu',
  serves: 'assessment',
  head: th.tabs.check.header,
  headRows: FIRST_ROWS,
  build: facts => {
    const content = contentOf(facts);
    return { content, look: () => look(content, facts) };
  },
};
