// Words of the menu, its questions, and how a run ends, in English. Names of tabs are Thai, as the tabs are.
import type { InAnyLanguage } from '../inAnyLanguage';
import type { run as thai } from '../th/run';

export const run: InAnyLanguage<typeof thai> = {
  appName: 'ITA in Sheets',
  menu: {
    analyse: 'Analyse',
    sidebar: 'Open the sidebar',
    documents: 'Make documents',
    form: 'Make a score form',
    sample: 'Insert sample scores',
    help: 'Help',
  },
  documents: 'Documents from ITA scores',
  askYear: p =>
    p.named
      ? `The tab "${p.tab}" says ${p.named}, whose rules are not known yet. The rules of which fiscal year (B.E.) shall be used instead? (${p.first}–${p.last})`
      : `Of which fiscal year (B.E.) are the scores in the tab "${p.tab}"? (${p.first}–${p.last})`,
  askFormYear: p => `For which fiscal year (B.E.) do you need the form? (${p.first}–${p.last})`,
  wrongYear: {
    unlikely: p => `"${p.shown}" is no fiscal year of the Buddhist Era. Please type ${p.suggestion}.`,
    unknown: p => `There are no rules for ${p.year} yet. Please type a year from ${p.first} to ${p.last}.`,
    unreadable: p => `"${p.shown}" is no year. Please type a fiscal year of the Buddhist Era, such as 2565.`,
  },
  progress: {
    reading: 'Reading the score table…',
    writing: p => `Writing the tab "${p.name}"…`,
  },
  finished: {
    title: 'The analysis is finished',
    year: p =>
      `The rules of fiscal year ${p.year} (B.E.) were applied. If that is wrong, type the year above the table, for example "ปีงบประมาณ พ.ศ. 2566", and run it again.`,
    total: p => `Total ${p.total}, grade ${p.grade}, ${p.pass}`,
    incomplete: p =>
      `The scores are not complete (${p.coverage}% is known), so there is no total and no grade yet.`,
    findings: p =>
      `To correct: ${p.errors}. To check: ${p.warnings}.${p.tab ? ` See the tab "${p.tab}".` : ''}`,
    clean: 'No fault was found in the score table.',
    plan: p => `Rows of the action plan with something to do: ${p.count}`,
    source: p => `The scores are those of the tab "${p.tab}"${p.lines ? `, ${p.lines}` : ''}.`,
    line: p => `${p.row ? `row ${p.row}` : `column ${p.column}`}${p.head ? ` "${p.head}"` : ''}`,
    kept: p => `You had typed into a tab of ours, so a copy is kept in the tab "${p.tab}".`,
    takesOver: p =>
      `The score tab of ${p.year} before this one is gone, so its plan and tabs go on with this one.`,
    beside: p =>
      `The plan of ${p.year} made of the tab "${p.source}" still stands in the tab "${p.plan}"; a new one was begun for this score tab. To go on with the old one, paste the new scores over the tab "${p.source}".`,
    headless: p =>
      `The tab "${p.old}" has lost the head of its table, so it was left as it is and the tab "${p.tab}" was begun. You can copy what you typed from the old tab to the new one.`,
    rewritten: p =>
      `Tab "${p.tab}": cells that the program writes had been typed over in ${p.count} rows and were written again. What stood there is kept; put it back in the sidebar under Tabs.`,
    unchanged: 'The result is the same; nothing had to be written.',
  },
  unclear: {
    title: 'It cannot be told which item some rows are of',
    question:
      'Take these rows for what they show?\nYes: the tab is written; rows that show the same item are all measures of it.\nNo: the tab is not written. Correct the item of these rows, then analyse again.',
  },
  notDone: 'Not done yet',
  form: {
    name: p => `Scores ${p.year}`,
    title: p => `ITA score form, fiscal year ${p.year} (B.E.)`,
    score: 'Score',
    comment: 'Comment',
    hint: 'Enter a score from 0 to 100, or type "ไม่ประเมิน" for what is not assessed',
    made: p => `The tab "${p.tab}" is made. Enter the scores in the column "คะแนน", then choose Analyse.`,
  },
  pasted: {
    name: p => `Scores ${p.year} (from a report)`,
    title: p => `ITA scores, fiscal year ${p.year} (B.E.), pasted from a report`,
    code: 'Item',
    item: 'Topic',
  },
  sample: {
    name: p => `Sample scores ${p.year}`,
    made: p => `The tab "${p.tab}" is made. You can choose Analyse at once.`,
  },
  help: {
    title: 'ITA in Sheets',
    steps: [
      'Paste a score table with item codes (for example O12) and scores into a tab, or choose Make a score form.',
      'Open the score tab and choose Analyse. Your table is never changed without asking you.',
      'Correct what the tab "ตรวจข้อมูล" marks as "ผิดพลาด", then analyse again.',
      'Fill in the status and the result in the tab "แผนปฏิบัติการ". What you type stays when you analyse again.',
      'Functions work in cells too, for example =ITA_SCORE(A2:C90, 2565) and =ITA_CHECK(A2:C90, 2565).',
    ],
  },
};
