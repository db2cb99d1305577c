// What an execution shows to the user, and what the user answers.

/** A button for an alert; for a prompt also the text that was typed. */
export type Answer =
  | 'OK'
  | 'CANCEL'
  | 'YES'
  | 'NO'
  | 'CLOSE'
  | { readonly button: Button; readonly text: string };
export type Button = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** What an alert or a prompt asks. */
export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly message: string;
  /** Names of the buttons, joined by `_`. */
  readonly buttons: string;
}

export interface Dialog {
  readonly title: string;
  readonly message: string;
  readonly buttons: string;
  readonly answer: Button;
  /** What the user typed into a prompt. */
  readonly text?: string;
}

export interface Page {
  readonly title: string;
  readonly content: string;
  readonly width?: number;
  readonly height?: number;
}

export interface Menu {
  /** Absent for the menu of the add-on under ส่วนขยาย. */
  readonly caption?: string;
  /** Items from top to bottom; null is a line between them. */
  readonly items: readonly ({ readonly caption: string; readonly functionName: string } | null)[];
}

export class UiRecord {
  readonly alerts: Dialog[] = [];
  readonly prompts: Dialog[] = [];
  /** The first question that nobody answered. */
  unanswered: Question | undefined;
  readonly toasts: { readonly message: string; readonly title: string; readonly seconds?: number }[] = [];
  readonly sidebars: Page[] = [];
  readonly dialogs: Page[] = [];
  readonly menus: Menu[] = [];
}
