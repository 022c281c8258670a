"""Plants many pairs, and the manifests that name them."""
import json
import os
import random

from planting import edits, text
from planting.write import write_sections


def plant(folder, pairs, characters, seed):
    """Writes the pairs and both manifests; every 25th pair cannot be read."""
    rows, requests = ["id,first,second,claim"], []
    for index in range(pairs):
        rng = random.Random(f"{seed}/{index}")
        first = text.strategy(rng, characters)
        second = edits.plant(rng, first, rng.choice((0.5, 0.7, 0.9)))
        os.makedirs(f"{folder}/{index}")
        write_sections(f"{folder}/{index}", "first", first)
        write_sections(f"{folder}/{index}", "second", second)
        paths = [f"{index}/{name}.txt" for name in ("first", "second")]
        if index % 25 == 24:
            paths[1] = f"{index}/gone.txt"
        claim = (80, 90, 92.5)[index % 3]
        rows.append(f"pair-{index},{paths[0]},{paths[1]},{claim}")
        requests.append({"id": f"pair-{index}", "first": {"path": paths[0]}, "second": {"path": paths[1]},
                         "options": {"claim": claim}})
    with open(f"{folder}/pairs.csv", "w", encoding="utf-8") as output:
        output.write("\n".join(rows) + "\n")
    with open(f"{folder}/pairs.jsonl", "w", encoding="utf-8") as output:
        output.writelines(json.dumps(request, ensure_ascii=False) + "\n" for request in requests)
