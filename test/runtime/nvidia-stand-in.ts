/** A program that stands in for NVIDIA's `nvidia-smi`, on a PATH of its own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Answers as NVIDIA's tool does to what it was asked for; some drivers know the new name of a field, some the old. */
export function nvidiaStandIn(options: { knows: string; lines: readonly string[] }): NodeJS.ProcessEnv {
  const folder = mkdtempSync(join(tmpdir(), 'zoogate-nvidia-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(
    join(folder, 'nvidia-smi'),
    `#!/bin/sh
case "$1" in
  --query-gpu=name,driver_version,memory.total,clocks.sm,clocks.max.sm,clocks.mem,temperature.gpu,${options.knows}) ;;
  *) echo "Field \\"\${1##*,}\\" is not a valid field to query."; exit 2 ;;
esac
[ "$2" = --format=csv,noheader,nounits ] || exit 2
cat <<'END'
${options.lines.join('\n')}
END
`,
    { mode: 0o755 },
  );
  return { PATH: [folder, process.env['PATH']].join(delimiter) };
}
