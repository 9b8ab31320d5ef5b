"""The example of the README, as it stands."""

import subprocess
import sys
from pathlib import Path

from kntc import SuccessionOutcome

EXAMPLES = Path(__file__).parents[1] / "examples"


def run(name: str) -> str:
    return subprocess.run(
        [sys.executable, "-X", "utf8", EXAMPLES / name], check=True, capture_output=True, encoding="utf-8"
    ).stdout


def lines_of_code(name: str) -> int:
    """How many lines an example has without its title and imports."""
    code = (EXAMPLES / name).read_text(encoding="utf-8").split('"""')[2]
    return len([line for line in code.splitlines() if line and not line.startswith(("import", "from"))])


def test_a_complaint_its_due_date_and_its_next_question():
    assert run("first_complaint.py").splitlines() == [
        "2026-09-03 Điều 28 Luật Khiếu nại số 02/2011/QH13",
        "Vụ việc phát sinh ở vùng sâu, vùng xa đi lại khó khăn?",
    ]
    assert lines_of_code("first_complaint.py") <= 12


def test_a_commune_that_was_merged():
    assert run("merged_commune.py").splitlines() == [
        "phường Cống Vị, quận Ba Đình, thành phố Hà Nội",
        str(SuccessionOutcome.PLACE_DECIDES.text),
        "phường Ngọc Hà: Một phần",
        "phường Giảng Võ: Một phần",
    ]
    assert lines_of_code("merged_commune.py") <= 12


def test_an_office_by_name():
    assert run("named_office.py").splitlines() == [
        "Chủ tịch UBND phường Ngọc Hà, thành phố Hà Nội / Chủ tịch UBND phường Giảng Võ, thành phố Hà Nội",
        "Vụ việc phát sinh, hoặc đất, nhà, công trình nằm ở xã, phường, đặc khu nào?"
        " | phường Ngọc Hà, thành phố Hà Nội | phường Giảng Võ, thành phố Hà Nội",
        "Chủ tịch UBND phường Giảng Võ, thành phố Hà Nội ← Chủ tịch UBND quận Ba Đình, thành phố Hà Nội",
    ]
    assert lines_of_code("named_office.py") <= 12


def test_a_number_as_it_is_typed():
    asked, *found = run("typed_number.py").splitlines()
    assert asked.startswith("True Luật Tiếp công dân số 42/2013/QH13")
    assert found == ["warning: Không khớp với giới tính đã ghi."]
    assert lines_of_code("typed_number.py") <= 12


def test_a_register_of_an_office():
    first, *due = run("register.py").splitlines()
    assert first == "Đơn: 47 | Cột không hiểu: []"
    assert due == sorted(due, key=lambda line: line.split()[1]) and len(due) > 0
    assert all("Điều" in line for line in due)


def test_the_example_of_the_readme_prints_what_it_says(capsys):
    code = (EXAMPLES.parent / "README.md").read_text(encoding="utf-8").split("```python\n")[1].split("```")[0]
    exec(compile(code, "README.md", "exec"), {})
    said = [line.removeprefix("# ") for line in code.splitlines() if line.startswith("# ")]
    assert capsys.readouterr().out.splitlines() == said and len(said) == 2
