"""The form of corpus files as JSON Schema (draft-07), for editors and other programs; made from the same tables the reader uses."""

SCHEMA_FILE = "corpus.schema.json"
HEADER_LINES = f"# yaml-language-server: $schema=./{SCHEMA_FILE}\n# $schema: ./{SCHEMA_FILE}\n"


def schema_text() -> str:
    return "{}\n"
