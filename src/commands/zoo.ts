/** `zoogate zoo`: the catalogue that ships, as a list and row by row. */
import { quietJson } from '../report/escape.ts';
import { loadCatalogue } from '../zoo/catalogue.ts';
import { type EntryFilter, filterEntries } from '../zoo/filter-entries.ts';
import { findEntry } from '../zoo/find-entry.ts';
import { renderEntry } from '../zoo/render-entry.ts';
import { renderList } from '../zoo/render-list.ts';
import { architectureOf, sameNetwork } from '../zoo/same-network.ts';
import { type AddCommand, formatOption } from './command.ts';
import { say } from './streams.ts';

type Format = { readonly format: 'human' | 'json' };

export const addZoo: AddCommand = (program, finish) => {
  const zoo = program.command('zoo').description('the built-in catalogue of what model zoos publish');
  zoo
    .command('list')
    .description('the rows of the catalogue')
    .option('--family <text>', 'only families with this in their name, such as resnet')
    .option('--zoo <name>', 'only this zoo, such as onnx')
    .addOption(formatOption(['human', 'json']))
    .action((flags: EntryFilter & Format) => finish(list(flags)));
  zoo
    .command('show')
    .description('one row, with what other zoos claim for the same network beside it')
    .argument('<id>', 'such as zoo:torchvision/resnet50@IMAGENET1K_V1')
    .option('--all', 'beside it every row of the same network, not only default weights', false)
    .addOption(formatOption(['human', 'json']))
    .action((id: string, flags: Format & { all: boolean }) => finish(show(id, flags)));
};

async function list({ format, ...filter }: EntryFilter & Format): Promise<number> {
  const { entries } = await loadCatalogue();
  const found = filterEntries(entries, filter);
  say(format === 'json' ? quietJson(found) : renderList(found));
  return 0;
}

async function show(id: string, { format, all }: Format & { all: boolean }): Promise<number> {
  const catalogue = await loadCatalogue();
  const entry = findEntry(id, catalogue.entries, 'zoogate zoo show');
  const architecture = architectureOf(entry, catalogue);
  const view = { entry, architecture, others: sameNetwork(entry, catalogue, all) };
  say(format === 'json' ? quietJson(view) : renderEntry(view));
  return 0;
}
