/**
 * Writes pages full of hostile texts to a folder, so many models a page: `node write-hostile-pages.ts FOLDER MODELS`.
 * A process of its own: after some of these texts JSON.parse of Node 24 reads wrong keys, and the browser is spoken to in
 * JSON.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderHtml } from '../../src/report/html/page.ts';
import { filledReport } from './filled-report.ts';
import { PAYLOADS } from './payloads.ts';

const [folder, models] = [process.argv[2]!, Number(process.argv[3])];
for (let from = 0; from < PAYLOADS.length; from += models) {
  const reports = PAYLOADS.slice(from, from + models).map(filledReport);
  const page = renderHtml({ ...reports[0]!, models: reports.map((report) => report.models[0]!) });
  writeFileSync(join(folder, `${from}.html`), page);
}
