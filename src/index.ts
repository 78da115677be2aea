/** What a runner starts: the action, once. */
import { run } from './action.ts';

await run();
