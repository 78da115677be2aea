#!/usr/bin/env python3
"""Makes test/goldens/libraries: what OpenCV, TensorFlow, Keras, timm and transformers make of images.

Run it with a Python that has opencv-python-headless, tensorflow-cpu, timm, transformers, torchvision and Pillow:
    python3 scripts/goldens/libraries.py
It writes
    opencv.json      first 64 bits of SHA-256 of cv2.resize's bytes by input, size and filter, Intel's IPP switched off; and the
                     bytes of some cubic resizes with IPP, which rounds otherwise
    tensorflow.json  SHA-256 of the float32 bytes of TensorFlow's resize kernels, in their three coordinates
    geometry.json    windows of tf.image.central_crop and of the Model Garden's centre crop, timm's sizes
    pipelines.json   whole evaluation pipelines of the zoos: SHA-256 of the float32 tensor, and some of its values
    decoders.json    pixels of test/goldens/pillow/decode where OpenCV or TensorFlow decode otherwise than Pillow
Inputs are formulas that the tests repeat (scripts/goldens/pillow.py, synthetic). Versions are in each file.
"""
import base64
import dataclasses
import hashlib
import io
import json
import os
import pathlib
import subprocess
import sys

os.environ['TF_CPP_MIN_LOG_LEVEL'] = '3'
os.environ['TF_ENABLE_ONEDNN_OPTS'] = '0'

# Neighbours of this script would hide modules of the same name, such as statistics.
HERE = str(pathlib.Path(__file__).resolve().parent)
sys.path = [entry for entry in sys.path if entry != HERE]

import cv2
import numpy as np
from PIL import Image

ROOT = pathlib.Path(__file__).resolve().parents[2] / 'test' / 'goldens' / 'libraries'
FILES = ROOT.parent / 'pillow' / 'decode'
SIZES = [
    ((64, 48), (32, 24)), ((97, 61), (41, 23)), ((61, 97), (128, 201)), ((1, 1), (5, 7)),
    ((1, 50), (3, 20)), ((50, 1), (20, 3)), ((300, 2), (17, 64)), ((2, 300), (64, 9)),
    ((37, 29), (37, 11)), ((37, 29), (11, 29)), ((37, 29), (37, 29)), ((37, 29), (37, 58)),
    ((640, 3), (113, 40)), ((13, 17), (1, 1)), ((250, 187), (170, 127)), ((3, 2), (256, 171)),
    ((100, 100), (99, 101)), ((224, 7), (10, 7)), ((30, 1000), (15, 33)), ((96, 72), (32, 24)),
    ((96, 72), (32, 36)), ((64, 48), (64, 24)), ((90, 60), (30, 12)),
]
CV = {
    'nearest': cv2.INTER_NEAREST, 'bilinear': cv2.INTER_LINEAR, 'area': cv2.INTER_AREA, 'bicubic': cv2.INTER_CUBIC,
}
IMAGENET = {'mean': [0.485, 0.456, 0.406], 'std': [0.229, 0.224, 0.225]}


def sha256(array):
    """The first 64 bits: enough to tell results apart."""
    return hashlib.sha256(np.ascontiguousarray(array).tobytes()).hexdigest()[:16]


def text(data):
    return base64.b64encode(np.ascontiguousarray(data).tobytes()).decode()


def synthetic(kind, width, height, channels):
    """Bytes by formula, as in scripts/goldens/pillow.py."""
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


def write(name, value):
    ROOT.mkdir(parents=True, exist_ok=True)
    compact = json.dumps(value, separators=(',', ':'))
    # A line for each entry keeps differences readable.
    (ROOT / name).write_text(compact.replace('},{', '},\n{').replace('],[', '],\n[') + '\n')


def inputs():
    for source, target in SIZES:
        for channels in (1, 3):
            for kind in ('noise', 'gradient', 'extremes'):
                yield kind, source, target, channels, synthetic(kind, *source, channels)


