"""Trains the scorer's word network with PyTorch on one core, the same bytes for the same seed.

    network.py check                                 exits 0 where PyTorch is there
    network.py pretrain DATA SEED OUT.pt             fills in masked words of the transcripts
    network.py fit DATA PRETRAINED.pt SEED FOLD OUT  fits passages but those of FOLD (-1: all)

DATA is what prepare.ts writes. OUT is JSON in the shape that src/core/scoring/network.ts reads.
"""
import json
import math
import sys

import torch
import torch.nn as nn
import torch.nn.functional as F

DEPTH, CHANNELS, WIDTH, DILATIONS = 64, 128, 5, (2,)
LEXICON, RATINGS, LENSES = 3, 2, 6
MASK_EPOCHS, MASK_BATCH, MASK_LENGTH, MASK_SHARE, NEGATIVES = 10, 16, 128, 0.2, 1500
EPOCHS, BATCH, RATE, DROP, WORD_DROP, DECAY, AVERAGE = 6, 8, 1.5e-3, 0.4, 0.1, 0.01, 0.998
SENTENCE, PASSAGE, SPAN, LENS, WORD, CLAIM = 1.0, 0.5, 0.3, 0.3, 150.0, 0.2  # weights of the losses
CLAIMS = 32  # sentences written for training, beside each batch of passages
PUSH_UNIT, SCORE_UNIT, LENS_UNIT = 10.0, 26.0, 20.0
LIMIT, FIRST_CODE, PASSED_OVER = 31, 35, 92

torch.set_num_threads(1)
torch.use_deterministic_algorithms(True)


