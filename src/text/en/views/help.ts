// English words of the sidebar's view "help".
import { functionHelp } from '../../functions';
import type { InAnyLanguage } from '../../inAnyLanguage';
import type { help as thai } from '../../th/views/help';

export const help: InAnyLanguage<typeof thai> = {
  title: 'Help',
  stepsHeading: 'Steps',
  steps: [
    'Open the tab with the scores and press "Use the table in this sheet". If there is no table yet, press "Paste a table from ITAS" or "Make a score form".',
    'See whether the right columns and every item were read. Correct what is wrong, or press "Use the suggestion".',
    'See the total, the grade, strengths and weaknesses under "Result".',
    'See under "What to repair first" which items give back most points. Tick some to see what changes, then press "Put into the plan".',
    'Press "Make the tabs" to write the action plan, the summary, the ranking and the findings.',
    'Fill in the status and the result in the tab "แผนปฏิบัติการ" and press "Make documents". When scores change, press "Make the tabs" again; what you typed stays.',
  ],
  toStart: 'Go to Start',
  toResult: 'See the result',
  functionsHeading: 'Functions in cells',
  insertHint: p =>
    `Select an empty cell and press "Insert". The formula uses the table in the tab "${p.tab}" and fiscal year ${p.year} (B.E.).`,
  needsTable: 'Formulas can be inserted once a score table has been chosen. Choose one first.',
  insert: 'Insert',
  insertNamed: p => `Insert ${p.name}`,
  inserted: p => `The formula is in cell ${p.cell}: ${p.formula}`,
  example: 'Example',
  functions: functionHelp.en,
  permissionsHeading: 'Permissions',
  permissions: {
    currentOnly: 'Read and write the open spreadsheet only; your other files are not seen.',
    containerUi: 'Show the menu and this sidebar in the spreadsheet.',
  },
  privacyHeading: 'Your data',
  privacy: 'Nothing leaves this file. All results are computed in the spreadsheet and on your screen.',
  version: p => `Version ${p.version}`,
};