def cv_resize(pixels, target, name):
    return cv2.resize(pixels, target, interpolation=CV[name]).reshape(target[1], target[0], pixels.shape[2])


def opencv():
    cases = []
    for kind, source, target, channels, pixels in inputs():
        cases.append({
            'kind': kind, 'from': source, 'to': target, 'channels': channels, 'input': sha256(pixels),
            'results': {name: sha256(cv_resize(pixels, target, name)) for name in CV},
        })
    # A process of its own, for IPP is chosen when OpenCV is loaded.
    code = f'import runpy; runpy.run_path({__file__!r})["with_ipp"]()'
    environment = {key: value for key, value in os.environ.items() if key != 'OPENCV_IPP'}
    ipp = json.loads(subprocess.run([sys.executable, '-c', code], env=environment, check=True, capture_output=True).stdout)
    write('opencv.json', {'versions': {'opencv': cv2.__version__}, 'cases': cases, 'ipp': ipp})


def with_ipp():
    cases = []
    for source, target in (((97, 61), (41, 23)), ((31, 27), (48, 40)), ((37, 29), (11, 29))):
        for channels in (1, 3):
            for kind in ('noise', 'extremes'):
                pixels = synthetic(kind, *source, channels)
                cases.append({'kind': kind, 'from': source, 'to': target, 'channels': channels,
                              'result': text(cv_resize(pixels, target, 'bicubic'))})
    print(json.dumps(cases))


def tensorflow():
    import tensorflow as tf
    one = tf.compat.v1.image
    kernels = {'nearest': one.resize_nearest_neighbor, 'bilinear': one.resize_bilinear, 'area': one.resize_area,
               'bicubic': one.resize_bicubic}
    cases = []
    for kind, source, target, channels, pixels in inputs():
        if kind == 'gradient':
            continue
        size = (target[1], target[0])
        results = {}
        for name in kernels:
            results[f'half-pixel {name}'] = tf.image.resize(pixels, size, method=name)
            for corners, word in ((False, 'asymmetric'), (True, 'align-corners')):
                # With corners aligned, a side of one pixel has no extent: the kernels divide by zero or don't care.
                if not corners or min(*source, *target) > 1:
                    results[f'{word} {name}'] = kernels[name](pixels[None], size, align_corners=corners)[0]
        cases.append({
            'kind': kind, 'from': source, 'to': target, 'channels': channels, 'input': sha256(pixels),
            'results': {name: sha256(tf.cast(result, tf.float32).numpy()) for name, result in results.items()},
        })
    write('tensorflow.json', {'versions': {'tensorflow': tf.__version__}, 'cases': cases})


def model_garden_crop(image, fraction):
    """center_crop_image of tensorflow/models, official/vision/ops/preprocess_ops.py, in TensorFlow's own operations."""
    import tensorflow as tf
    size = tf.cast(tf.shape(image)[:2], tf.float32)
    crop = fraction * tf.math.minimum(size[0], size[1])
    offset = tf.cast((size - crop) / 2.0, tf.int32)
    crop = tf.cast(crop, tf.int32)
    return image[offset[0]:offset[0] + crop, offset[1]:offset[1] + crop, :]


def geometry():
    import tensorflow as tf
    from timm.data.transforms import ResizeKeepRatio
    random = np.random.default_rng(11)
    pairs = [(1, 1), (2, 3), (1, 500), (500, 1), (500, 375), (375, 500), (256, 256), (333, 500)]
    pairs += [tuple(int(v) for v in random.integers(2, 700, 2)) for _ in range(80)]
    central, kept = [], []
    for width, height in pairs:
        # Each pixel holds its position.
        image = np.arange(width * height, dtype=np.int32).reshape(height, width, 1)
        for fraction in (0.875, 0.6, 1.0):
            for of, crop in (('sides', lambda: np.asarray(tf.image.central_crop(image, fraction))),
                             ('shorter', lambda: np.asarray(model_garden_crop(image, fraction)))):
                result = crop()
                if result.size == 0:
                    continue
                first = int(result.flat[0])
                central.append([width, height, fraction, of, first % width, first // width,
                                result.shape[1], result.shape[0]])
        blank = Image.new('L', (width, height))
        for target in ((256, 256), (200, 320)):
            for longest, fit in ((1.0, 'contain'), (0.0, 'cover')):
                size = ResizeKeepRatio.get_params(blank, (target[1], target[0]), longest)
                kept.append([width, height, *target, fit, int(size[1]), int(size[0])])
    write('geometry.json', {'central': central, 'kept': kept})


