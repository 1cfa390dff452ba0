"""Plain searches to compare with: what a page of code does without this program."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence


def bm25(texts: Sequence[str], threshold: float = 12.0) -> Callable[[str], int | None]:
    """BM25 over word postings: the place of the best of `texts` over a threshold."""
    split = re.compile(r"\w+")
    documents = [Counter(split.findall(text.casefold())) for text in texts]
    average = sum(map(sum, (document.values() for document in documents))) / len(documents)
    postings: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for number, document in enumerate(documents):
        norm = 1.2 * (0.25 + 0.75 * document.total() / average)
        for word, times in document.items():
            postings[word].append((number, times * 2.2 / (times + norm)))
    weights = {word: math.log(1 + (len(texts) - len(found) + 0.5) / (len(found) + 0.5)) for word, found in postings.items()}

    def best(message: str) -> int | None:
        scores: dict[int, float] = defaultdict(float)
        for word in set(split.findall(message.casefold())):
            for number, part in postings.get(word, ()):
                scores[number] += weights[word] * part
        top = max(scores, key=scores.__getitem__, default=None)
        return top if top is not None and scores[top] >= threshold else None

    return best
