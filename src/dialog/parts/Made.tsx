// How far the file is: that it is being made, its name when it is there, and a link to it for browsers that start no
// download.
import { useDesk } from '../desk';
import { hasContents } from '../paperFile';

export function Made() {
  const { words, tree, deeds } = useDesk();
  const { making, made, held, link, notMade, renew } = words.documents;
  const { busy, failed, made: file } = deeds;
  const isHeld = file !== undefined && !file.handed.isStarted;
  const mayDiffer = tree !== undefined && hasContents(tree);
  return (
    <div class="made">
      <div role="status">
        {busy && busy !== 'print' && (
          <p>
            <progress aria-label={making} /> {making}
          </p>
        )}
        {file && <p class={isHeld ? 'notice' : undefined}>{(isHeld ? held : made)({ file: file.file })}</p>}
        {file && mayDiffer && <p class="muted">{renew}</p>}
        {failed && <p class="notice error">{notMade}</p>}
      </div>
      {file?.handed.link && (
        <a href={file.handed.link} download={file.file} target="_self">
          {link}
        </a>
      )}
    </div>
  );
}
