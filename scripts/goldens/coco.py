#!/usr/bin/python3
"""Makes test/goldens/coco/average-precision.json: what pycocotools makes of synthetic detections.

Run it with a Python that has pycocotools and numpy:
    python3 scripts/goldens/coco.py
Every case holds images with objects and detections (boxes are left, top, width, height), pycocotools' stats[0]
(IoU 0.5 to 0.95) and stats[1] (IoU 0.5), the average precision of every class (-1: no objects), and how often each
image was counted.
"""
import contextlib
import importlib.metadata
import io
import json
import pathlib
import random

import numpy
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval

FILE = pathlib.Path(__file__).resolve().parents[2] / 'test' / 'goldens' / 'coco' / 'average-precision.json'
SIDE = 200


def box(draw, least=5, most=80):
    width, height = draw.uniform(least, most), draw.uniform(least, most)
    return [round(value, 1) for value in
            (draw.uniform(0, SIDE - width), draw.uniform(0, SIDE - height), width, height)]


def moved(draw, original, by):
    return [round(value + draw.uniform(-by, by) * side, 1)
            for value, side in zip(original, [original[2], original[3]] * 2)]


def image(draw, classes, objects, crowds, noise, digits):
    truths = []
    for _ in range(draw.randint(0, objects)):
        own = box(draw)
        truths.append({'label': draw.randrange(classes), 'box': own, 'crowd': draw.random() < crowds,
                       'area': round(own[2] * own[3] * 0.7, 1)})
    found = []
    for truth in truths:
        for _ in range(draw.choice([0, 1, 1, 1, 2, 3])):
            label = truth['label'] if draw.random() < 0.85 else draw.randrange(classes)
            found.append({'label': label, 'box': moved(draw, truth['box'], draw.choice([0, 0.02, 0.1, 0.25])),
                          'score': round(draw.random() ** 0.5, digits)})
    for _ in range(draw.randint(0, noise)):
        found.append({'label': draw.randrange(classes), 'box': box(draw), 'score': round(draw.random() ** 2, digits)})
    draw.shuffle(found)
    return {'objects': truths, 'detections': found}


def evaluate(classes, images, counts):
    annotations, results, ids = [], [], 0
    for example, count in zip(images, counts):
        for _ in range(count):
            ids += 1
            for truth in example['objects']:
                annotations.append({'id': len(annotations) + 1, 'image_id': ids, 'category_id': truth['label'],
                                    'bbox': truth['box'], 'area': truth['area'], 'iscrowd': int(truth['crowd'])})
            for found in example['detections']:
                results.append({'image_id': ids, 'category_id': found['label'], 'bbox': found['box'],
                                'score': found['score']})
    with contextlib.redirect_stdout(io.StringIO()):
        truth = COCO()
        truth.dataset = {'info': {}, 'images': [{'id': i + 1} for i in range(ids)], 'annotations': annotations,
                         'categories': [{'id': label} for label in range(classes)]}
        truth.createIndex()
        evaluation = COCOeval(truth, truth.loadRes(results), 'bbox')
        evaluation.evaluate()
        evaluation.accumulate()
        evaluation.summarize()
    # precision[threshold, recall, class, area, detections]: all areas, 100 detections.
    by_class = [float(numpy.mean(evaluation.eval['precision'][:, :, k, 0, -1])) for k in range(classes)]
    return {'counts': counts, 'map': float(evaluation.stats[0]), 'map50': float(evaluation.stats[1]),
            'byClass': by_class}


def case(name, seed, classes, images, counts=(0, 1, 1, 2, 3), **settings):
    draw = random.Random(seed)
    made = [image(draw, classes, **settings) for _ in range(images)]
    return name, {'images': made, 'expected': [
        evaluate(classes, made, [1] * images),
        evaluate(classes, made, [draw.choice(counts) for _ in range(images)]),
    ]}


def main():
    cases = dict([
        case('plain', 1, 5, 30, objects=6, crowds=0, noise=4, digits=6),
        case('crowds', 2, 3, 25, objects=8, crowds=0.4, noise=3, digits=6),
        # Copies of an image would put equal scores in an order of their own.
        case('equal scores', 3, 3, 25, counts=(0, 1), objects=6, crowds=0.1, noise=5, digits=1),
        case('classes without objects', 4, 40, 8, objects=3, crowds=0.1, noise=6, digits=6),
        case('more than 100 detections', 5, 1, 3, objects=30, crowds=0.1, noise=250, digits=6),
    ])
    versions = {name: importlib.metadata.version(name) for name in ('pycocotools', 'numpy')}
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text(json.dumps({'versions': versions, 'cases': cases}, separators=(',', ':')) + '\n')


if __name__ == '__main__':
    main()
