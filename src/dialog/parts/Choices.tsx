// The list of what can be made, each with what it is for, the item that it answers, and whether anything is missing.
// Choosing shows the paper at once, and in the list what to do about each thing that it lacks.
import { CHOICE_IDS, type ChoiceId, needsOf } from '../choices';
import { useDesk } from '../desk';
import { stateOf, stateWords } from '../shortWords';
import { Lacks } from './Lacks';

export function Choices() {
  const { words, id, lacks, material } = useDesk();
  const { documents, papers } = words;
  const isDoubtful = Object.values(material.answers).some(({ isCertain }) => !isCertain);
  return (
    <fieldset class="choices">
      <legend>{documents.choose}</legend>
      {CHOICE_IDS.map(one => (
        <Choice key={one} id={one} />
      ))}
      {isDoubtful && (
        <p id="answers-doubt" class="hint">
          {papers.answersDoubt}
        </p>
      )}
      {/* Who does not see the list hears it when another paper is chosen. */}
      <p role="status" class="unseen">
        {stateWords(words, lacks.get(id) ?? [])}
      </p>
    </fieldset>
  );
}

function Choice({ id }: { id: ChoiceId }) {
  const { words, id: chosen, choose, lacks: all, material } = useDesk();
  const { documents, papers } = words;
  const lacks = all.get(id) ?? [];
  const topic = needsOf(id).answers;
  const item = topic && material.answers[topic];
  const doubt = item && !item.isCertain ? ' answers-doubt' : '';
  return (
    <div class="choice">
      <input
        type="radio"
        name="document"
        id={`choice-${id}`}
        aria-describedby={`about-${id} state-${id}${doubt}`}
        checked={id === chosen}
        onChange={() => choose(id)}
      />
      <label for={`choice-${id}`}>{documents.names[id]}</label>
      <p id={`about-${id}`}>
        {documents.about[id]}
        {item &&
          ` · ${(item.isCertain ? papers.answers : papers.answersPerhaps)({ item: item.item, year: item.year })}`}
      </p>
      <p id={`state-${id}`} class={`state ${stateOf(lacks)}`}>
        {stateWords(words, lacks)}
      </p>
      {id === chosen && <Lacks lacks={lacks} />}
    </div>
  );
}
