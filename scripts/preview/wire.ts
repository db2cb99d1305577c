// What crosses between the preview's server and its page: plain values only, and no imports, because the two sides are
// compiled with different libraries.

/** Everything that the page shows, sent whole after each change. */
export interface View {
  /** Another one when another file is opened in the same page: nothing of the last one stays. */
  readonly session: number;
  readonly file: string;
  readonly tabs: readonly TabView[];
  readonly sheet: SheetView;
  readonly menu: MenuView;
  /** Absent when it was closed; the key changes when it is opened anew. */
  readonly sidebar?: { readonly key: number; readonly title: string };
  /** The page that lies over the sheet; absent when there is none. */
  readonly window?: WindowView;
  readonly dialogs: readonly DialogView[];
  readonly toast?: ToastView;
  /** What the local host could not do or show, in words. */
  readonly warnings: readonly string[];
}

export interface TabView {
  readonly id: number;
  readonly name: string;
  readonly isOpen: boolean;
  readonly colour?: string;
}

export interface MenuView {
  readonly caption: string;
  /** null is a line between items. */
  readonly items: readonly ({ readonly caption: string; readonly functionName: string } | null)[];
}

/** Rows and columns are counted from 1. */
export interface AreaView {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetView {
  readonly id: number;
  readonly columns: readonly ColumnView[];
  readonly rows: readonly RowView[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hasGridlines: boolean;
  readonly selection: { readonly area: AreaView; readonly row: number; readonly column: number };
  readonly charts: readonly ChartView[];
}

export interface ColumnView {
  readonly column: number;
  readonly name: string;
  /** In pixels. */
  readonly width: number;
}

export interface RowView {
  readonly row: number;
  /** In pixels, at least. */
  readonly height: number;
  /** By position among the columns shown; null for a cell with nothing in it. */
  readonly cells: readonly (CellView | null)[];
}

export interface CellView {
  readonly text: string;
  /** Declarations for its style attribute. */
  readonly css: string;
  readonly wraps: boolean;
  /** What editing begins with where it is not the text. */
  readonly edit?: string;
  readonly isFormula?: true;
  readonly isError?: true;
  readonly note?: string;
  readonly link?: string;
  /** Words to choose from. */
  readonly choices?: readonly string[];
  /** For the first cell of merged ones: how many rows and columns of those shown. */
  readonly span?: { readonly rows: number; readonly columns: number };
  /** Another cell of merged ones lies over it. */
  readonly isCovered?: true;
}

export interface ChartView {
  readonly title: string;
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
  readonly labels: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly least: number;
  readonly most: number;
}

export interface ChartSeries {
  readonly name: string;
  readonly colour: string;
  /** null where a cell holds no number. */
  readonly values: readonly (number | null)[];
}

/** A page shown by showModalDialog. */
export interface WindowView {
  /** Another one for each time that a page is shown. */
  readonly key: number;
  readonly title: string;
  /** Of the page in it, in pixels. */
  readonly width: number;
  readonly height: number;
}

export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** A message or a question of a script. */
export interface DialogView {
  readonly id: number;
  readonly title: string;
  readonly message: string;
  readonly buttons: readonly ButtonName[];
  /** Whether the user types an answer. */
  readonly isPrompt: boolean;
}

export interface ToastView {
  readonly id: number;
  readonly title: string;
  readonly message: string;
  readonly seconds: number;
}

/** What a person does in the page. */
export type Action =
  | { readonly do: 'open'; readonly tab: number }
  | { readonly do: 'select'; readonly tab: number; readonly area: AreaView }
  | {
      readonly do: 'type';
      readonly tab: number;
      readonly row: number;
      readonly column: number;
      /** Rows of texts from the cell on: one when typed, more when pasted. */
      readonly texts: readonly (readonly string[])[];
    }
  | { readonly do: 'clear'; readonly tab: number; readonly area: AreaView }
  | { readonly do: 'menu'; readonly functionName: string }
  | {
      readonly do: 'answer';
      readonly dialog: number;
      readonly button: ButtonName;
      readonly text: string;
    }
  | { readonly do: 'forget'; readonly toast: number }
  | { readonly do: 'closeSidebar' }
  | { readonly do: 'closeWindow'; readonly window: number }
  | { readonly do: 'reset' }
  | { readonly do: 'copy' };

/** A call of google.script.run, and what becomes of it. */
export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
}

export type Reply = { readonly result: unknown } | { readonly error: string };

/** What google.script.host asks of the page around its frame. */
export type HostCall =
  | { readonly googleScript: 'close' | 'focus' }
  | { readonly googleScript: 'setWidth' | 'setHeight'; readonly pixels: number };
