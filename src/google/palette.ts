// Colours and type of the tabs: blue and amber, told apart in grey print by lightness and by the words beside them.
import type { CellStyle, Rule } from '../app/tabs/tab';

export interface Paint {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** How a number is shown; text is always shown as it is. */
  readonly number?: string;
}

const TWO_DECIMALS = '0.00';
const WHOLE = '0';

export const PAINTS: Readonly<Record<CellStyle, Paint>> = {
  title: { size: 14, bold: true, color: '#174ea6' },
  subtitle: { size: 12, bold: true },
  heading: { background: '#d2e3fc', bold: true, align: 'center' },
  label: { bold: true, color: '#3c4043' },
  text: { number: TWO_DECIMALS },
  strong: { bold: true },
  muted: { color: '#5f6368' },
  centred: { align: 'center', number: WHOLE },
  number: { align: 'right', number: TWO_DECIMALS },
  big: { bold: true, size: 14, color: '#174ea6', align: 'left', number: TWO_DECIMALS },
  provisional: { color: '#5f6368', align: 'left', number: TWO_DECIMALS },
};

export const TONES: Readonly<Record<Rule['tone'], { readonly background: string; readonly color?: string }>> =
  {
    good: { background: '#e8f0fe', color: '#174ea6' },
    bad: { background: '#fde293', color: '#7a3e00' },
    doubt: { background: '#fef7e0', color: '#5f4b00' },
    band: { background: '#f6f9fe' },
  };

export const CHART_COLOURS: readonly string[] = ['#1a73e8', '#f9ab00'];
