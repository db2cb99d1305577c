// Texts with a link: SpreadsheetApp.newRichTextValue() and what it builds.
import { text } from '../check';
import { mismatch } from '../mismatch';
import { type Execution, Handle, ServiceError, ServiceKind } from '../service';

type Value = GoogleAppsScript.Spreadsheet.RichTextValue;
type Builder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
const CALL = 'SpreadsheetApp.RichTextValueBuilder.';

export class RichText extends Handle<Value> {
  constructor(
    execution: Execution,
    readonly text: string,
    readonly link: string | undefined,
  ) {
    super(execution);
  }
}

class Making extends Handle<Builder> {
  text: string | undefined;
  link: string | undefined;
}

const VALUE = new ServiceKind<Value, RichText>('RichTextValue', {
  neither: { getText: on => on.text, getLinkUrl: on => on.link ?? null },
});

const BUILDER = new ServiceKind<Builder, Making>('RichTextValueBuilder', {
  neither: {
    setText(on, value: unknown) {
      on.text = text(value, `${CALL}setText`);
      return on.self;
    },
    setLinkUrl(on, ...args: unknown[]) {
      const [link] = args;
      // A link on a part of the text is not needed.
      if (args.length !== 1 || (link !== null && typeof link !== 'string'))
        throw mismatch(`${CALL}setLinkUrl`, ...args);
      if (on.text === undefined) throw new ServiceError('Text must be set before setting link.');
      on.link = link ?? undefined;
      return on.self;
    },
    build: on => openRichText(on.execution, on.text ?? '', on.link),
  },
});

export function openRichText(execution: Execution, value: string, link: string | undefined): Value {
  return VALUE.open(new RichText(execution, value, link));
}

export function openRichTextBuilder(execution: Execution): Builder {
  return BUILDER.open(new Making(execution));
}
