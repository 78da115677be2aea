"""The loop of PyTorch's world: torchvision's transforms in a DataLoader's workers, onnxruntime for Python.

Takes the path of a job as JSON and prints figures as JSON, as the other programs do. Loading is not counted.
"""
import json
import os
import sys
import time

import numpy
import onnxruntime
import torch
from PIL import Image
from torch.utils.data import DataLoader, Dataset
from torchvision import transforms

job = json.load(open(sys.argv[1]))
steps = job["preprocess"]
compose = transforms.Compose(
    [
        transforms.Resize(256),
        transforms.CenterCrop(224),
        transforms.ToTensor(),
        transforms.Normalize(steps["mean"], steps["std"]),
    ]
)


class Images(Dataset):
    def __len__(self):
        return len(job["images"])

    def __getitem__(self, index):
        with Image.open(job["images"][index]) as image:
            return compose(image.convert("RGB")), job["labels"][index]


if steps["channels"] != "RGB":
    sys.exit("this loop has no BGR")
cores = len(os.sched_getaffinity(0))
torch.set_num_threads(1)
session = onnxruntime.InferenceSession(job["model"], providers=["CPUExecutionProvider"])
(name,) = [value.name for value in session.get_inputs()]
loader = DataLoader(Images(), batch_size=32, num_workers=cores)
top1 = 0
start = time.perf_counter()
for images, labels in loader:
    (scores, *_) = session.run(None, {name: images.numpy()})
    top1 += int((numpy.argmax(scores.reshape(len(labels), -1), axis=1) == labels.numpy()).sum())
print(json.dumps({"wallMs": (time.perf_counter() - start) * 1000, "top1": top1}))
