/**
 * Stands in for the measuring process, and does what no small model can be made to do. What it does is the name of the
 * first subject's file: `leak` (for ever), `grow` (and end well), `slow` (an inference of half a minute, without work),
 * `crash` (in the third process).
 */
const kept = [];
const wait = (ms) => new Promise((go) => setTimeout(go, ms));
const send = (event) => new Promise((sent) => process.send(event, sent));
/** Memory that is really there. */
const take = (megabytes) => kept.push(Buffer.alloc(megabytes * 2 ** 20, 1));

process.on('disconnect', () => process.exit(0));
process.on('message', async ({ job }) => {
  const subjects = job.subjects.map((_, subject) => subject);
  for (const subject of subjects) await send({ kind: 'loaded', subject, ms: 1 });
  await send({ kind: 'inputs', real: false });
  const what = job.subjects[0].modelPath;
  await send({ kind: 'doing', what: `the first inference of the ${job.subjects[0].name}` });
  if (what === 'slow') await wait(30_000);
  for (const subject of subjects) await send({ kind: 'first-inference', subject, ms: 1 });
  await send({ kind: 'doing', what: 'timing inferences' });
  for (let block = 0; what === 'leak' || block < 6; block++) {
    if (what === 'crash' && job.seed >= 3 && block === 2) process.abort();
    if (what !== 'crash') take(20);
    await send({ kind: 'block', wallMs: subjects.map(() => [1, 1]) });
    await wait(60);
  }
  await send({ kind: 'done', result: undefined });
  process.disconnect();
});
