// What the chosen document lacks, and what to do about it. Screen readers hear it when another document is chosen.
import { useDesk } from '../desk';

export function Lacks() {
  const { words, lacks } = useDesk();
  return (
    <div role="status">
      {lacks.length > 0 && (
        <ul class="notice lacks">
          {lacks.map(({ code, params }) => (
            <li key={code}>{words.documents.lacks[code](params)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
