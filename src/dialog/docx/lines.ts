// Dotted lines to write on: a tab that is filled with dots up to a stop.
import { type IParagraphPropertiesOptions, LeaderType, Tab, TabStopType, TextRun } from 'docx';

/** A stop at `position` (twips) up to which a tab is dotted. */
export const dottedTo = (position: number): Pick<IParagraphPropertiesOptions, 'tabStops'> => ({
  tabStops: [{ type: TabStopType.RIGHT, position, leader: LeaderType.DOT }],
});

export const dots = (): TextRun => new TextRun({ children: [new Tab()] });
