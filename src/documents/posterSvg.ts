// A picture as the text of an SVG file that stands alone: no fonts, styles or links from elsewhere.
import type { PosterScene, Shape } from './poster/shapes';

/** Screen fonts with Thai letters of one usual size, by system: Sarabun of official papers is much smaller. */
export const POSTER_FONTS = "Sarabun, 'Noto Sans Thai', 'Leelawadee UI', Thonburi, Loma, Tahoma, sans-serif";

export function posterSvg({ title, width, height, shapes }: PosterScene): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` role="img" font-family="${escaped(POSTER_FONTS)}"><title>${escaped(title)}</title>`,
    ...shapes.map(drawn),
    '</svg>',
  ].join('');
}

function drawn(shape: Shape): string {
  switch (shape.kind) {
    case 'rect':
      return tag('rect', {
        x: shape.x,
        y: shape.y,
        width: shape.width,
        height: shape.height,
        ...(shape.radius === undefined ? {} : { rx: shape.radius }),
        fill: shape.fill,
        ...(shape.stroke === undefined ? {} : { stroke: shape.stroke, 'stroke-width': 2 }),
      });
    case 'line':
      return tag('line', {
        x1: shape.x1,
        y1: shape.y1,
        x2: shape.x2,
        y2: shape.y2,
        stroke: shape.stroke,
        'stroke-width': shape.width,
        ...(shape.dashed ? { 'stroke-dasharray': '10 7' } : {}),
      });
    case 'ring':
      return ring(shape);
    case 'text':
      return tag(
        'text',
        {
          x: shape.x,
          y: shape.y,
          'font-size': shape.size,
          'font-weight': shape.bold ? 700 : 400,
          'text-anchor': { left: 'start', centre: 'middle', right: 'end' }[shape.align],
          fill: shape.fill,
        },
        escaped(shape.text),
      );
  }
}

function ring({ x, y, radius, width, share, fill, ground }: Extract<Shape, { kind: 'ring' }>): string {
  const round = { cx: x, cy: y, r: radius, fill: 'none', 'stroke-width': width };
  const length = 2 * Math.PI * radius;
  return [
    tag('circle', { ...round, stroke: ground }),
    tag('circle', {
      ...round,
      stroke: fill,
      'stroke-dasharray': `${decimal(length * share)} ${decimal(length)}`,
      transform: `rotate(-90 ${decimal(x)} ${decimal(y)})`,
    }),
  ].join('');
}

function tag(name: string, attributes: Readonly<Record<string, string | number>>, content = ''): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? decimal(value) : escaped(value)}"`,
  );
  return `<${name}${written.join('')}>${content}</${name}>`;
}

const decimal = (value: number): string => String(Math.round(value * 100) / 100);

/** Signs that XML 1.0 cannot hold, which a cell may, and other controls, which draw nothing. */
const NOT_IN_XML = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  text.replace(NOT_IN_XML, ' ').replace(/[&<>"']/g, sign => ESCAPES[sign] ?? sign);
