"""Every vector of tests/vectors, answered here; `cargo xtask test` compares the answers of four languages."""

import json
import os
from datetime import date
from pathlib import Path

from kntc import Gazetteer, Kntc, KntcError, check_identity_json

VECTORS = Path(__file__).parents[2] / "tests" / "vectors"


def text(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def answer(kntc: Kntc, naming: Kntc, file: str, vector: dict) -> str:
    try:
        if file.startswith("offices"):
            return naming.assess_json(text(vector["petition"]), date.fromisoformat(vector["on"]))
        if file.startswith("assess-"):
            return kntc.assess_json(text(vector["petition"]), date.fromisoformat(vector["on"]))
        if file.startswith("rules-"):
            return kntc.judge_json(vector["table"], text(vector["facts"]))
        if file.startswith("gazetteer"):
            return Gazetteer.standard().answer_json(text(vector["ask"]))
        if file.startswith("identity"):
            return check_identity_json(text(vector["ask"]))
        request = {key: value for key, value in vector.items() if key not in ("id", "expect", "source")}
        return kntc.count_json(text(request))
    except KntcError as error:
        return error.problems[0].to_json()


def test_every_vector_is_answered():
    kntc, naming = Kntc(), Kntc(gazetteer=Gazetteer.standard())
    lines = []
    for path in sorted(VECTORS.glob("*.json")):
        for vector in json.loads(path.read_text(encoding="utf-8"))["vectors"]:
            found = answer(kntc, naming, path.name, vector)
            assert json.loads(found), (path.name, vector["id"])
            lines.append(f"{path.name}\t{vector['id']}\t{found}\n")
    assert len(lines) > 1_000
    if out := os.environ.get("KNTC_VECTORS_OUT"):
        Path(out).parent.mkdir(parents=True, exist_ok=True)
        Path(out).write_text("".join(lines), encoding="utf-8", newline="\n")
