"""Checks of identity, phone, tax and procedure numbers."""

import json
from datetime import date

import pytest
from kntc import Check, Finding, KntcError, Paper, Purpose, check_all, check_identity_json, number_asked, procedure
from kntc import renewed_phone

NOW = date(2026, 8, 15)
TYPED = "001185123457"


def test_a_number_is_compared_with_what_is_known():
    typed = Check.paper(Paper.IDENTITY_CARD, TYPED, born="05/1990", sex="Nam", on=NOW)
    assert typed.findings == [Finding.PERSONAL_NUMBER_YEAR, Finding.PERSONAL_NUMBER_SEX]
    finding = typed.findings[0]
    assert (finding.code, finding.weight, finding.status) == ("personal_number_year", "warning", "reported")
    assert finding.text.vi == "Không khớp với năm sinh đã ghi."
    assert Check.paper("personal_number", "  ").findings == []
    assert Check.paper("old_card", "012345678", on="01/01/2025").findings == ["old_card_ended"]


def test_many_at_once():
    checks = [
        Check.phone("0912 345 678"),
        Check.phone("0120 345 6789", on=NOW),
        Check.tax_number("0100109107"),
        Check.email("x"),
        Check.procedure("2.002500", on=NOW),
        Check.paper("passport", "?"),
    ]
    found = [[finding.code for finding in findings] for findings in check_all(checks)]
    assert found == [[], ["phone_old"], ["tax_check_digit"], ["email_form"], ["procedure_ended"], ["passport_form"]]
    assert found == [[finding.code for finding in check.findings] for check in checks]


def test_what_the_law_asks_for():
    assert number_asked(Purpose.RECEPTION, date(2014, 6, 30)) is None
    before, after = number_asked("reception", "30/06/2026"), number_asked("reception", "01/07/2026")
    assert before and after and (before.number, after.number) == (False, True)
    assert after.papers == ["identity_card", "identity_certificate", "personal_number", "passport"]
    assert not after.issue and after.status == "verified" and "154/2026/NĐ-CP" in after.basis.vi
    assert renewed_phone("+84 120 345 6789") == "0703456789" and renewed_phone("0703456789") is None
    text = procedure("2.002407.H05")
    assert text and text.en == "First complaint, province" and procedure("0.000000") is None


def test_nothing_of_what_was_typed_is_ever_told():
    typed = Check.paper("personal_number", TYPED, born="1990", sex="male")
    shown = repr(typed) + repr(typed.findings) + str([str(finding.text) for finding in typed.findings])
    request = {"op": "paper", "paper": "personal_number", "number": TYPED, "born": "1990", "sex": "male"}
    shown += check_identity_json(json.dumps(request))
    with pytest.raises(KntcError) as caught:
        Check.paper(TYPED, 1.5, born=TYPED, sex=TYPED, on=TYPED)
    assert [problem.path for problem in caught.value.problems] == ["paper", "number", "born", "sex", "on"]
    shown += str(caught.value) + caught.value.vi + caught.value.en
    for call in (lambda: check_all([typed, TYPED]), lambda: check_identity_json(TYPED)):
        with pytest.raises(KntcError) as caught:
            call()
        shown += str(caught.value) + caught.value.vi + caught.value.en + repr(caught.value.problems)
    for digits in (TYPED, "123457", "1985", "1990"):
        assert digits not in shown


def test_every_finding_has_its_words():
    assert len(Finding.values()) > 20
    for finding in Finding.values():
        assert Finding(finding.code) == finding == finding.code and finding.text.en and finding.status.text.vi
        assert finding.weight in ("hint", "warning", "error")
