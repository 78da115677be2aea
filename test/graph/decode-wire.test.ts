/** The reading of messages held to protobufjs's own decoders, made from the same schema. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import protobuf from 'protobufjs/light.js';
import { describe, expect, it } from 'vitest';
import { mutate } from '../../scripts/fuzz/mutate.ts';
import { ByteRange, bytesInMemory } from '../../src/graph/byte-source.ts';
import { decodeWire } from '../../src/graph/decode-wire.ts';
import { onnxDescriptor } from '../../src/graph/onnx-schema.ts';
import { encode, tensor, value, weight } from './build-model.ts';

const modelType = protobuf.Root.fromJSON(onnxDescriptor).lookupType('onnx.ModelProto');
const fixtures = ['architectures', 'changes', 'harmless'].flatMap((folder) => {
  const path = resolve(import.meta.dirname, '../../fixtures', folder);
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.onnx')).map((file) => join(path, file));
});

/** `undefined` where protobufjs refuses the file. */
function decodeByLibrary(model: Uint8Array): unknown {
  try {
    return plain(modelType.decode(model));
  } catch {
    return undefined;
  }
}

/** `undefined` where the file has a defect. */
function decode(model: Uint8Array): unknown {
  const decoded = decodeWire(bytesInMemory(model), 'ModelProto');
  return decoded.kind === 'decoded' ? plain(decoded.message) : undefined;
}

/** Plain objects without empty lists, bytes in hexadecimal, 64-bit numbers without loss. */
function plain(decoded: unknown): unknown {
  if (Array.isArray(decoded)) return decoded.map(plain);
  if (decoded instanceof Uint8Array) return Buffer.from(decoded).toString('hex');
  if (decoded instanceof ByteRange) return Buffer.concat([...decoded.chunks()]).toString('hex');
  if (typeof decoded !== 'object' || decoded === null) return decoded;
  if ('low' in decoded && 'high' in decoded) {
    const { low, high } = decoded as { low: number; high: number };
    const whole = (BigInt(high) << 32n) | BigInt(low >>> 0);
    return Number.isSafeInteger(Number(whole)) ? Number(whole) : whole;
  }
  const fields = Object.entries(decoded).filter(([, field]) => !Array.isArray(field) || field.length > 0);
  return Object.fromEntries(fields.map(([name, field]) => [name, plain(field)]));
}

describe('decodeWire', () => {
  it('reads the fixtures as protobufjs does', () => {
    expect(fixtures.length).toBeGreaterThan(40);
    for (const path of fixtures) {
      const model = readFileSync(path);
      const decoded = decode(model);
      expect(decoded, path).toHaveProperty('graph.node');
      expect(decoded, path).toEqual(decodeByLibrary(model));
    }
  });

  it('reads damaged files as protobufjs does, and refuses what that refuses', () => {
    const models = fixtures.map((path) => readFileSync(path)).filter((model) => model.length < 20_000);
    let read = 0;
    let refused = 0;
    for (let seed = 0; seed < 3000; seed += 1) {
      const [model, other] = [models[seed % models.length]!, models[(7 * seed + 1) % models.length]!];
      const mutant = mutate(Uint8Array.from(model), other, seed);
      const [ours, theirs] = [decode(mutant), decodeByLibrary(mutant)];
      if (theirs === undefined) expect(ours, `seed ${seed}`).toBeUndefined();
      if (ours === undefined) refused += 1;
      else expect(ours, `seed ${seed}`).toEqual(theirs);
      if (ours !== undefined) read += 1;
    }
    expect(Math.min(read, refused)).toBeGreaterThan(300);
  });

  it('joins a message that comes in two parts, and leaves out what is at its default', () => {
    const first = encode('ModelProto', {
      producer_name: 'one',
      graph: { name: 'g', initializer: [weight('a', [1])], input: [value('x', [1])] },
    });
    const second = encode('ModelProto', { graph: { node: [{ op_type: 'Relu', attribute: [tensor({})] }] } });
    const emptyName = Uint8Array.of(2 * 8 + 2, 0);
    const model = Uint8Array.from([...first, ...second, ...emptyName]);
    expect(decode(model)).toEqual(decodeByLibrary(model));
    expect(decode(model)).toMatchObject({
      graph: { name: 'g', initializer: [{}], node: [{ op_type: 'Relu' }] },
    });
    expect(decode(model)).not.toHaveProperty('producer_name');
  });

  it('keeps 64-bit numbers whole, negative ones too', () => {
    const versions = [-1n, 2n ** 53n, 2n ** 53n - 1n, -(2n ** 53n), 2n ** 63n - 1n, -(2n ** 63n), 127n, 128n];
    for (const version of versions) {
      const low = Number(BigInt.asIntN(32, version));
      const high = Number(BigInt.asIntN(32, version >> 32n));
      const model = encode('ModelProto', { model_version: { low, high, unsigned: false } });
      const { model_version: read } = decode(model) as { model_version: number | bigint };
      expect(BigInt(read)).toBe(version);
      expect(typeof read).toBe(Number.isSafeInteger(Number(version)) ? 'number' : 'bigint');
    }
  });

  it.each([
    ['text that is not UTF-8', [8, 1, 2 * 8 + 2, 1, 0xff], 2, /producer_name is not text in UTF-8/],
    [
      'a message that runs past its end',
      [8, 1, 7 * 8 + 2, 3, 2 * 8 + 2, 9, 65],
      4,
      /declares 9 bytes and 1 are left/,
    ],
  ])('says where there is %s', (_, bytes, byte, detail) => {
    const defect = decodeWire(bytesInMemory(Uint8Array.from(bytes)), 'ModelProto');
    expect(defect).toMatchObject({ byte, detail: expect.stringMatching(detail) });
  });
});
