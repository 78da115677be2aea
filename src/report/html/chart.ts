/**
 * Pictures by ECharts' server-side SVG: an option goes in, an `svg` element for the page comes out. Colours are the
 * page's own variables, so that one picture serves light and dark; nothing in it moves, listens or loads.
 */
import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { escapeHtml } from '../escape.ts';

use([BarChart, LineChart, ScatterChart, GridComponent, MarkLineComponent, SVGRenderer]);

export type Chart = {
  /** What the picture says, with its figures, for whoever does not see it. */
  readonly label: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly option: EChartsCoreOption;
};

const LABEL_LENGTH = 1000;

/** @returns One `svg` element, nothing where the library can't draw it; texts in the option must have passed through `plainText`. */
export function drawChart({ label, widthPx, heightPx, option }: Chart): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: widthPx, height: heightPx });
  try {
    chart.setOption({ animation: false, textStyle: { fontFamily: 'system-ui, sans-serif' }, ...option });
    return `<svg class="chart" role="img" aria-label="${escapeHtml(label, LABEL_LENGTH)}" viewBox="0 0 ${widthPx} ${heightPx}" width="${widthPx}" height="${heightPx}">${ownMarks(chart.renderToSVGString())}</svg>\n`;
  } catch {
    // The figures are beside it in words; a report is never lost for a picture.
    return '';
  } finally {
    // A chart that is not disposed of keeps the process alive.
    chart.dispose();
  }
}

/**
 * What is inside ECharts' own `svg`, as the page's policy takes it: style attributes as the presentation attributes
 * that they are, no style sheet, no clipping (its ids would meet those of other pictures), no `ecmeta` attributes.
 */
function ownMarks(svg: string): string {
  return svg
    .replace(/^<svg[^>]*>\s*/u, '')
    .replace(/<\/svg>\s*$/u, '')
    .replace(/<style[\s\S]*?<\/style>/gu, '')
    .replace(/<defs[\s\S]*?<\/defs>/gu, '')
    .replace(/ (?:class|clip-path|pointer-events|xml:space|ecmeta_\w+)="[^"]*"/gu, '')
    .replace(/ style="([^"]*)"/gu, (_, style: string) =>
      style
        .split(';')
        .filter((rule) => rule !== '')
        .map((rule) => {
          const [name, value] = [rule.slice(0, rule.indexOf(':')), rule.slice(rule.indexOf(':') + 1)];
          return ` ${name}="${value}"`;
        })
        .join(''),
    )
    .replace(/<(\w+)([^>]*)><\/\1>/gu, '<$1$2></$1>')
    .trim();
}
