"""What the library returns fits the JSON Schemas that the repository publishes."""

import json
from datetime import date
from pathlib import Path

from jsonschema import Draft202012Validator

from kntc import Kntc

ROOT = Path(__file__).parents[2]


def schema(name: str) -> Draft202012Validator:
    content = json.loads((ROOT / "schema" / name).read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(content)
    return Draft202012Validator(content)


def test_every_assessment_of_the_vectors_fits_its_schema():
    assessment, petition = schema("assessment.json"), schema("petition.json")
    vectors = [
        vector
        for path in sorted((ROOT / "tests" / "vectors").glob("assess-*.json"))
        for vector in json.loads(path.read_text(encoding="utf-8"))["vectors"]
    ]
    assert vectors
    for vector in vectors:
        answer = json.loads(Kntc().assess_json(json.dumps(vector["petition"]), date.fromisoformat(vector["on"])))
        assert [error.message for error in assessment.iter_errors(answer)] == [], vector["id"]
        assert [error.message for error in petition.iter_errors(answer["petition"])] == [], vector["id"]


def test_the_schemas_refuse_what_is_not_so():
    answer = json.loads(Kntc().assess_json('{"contents": [{"kind": "complaint"}]}', date(2026, 8, 20)))
    answer["contents"][0]["coverage"] = "perhaps"
    assert list(schema("assessment.json").iter_errors(answer))
    assert list(schema("petition.json").iter_errors({"contents": [{"kind": "a kind"}]}))
    assert list(schema("petition.json").iter_errors({"contents": [{"learned_on": "31/02/2026"}]}))
