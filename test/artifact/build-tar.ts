/** Tar files as no careful program writes them: any name, type and size. */
import { Header } from 'tar';

export type TarEntry = {
  readonly path: string;
  readonly data?: Uint8Array;
  readonly type?: 'File' | 'SymbolicLink' | 'Link' | 'CharacterDevice' | 'FIFO';
  readonly linkpath?: string;
  readonly mode?: number;
};

export function tar(entries: readonly TarEntry[]): Buffer {
  const parts = entries.flatMap(({ path, data = Buffer.alloc(0), type = 'File', linkpath, mode = 0o644 }) => {
    const header = new Header({
      path,
      type,
      mode,
      size: data.length,
      mtime: new Date(0),
      ...(linkpath === undefined ? {} : { linkpath }),
    });
    const block = Buffer.alloc(512);
    header.encode(block, 0);
    return [block, data, Buffer.alloc((512 - (data.length % 512)) % 512)];
  });
  return Buffer.concat([...parts, Buffer.alloc(1024)]);
}
