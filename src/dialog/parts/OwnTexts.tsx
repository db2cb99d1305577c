// The texts of the chosen document that the office may put in its own words.
import { templatesOf } from '../choices';
import { useDesk } from '../desk';
import { OwnText } from './OwnText';

export function OwnTexts() {
  const { words, id } = useDesk();
  const { own, texts } = words.documents;
  const labels: Readonly<Record<string, string>> = texts[id];
  return (
    <details>
      <summary>{own.title}</summary>
      <p class="hint">{own.hint}</p>
      {Object.keys(templatesOf(id)).map(name => (
        <OwnText key={name} name={name} label={labels[name] ?? name} />
      ))}
    </details>
  );
}
