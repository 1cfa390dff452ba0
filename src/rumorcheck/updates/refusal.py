"""Why an update is not taken: a key of the word table and what goes into its slots, so that the person hears it in their language."""

from rumorcheck.errors import InputError


class Refusal(InputError):
    """An update that is refused; nothing was changed. Whoever shows it puts it into words."""

    def __init__(self, key: str, **slots: object) -> None:
        super().__init__(key)
        self.key = key
        self.slots = slots
