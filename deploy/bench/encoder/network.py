"""The encoder as PyTorch knows it, with thin matrices beside those of its upper layers, and the two heads that teach them."""
import math
import re

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional as F

FIRST, LAYERS, SIZE, HEADS, RANK, DROP, SCALE = 3, 6, 384, 12, 16, 0.1, 8.0


class Model:
    """The numbers of the quantised encoder by name."""

    def __init__(self, file):
        graph = onnx.load(file).graph
        self.numbers = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
        self.names = {}
        for node in graph.node:
            found = re.match(r"/encoder/(layer\.\d+.*)/MatMul_quant", node.name)
            if found and node.op_type == "MatMulInteger":
                self.names[found.group(1).replace("/", ".")] = node.input[1].removesuffix("_quantized")

    def of(self, name):
        return torch.tensor(self.numbers[name].astype(np.float32))

    def matrix(self, name):
        zero, scale = self.of(name + "_zero_point"), self.of(name + "_scale")
        return (self.of(name + "_quantized") - zero) * scale


class Linear(nn.Module):
    def __init__(self, model, name, learns):
        super().__init__()
        self.name = model.names[name]
        self.register_buffer("weight", model.matrix(self.name))
        self.register_buffer("bias", model.of(f"encoder.{name}.bias"))
        rows, columns = self.weight.shape
        self.down = nn.Parameter(torch.randn(rows, RANK) / math.sqrt(rows)) if learns else None
        self.up = nn.Parameter(torch.zeros(RANK, columns)) if learns else None

    def forward(self, x):
        y = x @ self.weight + self.bias
        return y if self.down is None else y + (x @ self.down) @ self.up


class Norm(nn.Module):
    def __init__(self, model, name):
        super().__init__()
        self.register_buffer("weight", model.of(name + ".weight"))
        self.register_buffer("bias", model.of(name + ".bias"))

    def forward(self, x):
        return F.layer_norm(x, (SIZE,), self.weight, self.bias, 1e-12)


class Layer(nn.Module):
    def __init__(self, model, number, learns):
        super().__init__()
        at = f"layer.{number}."
        inner = [at + "attention.self." + part for part in ("query", "key", "value")]
        self.parts = nn.ModuleList([Linear(model, name, learns) for name in inner])
        self.out = Linear(model, at + "attention.output.dense", learns)
        self.wide = Linear(model, at + "intermediate.dense", learns)
        self.narrow = Linear(model, at + "output.dense", learns)
        self.norms = nn.ModuleList(
            [Norm(model, f"encoder.{at}{part}LayerNorm") for part in ("attention.output.", "output.")])
        self.drop = nn.Dropout(DROP)

    def forward(self, x, seen):
        texts, pieces, _ = x.shape
        query, key, value = (part(x).view(texts, pieces, HEADS, -1).transpose(1, 2) for part in self.parts)
        looked = F.scaled_dot_product_attention(query, key, value, attn_mask=seen[:, None, None, :].bool())
        x = self.norms[0](x + self.drop(self.out(looked.transpose(1, 2).reshape(texts, pieces, SIZE))))
        return self.norms[1](x + self.drop(self.narrow(F.gelu(self.wide(x)))))


class Reader(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.words = model.matrix("embeddings.word_embeddings.weight")
        self.places = model.matrix("embeddings.position_embeddings.weight")
        self.kind = model.matrix("embeddings.token_type_embeddings.weight")[0]
        self.norm = Norm(model, "embeddings.LayerNorm")
        self.lower = nn.ModuleList([Layer(model, number, False) for number in range(FIRST)])
        self.upper = nn.ModuleList([Layer(model, number, True) for number in range(FIRST, LAYERS)])
        self.level = nn.Linear(SIZE, 3)
        self.passage = nn.Linear(4 * SIZE + 4, 1)
        nn.init.normal_(self.passage.weight, std=0.01)
        self.drop = nn.Dropout(DROP)

    def begin(self, pieces, seen):
        x = self.norm(self.words[pieces] + self.places[: pieces.shape[1]] + self.kind)
        for layer in self.lower:
            x = layer(x, seen)
        return x

    def forward(self, x, seen, places):
        for layer in self.upper:
            x = layer(x, seen)
        x = x.float()
        whole = unit((x * seen[:, :, None]).sum(1))
        sums = F.pad(x.cumsum(1), (0, 0, 1, 0))
        text, start, end, first, last = places[:, :5].long().T
        own, around = unit(sums[text, end] - sums[text, start]), unit(sums[text, last] - sums[text, first])
        clause = places[:, 5:6]
        inputs = torch.cat([own * (1 - clause), own * clause, around, whole[text], places[:, 5:9]], 1)
        return self.level(self.drop(whole)), self.passage(self.drop(inputs)).squeeze(-1)


def unit(vectors):
    return SCALE * vectors / vectors.norm(dim=-1, keepdim=True).clamp_min(1e-6)
