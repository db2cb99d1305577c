// The picture of the result, drawn as it is downloaded and printed.
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { posterScene } from '../../documents/poster';
import { PAGE } from '../../documents/poster/page';
import { useDesk } from '../desk';
import { drawPicture } from '../drawPicture';
import { pictureTools } from '../pictureTools';

export function Picture() {
  const { facts, onPicture } = useDesk();
  const canvas = useRef<HTMLCanvasElement>(null);
  const scene = useMemo(() => {
    const pen = document.createElement('canvas').getContext('2d');
    return posterScene(facts, pen ? pictureTools(pen) : undefined);
  }, [facts]);
  useLayoutEffect(() => {
    const pen = canvas.current?.getContext('2d');
    if (pen) drawPicture(pen, scene);
    onPicture(canvas.current);
    return () => onPicture(null);
  }, [scene]);
  return (
    <div class="sheets picture" id="sheets">
      <canvas
        ref={canvas}
        width={PAGE.width}
        height={PAGE.height}
        role="img"
        aria-label={scene.title}
        lang="th"
      />
    </div>
  );
}