def pipelines():
    import keras
    import tensorflow as tf
    import timm
    import transformers
    from keras.src.applications.imagenet_utils import preprocess_input
    from timm.data import create_transform, resolve_data_config

    def cv_shorter(pixels, shorter, name):
        height, width = pixels.shape[:2]
        size = (shorter, int(shorter * height / width)) if height > width else (int(shorter * width / height), shorter)
        return cv_resize(pixels, size, name)

    def cv_crop(pixels, side):
        height, width = pixels.shape[:2]
        top, left = (height - side) // 2, (width - side) // 2
        return pixels[top:top + side, left:left + side]

    def keras_of(mode):
        return lambda p: preprocess_input(cv_crop(cv_shorter(p, 256, 'bicubic'), 224).astype('float32'),
                                          data_format='channels_last', mode=mode)

    def slim(pixels):
        image = tf.image.central_crop(tf.image.convert_image_dtype(pixels, tf.float32), 0.875)
        image = tf.compat.v1.image.resize_bilinear(image[None], [224, 224], align_corners=False)[0]
        return ((image - 0.5) * 2.0).numpy()

    def garden(pixels):
        image = tf.image.resize(model_garden_crop(pixels, 0.875), [224, 224])
        image -= tf.constant([255 * v for v in IMAGENET['mean']])
        return (image / tf.constant([255 * v for v in IMAGENET['std']])).numpy()

    def onnx(pixels):
        image = cv_crop(cv_shorter(pixels, 256, 'bilinear'), 224).astype('float32') / np.float32(255)
        image = (image - np.float32(IMAGENET['mean'])) / np.float32(IMAGENET['std'])
        return image.transpose(2, 0, 1)

    def mlperf(pixels):
        image = cv_crop(cv_shorter(pixels, 256, 'area'), 224).astype('float32')
        return (image - np.array([123.68, 116.78, 103.94], np.float32)).transpose(2, 0, 1)

    def timm_of(config):
        config = {**dataclasses.asdict(timm.models.PretrainedCfg()), **config}
        transform = create_transform(**resolve_data_config(pretrained_cfg=config), is_training=False)
        return lambda p: transform(Image.fromarray(p)).numpy()

    def transformers_of(config):
        known = getattr(transformers, config['image_processor_type'] + 'Pil')(
            **{key: value for key, value in config.items() if key != 'image_processor_type'})
        return lambda p: np.asarray(known(Image.fromarray(p), return_tensors='np')['pixel_values'][0])

    presets = {'keras-caffe': keras_of('caffe'), 'keras-tf': keras_of('tf'), 'keras-torch': keras_of('torch'),
               'tf-slim': slim, 'tf-model-garden': garden, 'onnx-zoo': onnx, 'mlperf': mlperf, 'timm': timm_of({})}
    timm_files = [
        {'input_size': [3, 224, 224], 'interpolation': 'bicubic', 'crop_pct': 0.9, 'crop_mode': 'center',
         'mean': [0.5, 0.5, 0.5], 'std': [0.5, 0.5, 0.5]},
        {'input_size': [3, 160, 160], 'interpolation': 'bilinear', 'crop_pct': 1.0, 'crop_mode': 'squash'},
        {'input_size': [3, 96, 96], 'interpolation': 'bicubic', 'crop_pct': 0.9, 'crop_mode': 'border'},
        {'input_size': [3, 96, 128], 'interpolation': 'bicubic', 'crop_pct': 0.875},
    ]
    processors = [
        {'image_processor_type': 'ViTImageProcessor'},
        {'image_processor_type': 'ViTImageProcessor', 'size': 96, 'resample': 3, 'do_normalize': False},
        {'image_processor_type': 'DeiTImageProcessor'},
        {'image_processor_type': 'BeitImageProcessor'},
        {'image_processor_type': 'ConvNextImageProcessor', 'crop_pct': 0.875, 'size': {'shortest_edge': 224},
         'rescale_factor': 0.00392156862745098, **{f'image_{k}': v for k, v in IMAGENET.items()}},
        {'image_processor_type': 'ConvNextImageProcessor'},
        {'image_processor_type': 'MobileNetV1ImageProcessor'},
        {'image_processor_type': 'MobileNetV2ImageProcessor'},
        {'image_processor_type': 'MobileViTImageProcessor'},
        {'image_processor_type': 'EfficientNetImageProcessor'},
        {'image_processor_type': 'EfficientNetImageProcessor', 'include_top': False, 'rescale_offset': True,
         'rescale_factor': 1 / 127.5, 'resample': 0},
        {'image_processor_type': 'LevitImageProcessor'},
        {'image_processor_type': 'PoolFormerImageProcessor'},
        {'image_processor_type': 'BitImageProcessor'},
        {'image_processor_type': 'CLIPImageProcessor', 'size': 100},
        {'image_processor_type': 'ChineseCLIPImageProcessor'},
        {'image_processor_type': 'BlipImageProcessor'},
        {'image_processor_type': 'PvtImageProcessor'},
        {'image_processor_type': 'SegformerImageProcessor'},
        {'image_processor_type': 'SiglipImageProcessor'},
    ]
    made = [({'preset': name}, run) for name, run in presets.items()]
    made += [({'file': {'architecture': 'any', 'pretrained_cfg': config}}, timm_of(config)) for config in timm_files]
    made += [({'file': config}, transformers_of(config)) for config in processors]
    cases = []
    for what, run in made:
        for size in ((300, 260), (260, 411), (190, 170)):
            pixels = synthetic('noise', *size, 3)
            tensor = np.ascontiguousarray(run(pixels), dtype=np.float32)
            cases.append({**what, 'from': size, 'shape': list(tensor.shape), 'result': sha256(tensor),
                          'sample': [float(v) for v in tensor.ravel()[::4999]]})
    write('pipelines.json', {
        'versions': {'opencv': cv2.__version__, 'tensorflow': tf.__version__, 'keras': keras.__version__,
                     'timm': timm.__version__, 'transformers': transformers.__version__,
                     'pillow': Image.__version__},
        'cases': cases,
    })


