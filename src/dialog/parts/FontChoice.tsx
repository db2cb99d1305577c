// The font of the documents, and what a clerk should know of the one that draws digits its own way.
import { FONTS } from '../../domain/thai/fonts';
import { ChoiceField } from '../../page/parts/Field';
import { useDesk } from '../desk';
import { FONT_NAMES } from '../fonts';

export function FontChoice() {
  const { words, fields, change } = useDesk();
  const { label, hints } = words.documents.font;
  return (
    <ChoiceField
      label={label}
      hint={hints[fields.font]}
      value={fields.font}
      onValue={value => change(now => ({ ...now, font: FONTS.find(one => one === value) ?? now.font }))}
      options={FONTS.map(one => [one, FONT_NAMES[one]] as const)}
    />
  );
}
