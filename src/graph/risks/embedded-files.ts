/** Files of other kinds inside a model: programs, archives, pickles, in tensors, texts or where nobody looks. */

import { withThousands } from '../../thousands.ts';
import { asBuffer, ByteRange, bytesInMemory } from '../byte-source.ts';
import { everyNode, everyTensor, type Model } from '../model.ts';
import type { Tensor } from '../tensor.ts';
import { quote } from '../wire-fields.ts';
import { placeOf } from './place.ts';
import type { Risk, RiskCheck } from './risk.ts';

type Mark = { readonly bytes: string; readonly name: string };

/** File signatures as Latin-1 text, long enough that no weight begins with one by chance. */
const marks: readonly Mark[] = [
  { bytes: '\x7fELF', name: 'a Linux program or library' },
  { bytes: '\xcf\xfa\xed\xfe', name: 'a macOS program' },
  { bytes: '\xca\xfe\xba\xbe', name: 'a macOS program or a Java class' },
  { bytes: '\0asm\x01', name: 'a WebAssembly program' },
  { bytes: 'PK\x03\x04', name: 'a zip archive (a PyTorch checkpoint is one)' },
  { bytes: '\x1f\x8b\x08', name: 'a gzip archive' },
  { bytes: '7z\xbc\xaf\x27\x1c', name: 'a 7-Zip archive' },
  { bytes: '\xfd7zXZ\0', name: 'an xz archive' },
  { bytes: '\x80\x04\x95', name: 'a Python pickle' },
  { bytes: '\x80\x05\x95', name: 'a Python pickle' },
  { bytes: '\x80\x02}q', name: 'a Python pickle' },
  { bytes: '\x80\x02cos\n', name: 'a Python pickle' },
  { bytes: '\x80\x02cposix\n', name: 'a Python pickle' },
  { bytes: 'cos\nsystem', name: 'a Python pickle' },
  { bytes: '\x89HDF\r\n', name: 'an HDF5 file' },
  { bytes: '%PDF-', name: 'a PDF document' },
  { bytes: '\x89PNG\r\n', name: 'a PNG image' },
  { bytes: '\xff\xd8\xff\xe0', name: 'a JPEG image' },
  { bytes: 'SQLite format 3', name: 'a database' },
  { bytes: '#!/', name: 'a script' },
  { bytes: '<?php', name: 'a script' },
];
/** A Windows program says so twice: at its start, and where it was told to look further in. */
const windows = 'MZ';

const headBytes = 1024;

/** Looks at the first bytes of everything; a file that begins in the middle of a tensor is not found. */
export const embeddedFiles: RiskCheck = ({ model }) => [
  ...tensorRisks(model),
  ...attributeRisks(model),
  ...[...model.metadata].flatMap(([key, value]) => found(rangeOfText(value), `metadata ${quote(key)}`)),
  ...foreignRisks(model),
];

function tensorRisks(model: Model): readonly Risk[] {
  return [...everyTensor(model)].flatMap((tensor) =>
    rangesOf(tensor).flatMap((range) => found(range, `tensor ${quote(tensor.name)}`)),
  );
}

function rangesOf({ data }: Tensor): readonly ByteRange[] {
  if (data.kind === 'raw') return data.ranges.slice(0, 1);
  if (data.kind === 'external') return data.state.kind === 'present' ? [data.state.range] : [];
  return data.kind === 'strings' ? data.values.map((value) => new ByteRange(bytesInMemory(value))) : [];
}

function attributeRisks(model: Model): readonly Risk[] {
  return [...everyNode(model)].flatMap((node) =>
    [...node.attributes].flatMap(([name, attribute]) => {
      const where = `${placeOf(node)}, attribute ${quote(name)}`;
      if (attribute.kind === 'bytes') return found(attribute.value, where);
      if (attribute.kind === 'string') return found(rangeOfText(attribute.value), where);
      if (attribute.kind === 'strings')
        return attribute.value.flatMap((text) => found(rangeOfText(text), where));
      return [];
    }),
  );
}

/** What ONNX does not define no runtime reads: whatever it is, it is not for running the model. */
function foreignRisks(model: Model): readonly Risk[] {
  return model.foreignFields.map(({ name, byte, range }) => {
    const file = recognize(range);
    const what = `${withThousands(range.length)} bytes in a field that ONNX does not define`;
    return {
      kind: 'embedded-file',
      where: `${name} at byte ${byte}`,
      what: file === undefined ? what : `${what}: ${file}`,
    };
  });
}

function found(range: ByteRange, where: string): readonly Risk[] {
  const file = recognize(range);
  return file === undefined ? [] : [{ kind: 'embedded-file', where, what: `it holds ${file}` }];
}

function recognize(range: ByteRange): string | undefined {
  const head = asBuffer(range.head(headBytes)).toString('latin1');
  const mark = marks.find(({ bytes }) => head.startsWith(bytes));
  if (mark !== undefined) return mark.name;
  return head.startsWith(windows) && /This program|PE\0\0/.test(head) ? 'a Windows program' : undefined;
}

/** Attributes that are no UTF-8 have one character a byte, and so the bytes come back. */
function rangeOfText(text: string): ByteRange {
  return new ByteRange(bytesInMemory(Buffer.from(text.slice(0, headBytes), 'latin1')));
}