def decoders():
    import tensorflow as tf
    files = {}
    for path in sorted(FILES.iterdir()):
        data = path.read_bytes()
        try:
            pillow = np.asarray(Image.open(io.BytesIO(data)).convert('RGB'))
        except Exception:
            continue
        found = {}
        decoded = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
        found['opencv'] = None if decoded is None else decoded[:, :, ::-1]
        try:
            found['tensorflow'] = tf.io.decode_image(data, channels=3, expand_animations=False).numpy()
        except Exception:
            found['tensorflow'] = None
        files[path.name] = {
            name: 'refused' if pixels is None else 'same' if np.array_equal(pixels, pillow)
            else {'size': [pixels.shape[1], pixels.shape[0]], 'rgb': text(pixels)}
            for name, pixels in found.items()
        }
    write('decoders.json', {
        'versions': {'opencv': cv2.__version__, 'tensorflow': tf.__version__, 'pillow': Image.__version__},
        'files': files,
    })


if __name__ == '__main__':
    if os.environ.get('OPENCV_IPP') != 'disabled':
        sys.exit(subprocess.run([sys.executable, *sys.argv], env={**os.environ, 'OPENCV_IPP': 'disabled'}).returncode)
    for make in (opencv, tensorflow, geometry, pipelines, decoders):
        if len(sys.argv) < 2 or make.__name__ in sys.argv[1:]:
            make()
