"""What editors and type checkers are told is what the module has."""

import ast
import subprocess
import sys
from pathlib import Path

import kntc

HERE = Path(__file__).parents[1]


def mypy(*arguments: object) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *map(str, arguments)], capture_output=True, encoding="utf-8", cwd=HERE / "examples"
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_name_is_in_the_stub():
    stub = (Path(kntc.__file__).parent / "_kntc.pyi").read_text(encoding="utf-8")
    named = {node.name for node in ast.parse(stub).body if isinstance(node, (ast.ClassDef, ast.FunctionDef))}
    assert {name for name in named if not name.startswith("_")} == set(kntc.__all__)


def test_every_method_and_its_parameters_are_in_the_stub():
    mypy("mypy.stubtest", "kntc")


def test_the_examples_are_of_the_types_that_the_stub_gives(tmp_path):
    examples = sorted((HERE / "examples").glob("*.py"))
    assert examples
    mypy("mypy", "--strict", "--cache-dir", tmp_path, *examples)
