"""The example of the README, as it stands."""

import subprocess
import sys
from pathlib import Path

EXAMPLES = Path(__file__).parents[1] / "examples"


def run(name: str) -> str:
    return subprocess.run(
        [sys.executable, "-X", "utf8", EXAMPLES / name], check=True, capture_output=True, encoding="utf-8"
    ).stdout


def test_a_complaint_its_due_date_and_its_next_question():
    assert run("first_complaint.py").splitlines() == [
        "2026-09-03 Điều 28 Luật Khiếu nại số 02/2011/QH13",
        "Vụ việc phát sinh ở vùng sâu, vùng xa đi lại khó khăn?",
    ]
    code = (EXAMPLES / "first_complaint.py").read_text(encoding="utf-8").split('"""')[2]
    body = [line for line in code.splitlines() if line and not line.startswith(("import", "from"))]
    assert len(body) <= 12


def test_a_register_of_an_office():
    first, *due = run("register.py").splitlines()
    assert first == "Đơn: 37 | Cột không hiểu: []"
    assert due == sorted(due, key=lambda line: line.split()[1]) and len(due) > 0
    assert all("Điều" in line for line in due)


def test_the_example_of_the_readme_prints_what_it_says(capsys):
    code = (EXAMPLES.parent / "README.md").read_text(encoding="utf-8").split("```python\n")[1].split("```")[0]
    exec(compile(code, "README.md", "exec"), {})
    said = [line.removeprefix("# ") for line in code.splitlines() if line.startswith("# ")]
    assert capsys.readouterr().out.splitlines() == said and len(said) == 2
