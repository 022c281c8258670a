"""The texts that are measured on, made once and kept: planted pairs of any size and share, and adversarial ones."""
import os
import random
import subprocess

from planting import text, xhtml

HERE = os.path.dirname(os.path.abspath(__file__))
SIZES = [10_000, 100_000, 1_000_000, 4_000_000, 16_000_000]
SHARES = [0, 0.5, 0.9, 0.99, 1]
CHARACTER = 2.95  # bytes of a planted text for each of its characters


class Texts:
    def __init__(self, folder):
        self.folder = folder
        os.makedirs(folder, exist_ok=True)

    def planted(self, size, share=0.7):
        """Both files of a planted pair of about `size` bytes each, of whose sentences `share` are unchanged."""
        folder = f"{self.folder}/planted-{size}-{share}"
        if not os.path.exists(f"{folder}/truth.json"):
            subprocess.run([f"{HERE}/../plant", "--output", folder, "--seed", "7", "--share", str(share),
                            "--characters", str(round(size / CHARACTER))], check=True)
        return f"{folder}/sections/first.txt", f"{folder}/sections/second.txt"

    def markup(self, size):
        """An XHTML page of about `size` bytes."""
        path = f"{self.folder}/page-{size}.xhtml"
        if not os.path.exists(path):
            xhtml.write(self.planted(size)[0], path)
        return path

    def small_pairs(self, count):
        """A manifest of `count` pairs of about 10 KB."""
        folder = f"{self.folder}/pairs-{count}"
        manifest = f"{folder}/pairs.csv"
        if not os.path.exists(manifest):
            os.makedirs(folder, exist_ok=True)
            with open(manifest + "~", "w", encoding="utf-8") as output:
                output.write("id,first,second\n")
                for number in range(count):
                    rng = random.Random(number)
                    paths = [f"{folder}/{number}-{edition}.txt" for edition in (1, 2)]
                    sections = text.strategy(rng, 3_400)
                    for path in paths:
                        self._write(path, sections)
                        section = rng.choice([s for s in sections if s.level == 2])
                        section.sentences[rng.randrange(len(section.sentences))] = text.sentence(rng)
                    output.write(f"{number},{paths[0]},{paths[1]}\n")
            os.rename(manifest + "~", manifest)
        return manifest

    @staticmethod
    def _write(path, sections):
        with open(path, "w", encoding="utf-8") as output:
            for number, section in enumerate(sections):
                output.write(f"第{number + 1}条　{section.heading}\n{''.join(section.sentences)}\n\n")

    def adversarial(self, size):
        """By name, pairs of about `size` bytes that a careless diff takes long for."""
        pairs = {}
        for name, make in ADVERSARIAL.items():
            paths = [f"{self.folder}/{name.replace(' ', '-')}-{size}-{edition}.txt" for edition in ("first", "second")]
            if not all(map(os.path.exists, paths)):
                for path, content in zip(paths, make(size)):
                    with open(path, "w", encoding="utf-8") as output:
                        output.write(content)
            pairs[name] = paths
        return pairs


def repeated(size):
    """One sentence over and over, 100,000 times at 5 MB, and once more often."""
    sentence = "この計画は市民の皆さまと進めます。\n"
    count = size // len(sentence.encode())
    return sentence * count, sentence * (count + 7)


def permuted(size):
    """The same sentences in two orders."""
    rng = random.Random(3)
    sentences = [text.sentence(rng) for _ in range(size // 140)]
    other = sentences[:]
    rng.shuffle(other)
    return "\n".join(sentences) + "\n", "\n".join(other) + "\n"


def unmarked(size):
    """No punctuation and no line end at all."""
    rng = random.Random(4)
    pieces = ["".join(c for c in text.sentence(rng) if c not in "。、") for _ in range(size // 130)]
    other = [text.sentence(rng)[:-1].replace("、", "") if rng.random() < 0.3 else piece for piece in pieces]
    return "".join(pieces) + "\n", "".join(other) + "\n"


def unparted(size):
    """One section, a paragraph long."""
    rng = random.Random(5)
    sentences = [text.sentence(rng) for _ in range(size // 140)]
    other = [text.sentence(rng) if rng.random() < 0.3 else sentence for sentence in sentences]
    return "計画\n\n" + "".join(sentences) + "\n", "計画\n\n" + "".join(other) + "\n"


def headed(size):
    """Nothing but headings and a few words, 100,000 headings at 5 MB."""
    rng = random.Random(6)
    titles = [text.title(rng) for _ in range(size // 55)]
    other = [text.title(rng) if rng.random() < 0.3 else title for title in titles]
    body = "進めます。"
    return tuple("\n".join(f"第{n + 1}条　{t}\n{body}" for n, t in enumerate(all_)) + "\n" for all_ in (titles, other))


ADVERSARIAL = {
    "one sentence repeated": repeated, "two permutations": permuted, "no punctuation": unmarked, "one section": unparted,
    "headings alone": headed,
}
