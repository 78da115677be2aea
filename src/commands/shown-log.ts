/** What a command tells on the way, beside the progress that is shown: on the error stream, whatever names it holds. */
import type { SubjectsWorld } from '../artifact/acquire-subjects.ts';
import type { ShownProgress } from '../progress/progress.ts';
import { plainText, withoutWorkflowCommands } from '../report/escape.ts';
import type { World } from '../run.ts';
import { log } from './streams.ts';

export function shownLog(
  shown: ShownProgress,
): Required<Pick<SubjectsWorld, 'log' | 'downloading'>> & Pick<World, 'progress'> {
  const safe = (text: string): string => withoutWorkflowCommands(plainText(text));
  return {
    log: (line) => shown.interrupt(() => log(line)),
    downloading: (what, progress) => shown.download(safe(what), progress),
    progress: (model, ...step) => shown.update(safe(model), ...step),
  };
}
