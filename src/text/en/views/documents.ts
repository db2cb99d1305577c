// English words of the window in which documents are made. The documents themselves stay Thai.
import type { InAnyLanguage } from '../../inAnyLanguage';
import type { documents as thai } from '../../th/views/documents';
import { uncertain } from '../uncertain';

export const documents: InAnyLanguage<typeof thai> = {
  title: p => `Documents of the tab "${p.tab}", fiscal year ${p.year} B.E.`,
  loading: 'Reading the scores and the plan from the spreadsheet…',
  close: 'Close this window, correct the sheet, and choose the menu item for documents again.',
  year: {
    title: 'Which year are these scores of?',
    label: 'Fiscal year (B.E.)',
    choose: 'Choose a year',
    go: 'Use this year',
  },

  choose: 'Choose a document',
  names: {
    analysisReport: 'Analysis of the assessment results',
    sevenTopicsPlan: 'Improvement plan by the seven topics',
    followUpReport: 'Follow-up report on the measures, with memo',
    measuresReport: 'Analysis and measures',
    oitMemo: 'Memo on the OIT scores',
    clarification: 'Memo to contest OIT scores',
    announcement: 'Announcement of the measures',
    unitPages: 'Plan by unit, a page for each',
    poster: 'The result on one page',
  },
  about: {
    analysisReport: 'The full report, for the executives and the website',
    sevenTopicsPlan: 'The plan as a table, for every division',
    followUpReport: 'What was done in 6 or 12 months, for opinions and signatures',
    measuresReport: 'Rules, result and measures, for the website',
    oitMemo: 'Items without points and why, for the executives',
    clarification: 'Items without full points, while scores may be contested',
    announcement: 'For staff and the public, signed by the chief executive',
    unitPages: 'To hand out; each head signs for the rows of the unit',
    poster: 'An A4 picture for notice boards and posts',
  },

  lacks: {
    noPlan: () => 'There is no plan of these scores yet, so there are no measures.',
    planWithoutIds: () =>
      'The tab of the plan cannot be read, because its hidden first row or column of ids was deleted, so there are no measures. You can make a new plan beside this one: nothing is deleted, so you can copy over what you typed.',
    emptyPlan: () => 'The plan has no rows yet, so the document has no measures.',
    noFollowUp: () =>
      'There is no follow-up tab yet, so this report takes the results that stand in the plan.',
    followUpWithoutIds: () =>
      'The follow-up tab cannot be read, because its hidden first row or column of ids was deleted, so this report has only the results that stand in the plan. You can make a new tab; nothing is deleted.',
    roundToCome: p =>
      `The ${p.months}-month round has not begun, so there is nothing to report yet: the 6-month round begins on ${p.half}, the 12-month round on ${p.year}.`,
    fromPlan: p =>
      `The results of ${p.count} rows are those of the plan, because their rows of the follow-up tab are still empty.`,
    noScores: () => 'No scores could be read. Enter scores in the score tab first.',
    partial: p => `Scores are incomplete (${p.coverage}% known), so the numbers are provisional.`,
    unread: p =>
      `${p.count} cells of the score tab could not be read and are not in the document. See the sidebar, step "Check".`,
    over: p =>
      `${p.count} rows of the plan are left out: they no longer meet the criteria, and nobody has reported on them.`,
    withoutRound: p =>
      `${p.count} rows of the follow-up tab are left out: no reporting round is chosen in them.`,
    overInRound: p =>
      `${p.count} rows of the follow-up tab are left out: the plan or the criteria do not ask for them any more, and nobody has reported on them.`,
    blanks: p => {
      const counts = [
        ['results', p.results],
        ['obstacles', p.obstacles],
        ['suggestions', p.suggestions],
      ].flatMap(([name, count]) => (count === 0 ? [] : [`${name} of ${count} rows`]));
      return `Nobody has filled in ${counts.join(', ')}: dots are printed there. Fill them in in the follow-up tab; where there are no obstacles and suggestions, the sidebar fills that in, step "Tabs".`;
    },
    uncertain: p =>
      `Some rules of this year are not certain (${(['weights', 'structure', 'grades'] as const).flatMap(about => (p[about] ? [uncertain[about]()] : [])).join(', ')}): compare them with the manual of the NACC before anybody signs.`,
    noItemsToContest: () => 'This memo needs the scores of OIT items; the score tab has none yet.',
    nothingToContest: p =>
      p.assessed
        ? p.open
          ? 'All items that have scores have full points, so there is nothing to contest yet.'
          : 'No item is without full points, so there is nothing to contest.'
        : 'OIT was not assessed this year, so there is nothing to contest.',
    nothingContested: p => `Of ${p.count} items without full points none is chosen to be contested yet.`,
    contestBlanks: p => {
      const counts = [
        ['first or last day of the period', p.days],
        ['links given before', p.link],
        ['days on which they were given', p.given],
        ['reasons', p.reason],
      ].flatMap(([name, count]) => (count === 0 ? [] : [`${name} (${count})`]));
      return `Not filled in: ${counts.join(', ')}. Dots are printed there.`;
    },
    contestOver: p => `The time to contest is over (until ${p.day}).`,
    noUnits: p => `${p.count} rows of the plan name no responsible unit: they stand on the last page.`,
    repaired: () =>
      'Some saved fields could not be read and have their defaults again. Please check the fields.',
    noAgency: () => 'The office has no name yet, so the document has dots in its place.',
    itemsUnknown: () =>
      'The score tab has scores of indicators, but none of items, so the document cannot say where points were lost. If you have item scores, paste them into the score tab.',
    planBehind: p =>
      `The plan does not go by the latest scores yet (${p.count} rows), so the document has the measures of older ones. Bringing it up to date loses nothing that was typed.`,
    nothingReported: p =>
      `No result is reported in any of ${p.count} rows, so the report has nothing to say.`,
  },

  missing: {
    title: 'Still missing',
    hint: 'Fields that you leave empty are printed as dotted lines to write on; district and province, telephone and the day of the meeting are left out.',
    none: 'Everything that this document needs is filled in.',
  },
  others: 'Change all other fields',
  fields: {
    agency: 'Name of the office',
    place: 'District and province',
    unit: 'Unit in charge',
    phone: 'Telephone',
    number: 'Number of the memo',
    day: 'Date of the document',
    to: 'Addressed to',
    writerName: 'Name of the writer',
    writerPosition: 'Position of the writer',
    chiefName: 'Name of the chief executive',
    chiefPosition: 'Position of the chief executive',
    targetShare: 'Share of offices that shall pass, in percent (national plan)',
    targetYear: 'Fiscal year of that share (national plan)',
    announced: 'Day on which the results were announced',
    meeting: 'Day of the meeting on the measures',
  },
  hints: {
    agency: 'For example อบต.ตัวอย่าง',
    place: 'For example อำเภอตัวอย่าง จังหวัดตัวอย่าง',
    unit: 'For example สำนักปลัด',
    phone: 'For example 0 0000 0000 ต่อ 12',
    number: 'For example ตย 70001/12',
    day: 'Not kept for the next time',
    to: 'The position of the recipient, for example นายกองค์การบริหารส่วนตำบลตัวอย่าง',
    writerName: '',
    writerPosition: '',
    chiefName: '',
    chiefPosition: '',
    targetShare: 'For example 84; see the manual of that year',
    targetYear: 'Left empty, it is the year that was assessed',
    announced: 'For example 1 สิงหาคม 2565',
    meeting: 'For example 15 พฤศจิกายน 2565',
  },
  today: p => `Use today (${p.day})`,
  round: {
    label: 'Reporting round',
    auto: 'As in the follow-up tab',
    half: '6 months',
    year: '12 months',
    toCome: p => `${p.round} (begins ${p.from})`,
  },
  font: {
    label: 'Font of the document',
    hints: {
      psk: '',
      it9: 'This font prints every digit 0-9 as a Thai one, so keep Thai digits chosen: computers without the font then show the same. Links are set in TH SarabunPSK and keep their digits.',
      new: '',
    },
  },
  digits: {
    label: 'Digits in the document',
    hint: 'For this window only; the lasting choice is in the settings of the sidebar.',
    thai: 'Thai digits (๑๒๓)',
    arabic: 'Arabic digits (123)',
  },
  source: {
    label: 'Print where the numbers come from at the end',
    hint: 'The rules and how sure they are, the score tab, the version, and the day. Announcements and the picture have no such line.',
  },
  chain: {
    title: 'Who gives an opinion',
    hint: 'From the head of the unit up to the chief executive; used in memos.',
    position: p => `Position ${p.place}`,
    up: p => `Move position ${p.place} up`,
    down: p => `Move position ${p.place} down`,
    remove: p => `Remove position ${p.place}`,
    add: 'Add a position',
    writer: 'Not printed: it is the position of the writer.',
    moved: p => `Moved: now ${p.place} of ${p.count}`,
    removed: p => `Removed; ${p.count} left`,
  },

  clarify: {
    title: 'Items to contest',
    hint: 'Tick the items to contest. Only data and links that were given before count; a new link does not. An item that is not contested in time keeps its score.',
    period: 'Days for contesting',
    first: 'First day',
    last: 'Last day',
    periodHint: 'As the NACC announced them this year, for example 15 มิ.ย. 2569',
    left: {
      notTyped: () => 'No last day is filled in, so it is not told how many days are left.',
      unread: p =>
        `"${p.typed}" is no single day that can be read, so it is not told how many days are left. The memo prints it as typed.`,
      turned: () => 'The first day is behind the last one. Please check both.',
      before: p => `Not yet open: ${p.days} days to go (${p.day})`,
      open: p => `${p.days} days left (until ${p.day})`,
      lastDay: p => `Today is the last day (${p.day})`,
      over: p => `The time is over (until ${p.day})`,
    },
    contest: p => `Contest ${p.item}`,
    comment: p => `The assessor: ${p.comment}`,
    noComment: 'The score tab has no remark of the assessor.',
    link: 'Link that was given before',
    given: 'Day on which it was given',
    reason: 'Reason',
    full: p =>
      `There is no more room for what is typed about this year's items (${p.most} characters): nothing more can be typed, and pasted text may lose its end. Shorten or delete some of it first.`,
  },

  own: {
    title: 'Texts of the document',
    hint: 'Your own words are kept for next year. {ปี} is printed as the year, {ปีถัดไป} as the year after it, {หน่วยงาน} as the name of the office, and {หน่วยงานและที่ตั้ง} as the name with district and province.',
    fromPlan: 'Left empty, the words come from the plan or the follow-up tab.',
    back: 'Use the original text',
    backOf: p => `Use the original text: ${p.name}`,
  },
  texts: {
    analysisReport: { foreword: 'Foreword', background: 'Background of the assessment' },
    sevenTopicsPlan: {
      lead: 'Text above the table',
      constraints: 'Constraints of the office',
      obstacles: 'Obstacles',
      suggestions: 'Suggestions',
    },
    followUpReport: {
      origin: 'The matter so far',
      law: 'Laws and rules',
      proposal: 'Proposal',
      closing: 'Closing of the memo',
      lead: 'Text above the report',
      obstacles: 'Obstacles',
    },
    measuresReport: {
      principle: 'Principle of the assessment',
    },
    oitMemo: { origin: 'The matter so far', proposal: 'Proposal', closing: 'Closing of the memo' },
    clarification: { origin: 'The matter so far', proposal: 'Proposal', closing: 'Closing of the memo' },
    announcement: {
      preamble: 'Preamble',
      purpose: 'Reason for the announcement',
      duty: 'Duty of the heads of divisions',
      closing: 'Closing of the announcement',
    },
    unitPages: { lead: 'Text above the rows' },
    poster: { thanks: 'Text at the foot of the picture' },
  },

  preview: 'Preview',
  pages: p => `Preview, pages: ${p.count}`,

  saving: 'Saving the fields…',
  saved: 'Fields are saved',
  notSaved: 'The fields could not be saved.',
  saveAgain: 'Save again',

  word: 'Download Word (.docx)',
  picture: 'Download picture (PNG)',
  print: 'Print / save as PDF',
  making: 'Making the file…',
  made: p => `Downloaded: ${p.file}`,
  renew:
    'Before you print from Word, right-click the contents and choose Update Field, so that the page numbers are right.',
  held: p => `The file is made: ${p.file}, but the browser did not start the download.`,
  link: 'If the file does not download, click here',
  notMade: 'The file could not be made. Try again, or use Print / save as PDF.',
};
