"""Named tuples that cost nothing to define: `NamedTuple` with the behaviour of `typing.NamedTuple`, read by type checkers as that.

The standard one compiles a constructor for each class and checks each annotation. A lookup defines three dozen classes and lives for
fifty milliseconds; those definitions were a sixth of it, a class of this module takes a twelfth of one. Imports nothing else of ours.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple

    __all__ = ["NamedTuple"]
else:
    from collections import _tuplegetter

    class _Definition(type):
        """Makes a tuple class of a class body: its annotations in order are the fields, what is assigned to them the defaults."""

        def __new__(cls, name, bases, body):
            fields = tuple(body.get("__annotations__", ()))
            defaults = {field: body.pop(field) for field in fields if field in body}
            getters = {field: _tuplegetter(at, "") for at, field in enumerate(fields)}
            frame = {"__slots__": (), "_fields": fields, "_field_defaults": defaults, "__match_args__": fields}
            return super().__new__(cls, name, bases or (tuple,), {**body, **getters, **frame})

    class NamedTuple(tuple, metaclass=_Definition):
        """An immutable record. Values are given by position or by name; it compares, hashes and unpacks as a tuple."""

        def __new__(cls, *values, **named):
            if named or len(values) != len(cls._fields):
                values = _complete(cls, values, named)
            return tuple.__new__(cls, values)

        @classmethod
        def _make(cls, values):
            return cls(*values)

        def _replace(self, **named):
            changed = self._make(map(named.pop, self._fields, self))
            if named:
                raise ValueError(f"Got unexpected field names: {list(named)!r}")
            return changed

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def __getnewargs__(self):
            return tuple(self)

        def __repr__(self):
            return f"{type(self).__name__}({', '.join(f'{field}={value!r}' for field, value in self._asdict().items())})"

    def _complete(cls, values, named):
        """All values of a record, named ones and defaults filled in. Raises TypeError as a call of a function would."""
        fields = cls._fields
        lacking = len(fields) - len(values)
        if not named and 0 < lacking <= len(cls._field_defaults):
            return values + tuple(cls._field_defaults.values())[-lacking:]  # fields with a default are the last ones
        if lacking < 0:
            raise TypeError(f"{cls.__name__} takes {len(fields)} values, {len(values)} were given")
        given = dict(zip(fields, values, strict=False))
        twice = given.keys() & named.keys()
        unknown = named.keys() - set(fields)
        complete = {**cls._field_defaults, **given, **named}
        missing = [field for field in fields if field not in complete]
        if twice or unknown or missing:
            raise TypeError(f"{cls.__name__}: {'missing, unknown or repeated: ' + ', '.join([*missing, *unknown, *twice])}")
        return [complete[field] for field in fields]
