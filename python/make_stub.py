"""Writes kntc/_kntc.pyi: what maturin reads from the compiled module, with what it cannot know put right.

Run with the tools of requirements.txt, from this folder: `python make_stub.py`.
"""

import re
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
STUB = HERE / "kntc" / "_kntc.pyi"

HEAD = '''"""
kntc, compiled. Written by make_stub.py.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Final, Iterable, Protocol, final, overload

import numpy

class _ArrowStream(Protocol):
    def __arrow_c_stream__(self, requested_schema: Any = ..., /) -> Any: ...

class _ArrowArray(Protocol):
    def __arrow_c_array__(self, requested_schema: Any = ..., /) -> Any: ...

class _Word(Protocol):
    @property
    def code(self) -> str: ...

class _Placed(Protocol):
    @property
    def place(self) -> Place: ...

class KntcError(ValueError):
    """
    What was given cannot be used. None of its texts repeats what was given.
    """

    code: str
    """
    A stable word.
    """
    vi: str
    """
    What is wrong, in Vietnamese.
    """
    en: str
    """
    What is wrong, in English.
    """
    problems: list[Problem]
    """
    Every problem with the path of its field, if it is one of the input.
    """

'''

# What the module says, and what is meant.
REFINED = [
    (
        "def add_working_days_to(self, /, days: Any, count: int) -> Any:",
        "@overload\n    def add_working_days_to(self, /, days: numpy.ndarray, count: int) -> numpy.ndarray: ...\n"
        "    @overload\n"
        "    def add_working_days_to(self, /, days: _ArrowStream | _ArrowArray, count: int) -> DayColumn:",
    ),
    ("assume: Any | None = None", "assume: Content | Petition | Mapping[str, object] | None = None"),
    (
        "question: Any, answer: Any)",
        "question: Question | str, answer: _Word | Place | _Placed | str | bool | int | date | When | None)",
    ),
    ("rows_arrow(self, /, table: Any,", "rows_arrow(self, /, table: _ArrowStream | _ArrowArray,"),
    ("competent_arrow(self, /, table: Any,", "competent_arrow(self, /, table: _ArrowStream | _ArrowArray,"),
    ("units_arrow(self, /, table: Any,", "units_arrow(self, /, table: _ArrowStream | _ArrowArray,"),
    ("check_arrow(table: Any,", "check_arrow(table: _ArrowStream | _ArrowArray,"),
    ("def explain(assessment: Any,", "def explain(assessment: Assessment | str,"),
    (
        "def read_register(rows: Any, *, names: dict | None = None,",
        "def read_register(rows: Iterable[Iterable[str | float | bool | date | datetime | None]], *, "
        "names: dict[str, str] | None = None,",
    ),
    ("def __new__(cls, /, **readings) -> Conventions:", "def __new__(cls, /, **readings: str) -> Conventions:"),
]


def generated() -> str:
    maturin = Path(sysconfig.get_path("scripts")) / "maturin"
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([maturin, "generate-stubs", "--profile", "dev", "--out", folder], cwd=HERE, check=True)
        [stub] = Path(folder).rglob("*.pyi")
        return stub.read_text(encoding="utf-8")


def wrapped(line: str) -> str:
    """A long signature, one parameter a line."""
    found = re.fullmatch(r"( *)(def \w+\()(.*)(\).*)", line)
    if len(line) <= 120 or not found:
        return line
    indent, head, parameters, tail = found.groups()
    # A comma inside brackets belongs to a type.
    parts = re.split(r", (?![^\[]*\])", parameters)
    return "\n".join([indent + head, *(f"{indent}    {part}," for part in parts), indent + tail])


def main() -> None:
    # A file is used as it is, instead of what maturin reads.
    stub = Path(sys.argv[1]).read_text(encoding="utf-8") if len(sys.argv) > 1 else generated()
    body = stub[stub.index("@final") :].replace("\ndef __getattr__(name: str) -> Incomplete: ...\n", "\n")
    for written, meant in REFINED:
        if body.count(written) != 1:
            sys.exit(f"stands {body.count(written)} times, not once: {written}")
        body = body.replace(written, meant)
    # A record is changed by the keywords by which it is made.
    for name in ("Content", "Petition"):
        [fields] = re.findall(rf"def __new__\(cls, /, (.*)\) -> {name}:", body)
        body = body.replace(f"**changes) -> {name}:", f"{fields}) -> {name}:")
    # The type of a capsule has a name from Python 3.13 on.
    body = body.replace("CapsuleType", "object")
    names = sorted(["KntcError", *re.findall(r"^(?:class|def) (\w+)", body, re.MULTILINE)])
    body += "\n__all__ = [\n" + "".join(f'    "{name}",\n' for name in names) + "]\n"
    text = HEAD + "\n".join(wrapped(line) for line in body.splitlines()) + "\n"
    STUB.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