class Network(nn.Module):
    def __init__(self, lexicon):
        super().__init__()
        self.embedding = nn.Embedding(len(lexicon), DEPTH)
        nn.init.normal_(self.embedding.weight, 0, 0.1)
        self.lexicon = nn.Embedding.from_pretrained(lexicon.clone(), freeze=False)
        inputs = DEPTH + LEXICON + RATINGS
        self.first = nn.Conv1d(inputs, CHANNELS, WIDTH, padding=WIDTH // 2)
        self.further = nn.ModuleList(
            nn.Conv1d(CHANNELS, CHANNELS, 3, padding=d, dilation=d) for d in DILATIONS
        )
        self.share = nn.Linear(CHANNELS, 1, bias=False)
        self.span = nn.Linear(CHANNELS, 2)
        self.lens = nn.Linear(CHANNELS, LENSES, bias=False)
        self.lens_bias = nn.Parameter(torch.zeros(LENSES))
        self.slope = nn.Parameter(torch.tensor(1.0))
        self.reset()

    def reset(self):
        nn.init.zeros_(self.share.weight)
        nn.init.zeros_(self.lens.weight)

    def read(self, words, ratings, there):
        inside = there[:, None].float()
        known = F.dropout(self.embedding(words), DROP / 2, self.training)
        good_bad = torch.stack([ratings.clamp(min=0), (-ratings).clamp(min=0)], 2)
        x = torch.cat([known, self.lexicon(words), good_bad], 2)
        h = F.relu(self.first(x.transpose(1, 2) * inside))
        for layer in self.further:
            h = h + F.relu(layer(F.dropout(h, DROP / 2, self.training) * inside))
        return h.transpose(1, 2)

    def forward(self, words, ratings, there):
        if self.training:
            lost = torch.rand(words.shape) < WORD_DROP
            words, ratings = words.masked_fill(lost, 0), ratings.masked_fill(lost, 0)
        h = F.dropout(self.read(words, ratings, there), DROP, self.training)
        share = self.share(h)[..., 0] * there
        lens = (self.lens(h) * there[..., None]).sum(1) / LENS_UNIT + self.lens_bias
        return share, self.span(h), lens


def pad(rows, fill=0):
    return nn.utils.rnn.pad_sequence(rows, batch_first=True, padding_value=fill)


def steps(total, rate):
    """Learning rate by step: up over the first hundred, then down in a straight line."""
    return [rate * min(1, s / 100) * max(0.02, 1 - s / total) for s in range(total)]


def pretrain(data, seed, out):
    torch.manual_seed(seed)
    network = Network(torch.tensor(data["lexicon"]))
    words, ratings = [], []
    for text in data["transcripts"]:
        for at in range(0, len(text["words"]) - MASK_LENGTH, MASK_LENGTH):
            words.append(text["words"][at : at + MASK_LENGTH])
            ratings.append(text["ratings"][at : at + MASK_LENGTH])
    words, ratings = torch.tensor(words), torch.tensor(ratings).float()
    counts = torch.tensor(data["counts"]).float()
    often = counts**0.75 / (counts**0.75).sum()
    keep = (200 / counts).clamp(max=1).sqrt()
    head = nn.Linear(CHANNELS, DEPTH)
    bias = nn.Parameter((counts / counts.sum()).log())
    weights = [*network.parameters(), *head.parameters(), bias]
    optimiser = torch.optim.Adam(weights, 3e-3)
    batches = len(words) // MASK_BATCH
    rates = iter(steps(batches * MASK_EPOCHS, 3e-3))
    correction = often.log() + math.log(NEGATIVES)
    for _ in range(MASK_EPOCHS):
        order = torch.randperm(len(words))
        for b in range(batches):
            optimiser.param_groups[0]["lr"] = next(rates)
            pick = order[b * MASK_BATCH : (b + 1) * MASK_BATCH]
            x, r = words[pick], ratings[pick]
            masked = (torch.rand(x.shape) < MASK_SHARE) & (x > 0)
            h = network.read(x.masked_fill(masked, 0), r.masked_fill(masked, 0), torch.ones_like(x))
            asked = masked & (torch.rand(x.shape) < keep[(x - 1).clamp(min=0)])
            told, truth = head(F.dropout(h[asked], 0.1)), x[asked] - 1
            others = torch.multinomial(often, NEGATIVES, replacement=True)
            wrong = told @ network.embedding.weight[others + 1].t() + (bias - correction)[others]
            wrong = wrong.masked_fill(truth[:, None] == others[None], -1e4)
            right = (told * network.embedding.weight[truth + 1]).sum(1) + (bias - correction)[truth]
            loss = (torch.logsumexp(torch.cat([right[:, None], wrong], 1), 1) - right).mean()
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(weights, 1.0)
            optimiser.step()
    torch.save(network.state_dict(), out)


def targets(passage):
    """Where a sentence's push lies: on the words of its spans, a fifth of it against the push."""
    sentence, span = torch.tensor(passage["sentence"]), torch.tensor(passage["span"])
    out = torch.zeros(len(sentence))
    for k, push in enumerate(passage["push"]):
        side = 1 if push > 0 else -1
        along, against = (sentence == k) & (span == side), (sentence == k) & (span == -side)
        if not along.any():
            along, against = sentence == k, torch.zeros_like(against)
        rest = 0.25 if against.any() else 0.0
        out[along] = push * (1 + rest) / along.sum().clamp(min=1)
        out[against] = -push * rest / against.sum().clamp(min=1)
    return out / PUSH_UNIT


def loss_of_claims(network, batch):
    words = pad([torch.tensor(c["words"]) for c in batch])
    ratings = pad([torch.tensor(c["ratings"]).float() for c in batch])
    there = pad([torch.ones(len(c["words"])) for c in batch])
    push = torch.tensor([float(c["push"]) for c in batch])
    share, _, _ = network(words, ratings, there)
    return F.smooth_l1_loss(share.sum(1), push / PUSH_UNIT)


def loss_of(network, batch):
    words = pad([torch.tensor(p["words"]) for p in batch])
    ratings = pad([torch.tensor(p["ratings"]).float() for p in batch])
    there = pad([torch.ones(len(p["words"])) for p in batch])
    span = pad([torch.tensor(p["span"]) for p in batch])
    most = max(len(p["push"]) for p in batch)
    sentence = pad([torch.tensor(p["sentence"]) for p in batch], most)
    push = pad([torch.tensor(p["push"]).float() for p in batch])
    share, spans, lens = network(words, ratings, there)
    sums = torch.zeros(len(batch), most + 1).scatter_add(1, sentence, share)[:, :most]
    said = pad([torch.ones(len(p["push"])) for p in batch]) > 0
    inside = there > 0
    score = torch.tensor([float(p["score"]) for p in batch])
    marks = torch.stack([span > 0, span < 0], 2).float()
    wanted = pad([p["target"] for p in batch])
    return (
        WORD * ((share - wanted)[inside] ** 2).mean()
        + SENTENCE * F.smooth_l1_loss(sums[said], push[said] / PUSH_UNIT)
        + PASSAGE * F.smooth_l1_loss(network.slope * share.sum(1), score / SCORE_UNIT)
        + SPAN * F.binary_cross_entropy_with_logits(spans[inside], marks[inside])
        + LENS * F.cross_entropy(lens, torch.tensor([p["lens"] for p in batch]))
    )


def pack(matrix, spread=4.0):
    """Whole numbers from -31 to 31 by column, one character each, with each column's scale."""
    reach = torch.minimum(matrix.abs().max(0).values, spread * matrix.std(0, unbiased=False))
    scale = (reach / LIMIT).clamp(min=1e-6)
    whole = (matrix / scale).round().clamp(-LIMIT, LIMIT).int().flatten() + LIMIT + FIRST_CODE
    text = "".join(chr(c + 1 if c >= PASSED_OVER else c) for c in whole.tolist())
    return {"packed": text, "scale": numbers(scale)}


def numbers(values):
    return [float(f"{v:.4g}") for v in values.tolist()]


def layer(conv, offsets):
    out, inputs, width = conv.weight.shape
    rows = conv.weight.permute(2, 1, 0).reshape(width * inputs, out)
    return {"offsets": offsets, "weights": pack(rows, 6.0), "bias": numbers(conv.bias)}


def export(network, data):
    words = torch.cat([network.embedding.weight, network.lexicon.weight], 1)
    half = WIDTH // 2
    return {
        "words": " ".join(data["vocabulary"]),
        "depth": DEPTH + LEXICON,
        "channels": CHANNELS,
        "embedding": pack(words),
        "first": layer(network.first, list(range(-half, half + 1))),
        "further": [layer(c, [-d, 0, d]) for c, d in zip(network.further, DILATIONS)],
        "share": pack(network.share.weight.t() * PUSH_UNIT, 9.0),
        "lens": pack(network.lens.weight.t() / LENS_UNIT, 9.0),
        "lensBias": numbers(network.lens_bias),
    }


def fit(data, pretrained, seed, fold, out):
    torch.manual_seed(seed)
    network = Network(torch.tensor(data["lexicon"]))
    network.load_state_dict(torch.load(pretrained))
    network.reset()
    for passage in data["passages"]:
        passage["target"] = targets(passage)
    claims = data["claims"]
    passages = [p for p, f in zip(data["passages"], data["folds"]) if f != fold]
    optimiser = torch.optim.AdamW(network.parameters(), RATE, weight_decay=DECAY)
    mean = {name: w.detach().clone() for name, w in network.named_parameters()}
    batches = len(passages) // BATCH
    rates = steps(batches * EPOCHS, RATE)
    network.train()
    for step, rate in enumerate(rates):
        if step % batches == 0:
            order = torch.randperm(len(passages)).tolist()
        optimiser.param_groups[0]["lr"] = rate
        at = step % batches * BATCH
        loss = loss_of(network, [passages[i] for i in order[at : at + BATCH]])
        more = torch.randint(len(claims), (CLAIMS,)).tolist()
        loss = loss + CLAIM * loss_of_claims(network, [claims[i] for i in more])
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        keep = min(AVERAGE, (step + 1) / (step + 21))
        with torch.no_grad():
            for name, w in network.named_parameters():
                mean[name].mul_(keep).add_(w, alpha=1 - keep)
    with torch.no_grad():
        for name, w in network.named_parameters():
            w.copy_(mean[name])
        text = json.dumps(export(network, data), separators=(",", ":"))
    with open(out, "w") as file:
        file.write(text)


def main(command, *rest):
    if command == "check":
        return
    with open(rest[0]) as file:
        data = json.load(file)
    # Index 0 is every word that is not known.
    data["lexicon"].insert(0, [0.0] * LEXICON)
    if command == "pretrain":
        pretrain(data, int(rest[1]), rest[2])
    else:
        fit(data, rest[1], int(rest[2]), int(rest[3]), rest[4])


main(*sys.argv[1:])
