#!/usr/bin/python3
"""Makes test/goldens/pillow: what Pillow and torchvision themselves make of synthetic images.

Run it with a Python that has Pillow, numpy, torch and torchvision (Debian: python3-torchvision):
    python3 scripts/goldens/pillow.py
It writes
    resample.json   SHA-256 of Image.resize's bytes, by input, size and filter
    reducing-gap.json  the same with reducing_gap
    geometry.json   sizes after Resize(shorter), offsets of CenterCrop
    transform.json  SHA-256 of the float32 bytes of whole torchvision pipelines
    decode/         small image files, and decode.json: SHA-256 of Image.open(file).convert('RGB')
Inputs of the first and third are formulas that the tests repeat; their own SHA-256 guards the repetition.
"""
import hashlib
import io
import json
import pathlib
import struct
import zlib

import numpy as np
import PIL
import torch
import torchvision
from PIL import Image, ImageCms
from torchvision import transforms
from torchvision.transforms import functional

ROOT = pathlib.Path(__file__).resolve().parents[2] / 'test' / 'goldens' / 'pillow'
FILTERS = {
    'nearest': Image.Resampling.NEAREST,
    'box': Image.Resampling.BOX,
    'bilinear': Image.Resampling.BILINEAR,
    'hamming': Image.Resampling.HAMMING,
    'bicubic': Image.Resampling.BICUBIC,
    'lanczos': Image.Resampling.LANCZOS,
}


def sha256(data):
    return hashlib.sha256(bytes(data)).hexdigest()


def synthetic(kind, width, height, channels):
    """Bytes by formula: noise (hash of the position), gradient, or black and white by the hash."""
    if kind == 'gradient':
        y, x, c = np.mgrid[0:height, 0:width, 0:channels]
        return ((x * 3 + y * 5 + c * 85) % 256).astype(np.uint8)
    with np.errstate(over='ignore'):
        h = np.arange(width * height * channels, dtype=np.uint32) * np.uint32(2654435761)
        h = (h ^ (h >> np.uint32(15))) * np.uint32(2246822519)
        h = h ^ (h >> np.uint32(13))
    values = (h >> np.uint32(24)).astype(np.uint8)
    if kind == 'extremes':
        values = np.where(values < 128, 0, 255).astype(np.uint8)
    return values.reshape(height, width, channels)


def image_of(pixels):
    return Image.fromarray(pixels[:, :, 0] if pixels.shape[2] == 1 else pixels)


def write(name, value):
    text = json.dumps(value, separators=(',', ':'))
    # A line for each entry keeps differences readable.
    (ROOT / name).write_text(text.replace('},{', '},\n{').replace('],[', '],\n[') + '\n')


def resample():
    sizes = [
        ((64, 48), (32, 24)), ((97, 61), (41, 23)), ((61, 97), (128, 201)), ((1, 1), (5, 7)),
        ((1, 50), (3, 20)), ((50, 1), (20, 3)), ((300, 2), (17, 64)), ((2, 300), (64, 9)),
        ((37, 29), (37, 11)), ((37, 29), (11, 29)), ((37, 29), (37, 29)), ((37, 29), (37, 58)),
        ((640, 3), (113, 40)), ((13, 17), (1, 1)), ((250, 187), (170, 127)), ((3, 2), (256, 171)),
        ((100, 100), (99, 101)), ((224, 7), (10, 7)), ((30, 1000), (15, 33)),
    ]
    cases = []
    for (width, height), (to_width, to_height) in sizes:
        for channels in (1, 3):
            for kind in ('noise', 'gradient', 'extremes'):
                pixels = synthetic(kind, width, height, channels)
                results = {
                    name: sha256(image_of(pixels).resize((to_width, to_height), f).tobytes())
                    for name, f in FILTERS.items()
                }
                cases.append({
                    'kind': kind, 'from': [width, height], 'to': [to_width, to_height], 'channels': channels,
                    'input': sha256(pixels.tobytes()), 'results': results,
                })
    write('resample.json', cases)


