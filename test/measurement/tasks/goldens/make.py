#!/usr/bin/python3
"""Makes scikit-learn.json beside it: what scikit-learn and numpy make of synthetic predictions.

Run it with a Python that has scikit-learn and numpy:
    python3 test/measurement/tasks/goldens/make.py
Scores are multiples of 1/64, so that they are the same in single precision, with and without ties.
"""
import importlib.metadata
import json
import pathlib
import re
import warnings

import numpy as np
from sklearn import metrics
from sklearn.metrics.pairwise import cosine_similarity

FILE = pathlib.Path(__file__).resolve().parent / 'scikit-learn.json'


def regression(draw, n, outputs, noise):
    expected = np.round(draw.normal(50, 10, (n, outputs)), 4)
    predicted = np.round(expected + draw.normal(0.5, noise, (n, outputs)), 4)
    return {'expected': expected.tolist(), 'predicted': predicted.tolist(),
            'rmse': metrics.root_mean_squared_error(expected, predicted),
            'mae': metrics.mean_absolute_error(expected, predicted),
            'r2': metrics.r2_score(expected, predicted)}


def multi_label(draw, n, classes, steps):
    truth = (draw.random((n, classes)) < np.linspace(0.05, 0.6, classes)).astype(int)
    scores = np.clip(np.round((0.35 * truth + 0.65 * draw.random((n, classes))) * steps) / steps, 0, 1)
    predicted = (scores > 0.5).astype(int)
    occurring = np.flatnonzero(truth.any(0) | predicted.any(0))
    present = np.flatnonzero(truth.any(0))
    return {'labels': [np.flatnonzero(row).tolist() for row in truth], 'scores': scores.tolist(),
            'f1.micro': metrics.f1_score(truth, predicted, average='micro'),
            'f1.macro': metrics.f1_score(truth, predicted, average='macro', labels=occurring),
            'map': metrics.average_precision_score(truth[:, present], scores[:, present], average='macro'),
            'f1': metrics.f1_score(truth, predicted, average=None).tolist()}


def classification(draw, n, classes):
    logits = np.round(draw.normal(0, 2, (n, classes)), 3)
    labels = np.where(draw.random(n) < 0.6, logits.argmax(1), draw.integers(0, classes, n))
    return {'logits': logits.tolist(), 'labels': labels.tolist(),
            'top1': metrics.top_k_accuracy_score(labels, logits, k=1, labels=range(classes)),
            'top5': metrics.top_k_accuracy_score(labels, logits, k=5, labels=range(classes)),
            'confusion': metrics.confusion_matrix(labels, logits.argmax(1), labels=range(classes)).tolist()}


def segmentation(draw, images, classes, side):
    """IoU by class is the Jaccard index of the class's pixels; pixels of 255 don't count."""
    expected = draw.integers(0, classes - 1, (images, side, side))
    predicted = np.where(draw.random(expected.shape) < 0.7, expected, draw.integers(0, classes, expected.shape))
    expected[draw.random(expected.shape) < 0.1] = 255
    counted = expected != 255
    truth, found = expected[counted], predicted[counted]
    occurring = np.union1d(truth, found)
    return {'expected': expected.reshape(images, -1).tolist(), 'predicted': predicted.reshape(images, -1).tolist(),
            'side': side, 'classes': occurring.tolist(),
            'iou': metrics.jaccard_score(truth, found, labels=occurring, average=None).tolist(),
            'miou': metrics.jaccard_score(truth, found, labels=occurring, average='macro')}


def differences(draw):
    expected = np.round(draw.normal(0, 3, 40), 5)
    expected[[3, 9]] = 0
    cases = []
    for scale, rtol, atol in [(1e-7, 1e-5, 1e-8), (1e-3, 1e-5, 1e-8), (1e-3, 1e-2, 1e-2), (0, 0, 0)]:
        actual = expected + scale * draw.normal(0, 1, expected.shape)
        message = 'Max absolute difference: 0 Max relative difference: 0'
        try:
            np.testing.assert_allclose(actual, expected, rtol=0, atol=-1)
        except AssertionError as error:
            message = str(error)
        largest = [float(re.search(rf'Max {kind} difference[^:]*: (\S+)', message)[1])
                   for kind in ('absolute', 'relative')]
        cases.append({'actual': actual.tolist(), 'expected': expected.tolist(), 'rtol': rtol, 'atol': atol,
                      'maxAbsError': largest[0], 'maxRelError': largest[1],
                      'close': bool(np.allclose(actual, expected, rtol=rtol, atol=atol)),
                      'cosine': float(cosine_similarity([actual], [expected])[0, 0])})
    return cases


def main():
    draw = np.random.default_rng(7)
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        made = {'versions': {name: importlib.metadata.version(name) for name in ('scikit-learn', 'numpy')},
                'regression': [regression(draw, 40, 1, 5), regression(draw, 25, 3, 8)],
                'multi-label': [multi_label(draw, 60, 6, 64), multi_label(draw, 60, 6, 8), multi_label(draw, 8, 9, 64)],
                'classification': [classification(draw, 60, 8)],
                'segmentation': [segmentation(draw, 3, 5, 12)],
                'differences': differences(draw)}
    FILE.write_text(json.dumps(made, separators=(',', ':')) + '\n')


if __name__ == '__main__':
    main()
