/**
 * Says what a file is that is certainly no ONNX model: a Git LFS pointer, an error page, a checkpoint of
 * another framework. Looks at the first bytes only.
 */

import { asBuffer } from './byte-source.ts';

/** What the bytes look like, or `undefined` where they may be protobuf. */
export type RecognizedFormat =
  | { readonly kind: 'lfs-pointer'; readonly oid: string; readonly size: string }
  | { readonly kind: 'other'; readonly name: string; readonly hint?: string };

const lfsVersion = 'version https://git-lfs.github.com/spec/v1';
const convert = 'convert it to ONNX with its framework and name the .onnx file';

type Mark = { readonly at: number; readonly bytes: string; readonly name: string; readonly hint?: string };

/** File signatures as Latin-1 text, the most particular first. */
const marks: readonly Mark[] = [
  { at: 0, bytes: '\x89HDF\r\n\x1a\n', name: 'an HDF5 file, such as Keras weights (.h5)', hint: convert },
  { at: 4, bytes: 'TFL3', name: 'a TensorFlow Lite model', hint: convert },
  {
    at: 4,
    bytes: 'ORTM',
    name: "a model in onnxruntime's own format (.ort)",
    hint: 'name the .onnx file that it was made from',
  },
  { at: 0, bytes: 'GGUF', name: 'a GGUF model', hint: convert },
  { at: 8, bytes: '{"', name: 'a safetensors file: weights without a graph', hint: convert },
  { at: 0, bytes: '\x1f\x8b', name: 'a gzip archive', hint: 'unpack it and name the .onnx file inside' },
  { at: 0, bytes: '7z\xbc\xaf\x27\x1c', name: 'a 7-Zip archive', hint: 'unpack it' },
  { at: 0, bytes: '\xfd7zXZ\x00', name: 'an xz archive', hint: 'unpack it and name the .onnx file inside' },
  { at: 4, bytes: '1AY&SY', name: 'a bzip2 archive', hint: 'unpack it and name the .onnx file inside' },
  { at: 0, bytes: '\x28\xb5\x2f\xfd', name: 'a Zstandard archive', hint: 'unpack it' },
  { at: 257, bytes: 'ustar', name: 'a tar archive', hint: 'unpack it and name the .onnx file inside' },
  { at: 0, bytes: '\x80\x02', name: 'a Python pickle, such as an old PyTorch checkpoint', hint: convert },
  { at: 0, bytes: '\x93NUMPY', name: 'a NumPy array' },
  { at: 0, bytes: 'PAR1', name: 'a Parquet file' },
  { at: 0, bytes: '\x89PNG\r\n', name: 'a PNG image' },
  { at: 0, bytes: '\xff\xd8\xff', name: 'a JPEG image' },
  { at: 0, bytes: '%PDF-', name: 'a PDF document' },
  { at: 0, bytes: '\x7fELF', name: 'an executable' },
];

/** Recognises formats other than ONNX by their first bytes. */
export function recognizeFormat(bytes: Uint8Array): RecognizedFormat | undefined {
  const head = asBuffer(bytes).toString('latin1', 0, 4096);
  if (head.startsWith(lfsVersion)) {
    const oid = /^oid (\S{1,128})/m.exec(head)?.[1] ?? 'unknown';
    const size = /^size (\d{1,20})/m.exec(head)?.[1] ?? 'unknown';
    return { kind: 'lfs-pointer', oid, size };
  }
  if (head.startsWith('PK\x03\x04')) return { kind: 'other', ...recognizeZip(head) };
  const mark = marks.find(({ at, bytes: text }) => head.startsWith(text, at));
  if (mark !== undefined) {
    return { kind: 'other', name: mark.name, ...(mark.hint === undefined ? {} : { hint: mark.hint }) };
  }
  return recognizeText(head);
}

function recognizeZip(head: string): { name: string; hint: string } {
  if (/data\.pkl|constants\.pkl/.test(head)) {
    return {
      name: 'a PyTorch checkpoint (a zip archive with a pickle)',
      hint: 'export it with torch.onnx.export and name the .onnx file',
    };
  }
  if (/\.npy/.test(head)) return { name: 'a NumPy archive (.npz)', hint: convert };
  if (/config\.json|model\.weights\.h5/.test(head)) return { name: 'a Keras model (.keras)', hint: convert };
  return { name: 'a zip archive', hint: 'unpack it and name the .onnx file inside' };
}

/** ONNX is binary: its first bytes always hold control characters that no text has. */
function recognizeText(head: string): RecognizedFormat | undefined {
  const start = head.slice(0, 512);
  for (let i = 0; i < start.length; i += 1) {
    const code = start.charCodeAt(i);
    if ((code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) || code === 0x7f) return undefined;
  }
  if (start.trim() === '') return { kind: 'other', name: 'blank text' };
  const html = /^\s*(<!doctype html|<html|<head|<body)/i.test(start);
  if (html) {
    return {
      kind: 'other',
      name: 'a web page',
      hint: 'the download may have answered with an error or a login page: give the address of the file itself',
    };
  }
  if (/^\s*<\?xml|^\s*</.test(start)) return { kind: 'other', name: 'XML or markup text' };
  if (/^\s*[{[]/.test(start)) return { kind: 'other', name: 'JSON or similar text' };
  return { kind: 'other', name: 'text' };
}