def reducing_gap():
    """What Image.resize makes with reducing_gap, which averages blocks of whole pixels first."""
    sizes = [
        ((640, 480), (32, 24)), ((97, 61), (10, 23)), ((61, 97), (128, 201)), ((1000, 3), (7, 3)),
        ((333, 257), (17, 13)), ((300, 200), (33, 200)), ((64, 48), (16, 12)), ((255, 255), (50, 51)),
    ]
    cases = []
    for (width, height), (to_width, to_height) in sizes:
        for gap in (1.0, 1.5, 2.0, 3.0):
            for channels in (1, 3):
                pixels = synthetic('noise', width, height, channels)
                results = {
                    name: sha256(image_of(pixels).resize((to_width, to_height), f, reducing_gap=gap).tobytes())
                    for name, f in FILTERS.items()
                }
                cases.append({
                    'from': [width, height], 'to': [to_width, to_height], 'channels': channels, 'gap': gap,
                    'results': results,
                })
    write('reducing-gap.json', cases)


def geometry():
    rng = np.random.default_rng(7)
    pairs = [(1, 1), (1, 5000), (5000, 1), (256, 256), (500, 375), (375, 500), (333, 500), (65535, 3)]
    pairs += [tuple(int(v) for v in rng.integers(1, 3000, 2)) for _ in range(400)]
    resized = []
    for width, height in pairs:
        for shorter in (32, 224, 256, 341):
            h, w = functional._compute_resized_output_size((height, width), [shorter])
            resized.append([width, height, shorter, w, h])
    offsets = []
    for side in (*range(1, 40), 224, 225, 226, 255, 256, 257, 340, 341, 342, 383, 500, 1001):
        for crop in (1, 2, 3, 7, 8, 30, 31, 32, 33, 34, 223, 224, 225, 299):
            # Each pixel holds its position from 1; padding is 0.
            row = Image.fromarray(np.arange(1, side + 1, dtype=np.int32)[None, :])
            cropped = np.asarray(functional.center_crop(row, [1, crop]))[0]
            first = int(np.argmax(cropped != 0))
            offsets.append([side, crop, int(cropped[0]) - 1 if first == 0 else -first])
    write('geometry.json', {'resized': resized, 'offsets': offsets})


def transform():
    imagenet = {'mean': [0.485, 0.456, 0.406], 'std': [0.229, 0.224, 0.225]}
    grey = {'mean': [0.1307], 'std': [0.3081]}
    cases = []
    for width, height, channels in ((300, 260, 3), (260, 411, 3), (257, 256, 1), (19, 12, 3), (256, 256, 3)):
        for mode in ('RGB', 'L'):
            for shorter, crop in ((256, 224), (None, 224), (32, 45), (None, None)):
                pixels = synthetic('noise', width, height, channels)
                norm = imagenet if mode == 'RGB' else grey
                steps = [transforms.Resize(shorter)] if shorter else []
                steps += [transforms.CenterCrop(crop)] if crop else []
                steps += [transforms.ToTensor(), transforms.Normalize(**norm)]
                tensor = transforms.Compose(steps)(image_of(pixels).convert(mode))
                cases.append({
                    'from': [width, height], 'channels': channels, 'mode': mode, 'shorter': shorter, 'crop': crop,
                    **norm, 'input': sha256(pixels.tobytes()), 'shape': list(tensor.shape),
                    'result': sha256(tensor.contiguous().numpy().tobytes()),
                })
    write('transform.json', cases)


def png(width, height, depth, colour, rows, extra=b''):
    def chunk(kind, data):
        return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))

    header = struct.pack('>IIBBBBB', width, height, depth, colour, 0, 0, 0)
    data = zlib.compress(b''.join(b'\0' + bytes(row) for row in rows))
    return b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', header) + extra + chunk(b'IDAT', data) + chunk(b'IEND', b'')


