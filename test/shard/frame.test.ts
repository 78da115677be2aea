import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../src/shard/frame.ts';

/** A frame around JSON of somebody else's. */
function framed(json: string, runs: Uint8Array): string {
  const length = (count: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(count);
    return bytes;
  };
  const all = Buffer.concat([length(json.length), Buffer.from(json), runs]);
  return Buffer.concat([length(all.length), deflateRawSync(all)]).toString('base64');
}

describe('a frame', () => {
  it('comes back from its text and from the bytes of its text, whatever its length', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 100 })), fc.jsonValue(), (runs, rest) => {
        const packed = pack({ runs, rest });
        const expected = { runs, rest: JSON.parse(JSON.stringify(rest)) };
        expect(unpack(packed)).toEqual(expected);
        expect(unpack(Buffer.from(packed))).toEqual(expected);
      }),
    );
    const long = Uint8Array.from({ length: 300_000 }, (_, i) => (i * i) % 251);
    expect(unpack(Buffer.from(pack({ long })))).toEqual({ long });
  });

  it('is refused where it asks for the same bytes more than once, or is no base64', () => {
    const bytes = new Uint8Array(4);
    expect(unpack(framed('[{"bytes":[0,4]}]', bytes))).toEqual([bytes]);
    expect(() => unpack(framed('[{"bytes":[0,4]},{"bytes":[0,4]}]', bytes))).toThrow('not there');
    expect(() => unpack(framed('[{"bytes":[0,5]}]', bytes))).toThrow('not there');
    expect(() => unpack(Buffer.from('%%%%%%%%'))).toThrow('no base64');
  });
});
