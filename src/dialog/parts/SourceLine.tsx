// Whether papers say at their end where their numbers come from.
import { printsSource, SOURCE_LINE } from '../../documents/parts/sourceLine';
import { useDesk } from '../desk';
import { Tick } from './Tick';

export function SourceLine() {
  const { words, fields, change } = useDesk();
  const { label, hint } = words.documents.source;
  return (
    <Tick
      label={label}
      hint={hint}
      isOn={printsSource(fields.texts)}
      onChange={isOn =>
        change(now => ({ ...now, texts: { ...now.texts, [SOURCE_LINE.key]: isOn ? SOURCE_LINE.on : '' } }))
      }
    />
  );
}
