#!/usr/bin/env python3
"""Makes test/goldens/datasets: what pyarrow and NumPy themselves write.

Run it with a Python that has numpy and pyarrow:
    python3 scripts/goldens/datasets.py
It writes
    parquet/    files as the Hugging Face `datasets` library writes them (an image struct, a ClassLabel, the
                features in the footer), in every codec and page version that is read, and some that are refused
    arrays/     .npy and .npz files of every element type and version
    goldens.json  what is in them
"""
import hashlib
import io
import json
import pathlib
import struct
import zlib

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

ROOT = pathlib.Path(__file__).resolve().parents[2] / 'test' / 'goldens' / 'datasets'
# Elsewhere the footer is left out, which is larger than the data.
WITH_FEATURES = {'snappy.parquet', 'shards', 'beyond-classes.parquet'}
NAMES = ['airplane', 'bird', 'cat']


def png(seed, side=4):
    """A PNG of noise, without a library for images."""
    pixels = np.random.default_rng(seed).integers(0, 256, (side, side, 3), dtype=np.uint8)
    rows = b''.join(b'\0' + row.tobytes() for row in pixels)

    def chunk(kind, data):
        return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
    header = struct.pack('>IIBBBBB', side, side, 8, 2, 0, 0, 0)
    return b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', header) + chunk(b'IDAT', zlib.compress(rows)) + chunk(b'IEND', b'')


def table(first, count, labels=None, images=None, extra=None):
    if images is None:
        images = [png(first + i) for i in range(count)]
    if labels is None:
        labels = [(first + i) % 3 for i in range(count)]
    image_type = pa.struct([('bytes', pa.binary()), ('path', pa.string())])
    columns = {
        'image': pa.array([image and {'bytes': image, 'path': f'{first + i}.png'} for i, image in enumerate(images)],
                          type=image_type),
        'label': pa.array(labels, type=pa.int64()),
        'camera': pa.array([['front', 'rear'][i % 2] for i in range(count)]),
        'night': pa.array([i % 3 == 0 for i in range(count)]),
        'price': pa.array([i / 4 for i in range(count)], type=pa.float32()),
        'shelf': pa.array([i % 4 for i in range(count)], type=pa.int16()),
        **(extra or {}),
    }
    features = {
        'image': {'_type': 'Image'},
        'label': {'names': NAMES, '_type': 'ClassLabel'},
        'camera': {'dtype': 'string', '_type': 'Value'},
    }
    metadata = {'huggingface': json.dumps({'info': {'features': features}})}
    return pa.table(columns).replace_schema_metadata(metadata)


def write(name, data, **options):
    path = ROOT / 'parquet' / name
    path.parent.mkdir(parents=True, exist_ok=True)
    options = {'row_group_size': 3, 'store_schema': name.split('/')[0] in WITH_FEATURES, 'data_page_size': 150, 'write_batch_size': 2, **options}
    pq.write_table(data, path, **options)


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def parquet():
    eight = table(0, 8)
    for codec in ['snappy', 'gzip', 'zstd', 'brotli', 'none']:
        write(f'{codec}.parquet', eight, compression=codec)
    write('page-v2.parquet', eight, data_page_version='2.0')
    write('page-v2-none.parquet', eight, data_page_version='2.0', compression='none')
    write('no-dictionary.parquet', eight, use_dictionary=False)
    write('page-index.parquet', eight, write_page_index=True)
    write('one-page.parquet', eight, row_group_size=8, data_page_size=2**20)
    for shard in range(2):
        write(f'shards/data/validation-{shard:05}-of-00002.parquet', table(shard * 3, 3))
    write('shards/data/train-00000-of-00001.parquet', table(9, 2))
    # What is refused.
    write('lz4.parquet', eight.slice(0, 2), compression='lz4')
    write('delta.parquet', eight.slice(0, 2), use_dictionary=False, column_encoding={'label': 'DELTA_BINARY_PACKED'})
    write('null-image.parquet', table(0, 3, images=[png(0), None, png(2)]))
    bytes_only = pa.array([{'bytes': png(0), 'path': None}, {'bytes': None, 'path': '1.png'}],
                          type=pa.struct([('bytes', pa.binary()), ('path', pa.string())]))
    write('null-bytes.parquet', table(0, 2).set_column(0, 'image', bytes_only), write_statistics=False)
    write('null-label.parquet', table(0, 3, labels=[0, None, 1]))
    write('unlabelled.parquet', table(0, 3, labels=[0, -1, 1]))
    write('beyond-classes.parquet', table(0, 3, labels=[0, 3, 1]))
    lists = pa.array([[0, 1], [2], []], type=pa.list_(pa.int64()))
    write('lists.parquet', table(0, 3, extra={'labels': lists}))
    write('no-image.parquet', eight.select(['label', 'camera']).slice(0, 2))
    write('no-rows.parquet', eight.slice(0, 0))
    return {'images': [sha256(png(i)) for i in range(8)], 'labels': [i % 3 for i in range(8)], 'names': NAMES}


def save(name, array, version=None):
    path = ROOT / 'arrays' / name
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, 'wb') as file:
        np.lib.format.write_array(file, array, version=version)


def arrays():
    values = [0, 1, 2, 3, 100, 127]
    expected = {}
    for code in ['f2', 'f4', 'f8', 'i1', 'i2', 'i4', 'i8', 'u1', 'u2', 'u4', 'u8', 'b1', '>f4', '>i8', '>u2']:
        array = np.array(values, dtype=code).reshape(3, 2)
        name = code.replace('>', 'big-') + '.npy'
        save(name, array)
        expected[name] = array.astype(np.float64).ravel().tolist()
    for version in [(1, 0), (2, 0), (3, 0)]:
        save(f'version-{version[0]}.npy', np.arange(6, dtype=np.float32).reshape(3, 2), version)
        expected[f'version-{version[0]}.npy'] = list(range(6))
    save('fortran.npy', np.asfortranarray(np.arange(6, dtype=np.float32).reshape(3, 2)))
    save('objects.npy', np.array([{'a': 1}, 'b'], dtype=object))
    save('text.npy', np.array(['a', 'b']))
    save('records.npy', np.zeros(2, dtype=[('a', 'f4'), ('b', 'i4')]))
    save('complex.npy', np.zeros(2, dtype=np.complex64))
    x = np.arange(3 * 2 * 4 * 4, dtype=np.float32).reshape(3, 2, 4, 4)
    y = np.array([2, 0, 1], dtype=np.int64)
    np.savez(ROOT / 'arrays' / 'stored.npz', x=x, y=y)
    np.savez_compressed(ROOT / 'arrays' / 'deflated.npz', x=x, y=y)
    return expected


if __name__ == '__main__':
    ROOT.mkdir(parents=True, exist_ok=True)
    goldens = {'pyarrow': pa.__version__, 'numpy': np.__version__, 'parquet': parquet(), 'arrays': arrays()}
    (ROOT / 'goldens.json').write_text(json.dumps(goldens, indent=1) + '\n')
