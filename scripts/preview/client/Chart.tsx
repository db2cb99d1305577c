// Horizontal bars as SVG.
import type { ChartView } from '../wire';

const TITLE = 40;
const LEGEND = 34;
const AXIS = 22;
const RIGHT = 24;
/** Share of the width that the labels take. */
const LABELS = 0.34;
const STEPS = 4;

export function Chart({ chart, left, top }: { chart: ChartView; left: number; top: number }) {
  const { title, width, height, labels, series, least, most } = chart;
  const start = width * LABELS;
  const along = (value: number) =>
    start +
    ((Math.min(Math.max(value, least), most) - least) / (most - least || 1)) * (width - start - RIGHT);
  const bottom = height - LEGEND - AXIS;
  const band = (bottom - TITLE) / Math.max(1, labels.length);
  const thickness = Math.min(18, (band * 0.72) / Math.max(1, series.length));
  const ticks = Array.from({ length: STEPS + 1 }, (_, step) => least + ((most - least) * step) / STEPS);
  return (
    <svg
      class="chart"
      role="img"
      aria-label={title}
      width={width}
      height={height}
      style={`left:${left}px;top:${top}px`}
    >
      <text class="title" x="16" y="26">
        {title}
      </text>
      {ticks.map(tick => (
        <g key={tick}>
          <line class="tick" x1={along(tick)} x2={along(tick)} y1={TITLE} y2={bottom} />
          <text x={along(tick)} y={bottom + 16} text-anchor="middle">
            {Math.round(tick * 100) / 100}
          </text>
        </g>
      ))}
      {labels.map((label, index) => {
        const middle = TITLE + band * (index + 0.5);
        const first = middle - (thickness * series.length) / 2;
        return (
          <g key={index}>
            <text x={start - 8} y={middle + 4} text-anchor="end">
              {shortened(label)}
            </text>
            {series.map(({ name, colour, values }, at) => {
              const value = values[index] ?? null;
              return (
                value !== null && (
                  <rect
                    key={name}
                    x={start}
                    y={first + at * thickness}
                    width={Math.max(0, along(value) - start)}
                    height={thickness - 1}
                    fill={colour}
                  >
                    <title>{`${label} · ${name}: ${value}`}</title>
                  </rect>
                )
              );
            })}
          </g>
        );
      })}
      {series.map(({ name, colour }, index) => (
        <g key={name} transform={`translate(${width / 2 - 60 * series.length + index * 130} ${height - 22})`}>
          <rect width="12" height="12" fill={colour} />
          <text x="18" y="11">
            {name}
          </text>
        </g>
      ))}
    </svg>
  );
}

const shortened = (label: string): string => (label.length > 38 ? `${label.slice(0, 37)}…` : label);
