// The list of what can be made: choosing shows it at once.
import { CHOICE_IDS } from '../choices';
import { useDesk } from '../desk';

export function Choices() {
  const { words, id: chosen, choose } = useDesk();
  const { documents } = words;
  return (
    <fieldset class="choices">
      <legend>{documents.choose}</legend>
      {CHOICE_IDS.map(id => (
        <div key={id} class="choice">
          <input
            type="radio"
            name="document"
            id={`choice-${id}`}
            aria-describedby={`about-${id}`}
            checked={id === chosen}
            onChange={() => choose(id)}
          />
          <label for={`choice-${id}`}>{documents.names[id]}</label>
          <p id={`about-${id}`}>{documents.about[id]}</p>
        </div>
      ))}
    </fieldset>
  );
}
