#!/usr/bin/python3
"""Makes test/goldens/statistics/figures.json: what SciPy and statsmodels give where they have the same method.

Run it with a Python that has both (Debian: python3-scipy python3-statsmodels):
    python3 scripts/goldens/statistics.py
Confidence sequences are in neither; `betting` is this file's own plain calculation with NumPy of the capital of both
gamblers at single means, from the definition (Waudby-Smith and Ramdas 2024) and numbers that a formula makes.
"""
import json
import pathlib
import platform

import numpy as np
import scipy
import statsmodels
from scipy import stats
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint

FILE = pathlib.Path(__file__).resolve().parents[2] / 'test' / 'goldens' / 'statistics' / 'figures.json'


def normal():
    ps = [1e-300, 1e-100, 1e-20, 1e-10, 1e-6, 0.001, 0.0125, 0.02425, 0.025, 0.1, 0.25, 0.4999, 0.5, 0.6, 0.9, 0.975, 0.999,
          1 - 1e-9]
    xs = [-37, -20, -8, -3.5, -2.0001, -1.9999, -1, -0.3, 0, 0.7, 2.5, 6]
    return {'quantile': [[p, stats.norm.ppf(p)] for p in ps], 'cdf': [[x, stats.norm.cdf(x)] for x in xs]}


def student():
    return [[alpha, degrees, stats.t.isf(alpha / 2, degrees)] for alpha in (0.05, 0.01, 0.3)
            for degrees in (1, 2, 3, 4, 5, 6, 9, 30, 999)]


def binomial():
    cases = [(0, 5, 0.3), (2, 10, 0.5), (7, 10, 0.5), (9, 20, 0.9), (40, 100, 0.5), (480, 1000, 0.5), (700, 2000, 0.5),
             (4900, 10000, 0.5), (38100, 50000, 0.7613), (99_000, 200_000, 0.5), (3, 1_000_000, 1e-6)]
    return [[k, n, p, stats.binom.logpmf(k, n, p), stats.binom.logcdf(k, n, p)] for k, n, p in cases]


def hypergeometric():
    cases = [(3, 10, 20, 50), (0, 5, 10, 100), (10, 10, 10, 12), (760, 1000, 38000, 50000), (7500, 10000, 38000, 50000),
             (7700, 10000, 38000, 50000), (49, 50, 95, 100)]
    return [[k, n, good, total, stats.hypergeom.pmf(k, total, good, n), stats.hypergeom.cdf(k, total, good, n)]
            for k, n, good, total in cases]


def mcnemars():
    out = []
    for b, c in [(1, 7), (0, 1), (0, 6), (5, 5), (12, 30), (59, 6), (1000, 1100), (2400, 2600), (3000, 4200), (50000, 50500)]:
        n, k = b + c, min(b, c)
        point, tail = stats.binom.pmf(k, n, 0.5), stats.binom.cdf(k, n, 0.5)
        mid = 1 - point / 2 if b == c else 2 * tail - point
        exact = mcnemar([[0, b], [c, 0]], exact=True).pvalue
        out.append([b, c, mid, exact])
    return out


def holm():
    lists = [[0.01, 0.04, 0.03, 0.005], [0.001, 0.001, 0.9], [0.5], [0.02, 0.02, 0.02, 0.02, 0.02], [0.2, 0.0001, 0.049, 0.012]]
    return [[ps, list(multipletests(ps, method='holm')[1])] for ps in lists]


def wilson():
    cases = [(81, 263), (15, 148), (0, 20), (741, 1000), (38065, 50000), (999, 1000)]
    return [[k, n, alpha, *proportion_confint(k, n, alpha, method='wilson')]
            for k, n in cases for alpha in (0.05, 0.0125, 0.1)]


def betting():
    """Largest capital of the gambler for a larger and of that for a smaller mean, after 1, 2, ... numbers, at single means."""
    shares = 0.9 / 1.6 ** np.arange(16)
    out = []
    for name, values, size in [
        ('proportion', [1 if (7919 * i) % 101 < 77 else 0 for i in range(400)], None),
        ('population', [1 if (7919 * i) % 101 < 77 else 0 for i in range(400)], 500),
        ('thirds', [((104729 * i) % 97 % 4) / 3 for i in range(200)], 250),
    ]:
        for mean in (0.3, 0.5, 0.7, 0.76, 0.8, 0.9):
            up, down = np.full(16, 1 / 16), np.full(16, 1 / 16)
            best = [1.0, 1.0]
            drawn = 0.0
            for i, x in enumerate(values):
                left = np.inf if size is None else size - i
                fair = mean if size is None else (size * mean - drawn) / left
                bets = np.minimum(0.95, shares * (1 if size is None else size / left))
                if fair < -1e-9:
                    best[0] = np.inf
                else:
                    up = up * (1 + bets * (x / fair - 1 if fair > 0 else 0 if x == 0 else np.inf))
                if fair > 1 + 1e-9:
                    best[1] = np.inf
                else:
                    down = down * (1 + bets * ((1 - x) / (1 - fair) - 1 if fair < 1 else 0 if x == 1 else np.inf))
                best = [max(best[0], up.sum()), max(best[1], down.sum())]
                drawn += x
                if np.inf in best:
                    break
            out.append([name, size, mean, *[b if np.isfinite(b) else 'Infinity' for b in best]])
    return out


FILE.parent.mkdir(parents=True, exist_ok=True)
figures = {
    'made with': {'python': platform.python_version(), 'numpy': np.__version__, 'scipy': scipy.__version__,
                  'statsmodels': statsmodels.__version__},
    'normal': normal(), 'student': student(), 'binomial': binomial(), 'hypergeometric': hypergeometric(), 'mcnemar': mcnemars(), 'holm': holm(),
    'wilson': wilson(), 'betting': betting(),
}
lines = [f'  {json.dumps(key)}: {json.dumps(value)}' for key, value in figures.items()]
FILE.write_text('{\n' + ',\n'.join(lines) + '\n}\n')
