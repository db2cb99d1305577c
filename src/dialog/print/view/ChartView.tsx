// A chart under its title, drawn as it stands in the Word file.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Chart } from '../../../documents/tree';
import { drawChart } from '../../chartDrawing';

interface Props {
  readonly chart: Chart;
}

export function ChartView({ chart }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    if (canvas.current) drawChart(chart, canvas.current);
  }, [chart]);
  return (
    <div class="chart">
      <p>
        <b>{chart.title}</b>
      </p>
      <canvas ref={canvas} role="img" aria-label={chart.told} />
    </div>
  );
}
