"""Teaches the upper layers of the encoder how texts press, and writes what they learnt as products of thin matrices.

    train.py FOLDER OUTPUT

FOLDER holds the encoder, its tokenizer and texts.jsonl, as `deploy/bench/pull --texts FOLDER` writes them. The lower layers
stay as they are, so each text passes them once. Two heads learn beside the upper ones and are thrown away afterwards: how
calm, mild or pressing a text is, and which of its passages its writer marked. The heads that ship are trained on what the
encoder says then (`deploy/bench/pull --train`).
"""
import base64
import json
import pathlib
import random
import sys

import numpy as np
import torch
from network import RANK, Model, Reader
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional as F

VERSION = "1.3.0"
EPOCHS, PIECES, LONGEST, SEED = 4, 3000, 320, 1
RATE, HEAD_RATE, WARM_UP, SMOOTH, DECAY = 1e-3, 2e-3, 0.05, 0.05, 0.01
PREFIX = "query: "


def cut(tokenizer, text):
    """The pieces of a text, and its passages by the pieces in them."""
    encoded = tokenizer.encode(PREFIX + text["text"])
    text["pieces"] = encoded.ids[:LONGEST]
    starts = [start - len(PREFIX) if end > start else -1 for start, end in encoded.offsets[:LONGEST]]

    def inside(start, end):
        found = [place for place, at in enumerate(starts) if start <= at < end]
        return (found[0], found[-1] + 1) if found else None

    text["known"] = []
    for place in text["places"]:
        own, around = inside(*place["span"]), inside(*place["sentence"])
        if own and around:
            words = min(place["words"], 30) / 10
            clause = float(place["span"] != place["sentence"])
            measures = (clause, words, words * words, min(place["clauses"], 6) / 3)
            text["known"].append((*own, *around, *measures, float(place["marked"])))


def batches(texts):
    """Texts of about one length together, so many that they have some thousands of pieces; in another order each time."""
    random.shuffle(texts)
    parts = []
    for at in range(0, len(texts), 640):
        near = sorted(texts[at : at + 640], key=lambda text: len(text["pieces"]))
        while near:
            size = max(4, min(64, PIECES // len(near[min(16, len(near) - 1)]["pieces"])))
            parts.append(near[:size])
            near = near[size:]
    random.shuffle(parts)
    return parts


def seen(texts):
    lengths = torch.tensor([len(text["pieces"]) for text in texts])
    return (torch.arange(lengths.max())[None, :] < lengths[:, None]).float()


def begin(reader, texts):
    """What the lower layers make of each text."""
    ordered = sorted(texts, key=lambda text: len(text["pieces"]))
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for at in range(0, len(ordered), 64):
            part = ordered[at : at + 64]
            pieces = nn.utils.rnn.pad_sequence([torch.tensor(text["pieces"]) for text in part], batch_first=True)
            for text, states in zip(part, reader.begin(pieces, seen(part))):
                text["begun"] = states[: len(text["pieces"])].to(torch.bfloat16).clone()


def loss(reader, texts):
    known = [(i, *place, text["weight"]) for i, text in enumerate(texts) for place in text["known"]]
    places = torch.tensor(known).reshape(len(known), 11)
    states = nn.utils.rnn.pad_sequence([text["begun"] for text in texts], batch_first=True).float()
    with torch.autocast("cpu", dtype=torch.bfloat16):
        levels, passages = reader(states, seen(texts), places)
    told = torch.tensor([text["level"] for text in texts]) * (1 - SMOOTH) + SMOOTH / 3
    weights = torch.tensor([text["weight"] for text in texts])
    level = (-(told * F.log_softmax(levels.float(), 1)).sum(1) * weights).sum() / weights.sum()
    if not known:
        return level
    marked = F.binary_cross_entropy_with_logits(passages.float(), places[:, 9], weight=places[:, 10], reduction="sum")
    return level + 2 * marked / places[:, 10].sum()


def learn(reader, texts):
    upper = [p for part in reader.upper for p in part.parameters()]
    heads = [*reader.level.parameters(), *reader.passage.parameters()]
    rates = (RATE, HEAD_RATE)
    steps = torch.optim.AdamW([{"params": upper}, {"params": heads}], weight_decay=DECAY)
    whole, done = EPOCHS * len(batches(texts)), 0
    for epoch in range(EPOCHS):
        sum_of_losses = 0.0
        parts = batches(texts)
        for part in parts:
            share = min(1, (done + 1) / (WARM_UP * whole)) * max(0.02, 1 - done / whole)
            for group, rate in zip(steps.param_groups, rates):
                group["lr"] = rate * share
            now = loss(reader, part)
            steps.zero_grad()
            now.backward()
            nn.utils.clip_grad_norm_(upper + heads, 1.0)
            steps.step()
            done += 1
            sum_of_losses += float(now.detach())
        print(f"epoch {epoch + 1} of {EPOCHS}: loss {sum_of_losses / len(parts):.3f}", flush=True)


def packed(numbers):
    return base64.b64encode(numbers.detach().numpy().astype("<f2").tobytes()).decode()


def main(folder, output):
    torch.manual_seed(SEED)
    random.seed(SEED)
    header, *lines = (folder / "texts.jsonl").read_text().splitlines()
    texts = [json.loads(line) for line in lines]
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.no_truncation()
    for text in texts:
        cut(tokenizer, text)
    reader = Reader(Model(str(folder / "encoder.onnx")))
    begin(reader.eval(), texts)
    learn(reader.train(), texts)
    matrices = [
        {"name": part.name, "down": packed(part.down), "up": packed(part.up)}
        for part in reader.modules()
        if getattr(part, "down", None) is not None
    ]
    output.write_text(json.dumps({"version": VERSION, **json.loads(header), "rank": RANK, "matrices": matrices}))


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