def bmp(width, height, bits, rows, colours=0, masks=None, os2=False, gap=0):
    """A BMP file by hand: `rows` are the bytes of each row, from the last row up."""
    body = b''
    for row in rows.reshape(abs(height), -1):
        body += row.tobytes() + bytes(-len(row.tobytes()) % 4)
    palette = b''.join(struct.pack('<I', (i * 0x0B1D37) & 0xFFFFFF) for i in range(colours))
    extra = struct.pack('<III', *masks) if masks else b''
    if os2:
        header = struct.pack('<IHHHH', 12, width, height, 1, bits)
    else:
        header = struct.pack('<IiiHHIIiiII', 40, width, height, 1, bits, 3 if masks else 0, 0, 0, 0, colours, 0)
    start = 14 + len(header) + len(extra) + len(palette) + gap
    return struct.pack('<2sIHHI', b'BM', start + len(body), 0, 0, start) + header + extra + palette + bytes(gap) + body


def decode():
    width, height = 19, 14
    smooth = image_of(synthetic('gradient', width, height, 3))
    noise = image_of(synthetic('noise', width, height, 3))
    grey = smooth.convert('L')
    palette = smooth.quantize(32)
    alpha = image_of(synthetic('noise', width, height, 1))
    rgba, la = smooth.copy(), grey.copy()
    rgba.putalpha(alpha)
    la.putalpha(alpha)
    turned = Image.Exif()
    turned[0x0112] = 6
    # A profile that swaps nothing but whose gamma would change every level if it were applied.
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile('XYZ')).tobytes()
    sixteen = (np.arange(width * height, dtype=np.uint32).reshape(height, width) * 3).astype(np.uint16)
    colour16 = synthetic('noise', width * 2, height, 3).reshape(height, -1)
    alpha16 = synthetic('noise', width * 2, height, 2).reshape(height, -1)

    def saved(image, form, **options):
        out = io.BytesIO()
        image.save(out, form, **options)
        return out.getvalue()

    jpeg = saved(noise, 'JPEG', quality=60)
    png_file = saved(smooth, 'PNG')
    damaged = bytearray(jpeg)
    damaged[len(jpeg) * 5 // 6] ^= 0x55
    wrong_sum = bytearray(png_file)
    wrong_sum[-17] ^= 1
    scan = jpeg.index(b'\xff\xda')
    files = {
        'rgb.jpg': saved(smooth, 'JPEG', quality=90),
        'rgb-444-progressive.jpg': saved(noise, 'JPEG', quality=90, subsampling=0, progressive=True),
        'grey.jpg': saved(grey, 'JPEG'),
        'cmyk.jpg': saved(smooth.convert('CMYK'), 'JPEG', quality=95),
        'exif-orientation.jpg': saved(smooth, 'JPEG', exif=turned),
        'profile.jpg': saved(smooth, 'JPEG', icc_profile=profile),
        'trailing-bytes.jpg': jpeg + b'trailing',
        'damaged.jpg': bytes(damaged),
        'extraneous-bytes.jpg': jpeg[:scan] + b'\0\0\0' + jpeg[scan:],
        'truncated.jpg': jpeg[:-60],
        'without-end.jpg': jpeg[:-2],
        'rgb.png': png_file,
        'profile.png': saved(smooth, 'PNG', icc_profile=profile),
        'grey.png': saved(grey, 'PNG'),
        'bilevel.png': saved(grey.convert('1'), 'PNG'),
        'grey-2-bit.png': png(8, 4, 2, 0, [[0x1B, 0xE4]] * 4),
        'grey-4-bit.png': png(4, 4, 4, 0, [[0x12, 0xFE]] * 4),
        'grey-16-bit.png': saved(Image.fromarray(sixteen), 'PNG'),
        'grey-alpha.png': saved(la, 'PNG'),
        'grey-alpha-16-bit.png': png(width, height, 16, 4, alpha16),
        'grey-transparent.png': saved(grey, 'PNG', transparency=10),
        'rgb-16-bit.png': png(width, height, 16, 2, colour16),
        'rgb-transparent.png': saved(smooth, 'PNG', transparency=(0, 85, 170)),
        'alpha.png': saved(rgba, 'PNG'),
        'palette.png': saved(palette, 'PNG'),
        'palette-transparent.png': saved(palette, 'PNG', transparency=bytes(range(32))),
        'gamma.png': png(width, height, 8, 2, np.asarray(smooth).reshape(height, -1),
                         struct.pack('>I4sI', 4, b'gAMA', 100000)
                         + struct.pack('>I', zlib.crc32(struct.pack('>4sI', b'gAMA', 100000)))),
        'truncated.png': png_file[: len(png_file) * 2 // 3],
        'wrong-checksum.png': bytes(wrong_sum),
        'lossless.webp': saved(smooth, 'WEBP', lossless=True),
        'lossy.webp': saved(smooth, 'WEBP', quality=80),
        'alpha.webp': saved(rgba, 'WEBP', lossless=True),
        'animated.webp': saved(smooth, 'WEBP', save_all=True, append_images=[noise], lossless=True),
        'truncated.webp': saved(smooth, 'WEBP', quality=80)[:-40],
        'rgb.tif': saved(smooth, 'TIFF', compression='tiff_lzw'),
        'grey.tif': saved(grey, 'TIFF', compression='tiff_lzw'),
        'grey-16-bit.tif': saved(Image.fromarray(sixteen), 'TIFF', compression='tiff_lzw'),
        'cmyk.tif': saved(smooth.convert('CMYK'), 'TIFF', compression='tiff_lzw'),
        'alpha.tif': saved(rgba, 'TIFF', compression='tiff_lzw'),
        'palette.tif': saved(palette, 'TIFF', compression='tiff_lzw'),
        'pages.tif': saved(smooth, 'TIFF', compression='tiff_lzw', save_all=True, append_images=[noise]),
        'palette.gif': saved(palette, 'GIF'),
        'animated.gif': saved(palette, 'GIF', save_all=True, append_images=[noise.quantize(32)]),
        'truncated.gif': saved(palette, 'GIF')[:-60],
        'rgb.bmp': saved(noise, 'BMP'),
        'grey.bmp': saved(grey, 'BMP'),
        'palette.bmp': saved(palette, 'BMP'),
        'bilevel.bmp': saved(grey.convert('1'), 'BMP'),
        'alpha.bmp': saved(rgba, 'BMP'),
        'top-down.bmp': bmp(width, -height, 24, np.asarray(noise)),
        '4-bit.bmp': bmp(9, 4, 4, synthetic('noise', 8, 4, 1)[:, :5], colours=16),
        '8-bit-short-palette.bmp': bmp(8, 4, 8, synthetic('noise', 8, 4, 1) % 7, colours=7),
        '555.bmp': bmp(width, height, 16, synthetic('noise', width * 2, height, 1)),
        '565.bmp': bmp(width, height, 16, synthetic('noise', width * 2, height, 1), masks=(0xF800, 0x07E0, 0x001F)),
        'os2.bmp': bmp(width, height, 24, np.asarray(noise), os2=True),
        'gap-before-pixels.bmp': bmp(width, height, 24, np.asarray(noise), gap=20),
        'truncated.bmp': saved(noise, 'BMP')[:-5],
    }
    expected = {}
    (ROOT / 'decode').mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (ROOT / 'decode' / name).write_bytes(data)
        try:
            opened = Image.open(io.BytesIO(data))
            pixels = opened.convert('RGB')
        except Exception:
            expected[name] = 'refused'
            continue
        expected[name] = {'size': list(pixels.size), 'mode': opened.mode, 'rgb': sha256(pixels.tobytes())}
    write('decode.json', {
        'versions': {'pillow': PIL.__version__, 'torch': torch.__version__, 'torchvision': torchvision.__version__},
        'files': expected,
    })


if __name__ == '__main__':
    ROOT.mkdir(parents=True, exist_ok=True)
    for make in (resample, reducing_gap, geometry, transform, decode):
        make()
