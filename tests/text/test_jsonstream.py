"""A stream of JSON events is bounded in memory by its longest value, not by how it is nested."""

import json
import tracemalloc
from io import BytesIO

import ijson
import pytest

from rumorcheck.text.jsonstream import DEEPEST, read_events


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('{"a":' * 10_000, id="objects without a bottom"),
        pytest.param("[" * 10_000, id="lists without a bottom"),
        pytest.param('{"a":[' * 5_000 + "1" + "]}" * 5_000, id="both, closed again"),
        pytest.param('{"a":' * DEEPEST + "{}" + "}" * DEEPEST, id="one level too deep"),
        pytest.param('[{"a": 1}', id="cut off"),
        pytest.param("[1, nonsense]", id="no JSON"),
    ],
)
def test_json_that_nobody_writes_is_refused_in_little_memory(text: str) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(ijson.JSONError):
            list(read_events(BytesIO(text.encode())))
        assert tracemalloc.get_traced_memory()[1] < 4 * 2**20
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "value",
    [
        pytest.param({"messages": [{"text": ["a", {"b": None}]}, {}]}, id="an export"),
        pytest.param([[[[[[]]]]], 1.5, 10**9], id="lists and numbers"),
        pytest.param(json.loads('{"a":' * (DEEPEST - 1) + "{}" + "}" * (DEEPEST - 1)), id="as deep as may be"),
        pytest.param([{"a": [{}]}] * 500, id="many lists one behind the other"),
    ],
)
def test_json_is_read_back_as_it_was_written(value: object) -> None:
    assert next(ijson.items(read_events(BytesIO(json.dumps(value).encode())), "")) == value
