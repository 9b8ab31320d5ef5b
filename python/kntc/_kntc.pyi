"""
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

@final
class Acceptance:
    """
    Đủ điều kiện thụ lý

    Acceptance
    """
    ACCEPT: Final[Acceptance]
    """
    Được thụ lý

    To be accepted
    """
    REFUSE: Final[Acceptance]
    """
    Không được thụ lý

    Not to be accepted
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Acceptance | str) -> Acceptance:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Acceptance]:
        """
        Every value, in order.
        """

@final
class ActsThrough:
    """
    Người đứng ra thực hiện

    Who acts
    """
    AUTHORISED: Final[ActsThrough]
    """
    Người được ủy quyền

    Authorised person
    """
    GROUP_REPRESENTATIVE: Final[ActsThrough]
    """
    Người đại diện của nhiều người

    Representative of a group
    """
    HEAD_OF_ORGANISATION: Final[ActsThrough]
    """
    Người đứng đầu cơ quan, tổ chức

    Head of the organisation
    """
    LAWYER: Final[ActsThrough]
    """
    Luật sư

    Lawyer
    """
    LEGAL_AID: Final[ActsThrough]
    """
    Trợ giúp viên pháp lý

    Legal-aid officer
    """
    LEGAL_REPRESENTATIVE: Final[ActsThrough]
    """
    Người đại diện theo pháp luật

    Legal representative
    """
    ONESELF: Final[ActsThrough]
    """
    Tự mình

    The author
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: ActsThrough | str) -> ActsThrough:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[ActsThrough]:
        """
        Every value, in order.
        """

@final
class AdministrativeUnit:
    """
    A unit as it was from one day to another.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str:
        """
        Kind and name.
        """
    @property
    def address(self, /) -> str:
        """
        The unit with those in which it lay, as on its last day: `phường 9, quận 3, thành phố Hồ Chí Minh`.
        """
    @property
    def code(self, /) -> str:
        """
        Its code: two digits for a province, three for a district, five for a commune.
        """
    @property
    def district(self, /) -> str | None:
        """
        The code of the district in which it lay; none for provinces, districts, and communes since 01/07/2025.
        """
    @property
    def ended_by(self, /) -> str | None:
        """
        The text by which it ended or changed, where one is named.
        """
    @property
    def ended_earlier(self, /) -> bool:
        """
        It had already ended on its last day here, on a day not recorded: it stands in a list that was out of date.
        """
    def exists_on(self, /, day: date | str) -> bool:
        """
        Whether it existed with this code, name and kind on a day, as far as is recorded.
        """
    @property
    def kind(self, /) -> AdministrativeUnitKind:
        """
        Its kind.
        """
    @property
    def level(self, /) -> UnitLevel:
        """
        Its tier.
        """
    @property
    def name(self, /) -> str:
        """
        Its name without the word for its kind.
        """
    @property
    def place(self, /) -> Place:
        """
        The unit as a petition names it: `Content(target_place=unit.place)`.
        """
    @property
    def province(self, /) -> str:
        """
        The code of the province in which it lies; of a province, its own.
        """
    @property
    def since(self, /) -> date | None:
        """
        Its first day with this code, name and kind; none where the sources do not say since when.
        """
    @property
    def since_or_earlier(self, /) -> bool:
        """
        It may have begun before that day.
        """
    @property
    def title(self, /) -> str:
        """
        Kind and name: `xã Ba Vì`.
        """
    @property
    def until(self, /) -> date | None:
        """
        Its last day with them, if it has one.
        """

@final
class AdministrativeUnitKind:
    """
    The kinds of units, in the order of the pack, with the word that stands before the name. A `thành phố` is one of the
    first or of the second tier.
    """
    CITY: Final[AdministrativeUnitKind]
    """
    thành phố

    city
    """
    COMMUNE: Final[AdministrativeUnitKind]
    """
    xã

    commune
    """
    PROVINCE: Final[AdministrativeUnitKind]
    """
    tỉnh

    province
    """
    RURAL_DISTRICT: Final[AdministrativeUnitKind]
    """
    huyện

    rural district
    """
    SPECIAL_ZONE: Final[AdministrativeUnitKind]
    """
    đặc khu

    special zone
    """
    TOWN: Final[AdministrativeUnitKind]
    """
    thị xã

    town
    """
    TOWNSHIP: Final[AdministrativeUnitKind]
    """
    thị trấn

    township
    """
    URBAN_DISTRICT: Final[AdministrativeUnitKind]
    """
    quận

    urban district
    """
    WARD: Final[AdministrativeUnitKind]
    """
    phường

    ward
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: AdministrativeUnitKind | str) -> AdministrativeUnitKind:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[AdministrativeUnitKind]:
        """
        Every value, in order.
        """

@final
class Aim:
    """
    Điều người viết nhằm tới

    What the writer is after
    """
    ANOTHER_REQUEST: Final[Aim]
    """
    Yêu cầu khác

    Another request
    """
    JUDICIAL_MATTER: Final[Aim]
    """
    Việc thuộc hoạt động tố tụng

    A matter of judicial procedure
    """
    PARTY_MATTER: Final[Aim]
    """
    Việc của Đảng

    A matter of the Party
    """
    PRIVATE_DISPUTE: Final[Aim]
    """
    Giải quyết tranh chấp riêng

    Settlement of a private dispute
    """
    PROPOSE_OR_INFORM: Final[Aim]
    """
    Cung cấp thông tin, ý kiến, nguyện vọng, đề xuất

    Information, opinion, wish or proposal
    """
    REPORT_BREACH: Final[Aim]
    """
    Báo hành vi vi phạm pháp luật

    Report of a breach of law
    """
    REVIEW_OWN_RIGHT: Final[Aim]
    """
    Xem xét lại quyết định, hành vi xâm phạm quyền, lợi ích của mình

    Review of a decision or act that infringes an own right
    """
    UNSETTLED: Final[Aim]
    """
    Hợp với cả khiếu nại và tố cáo, luật không phân biệt

    Meets complaint and denunciation, and no law tells them apart
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Aim | str) -> Aim:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Aim]:
        """
        Every value, in order.
        """

@final
class Answer:
    """
    One outcome of a question: a value of the fact it concludes, a period, or that a row holds.
    """
    def __eq__(self, other: object, /) -> bool:
        """
        Equal to the same answer, to its word, and to the value of the vocabulary with that word.
        """
    def __hash__(self, /) -> int: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str:
        """
        Its label in Vietnamese.
        """
    @property
    def code(self, /) -> str:
        """
        The stable word: the value's own, or `term`, `holds`, `other_law`, `law_silent`, `contradiction`.
        """
    def label(self, /, language: str = ...) -> str:
        """
        The label that users see, in `"vi"` or `"en"`.
        """
    @property
    def term(self, /) -> Term | None:
        """
        The period, if it is one.
        """

@final
class Asked:
    """
    What the law asks for.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def basis(self, /) -> Text:
        """
        The provisions.
        """
    @property
    def issue(self, /) -> bool:
        """
        Whether the day and place of issue are asked for too.
        """
    @property
    def number(self, /) -> bool:
        """
        Whether a number is asked for.
        """
    @property
    def papers(self, /) -> list[Paper]:
        """
        The papers of which the number of one is enough.
        """
    @property
    def status(self, /) -> Status:
        """
        On what they were read.
        """

@final
class Asks:
    """
    Điều người viết yêu cầu

    What the writer asks
    """
    HANDLE_OFFENDER: Final[Asks]
    """
    Xử lý người vi phạm

    Handling of the offender
    """
    OTHER_REQUEST: Final[Asks]
    """
    Khác: khởi kiện, xin cấp giấy tờ, yêu cầu bảo vệ

    Other: a suit, papers, protection
    """
    PROPOSE_OR_INFORM: Final[Asks]
    """
    Đề xuất, cung cấp thông tin, nêu nguyện vọng

    Propose, inform or wish
    """
    REVIEW: Final[Asks]
    """
    Xem xét lại quyết định, hành vi

    Review of the decision or act
    """
    SETTLE_PRIVATE_DISPUTE: Final[Asks]
    """
    Giải quyết tranh chấp riêng

    Settle a private dispute
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Asks | str) -> Asks:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Asks]:
        """
        Every value, in order.
        """

@final
class Assessment:
    """
    The answer to a petition on a day.
    """
    def __repr__(self, /) -> str: ...
    @property
    def calendar(self, /) -> str:
        """
        The calendar counted with.
        """
    @property
    def contents(self, /) -> list[ContentAssessment]:
        """
        One answer for each content.
        """
    @property
    def conventions(self, /) -> Conventions:
        """
        The readings of disputed points of counting that differ from the default.
        """
    @property
    def earliest_due(self, /) -> Deadline | None:
        """
        The deadline of an authority that runs and ends first, over all contents.
        """
    def explain(self, /, language: str = ...) -> str:
        """
        What it says, in prose fit for the file, in `"vi"` or `"en"`.
        """
    @property
    def gazetteer(self, /) -> str | None:
        """
        The gazetteer by which offices are named, if there is one.
        """
    @property
    def law(self, /) -> str:
        """
        The state of the law held.
        """
    @property
    def library(self, /) -> str:
        """
        The version of this library.
        """
    @property
    def next_question(self, /) -> Question | None:
        """
        What to ask next: the first question that may still decide something, or else the first.
        """
    @property
    def on(self, /) -> date:
        """
        The day of assessment.
        """
    @property
    def petition(self, /) -> Petition:
        """
        What was assessed, normalised: with `on` it replays the assessment.
        """
    @property
    def problems(self, /) -> list[Problem]:
        """
        What is wrong with the input, or required by law for such a petition.
        """
    @property
    def rulings(self, /) -> list[Ruling]:
        """
        What is said of the petition as a whole, where it holds several contents.
        """
    @property
    def schema(self, /) -> str:
        """
        The form of this record.
        """
    def to_json(self, /) -> str:
        """
        The record to store: it explains itself later, and what it holds replays it.
        """
    @property
    def warnings(self, /) -> list[Warning]:
        """
        Warnings.
        """

@final
class AttorneyKind:
    """
    Người được ủy quyền là ai

    Who is authorised
    """
    CLOSE_FAMILY: Final[AttorneyKind]
    """
    Cha, mẹ, vợ, chồng, anh, chị, em ruột, con đã thành niên

    Father, mother, spouse, sibling or adult child
    """
    INCAPABLE: Final[AttorneyKind]
    """
    Người không có năng lực hành vi dân sự đầy đủ

    A person without full capacity
    """
    OTHER_CAPABLE: Final[AttorneyKind]
    """
    Người khác có năng lực hành vi dân sự đầy đủ

    Another person with full capacity
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: AttorneyKind | str) -> AttorneyKind:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[AttorneyKind]:
        """
        Every value, in order.
        """

@final
class AuthorCheck:
    """
    Kiểm tra người đứng tên

    Check of the author
    """
    CONFIRMED: Final[AuthorCheck]
    """
    Đúng người

    Confirmed
    """
    NAME_OF_ANOTHER: Final[AuthorCheck]
    """
    Mạo tên người khác

    Name of another person
    """
    NOT_DONE: Final[AuthorCheck]
    """
    Chưa kiểm tra

    Not done
    """
    NOT_FOUND: Final[AuthorCheck]
    """
    Không tìm thấy

    Not found
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: AuthorCheck | str) -> AuthorCheck:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[AuthorCheck]:
        """
        Every value, in order.
        """

@final
class AuthorKind:
    """
    Người đứng tên

    The author
    """
    CITIZEN: Final[AuthorKind]
    """
    Công dân

    Citizen
    """
    FOREIGNER: Final[AuthorKind]
    """
    Người nước ngoài

    Foreigner
    """
    OFFICIAL: Final[AuthorKind]
    """
    Cán bộ, công chức

    Cadre or civil servant
    """
    ORGANISATION: Final[AuthorKind]
    """
    Cơ quan, tổ chức

    Agency or organisation
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: AuthorKind | str) -> AuthorKind:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[AuthorKind]:
        """
        Every value, in order.
        """

@final
class AuthorState:
    """
    Tình trạng của người khiếu nại

    State of the complainant
    """
    DIED: Final[AuthorState]
    """
    Cá nhân đã chết

    The individual died
    """
    ENDED: Final[AuthorState]
    """
    Cơ quan, tổ chức đã giải thể, phá sản, chấm dứt

    The organisation was dissolved, bankrupt or ended
    """
    EXISTING: Final[AuthorState]
    """
    Còn sống, còn hoạt động

    Alive, or still existing
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: AuthorState | str) -> AuthorState:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[AuthorState]:
        """
        Every value, in order.
        """

@final
class AuthorisationForm:
    """
    Hình thức văn bản ủy quyền

    Form of the power of attorney
    """
    CERTIFIED: Final[AuthorisationForm]
    """
    Có chứng thực

    Certified
    """
    IN_WRITING: Final[AuthorisationForm]
    """
    Viết tay, không chứng thực

    In writing only
    """
    NOTARISED: Final[AuthorisationForm]
    """
    Có công chứng

    Notarised
    """
    SIGNED_AND_SEALED: Final[AuthorisationForm]
    """
    Người có thẩm quyền ký, đóng dấu (nếu có dấu)

    Signed by the competent person and sealed, if there is a seal
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: AuthorisationForm | str) -> AuthorisationForm:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[AuthorisationForm]:
        """
        Every value, in order.
        """

@final
class AuthorisationTest:
    """
    Văn bản ủy quyền khiếu nại

    Power of attorney to complain
    """
    IN_FORM: Final[AuthorisationTest]
    """
    Đúng hình thức

    In the form required
    """
    NOT_IN_FORM: Final[AuthorisationTest]
    """
    Không đúng hình thức

    Not in the form required
    """
    NOT_NEEDED: Final[AuthorisationTest]
    """
    Không cần: không khiếu nại qua người được ủy quyền

    Not needed: nobody acts under a power of attorney
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: AuthorisationTest | str) -> AuthorisationTest:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[AuthorisationTest]:
        """
        Every value, in order.
        """

@final
class Bearers:
    """
    All that ever bore a code.
    """
    def __repr__(self, /) -> str: ...
    @property
    def ambiguous(self, /) -> bool:
        """
        There are several, so that the code names none of them without a day.
        """
    @property
    def units(self, /) -> list[AdministrativeUnit]:
        """
        Each unit, the earliest first; one that changed its name or kind stands once for each.
        """

@final
class BodyKind:
    """
    Loại cơ quan, tổ chức, đơn vị

    Kind of body
    """
    COMMUNE_AGENCY: Final[BodyKind]
    """
    Cơ quan chuyên môn, tổ chức hành chính khác thuộc UBND cấp xã

    Agency under a commune people's committee
    """
    COMMUNE_COMMITTEE: Final[BodyKind]
    """
    Ủy ban nhân dân cấp xã

    Commune people's committee
    """
    DISTRICT_AGENCY: Final[BodyKind]
    """
    Cơ quan thuộc UBND cấp huyện

    Agency under a district people's committee
    """
    DISTRICT_COMMITTEE: Final[BodyKind]
    """
    Ủy ban nhân dân cấp huyện

    District people's committee
    """
    GOVERNMENT: Final[BodyKind]
    """
    Chính phủ

    Government
    """
    GOVERNMENT_AGENCY: Final[BodyKind]
    """
    Cơ quan thuộc Chính phủ

    Government agency
    """
    MINISTRY: Final[BodyKind]
    """
    Bộ, cơ quan ngang bộ

    Ministry or ministerial-level body
    """
    MINISTRY_AGENCY: Final[BodyKind]
    """
    Cơ quan thuộc bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ

    Agency under a ministry or government agency
    """
    MINISTRY_SUBAGENCY: Final[BodyKind]
    """
    Đơn vị thuộc tổng cục, cục

    Unit under an agency of a ministry
    """
    PROVINCE_AGENCY: Final[BodyKind]
    """
    Cơ quan chuyên môn, tổ chức hành chính khác thuộc UBND cấp tỉnh

    Provincial agency
    """
    PROVINCE_COMMITTEE: Final[BodyKind]
    """
    Ủy ban nhân dân cấp tỉnh

    Provincial people's committee
    """
    PROVINCE_SUBAGENCY: Final[BodyKind]
    """
    Cơ quan thuộc cơ quan chuyên môn, tổ chức hành chính khác thuộc UBND cấp tỉnh

    Agency under a provincial agency
    """
    PUBLIC_UNIT: Final[BodyKind]
    """
    Đơn vị sự nghiệp công lập

    Public non-business unit
    """
    STATE_ENTERPRISE: Final[BodyKind]
    """
    Doanh nghiệp nhà nước

    State enterprise
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: BodyKind | str) -> BodyKind:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[BodyKind]:
        """
        Every value, in order.
        """

@final
class Bound:
    """
    Whose act a period limits.
    """
    AUTHORITY: Final[Bound]
    """
    The authority that must act within it.
    """
    PERSON: Final[Bound]
    """
    A person: complainant, denouncer, anyone whose right ends with the period.
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Bound | str) -> Bound:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Bound]:
        """
        Every value, in order.
        """

@final
class Breach:
    """
    Hành vi vi phạm

    Breach of the law on complaints
    """
    ABUSE: Final[Breach]
    """
    Lợi dụng khiếu nại chống Nhà nước, xuyên tạc, vu khống, đe dọa, xúc phạm

    Abusing complaints against the State, slander, threats, insults
    """
    FALSE_COMPLAINT: Final[Breach]
    """
    Cố tình khiếu nại sai sự thật

    Deliberately false complaint
    """
    FALSE_REPORT: Final[Breach]
    """
    Cố ý báo cáo sai lệch kết quả xác minh dẫn đến quyết định sai

    Deliberately false report that led to a wrong decision
    """
    GRAVE_PROCEDURE: Final[Breach]
    """
    Vi phạm nghiêm trọng trình tự, thủ tục

    Grave breach of the procedure
    """
    HARASSMENT: Final[Breach]
    """
    Sách nhiễu, cản trở, gây khó khăn, phiền hà

    Harassment
    """
    IGNORING_EVIDENCE: Final[Breach]
    """
    Cố ý bỏ qua bằng chứng, bỏ lọt tài liệu, làm sai lệch hồ sơ

    Deliberately ignoring evidence or falsifying the file
    """
    INCITEMENT: Final[Breach]
    """
    Kích động, cưỡng ép, mua chuộc, lôi kéo người khác tập trung đông người

    Inciting, forcing, bribing or drawing others to gather
    """
    INTERFERENCE: Final[Breach]
    """
    Can thiệp trái pháp luật vào việc giải quyết

    Unlawful interference in the resolution
    """
    NOT_ACCEPTING: Final[Breach]
    """
    Cố ý không thụ lý vụ việc đủ điều kiện

    Deliberately not accepting an acceptable case
    """
    NOT_DECIDING: Final[Breach]
    """
    Cố ý không ban hành quyết định giải quyết

    Deliberately not issuing a decision
    """
    NOT_ENFORCING: Final[Breach]
    """
    Cố ý không tổ chức thi hành

    Deliberately not organising enforcement
    """
    RECEPTION_RULES: Final[Breach]
    """
    Vi phạm quy chế tiếp công dân

    Breach of the reception rules
    """
    SHIELDING: Final[Breach]
    """
    Bao che

    Shielding
    """
    THREAT: Final[Breach]
    """
    Đe dọa trả thù, trù dập

    Threat of revenge
    """
    UNLAWFUL_DECISION: Final[Breach]
    """
    Cố ý ban hành quyết định trái pháp luật

    Deliberately unlawful decision
    """
    WRONG_ENFORCEMENT: Final[Breach]
    """
    Thi hành không đúng, không đầy đủ

    Wrong or incomplete enforcement
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Breach | str) -> Breach:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Breach]:
        """
        Every value, in order.
        """

@final
class BreachBy:
    """
    Người vi phạm

    Who broke the law on complaints
    """
    ENFORCER: Final[BreachBy]
    """
    Người có trách nhiệm tổ chức thi hành

    Person who must organise enforcement
    """
    OTHER_OFFICIAL: Final[BreachBy]
    """
    Cán bộ, công chức, viên chức khác

    Another official
    """
    OTHER_PERSON: Final[BreachBy]
    """
    Người khiếu nại, người khác

    Complainant or another person
    """
    RESOLVER: Final[BreachBy]
    """
    Người giải quyết khiếu nại

    Resolver
    """
    VERIFIER: Final[BreachBy]
    """
    Người được giao xác minh

    Verifier
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: BreachBy | str) -> BreachBy:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[BreachBy]:
        """
        Every value, in order.
        """

@final
class BreachEffect:
    """
    Hậu quả của vi phạm

    Effect of the breach
    """
    DISORDER_OR_DEATH: Final[BreachEffect]
    """
    Mất ổn định nghiêm trọng về an ninh, trật tự xã hội hoặc chết người

    Grave disorder or death
    """
    GRAVE_CONSEQUENCE: Final[BreachEffect]
    """
    Hậu quả nghiêm trọng

    A grave consequence
    """
    NO_GRAVE_EFFECT: Final[BreachEffect]
    """
    Không nghiêm trọng

    Not grave
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: BreachEffect | str) -> BreachEffect:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[BreachEffect]:
        """
        Every value, in order.
        """

@final
class BreachRepeat:
    """
    Tái phạm

    Repetition
    """
    AFTER_REMOVAL: Final[BreachRepeat]
    """
    Sau khi bị cách chức

    After removal
    """
    AFTER_REPRIMAND: Final[BreachRepeat]
    """
    Sau khi bị khiển trách

    After a reprimand
    """
    AFTER_WARNING: Final[BreachRepeat]
    """
    Sau khi bị cảnh cáo

    After a warning
    """
    NO_REPEAT: Final[BreachRepeat]
    """
    Không

    None
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: BreachRepeat | str) -> BreachRepeat:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[BreachRepeat]:
        """
        Every value, in order.
        """

@final
class Calendar:
    """
    The days off of 2012 to 2030, and the counting of periods, by the conventions of its context.
    """
    def __repr__(self, /) -> str: ...
    def add_days(self, /, day: date | str, count: int) -> date:
        """
        The day so many calendar days later. Nothing is shifted.
        """
    def add_working_days(self, /, day: date | str, count: int) -> date:
        """
        The so-manieth working day after a day; the day itself for 0.
        """
    @overload
    def add_working_days_to(self, /, days: numpy.ndarray, count: int) -> numpy.ndarray: ...
    @overload
    def add_working_days_to(self, /, days: _ArrowStream | _ArrowArray, count: int) -> DayColumn:
        """
        Adds working days to every day of a column, in one call: a numpy array of `datetime64[D]` gives another, and
        anything that offers an Arrow column of days gives a `DayColumn`. A gap, or a day that the calendar cannot
        count, gives a gap.
        """
    def count_working_days(self, /, after: date | str, to: date | str) -> int:
        """
        How many working days lie after the first day, up to and including the second.
        """
    def days_off(self, /, year: int) -> list[DayInfo]:
        """
        The holidays, days in lieu, swapped days and make-up Saturdays of a year. Ordinary weekends are not listed.
        """
    def due(self, /, start: date | str, term: Term, *, bound: Bound | str | None = ...) -> Due:
        """
        The last day of a period that starts with an event on `start`, and all that shows how it came about.
        """
    @property
    def edition(self, /) -> str:
        """
        Names the days off counted with; stored with every result.
        """
    def is_working(self, /, day: date | str) -> bool:
        """
        Whether state bodies work on a day.
        """
    def kind_of(self, /, day: date | str) -> DayInfo:
        """
        What a day is, and why.
        """
    def year_state(self, /, year: int) -> YearState:
        """
        How far the days off of a year are settled.
        """

@final
class Certainty:
    """
    How a day off, or an article, is known.
    """
    COMPUTED: Final[Certainty]
    """
    The statute was applied, or the lunar date computed; no notice was seen.
    """
    HOST: Final[Certainty]
    """
    Added by the host.
    """
    PROJECTED: Final[Certainty]
    """
    No notice exists yet; past habit carried forward.
    """
    RECALLED: Final[Certainty]
    """
    From general knowledge; the text was not read.
    """
    REPORTED: Final[Certainty]
    """
    The press or another secondary source says so.
    """
    VERIFIED: Final[Certainty]
    """
    The text of the statute was read.
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Certainty | str) -> Certainty:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Certainty]:
        """
        Every value, in order.
        """

@final
class Channel:
    """
    Đường đơn, ý kiến đến

    Channel
    """
    DESK_OR_BOX: Final[Channel]
    """
    Bàn tiếp nhận, hòm thư

    Desk or box
    """
    ELECTRONIC: Final[Channel]
    """
    Thư điện tử, cổng thông tin

    Electronic
    """
    LEADER: Final[Channel]
    """
    Lãnh đạo giao

    Assigned by a leader
    """
    ONLINE_RECEPTION: Final[Channel]
    """
    Tiếp công dân trực tuyến

    Online reception
    """
    POST: Final[Channel]
    """
    Bưu chính

    Post
    """
    RECEPTION: Final[Channel]
    """
    Tiếp công dân

    Citizen reception
    """
    TRANSFERRED: Final[Channel]
    """
    Cơ quan khác chuyển đến

    Transferred by another body
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Channel | str) -> Channel:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Channel]:
        """
        Every value, in order.
        """

@final
class Check:
    """
    A check of a number as it is typed: `Check.phone("0912 345 678").findings`.

    A check is never stricter than what it was read in: only a legal text makes an error. What is blank is not malformed.
    Nothing that a check says, and not its `repr`, holds what was typed or what its digits stand for.
    """
    def __repr__(self, /) -> str: ...
    @staticmethod
    def email(address: str) -> Check:
        """
        An e-mail address.
        """
    @property
    def findings(self, /) -> list[Finding]:
        """
        What was found, in the order of the digits; nothing if all may be right.
        """
    @staticmethod
    def paper(
        paper: Paper | str,
        number: str,
        *,
        born: date | When | str | None = ...,
        sex: Sex | str | None = ...,
        on: date | str | None = ...,
    ) -> Check:
        """
        The number of an identity paper, compared with what else is given: when the person was born, the sex, and the day
        on which it was taken down.
        """
    @staticmethod
    def phone(number: str, *, on: date | str | None = ...) -> Check:
        """
        A phone number, taken down on a day.
        """
    @staticmethod
    def procedure(code: str, *, on: date | str | None = ...) -> Check:
        """
        The code of an administrative procedure, used on a day.
        """
    @staticmethod
    def tax_number(number: str, *, on: date | str | None = ...) -> Check:
        """
        A tax number, which is the number of an enterprise too, taken down on a day.
        """

@final
class Choice:
    """
    One point of [`Conventions`] with the reading chosen.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def is_default(self, /) -> bool:
        """
        Whether it is the default reading.
        """
    @property
    def label_en(self, /) -> str:
        """
        The reading in English.
        """
    @property
    def label_vi(self, /) -> str:
        """
        The reading in Vietnamese.
        """
    @property
    def point(self, /) -> str:
        """
        The field of [`Conventions`].
        """
    @property
    def question(self, /) -> str:
        """
        The number of the open question.
        """
    @property
    def reading(self, /) -> str:
        """
        The stable word of the reading chosen.
        """

@final
class CivilCode:
    """
    The Civil Code whose rules on periods are cited. The arithmetic is the same in both.
    """
    CODE2005: Final[CivilCode]
    """
    Bộ luật Dân sự 2005 (33/2005/QH11), in force until 2016-12-31.
    """
    CODE2015: Final[CivilCode]
    """
    Bộ luật Dân sự 2015 (91/2015/QH13), in force from 2017-01-01.
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: CivilCode | str) -> CivilCode:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[CivilCode]:
        """
        Every value, in order.
        """

@final
class Classification:
    """
    What a petition, or one content of it, is by law.
    """
    def __repr__(self, /) -> str: ...
    @property
    def kind(self, /) -> Answer | None:
        """
        Its kind, once decided.
        """
    @property
    def rulings(self, /) -> list[Ruling]:
        """
        The questions of law that lead to it.
        """

@final
class Columns:
    """
    An answer in columns, for any library that takes Arrow: `pyarrow.table(columns)`, `polars.DataFrame(columns)`. The door
    that gave it says which they are.
    """
    def __arrow_c_array__(self, /, requested_schema: Any | None = None) -> tuple[object, object]: ...
    def __arrow_c_stream__(self, /, requested_schema: Any | None = None) -> object: ...
    def __len__(self, /) -> int: ...
    def __repr__(self, /) -> str: ...
    @property
    def not_understood(self, /) -> list[str]:
        """
        The names of columns that were given under no name that is known here, and were not read.
        """

@final
class ComplaintFinding:
    """
    Kết quả giải quyết khiếu nại

    Finding on a complaint
    """
    PARTLY_RIGHT: Final[ComplaintFinding]
    """
    Đúng một phần

    Partly right
    """
    RIGHT: Final[ComplaintFinding]
    """
    Đúng

    Right
    """
    WRONG: Final[ComplaintFinding]
    """
    Sai toàn bộ

    Wrong
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: ComplaintFinding | str) -> ComplaintFinding:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[ComplaintFinding]:
        """
        Every value, in order.
        """

@final
class Content:
    """
    One matter of a petition: each has its own kind, competence and clocks.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict]:
        """
        What makes it again, for `pickle` and `copy`.
        """
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        target_unit: str | None = ...,
        events: Iterable[Event] = ...,
        kind: PetitionKind | str | None = ...,
        track: Track | str | None = ...,
        instance: Instance | str | None = ...,
        remote: bool | YesNo | str | None = ...,
        complex: bool | YesNo | str | None = ...,
        complex_in_writing: bool | YesNo | str | None = ...,
        field: Field | str | None = ...,
        asks: Asks | str | None = ...,
        target: Target | str | None = ...,
        target_author: TargetAuthor | str | None = ...,
        works_for_target: bool | YesNo | str | None = ...,
        labour_matter: bool | YesNo | str | None = ...,
        target_office: OfficeKind | str | None = ...,
        target_place: Place | _Placed | str | None = ...,
        matter_place: Place | _Placed | str | None = ...,
        function_level: FunctionLevel | str | None = ...,
        several_communes: bool | YesNo | str | None = ...,
        collective_decision: bool | YesNo | str | None = ...,
        by_own_staff: bool | YesNo | str | None = ...,
        target_on: date | When | str | None = ...,
        applies_once_to_named: bool | YesNo | str | None = ...,
        internal_direction: InternalDirection | str | None = ...,
        own_right_claimed: bool | YesNo | str | None = ...,
        own_right_direct: bool | YesNo | str | None = ...,
        state_secret_listed: bool | YesNo | str | None = ...,
        special_law: bool | YesNo | str | None = ...,
        harm_or_threat: bool | YesNo | str | None = ...,
        in_public_duty: bool | YesNo | str | None = ...,
        body_denounced: bool | YesNo | str | None = ...,
        from_settled_complaint: bool | YesNo | str | None = ...,
        evidence_on_resolver: bool | YesNo | str | None = ...,
        crime_signs: bool | YesNo | str | None = ...,
        content_given: bool | YesNo | str | None = ...,
        reason_given: bool | YesNo | str | None = ...,
        request_given: bool | YesNo | str | None = ...,
        respondent_named: bool | YesNo | str | None = ...,
        respondent_address_given: bool | YesNo | str | None = ...,
        papers_attached: bool | YesNo | str | None = ...,
        first_decision_attached: bool | YesNo | str | None = ...,
        learned_on: date | When | str | None = ...,
        obstacle_days: int | None = ...,
        good_reason: bool | YesNo | str | None = ...,
        prior: Prior | str | None = ...,
        prior_by: PriorBy | str | None = ...,
        prior_on: date | When | str | None = ...,
        prior_received_on: date | When | str | None = ...,
        prior_term_ended_on: date | When | str | None = ...,
        first_resolver: Resolver | str | None = ...,
        court: Court | str | None = ...,
        also_sued: bool | YesNo | str | None = ...,
        forum_choice: ForumChoice | str | None = ...,
        rights_independent: bool | YesNo | str | None = ...,
        suit_about: SuitAbout | str | None = ...,
        complained_as_required: bool | YesNo | str | None = ...,
        jurisdiction_dispute: JurisdictionDispute | str | None = ...,
        withdrawal: Withdrawal | str | None = ...,
        withdrawal_paper: WithdrawalPaper | str | None = ...,
        withdrawal_signed: bool | YesNo | str | None = ...,
        withdrawal_pressure: Pressure | str | None = ...,
        withdrawn_before: bool | YesNo | str | None = ...,
        termination_notice_on: date | When | str | None = ...,
        several_places: bool | YesNo | str | None = ...,
        several_contents: bool | YesNo | str | None = ...,
        many_people: bool | YesNo | str | None = ...,
        foreign_element: bool | YesNo | str | None = ...,
        several_bodies: bool | YesNo | str | None = ...,
        bodies_disagree: bool | YesNo | str | None = ...,
        evidence_conflicts: bool | YesNo | str | None = ...,
        harsh_attitude: bool | YesNo | str | None = ...,
        public_concern: bool | YesNo | str | None = ...,
        affects_security: bool | YesNo | str | None = ...,
        sanction: Sanction | str | None = ...,
        disciplined_person: DisciplinedPerson | str | None = ...,
        above_director_general: bool | YesNo | str | None = ...,
        appointed_by_prime_minister: bool | YesNo | str | None = ...,
        unit_above: UnitAbove | str | None = ...,
        enforcement_harm: bool | YesNo | str | None = ...,
        differs_from_verification: bool | YesNo | str | None = ...,
        result_differs_from_papers: bool | YesNo | str | None = ...,
        found_right_on_recheck: bool | YesNo | str | None = ...,
        suspension_reason: SuspensionReason | str | None = ...,
        obstacle_event: ObstacleEvent | str | None = ...,
        object_remains: bool | YesNo | str | None = ...,
        absent_from_dialogue: bool | YesNo | str | None = ...,
        complainant_at_dialogue: DialoguePresence | str | None = ...,
        invited_twice: bool | YesNo | str | None = ...,
        discipline_content_clear: bool | YesNo | str | None = ...,
        finding: ComplaintFinding | str | None = ...,
        identity_role: IdentityRole | str | None = ...,
        identity_step: bool | YesNo | str | None = ...,
        identity_opened: bool | YesNo | str | None = ...,
        review_ground: ReviewGround | str | None = ...,
        review_found_on: date | When | str | None = ...,
        review_conclusion: ReviewConclusion | str | None = ...,
        file_reader: FileReader | str | None = ...,
        document_secret: bool | YesNo | str | None = ...,
        breach_on: date | When | str | None = ...,
        breach_by: BreachBy | str | None = ...,
        breach: Breach | str | None = ...,
        breach_effect: BreachEffect | str | None = ...,
        breach_repeat: BreachRepeat | str | None = ...,
        leading_post: bool | YesNo | str | None = ...,
    ) -> Content: ...
    def __repr__(self, /) -> str: ...
    @property
    def above_director_general(self, /) -> bool | None:
        """
        Người bị buộc thôi việc giữ chức vụ trên Tổng cục trưởng và tương đương?

        Was the person dismissed above the rank of Tổng cục trưởng (director general) or equal?
        """
    @property
    def absent_from_dialogue(self, /) -> bool | None:
        """
        Người được mời đối thoại vắng mặt không có lý do chính đáng?

        Was a party invited to the dialogue absent without good reason?
        """
    @property
    def affects_security(self, /) -> bool | None:
        """
        Ảnh hưởng an ninh, trật tự, an toàn xã hội?

        Does it affect security and order?
        """
    @property
    def also_sued(self, /) -> bool | None:
        """
        Người khiếu nại có đồng thời khởi kiện không?

        Have complainants also sued?
        """
    @property
    def applies_once_to_named(self, /) -> bool | None:
        """
        Văn bản áp dụng một lần cho người, tổ chức cụ thể?

        Does the document apply once, to named addressees?
        """
    @property
    def appointed_by_prime_minister(self, /) -> bool | None:
        """
        Người bị kỷ luật là người đứng đầu do Thủ tướng Chính phủ bổ nhiệm?

        Is the person disciplined a head appointed by the Prime Minister?
        """
    @property
    def asks(self, /) -> Asks | None:
        """
        Người viết yêu cầu điều gì?

        What does the writer ask?
        """
    @property
    def bodies_disagree(self, /) -> bool | None:
        """
        Các cơ quan liên quan còn ý kiến khác nhau?

        Do the bodies concerned still disagree?
        """
    @property
    def body_denounced(self, /) -> bool | None:
        """
        Bên bị tố cáo là cơ quan, tổ chức, không phải một người?

        Is the denounced a body rather than a person?
        """
    @property
    def breach(self, /) -> Breach | None:
        """
        Vi phạm gì?

        Which breach?
        """
    @property
    def breach_by(self, /) -> BreachBy | None:
        """
        Ai vi phạm?

        Who committed it?
        """
    @property
    def breach_effect(self, /) -> BreachEffect | None:
        """
        Hậu quả thế nào?

        With what effect?
        """
    @property
    def breach_on(self, /) -> When | None:
        """
        Hành vi vi phạm pháp luật về khiếu nại xảy ra ngày nào?

        On which day did the breach of the law on complaints occur?
        """
    @property
    def breach_repeat(self, /) -> BreachRepeat | None:
        """
        Có tái phạm không?

        Is it a repetition?
        """
    @property
    def by_own_staff(self, /) -> bool | None:
        """
        Là quyết định, hành vi của người do người đó quản lý trực tiếp, không phải của chính người đó?

        Is it by a person whom that office directly manages, not by the office holder?
        """
    @property
    def collective_decision(self, /) -> bool | None:
        """
        Quyết định do tập thể Ủy ban nhân dân ban hành, không phải Chủ tịch?

        Is it a decision of the people's committee as a body, not of its chair?
        """
    @property
    def complainant_at_dialogue(self, /) -> DialoguePresence | None:
        """
        Người khiếu nại, người đại diện có mặt tại buổi đối thoại không?

        Was the complainant or the representative at the dialogue?
        """
    @property
    def complained_as_required(self, /) -> bool | None:
        """
        Việc khiếu nại trước đó có gửi đúng thời hạn, đúng người có thẩm quyền?

        Was the earlier complaint made in time and to the competent person?
        """
    @property
    def complex(self, /) -> bool | None:
        """
        Người giải quyết đã xác định vụ việc phức tạp?

        Has the resolver found the case complex?
        """
    @property
    def complex_in_writing(self, /) -> bool | None:
        """
        Việc xác định phức tạp có văn bản lưu trong hồ sơ?

        Is the finding that it is complex in writing on the file?
        """
    @property
    def content_given(self, /) -> bool | None:
        """
        Có ghi nội dung?

        Is the content given?
        """
    @property
    def court(self, /) -> Court | None:
        """
        Tòa án đã thụ lý, xét xử hay đình chỉ?

        Has a court accepted, decided or terminated it?
        """
    @property
    def crime_signs(self, /) -> bool | None:
        """
        Có dấu hiệu tội phạm không?

        Are there signs of a crime?
        """
    @property
    def differs_from_verification(self, /) -> bool | None:
        """
        Yêu cầu của người khiếu nại và kết quả xác minh còn khác nhau?

        Do the request and the result of the verification still differ?
        """
    @property
    def discipline_content_clear(self, /) -> bool | None:
        """
        Nội dung khiếu nại kỷ luật đã rõ ràng?

        Is the content of the disciplinary complaint clear?
        """
    @property
    def disciplined_person(self, /) -> DisciplinedPerson | None:
        """
        Người bị kỷ luật là ai?

        Who was disciplined?
        """
    @property
    def document_secret(self, /) -> bool | None:
        """
        Thông tin, tài liệu đó thuộc bí mật nhà nước?

        Is that information or document a state secret?
        """
    @property
    def enforcement_harm(self, /) -> bool | None:
        """
        Việc thi hành quyết định sẽ gây hậu quả khó khắc phục?

        Would enforcing the decision cause harm that is hard to remedy?
        """
    @property
    def events(self, /) -> list[Event]:
        """
        Events of this content alone.
        """
    @property
    def evidence_conflicts(self, /) -> bool | None:
        """
        Tài liệu, chứng cứ mâu thuẫn, cần thời gian hoặc ý kiến chuyên môn?

        Do documents or evidence conflict and need time or expert advice?
        """
    @property
    def evidence_on_resolver(self, /) -> bool | None:
        """
        Có chứng cứ về vi phạm của người giải quyết?

        Is there evidence of a breach by that resolver?
        """
    @property
    def field(self, /) -> Field | None:
        """
        Thuộc lĩnh vực nào?

        Which field?
        """
    @property
    def file_reader(self, /) -> FileReader | None:
        """
        Ai muốn đọc hồ sơ?

        Who wants to read the file?
        """
    @property
    def finding(self, /) -> ComplaintFinding | None:
        """
        Kết luận: khiếu nại đúng, đúng một phần hay sai?

        Finding: is the complaint right, partly right or wrong?
        """
    @property
    def first_decision_attached(self, /) -> bool | None:
        """
        Có kèm quyết định giải quyết lần đầu?

        Is the first decision attached?
        """
    @property
    def first_resolver(self, /) -> Resolver | None:
        """
        Người giải quyết lần đầu là ai?

        Who resolved it the first time?
        """
    @property
    def foreign_element(self, /) -> bool | None:
        """
        Có yếu tố nước ngoài: người khiếu nại ở nước ngoài hoặc là người nước ngoài, việc xảy ra hoặc phải xác minh ở nước ngoài?

        Is there a foreign element: complainant abroad or a foreigner, act or verification abroad?
        """
    @property
    def forum_choice(self, /) -> ForumChoice | None:
        """
        Người vừa khiếu nại vừa khởi kiện chọn nơi nào giải quyết?

        Which way did those who both complained and sued choose?
        """
    @property
    def found_right_on_recheck(self, /) -> bool | None:
        """
        Qua kiểm tra lại thấy khiếu nại là đúng?

        On re-check, is the complaint found right?
        """
    @property
    def from_settled_complaint(self, /) -> bool | None:
        """
        Có phải tố cáo người đã giải quyết khiếu nại của mình?

        Does it denounce the one who resolved the writer's own complaint?
        """
    @property
    def function_level(self, /) -> FunctionLevel | None:
        """
        Nhiệm vụ này của cấp huyện trước đây nay thuộc cấp nào?

        Which level holds this former task of the district now?
        """
    @property
    def good_reason(self, /) -> bool | None:
        """
        Có lý do chính đáng cho việc chậm không?

        Is there a good reason for the delay?
        """
    @property
    def harm_or_threat(self, /) -> bool | None:
        """
        Có gây hoặc đe dọa gây thiệt hại cho Nhà nước, người khác?

        Does it harm, or threaten to harm, the State or others?
        """
    @property
    def harsh_attitude(self, /) -> bool | None:
        """
        Người khiếu nại có thái độ gay gắt?

        Is the complainant's attitude harsh?
        """
    @property
    def identity_opened(self, /) -> bool | None:
        """
        Người giải quyết đã cho phép biết danh tính?

        Has the resolver opened the identity?
        """
    @property
    def identity_role(self, /) -> IdentityRole | None:
        """
        Ai muốn biết danh tính người tố cáo?

        Who wants to know the identity of the denouncer?
        """
    @property
    def identity_step(self, /) -> bool | None:
        """
        Vụ việc đang ở bước cần đến vai trò này?

        Is the case at the step for which this role needs it?
        """
    @property
    def in_public_duty(self, /) -> bool | None:
        """
        Hành vi xảy ra khi thực hiện nhiệm vụ, công vụ?

        Did the act occur in carrying out a public duty?
        """
    @property
    def instance(self, /) -> Instance | None:
        """
        Văn bản trong hồ sơ xác định là lần mấy?

        Which instance does a document on the file state?
        """
    @property
    def internal_direction(self, /) -> InternalDirection | None:
        """
        Quyết định, hành vi là nội bộ, hay cấp trên chỉ đạo cấp dưới?

        Is the decision or act internal, or a superior directing a lower body?
        """
    @property
    def invited_twice(self, /) -> bool | None:
        """
        Đã mời đối thoại bằng văn bản lần thứ hai?

        Was a second written invitation to the dialogue sent?
        """
    @property
    def jurisdiction_dispute(self, /) -> JurisdictionDispute | None:
        """
        Có tranh chấp về thẩm quyền giải quyết không, giữa những cơ quan nào?

        Is competence disputed, and between which bodies?
        """
    @property
    def kind(self, /) -> PetitionKind | None:
        """
        Văn bản trong hồ sơ xác định là loại nào?

        Which kind does a document on the file state?
        """
    @property
    def labour_matter(self, /) -> bool | None:
        """
        Thuộc lao động, giáo dục nghề nghiệp, đưa người lao động đi làm việc ở nước ngoài, việc làm, an toàn, vệ sinh lao động, bảo hiểm xã hội?

        Is it about labour, vocational education, sending workers abroad, employment, occupational safety or social insurance?
        """
    @property
    def leading_post(self, /) -> bool | None:
        """
        Người vi phạm giữ chức vụ lãnh đạo, quản lý?

        Does the person hold a leading post?
        """
    @property
    def learned_on(self, /) -> When | None:
        """
        Nhận hoặc biết quyết định, hành vi ngày nào?

        On which day was the decision received, or the decision or act known?
        """
    @property
    def many_people(self, /) -> bool | None:
        """
        Nhiều người khiếu nại về một nội dung, hoặc liên quan đến quyền, lợi ích của nhiều người?

        Do several people complain of one content, or does it touch the rights of many?
        """
    @property
    def matter_place(self, /) -> Place | None:
        """
        Vụ việc phát sinh, hoặc đất, nhà, công trình nằm ở xã, phường, đặc khu nào?

        In which commune did the matter arise, or does the land or building lie?
        """
    @property
    def object_remains(self, /) -> bool | None:
        """
        Đối tượng, nội dung khiếu nại còn không?

        Is there still an object and content of the complaint?
        """
    @property
    def obstacle_days(self, /) -> int | None:
        """
        Có trở ngại khách quan bao nhiêu ngày?

        How many days did an objective obstacle last?
        """
    @property
    def obstacle_event(self, /) -> ObstacleEvent | None:
        """
        Sự kiện cản trở là gì?

        Which event stands in the way?
        """
    @property
    def own_right_claimed(self, /) -> bool | None:
        """
        Người viết nói quyền, lợi ích của chính mình bị xâm phạm?

        Does the writer say that an own right or interest is infringed?
        """
    @property
    def own_right_direct(self, /) -> bool | None:
        """
        Quyền, lợi ích đó có liên quan trực tiếp không?

        Is that right or interest touched directly?
        """
    @property
    def papers_attached(self, /) -> bool | None:
        """
        Có kèm tài liệu?

        Are papers attached?
        """
    @property
    def prior(self, /) -> Prior | None:
        """
        Việc này đã đến đâu?

        How far has the matter come?
        """
    @property
    def prior_by(self, /) -> PriorBy | None:
        """
        Ai đã hoặc đang giải quyết?

        Who dealt, or deals, with it?
        """
    @property
    def prior_on(self, /) -> When | None:
        """
        Văn bản giải quyết trước ban hành ngày nào?

        On which day was the earlier decision issued?
        """
    @property
    def prior_received_on(self, /) -> When | None:
        """
        Người viết nhận văn bản giải quyết trước ngày nào?

        On which day did the writer receive the earlier decision?
        """
    @property
    def prior_term_ended_on(self, /) -> When | None:
        """
        Thời hạn giải quyết trước hết ngày nào?

        On which day did the earlier term end?
        """
    @property
    def public_concern(self, /) -> bool | None:
        """
        Dư luận xã hội quan tâm?

        Is there public concern?
        """
    @property
    def reason_given(self, /) -> bool | None:
        """
        Có ghi lý do?

        Is the reason given?
        """
    @property
    def remote(self, /) -> bool | None:
        """
        Vụ việc phát sinh ở vùng sâu, vùng xa đi lại khó khăn?

        Did it arise in a remote area that is hard to reach?
        """
    def replace(
        self,
        /,
        *,
        target_unit: str | None = ...,
        events: Iterable[Event] = ...,
        kind: PetitionKind | str | None = ...,
        track: Track | str | None = ...,
        instance: Instance | str | None = ...,
        remote: bool | YesNo | str | None = ...,
        complex: bool | YesNo | str | None = ...,
        complex_in_writing: bool | YesNo | str | None = ...,
        field: Field | str | None = ...,
        asks: Asks | str | None = ...,
        target: Target | str | None = ...,
        target_author: TargetAuthor | str | None = ...,
        works_for_target: bool | YesNo | str | None = ...,
        labour_matter: bool | YesNo | str | None = ...,
        target_office: OfficeKind | str | None = ...,
        target_place: Place | _Placed | str | None = ...,
        matter_place: Place | _Placed | str | None = ...,
        function_level: FunctionLevel | str | None = ...,
        several_communes: bool | YesNo | str | None = ...,
        collective_decision: bool | YesNo | str | None = ...,
        by_own_staff: bool | YesNo | str | None = ...,
        target_on: date | When | str | None = ...,
        applies_once_to_named: bool | YesNo | str | None = ...,
        internal_direction: InternalDirection | str | None = ...,
        own_right_claimed: bool | YesNo | str | None = ...,
        own_right_direct: bool | YesNo | str | None = ...,
        state_secret_listed: bool | YesNo | str | None = ...,
        special_law: bool | YesNo | str | None = ...,
        harm_or_threat: bool | YesNo | str | None = ...,
        in_public_duty: bool | YesNo | str | None = ...,
        body_denounced: bool | YesNo | str | None = ...,
        from_settled_complaint: bool | YesNo | str | None = ...,
        evidence_on_resolver: bool | YesNo | str | None = ...,
        crime_signs: bool | YesNo | str | None = ...,
        content_given: bool | YesNo | str | None = ...,
        reason_given: bool | YesNo | str | None = ...,
        request_given: bool | YesNo | str | None = ...,
        respondent_named: bool | YesNo | str | None = ...,
        respondent_address_given: bool | YesNo | str | None = ...,
        papers_attached: bool | YesNo | str | None = ...,
        first_decision_attached: bool | YesNo | str | None = ...,
        learned_on: date | When | str | None = ...,
        obstacle_days: int | None = ...,
        good_reason: bool | YesNo | str | None = ...,
        prior: Prior | str | None = ...,
        prior_by: PriorBy | str | None = ...,
        prior_on: date | When | str | None = ...,
        prior_received_on: date | When | str | None = ...,
        prior_term_ended_on: date | When | str | None = ...,
        first_resolver: Resolver | str | None = ...,
        court: Court | str | None = ...,
        also_sued: bool | YesNo | str | None = ...,
        forum_choice: ForumChoice | str | None = ...,
        rights_independent: bool | YesNo | str | None = ...,
        suit_about: SuitAbout | str | None = ...,
        complained_as_required: bool | YesNo | str | None = ...,
        jurisdiction_dispute: JurisdictionDispute | str | None = ...,
        withdrawal: Withdrawal | str | None = ...,
        withdrawal_paper: WithdrawalPaper | str | None = ...,
        withdrawal_signed: bool | YesNo | str | None = ...,
        withdrawal_pressure: Pressure | str | None = ...,
        withdrawn_before: bool | YesNo | str | None = ...,
        termination_notice_on: date | When | str | None = ...,
        several_places: bool | YesNo | str | None = ...,
        several_contents: bool | YesNo | str | None = ...,
        many_people: bool | YesNo | str | None = ...,
        foreign_element: bool | YesNo | str | None = ...,
        several_bodies: bool | YesNo | str | None = ...,
        bodies_disagree: bool | YesNo | str | None = ...,
        evidence_conflicts: bool | YesNo | str | None = ...,
        harsh_attitude: bool | YesNo | str | None = ...,
        public_concern: bool | YesNo | str | None = ...,
        affects_security: bool | YesNo | str | None = ...,
        sanction: Sanction | str | None = ...,
        disciplined_person: DisciplinedPerson | str | None = ...,
        above_director_general: bool | YesNo | str | None = ...,
        appointed_by_prime_minister: bool | YesNo | str | None = ...,
        unit_above: UnitAbove | str | None = ...,
        enforcement_harm: bool | YesNo | str | None = ...,
        differs_from_verification: bool | YesNo | str | None = ...,
        result_differs_from_papers: bool | YesNo | str | None = ...,
        found_right_on_recheck: bool | YesNo | str | None = ...,
        suspension_reason: SuspensionReason | str | None = ...,
        obstacle_event: ObstacleEvent | str | None = ...,
        object_remains: bool | YesNo | str | None = ...,
        absent_from_dialogue: bool | YesNo | str | None = ...,
        complainant_at_dialogue: DialoguePresence | str | None = ...,
        invited_twice: bool | YesNo | str | None = ...,
        discipline_content_clear: bool | YesNo | str | None = ...,
        finding: ComplaintFinding | str | None = ...,
        identity_role: IdentityRole | str | None = ...,
        identity_step: bool | YesNo | str | None = ...,
        identity_opened: bool | YesNo | str | None = ...,
        review_ground: ReviewGround | str | None = ...,
        review_found_on: date | When | str | None = ...,
        review_conclusion: ReviewConclusion | str | None = ...,
        file_reader: FileReader | str | None = ...,
        document_secret: bool | YesNo | str | None = ...,
        breach_on: date | When | str | None = ...,
        breach_by: BreachBy | str | None = ...,
        breach: Breach | str | None = ...,
        breach_effect: BreachEffect | str | None = ...,
        breach_repeat: BreachRepeat | str | None = ...,
        leading_post: bool | YesNo | str | None = ...,
    ) -> Content:
        """
        The same with some fields changed; `None` empties one.
        """
    @property
    def request_given(self, /) -> bool | None:
        """
        Có ghi yêu cầu?

        Is the request given?
        """
    @property
    def respondent_address_given(self, /) -> bool | None:
        """
        Có ghi địa chỉ bên bị khiếu nại, bị tố cáo?

        Is the respondent's address given?
        """
    @property
    def respondent_named(self, /) -> bool | None:
        """
        Có ghi tên bên bị khiếu nại, bị tố cáo?

        Is the respondent named?
        """
    @property
    def result_differs_from_papers(self, /) -> bool | None:
        """
        Kết quả xác minh khác với tài liệu các bên cung cấp?

        Does the result of the verification differ from what a party supplied?
        """
    @property
    def review_conclusion(self, /) -> ReviewConclusion | None:
        """
        Thủ tướng Chính phủ kết luận thế nào về việc giải quyết?

        What did the Prime Minister conclude on the resolution?
        """
    @property
    def review_found_on(self, /) -> When | None:
        """
        Phát hiện ngày nào?

        On which day was that found?
        """
    @property
    def review_ground(self, /) -> ReviewGround | None:
        """
        Sau khi giải quyết, có phát hiện vi phạm gây thiệt hại hoặc tình tiết mới không?

        After the resolution, was a breach that caused damage found, or new facts?
        """
    @property
    def rights_independent(self, /) -> bool | None:
        """
        Quyền lợi của những người khiếu nại và những người khởi kiện có độc lập với nhau không?

        Are the rights of those who complain and those who sue independent of one another?
        """
    @property
    def sanction(self, /) -> Sanction | None:
        """
        Hình thức kỷ luật nào?

        Which sanction?
        """
    @property
    def several_bodies(self, /) -> bool | None:
        """
        Liên quan đến trách nhiệm quản lý của nhiều cơ quan?

        Does it touch the management duties of several bodies?
        """
    @property
    def several_communes(self, /) -> bool | None:
        """
        Vụ việc nằm trên địa bàn nhiều xã, phường, đặc khu?

        Does the matter lie in several communes?
        """
    @property
    def several_contents(self, /) -> bool | None:
        """
        Có 02 nội dung trở lên phải xác minh?

        Are there two or more contents to verify?
        """
    @property
    def several_places(self, /) -> bool | None:
        """
        Một nội dung phải xác minh ở 02 nơi trở lên?

        Must one content be verified in two or more places?
        """
    @property
    def special_law(self, /) -> bool | None:
        """
        Có luật khác quy định riêng về việc này không?

        Does another law regulate this kind of complaint differently?
        """
    @property
    def state_secret_listed(self, /) -> bool | None:
        """
        Thuộc bí mật nhà nước quốc phòng, an ninh, ngoại giao trong danh mục?

        Is it a listed state secret in defence, security or foreign affairs?
        """
    @property
    def suit_about(self, /) -> SuitAbout | None:
        """
        Việc khởi kiện nhằm vào gì?

        What is the suit against?
        """
    @property
    def suspension_reason(self, /) -> SuspensionReason | None:
        """
        Căn cứ tạm đình chỉ?

        Is there a reason to suspend?
        """
    @property
    def target(self, /) -> Target | None:
        """
        Yêu cầu đó nhằm vào cái gì?

        What is the request against?
        """
    @property
    def target_author(self, /) -> TargetAuthor | None:
        """
        Cái đó là của ai?

        Whose is it?
        """
    @property
    def target_office(self, /) -> OfficeKind | None:
        """
        Ai đã ra quyết định, có hành vi, hoặc quản lý người có hành vi?

        Who decided or acted, or manages the person who acted?
        """
    @property
    def target_on(self, /) -> When | None:
        """
        Quyết định ban hành, hành vi xảy ra ngày nào?

        On which day was the decision made, or did the act occur?
        """
    @property
    def target_place(self, /) -> Place | None:
        """
        Người, cơ quan đó thuộc đơn vị hành chính nào?

        In which administrative unit is that office?
        """
    @property
    def target_unit(self, /) -> str | None:
        """
        The unit complained of, by its code in the host's directory.
        """
    @property
    def termination_notice_on(self, /) -> When | None:
        """
        Ngày thông báo đình chỉ?

        On which day was the termination notified?
        """
    def to_json(self, /) -> str:
        """
        As JSON, the form in which it is stored and exchanged.
        """
    @property
    def track(self, /) -> Track | None:
        """
        Văn bản trong hồ sơ xác định là khiếu nại hành chính hay kỷ luật?

        Which track does a document on the file state?
        """
    @property
    def unit_above(self, /) -> UnitAbove | None:
        """
        Cấp trên của đơn vị, doanh nghiệp là ai?

        What stands above the unit or enterprise?
        """
    @property
    def withdrawal(self, /) -> Withdrawal | None:
        """
        Có rút đơn không, rút phần nào?

        Is it withdrawn, and how far?
        """
    @property
    def withdrawal_paper(self, /) -> WithdrawalPaper | None:
        """
        Rút bằng gì?

        By which paper?
        """
    @property
    def withdrawal_pressure(self, /) -> Pressure | None:
        """
        Có bị đe dọa, ép buộc, mua chuộc để rút?

        Was the withdrawal forced, threatened or bought?
        """
    @property
    def withdrawal_signed(self, /) -> bool | None:
        """
        Việc rút có chữ ký hoặc điểm chỉ?

        Is the withdrawal signed or fingerprinted?
        """
    @property
    def withdrawn_before(self, /) -> bool | None:
        """
        Nội dung này đã từng rút trước đây?

        Was this content withdrawn before?
        """
    @property
    def works_for_target(self, /) -> bool | None:
        """
        Người khiếu nại là người lao động của chính đơn vị, doanh nghiệp đó?

        Is the complainant a worker of that very unit or enterprise?
        """

@final
class ContentAssessment:
    """
    What became of one content.
    """
    def __repr__(self, /) -> str: ...
    @property
    def acceptance(self, /) -> Answer | None:
        """
        Whether it is to be accepted, once decided.
        """
    @property
    def competent(self, /) -> list[Office]:
        """
        Who is competent in its instance: one office, or every one still possible.
        """
    @property
    def coverage(self, /) -> Coverage:
        """
        Whether the law on it is held here.
        """
    @property
    def deadlines(self, /) -> list[Deadline]:
        """
        What must be done by when.
        """
    @property
    def earliest_due(self, /) -> Deadline | None:
        """
        The deadline of an authority that runs and ends first.
        """
    @property
    def facts(self, /) -> list[FactUsed]:
        """
        The facts that were known or taken.
        """
    @property
    def kind(self, /) -> Answer | None:
        """
        Its kind, once decided.
        """
    @property
    def questions(self, /) -> list[Question]:
        """
        What to ask next, first things first.
        """
    @property
    def rulings(self, /) -> list[Ruling]:
        """
        The questions of law, in the order in which they are put.
        """

@final
class Conventions:
    """
    How the points on which the law is silent or disputed are counted.

    The default is the first reading of every point. In stored data only what differs need be written.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, **readings: str) -> Conventions:
        """
        The default is the first reading of every point; named are the points that are read otherwise, by their words.
        """
    def __repr__(self, /) -> str: ...
    @property
    def choices(self, /) -> list[Choice]:
        """
        Every point with the reading chosen.
        """

@final
class Court:
    """
    Tòa án

    Court
    """
    ACCEPTED: Final[Court]
    """
    Đã thụ lý

    Accepted
    """
    CASE_TERMINATED: Final[Court]
    """
    Đã đình chỉ vụ án

    Case terminated
    """
    DECIDED: Final[Court]
    """
    Đã giải quyết bằng bản án, quyết định

    Decided
    """
    NO_COURT: Final[Court]
    """
    Chưa thụ lý

    None
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Court | str) -> Court:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Court]:
        """
        Every value, in order.
        """

@final
class Coverage:
    """
    Whether this library holds the law on a content. An empty list never looks like "nothing to do".
    """
    ENCODED: Final[Coverage]
    """
    Đã mã hóa

    Encoded
    """
    NOT_ENCODED_YET: Final[Coverage]
    """
    Thư viện chưa mã hóa phần luật này

    This part of the law is not encoded yet
    """
    OPEN: Final[Coverage]
    """
    Chưa xác định được loại

    The kind is not decided yet
    """
    OTHER_LAW: Final[Coverage]
    """
    Theo luật khác

    Another law governs it
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Coverage | str) -> Coverage:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Coverage]:
        """
        Every value, in order.
        """

@final
class DayColumn:
    """
    A column of days, for any library that takes Arrow: `pyarrow.array(days)`, `polars.Series(days)`.
    """
    def __arrow_c_array__(self, /, requested_schema: Any | None = None) -> tuple[object, object]: ...
    def __len__(self, /) -> int: ...
    def __repr__(self, /) -> str: ...

@final
class DayInfo:
    """
    A day, what it is, and why.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def basis(self, /) -> str:
        """
        The provision or notice it rests on.
        """
    @property
    def certainty(self, /) -> Certainty:
        """
        How that is known.
        """
    @property
    def day(self, /) -> date:
        """
        The day.
        """
    @property
    def kind(self, /) -> DayKind:
        """
        What it is.
        """
    @property
    def name_en(self, /) -> str:
        """
        Its name in English.
        """
    @property
    def name_vi(self, /) -> str:
        """
        Its name in Vietnamese.
        """

@final
class DayKind:
    """
    What a day is, for state bodies that rest on Saturday and Sunday.
    """
    HOLIDAY: Final[DayKind]
    """
    A statutory holiday, whatever its weekday.
    """
    MAKEUP_WORKING_DAY: Final[DayKind]
    """
    Làm bù: the Saturday worked for it.
    """
    SUBSTITUTE_DAY_OFF: Final[DayKind]
    """
    Nghỉ bù: a weekday off in lieu of a holiday that fell on a weekend.
    """
    SWAPPED_DAY_OFF: Final[DayKind]
    """
    Nghỉ hoán đổi: a weekday given off, worked on a Saturday.
    """
    WEEKEND: Final[DayKind]
    """
    An ordinary Saturday or Sunday.
    """
    WORKING_DAY: Final[DayKind]
    """
    An ordinary working day.
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: DayKind | str) -> DayKind:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[DayKind]:
        """
        Every value, in order.
        """

@final
class Deadline:
    """
    What must be done by which day.
    """
    def __repr__(self, /) -> str: ...
    @property
    def actor(self, /) -> Text:
        """
        Who must do it.
        """
    @property
    def article(self, /) -> Rule | None:
        """
        The rule that gives its earliest day, with its article.
        """
    @property
    def bound(self, /) -> Bound:
        """
        Whose act it limits.
        """
    @property
    def certain(self, /) -> bool:
        """
        Whether the law sets it whatever the open facts turn out to be; if not, it may not apply at all.
        """
    @property
    def counted_by(self, /) -> str | None:
        """
        The rule of counting that was used.
        """
    @property
    def days_left(self, /) -> int | None:
        """
        Days from the day of assessment to `due`; negative once overdue. Absent when it does not run.
        """
    @property
    def due(self, /) -> date | None:
        """
        The last day. While facts are open, the earliest that is possible.
        """
    @property
    def earliest(self, /) -> date | None:
        """
        The earliest day under any reading: who keeps it is late under none.
        """
    @property
    def grounds(self, /) -> list[Rule]:
        """
        The rules that say so.
        """
    @property
    def hangs_on(self, /) -> list[str]:
        """
        The facts on which the day hangs.
        """
    @property
    def id(self, /) -> str:
        """
        Stable id of the act.
        """
    @property
    def latest(self, /) -> date | None:
        """
        The latest day under any reading: no right is lost before it.
        """
    @property
    def latest_due(self, /) -> date | None:
        """
        The latest day possible while facts are open; equal to `due` once they are known.
        """
    @property
    def met_on(self, /) -> date | None:
        """
        The day of the event that met it.
        """
    @property
    def nominal(self, /) -> date | None:
        """
        The last day before it moves off a day off, of the earliest of `terms`.
        """
    @property
    def provisional(self, /) -> bool:
        """
        Whether it touches a year whose days off may still change.
        """
    @property
    def readings(self, /) -> list[Reading]:
        """
        Other readings, with their last days.
        """
    @property
    def runs(self, /) -> bool:
        """
        Whether it has a last day that the authority or person must still keep.
        """
    @property
    def skipped(self, /) -> list[DayInfo]:
        """
        The days off that were not counted, or over which the last day moved.
        """
    @property
    def started_on(self, /) -> date | None:
        """
        The day of the event that started it.
        """
    @property
    def starts(self, /) -> list[EventKind]:
        """
        The kinds of event that start it.
        """
    @property
    def state(self, /) -> DeadlineState:
        """
        Where it stands on the day of assessment.
        """
    @property
    def terms(self, /) -> list[Answer]:
        """
        How long it runs: one period, or every one still possible.
        """
    @property
    def text(self, /) -> Text:
        """
        What must be done.
        """

@final
class DeadlineState:
    """
    Where a deadline stands on the day of assessment.
    """
    DUE_TODAY: Final[DeadlineState]
    """
    Đến hạn hôm nay

    Due today
    """
    MET: Final[DeadlineState]
    """
    Đã thực hiện đúng hạn

    Met in time
    """
    MET_LATE: Final[DeadlineState]
    """
    Đã thực hiện nhưng trễ hạn

    Met late
    """
    NOT_COUNTABLE: Final[DeadlineState]
    """
    Không tính được: luật không cho con số, hoặc ngoài phạm vi lịch

    Cannot be counted: the law gives no figure, or the days lie outside the calendar
    """
    NOT_STARTED: Final[DeadlineState]
    """
    Chưa bắt đầu tính

    The event that starts it is not on record
    """
    NO_LONGER_MATTERS: Final[DeadlineState]
    """
    Không còn ý nghĩa

    No longer matters
    """
    OVERDUE: Final[DeadlineState]
    """
    Quá hạn

    Overdue
    """
    RUNNING: Final[DeadlineState]
    """
    Đang tính

    Running
    """
    SUSPENDED: Final[DeadlineState]
    """
    Đang tạm dừng

    Standing still
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: DeadlineState | str) -> DeadlineState:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[DeadlineState]:
        """
        Every value, in order.
        """

@final
class DialoguePresence:
    """
    Có mặt tại buổi đối thoại

    Presence at the dialogue
    """
    ABSENT_WITHOUT_REASON: Final[DialoguePresence]
    """
    Vắng mặt không có lý do chính đáng

    Absent without good reason
    """
    ABSENT_WITH_REASON: Final[DialoguePresence]
    """
    Vắng mặt có lý do chính đáng

    Absent with good reason
    """
    PRESENT: Final[DialoguePresence]
    """
    Có mặt

    Present
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: DialoguePresence | str) -> DialoguePresence:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[DialoguePresence]:
        """
        Every value, in order.
        """

@final
class Directory:
    """
    The host's own bodies: with it a petition names the unit that received it (`unit`) and the unit complained of
    (`target_unit`) by the host's codes, and what follows from them is no longer asked.

    Everything wrong with the bodies is raised at once, each with its path, as `bodies[3].superior`. With a `gazetteer` their
    places are checked too. A body that changed is written once for each period, under the same code.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __len__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, bodies: Iterable[HostBody], *, gazetteer: Gazetteer | None = ...) -> Directory: ...
    def __repr__(self, /) -> str: ...
    @property
    def bodies(self, /) -> list[HostBody]:
        """
        Every body, in the order given.
        """
    def find(self, /, code: str, on: date | str) -> HostBody | None:
        """
        The body that bears a code on a day.
        """
    @staticmethod
    def from_json(text: str, *, gazetteer: Gazetteer | None = ...) -> Directory:
        """
        The directory in a JSON text: a list of bodies, or an object that holds it under `bodies`. Each has `code`, `name` and
        `kind`, and as far as known `place`, `superior`, `from` and `to`.
        """

@final
class DisciplinedPerson:
    """
    Người bị kỷ luật

    The person disciplined
    """
    CADRE: Final[DisciplinedPerson]
    """
    Cán bộ

    Cadre
    """
    CIVIL_SERVANT: Final[DisciplinedPerson]
    """
    Công chức

    Civil servant
    """
    PUBLIC_EMPLOYEE: Final[DisciplinedPerson]
    """
    Viên chức

    Public employee
    """
    WORKER: Final[DisciplinedPerson]
    """
    Người lao động trong doanh nghiệp nhà nước, đơn vị sự nghiệp

    Worker of a state enterprise or public unit
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: DisciplinedPerson | str) -> DisciplinedPerson:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[DisciplinedPerson]:
        """
        Every value, in order.
        """

@final
class Doubt:
    """
    A point that the texts leave open. It travels with every answer that rests on it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def id(self, /) -> str:
        """
        Stable id.
        """
    @property
    def text(self, /) -> Text:
        """
        What is doubtful.
        """

@final
class Due:
    """
    A period counted: its last day, and all that shows how it came about.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def alternative(self, /) -> date | None:
        """
        The last day under the other reading of whether the day of the event counts, where it differs; for a backward
        period, of whether N days clear must lie between.
        """
    @property
    def code(self, /) -> CivilCode:
        """
        The Civil Code to cite.
        """
    @property
    def day(self, /) -> date:
        """
        The last day; the act is in time until 24:00. For a backward period, the last day on which the act is early enough.
        """
    @property
    def days_counted(self, /) -> int:
        """
        How many days ran: working days for a period in working days, otherwise calendar days up to the nominal day.
        """
    @property
    def nominal(self, /) -> date:
        """
        The last day before any shift.
        """
    @property
    def skipped(self, /) -> list[DayInfo]:
        """
        The days off passed over: those not counted in a period in working days, or those a last day was shifted across.
        """
    @property
    def start(self, /) -> date:
        """
        Day 0: the day of the event. For a backward period, the day of the event counted back from.
        """
    @property
    def state(self, /) -> YearState:
        """
        The least settled year touched from the start to the last day: what is not final may still change.
        """
    @property
    def swap_sensitive(self, /) -> bool:
        """
        Whether the other reading on swapped days would give another last day.
        """

@final
class Eligibility:
    """
    Whether a content is to be accepted.
    """
    def __repr__(self, /) -> str: ...
    @property
    def acceptance(self, /) -> Answer | None:
        """
        The answer, once decided.
        """
    @property
    def rulings(self, /) -> list[Ruling]:
        """
        The questions of law that lead to it.
        """

@final
class Event:
    """
    Something that happened in a case, on a day.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[EventKind, When], dict]:
        """
        What makes it again, for `pickle` and `copy`.
        """
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, kind: EventKind | str, day: date | When | str, *, document: str | None = ...) -> Event: ...
    def __repr__(self, /) -> str: ...
    @property
    def day(self, /) -> When:
        """
        When: a day, or a stretch if no more is known.
        """
    @property
    def document(self, /) -> str | None:
        """
        Number of the document, if one was made. Never a person's name.
        """
    @property
    def kind(self, /) -> EventKind:
        """
        What happened.
        """

@final
class EventKind:
    """
    Sự kiện

    Event
    """
    ACCEPTED: Final[EventKind]
    """
    Thụ lý

    Accepted
    """
    COMPLAINANT_ASKED_FOR_DOCUMENTS: Final[EventKind]
    """
    Người khiếu nại yêu cầu nơi lưu giữ cung cấp tài liệu

    Complainant asked the holder for documents
    """
    COMPLAINANT_GIVEN_DOCUMENTS: Final[EventKind]
    """
    Đã cung cấp tài liệu cho người khiếu nại

    Documents given to the complainant
    """
    COMPLAINED_ASKED_FOR_DOCUMENTS: Final[EventKind]
    """
    Người bị khiếu nại yêu cầu nơi lưu giữ cung cấp tài liệu

    Complained asked the holder for documents
    """
    COMPLAINED_GIVEN_DOCUMENTS: Final[EventKind]
    """
    Đã cung cấp tài liệu cho người bị khiếu nại

    Documents given to the complained
    """
    DECIDED: Final[EventKind]
    """
    Ra quyết định giải quyết

    Decided
    """
    DECISION_RECEIVED: Final[EventKind]
    """
    Người khiếu nại nhận được quyết định

    Decision received by the complainant
    """
    DECISION_SENT: Final[EventKind]
    """
    Gửi quyết định giải quyết

    Decision sent
    """
    DIALOGUE: Final[EventKind]
    """
    Đối thoại

    Dialogue
    """
    DIALOGUE_NOTIFIED: Final[EventKind]
    """
    Thông báo đối thoại

    Dialogue notified
    """
    DOCUMENTS_REQUESTED: Final[EventKind]
    """
    Yêu cầu cung cấp thông tin, tài liệu

    Documents requested
    """
    DOCUMENTS_SUPPLIED: Final[EventKind]
    """
    Cung cấp thông tin, tài liệu

    Documents supplied
    """
    ENFORCEMENT_DIRECTED: Final[EventKind]
    """
    Chỉ đạo thi hành

    Enforcement directed
    """
    EXPERT_REQUESTED: Final[EventKind]
    """
    Trưng cầu giám định

    Expert examination requested
    """
    EXPLANATION_GIVEN: Final[EventKind]
    """
    Người bị khiếu nại đã cung cấp tài liệu, giải trình

    Explanation given by the complained
    """
    EXPLANATION_REQUESTED: Final[EventKind]
    """
    Yêu cầu người bị khiếu nại cung cấp tài liệu, giải trình

    Explanation asked of the complained
    """
    EXTENDED: Final[EventKind]
    """
    Gia hạn

    Extended
    """
    FILE_ARCHIVED: Final[EventKind]
    """
    Bàn giao hồ sơ cho lưu trữ

    File handed to the archive
    """
    FILE_CLOSED: Final[EventKind]
    """
    Đóng hồ sơ

    File closed
    """
    FORWARDER_TOLD: Final[EventKind]
    """
    Thông báo kết quả cho cơ quan chuyển đơn

    Forwarder told of the result
    """
    FRONT_ANSWERED: Final[EventKind]
    """
    Trả lời kiến nghị của Mặt trận

    Front's recommendation answered
    """
    FRONT_RECOMMENDATION_DECIDED: Final[EventKind]
    """
    Có quyết định về kiến nghị của Mặt trận

    Decision on the Front's recommendation
    """
    FRONT_RECOMMENDED: Final[EventKind]
    """
    Mặt trận kiến nghị

    Recommendation of the Front
    """
    FRONT_TOLD: Final[EventKind]
    """
    Thông báo cho Mặt trận Tổ quốc

    Fatherland Front told
    """
    GUIDED: Final[EventKind]
    """
    Hướng dẫn

    Guided
    """
    PUBLICATION_MEETING: Final[EventKind]
    """
    Họp công khai

    Publication meeting
    """
    PUBLICATION_MEETING_NOTIFIED: Final[EventKind]
    """
    Thông báo cuộc họp công khai

    Publication meeting notified
    """
    PUBLISHED: Final[EventKind]
    """
    Công khai quyết định

    Decision published
    """
    RECEIVED: Final[EventKind]
    """
    Nhận đơn

    Received
    """
    RECEPTION_ANSWERED: Final[EventKind]
    """
    Trả lời người được tiếp

    Visitor answered
    """
    REFUSED: Final[EventKind]
    """
    Không thụ lý

    Not accepted
    """
    RESUMED: Final[EventKind]
    """
    Tiếp tục giải quyết

    Resumed
    """
    SECOND_COMPLAINT: Final[EventKind]
    """
    Người khiếu nại khiếu nại lần hai

    Second complaint made
    """
    STAY_LIFTED: Final[EventKind]
    """
    Hủy bỏ tạm đình chỉ thi hành

    Stay of execution lifted
    """
    STAY_ORDERED: Final[EventKind]
    """
    Tạm đình chỉ thi hành quyết định bị khiếu nại

    Stay of execution ordered
    """
    STAY_REASON_GONE: Final[EventKind]
    """
    Lý do tạm đình chỉ thi hành không còn

    Reason for the stay gone
    """
    SUSPENDED: Final[EventKind]
    """
    Tạm đình chỉ việc giải quyết

    Suspended
    """
    SUSPENSION_GROUND_FOUND: Final[EventKind]
    """
    Có đủ căn cứ tạm đình chỉ, đình chỉ

    Ground to suspend or terminate established
    """
    SUSPENSION_GROUND_GONE: Final[EventKind]
    """
    Căn cứ tạm đình chỉ không còn

    Ground of suspension gone
    """
    SUSPENSION_SENT: Final[EventKind]
    """
    Gửi quyết định tạm đình chỉ, đình chỉ, tiếp tục

    Suspension, termination or continuation decision sent
    """
    TERMINATED: Final[EventKind]
    """
    Đình chỉ việc giải quyết

    Terminated
    """
    TRANSFERRED: Final[EventKind]
    """
    Chuyển đơn

    Transferred
    """
    VERIFICATION_ASSIGNED: Final[EventKind]
    """
    Giao xác minh

    Verification assigned
    """
    WITHDRAWN: Final[EventKind]
    """
    Rút khiếu nại, tố cáo

    Withdrawn
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: EventKind | str) -> EventKind:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[EventKind]:
        """
        Every value, in order.
        """

@final
class FactUsed:
    """
    A fact that entered into the answer, with what it is taken to be and whence.
    """
    def __repr__(self, /) -> str: ...
    @property
    def fact(self, /) -> str:
        """
        Its name.
        """
    @property
    def may_also_be(self, /) -> list[str]:
        """
        What else it may be under another reading or without an assumption.
        """
    @property
    def origin(self, /) -> Origin:
        """
        Whence it is known.
        """
    @property
    def values(self, /) -> list[str]:
        """
        What it is taken to be.
        """

@final
class Field:
    """
    Lĩnh vực

    Field
    """
    CIVIL_SERVICE: Final[Field]
    """
    Công chức, công vụ

    Civil service
    """
    CORRUPTION: Final[Field]
    """
    Tham nhũng

    Corruption
    """
    JUDICIAL: Final[Field]
    """
    Tư pháp

    Judicial
    """
    LABOUR: Final[Field]
    """
    Lao động

    Labour
    """
    LAND_HOUSING: Final[Field]
    """
    Đất đai, nhà cửa

    Land and houses
    """
    OTHER_ADMINISTRATIVE: Final[Field]
    """
    Hành chính khác

    Other administrative
    """
    OTHER_FIELD: Final[Field]
    """
    Khác

    Other
    """
    PARTY_MASS: Final[Field]
    """
    Đảng, đoàn thể

    Party and mass organisations
    """
    POLICY_BENEFITS: Final[Field]
    """
    Chế độ, chính sách

    Benefits and policies
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Field | str) -> Field:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Field]:
        """
        Every value, in order.
        """

@final
class FileReader:
    """
    Người muốn đọc hồ sơ

    Who wants to read the file
    """
    COMPLAINANT: Final[FileReader]
    """
    Người khiếu nại

    Complainant
    """
    COMPLAINED: Final[FileReader]
    """
    Người bị khiếu nại

    Complained
    """
    LAWYER_OR_LEGAL_AID: Final[FileReader]
    """
    Luật sư, trợ giúp viên pháp lý của người khiếu nại

    Lawyer or legal-aid officer of the complainant
    """
    OTHER_READER: Final[FileReader]
    """
    Người khác

    Somebody else
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: FileReader | str) -> FileReader:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[FileReader]:
        """
        Every value, in order.
        """

@final
class Finding:
    """
    What a check found.
    """
    CERTIFICATE_LENGTH: Final[Finding]
    """
    Số giấy chứng nhận căn cước thường có 12 chữ số.

    The number of a certificate of identity usually has 12 digits.
    """
    EMAIL_FORM: Final[Finding]
    """
    Không theo dạng thường gặp của địa chỉ thư điện tử.

    It is not of the usual form of an e-mail address.
    """
    OLD_CARD_ENDED: Final[Finding]
    """
    Chứng minh nhân dân hết giá trị sử dụng từ ngày 01/01/2025; số vẫn được ghi nhận.

    People's identity cards ceased to be valid on 01/01/2025; the number is kept as data.
    """
    OLD_CARD_LENGTH: Final[Finding]
    """
    Số chứng minh nhân dân có 9 hoặc 12 chữ số.

    The number of a people's identity card has 9 or 12 digits.
    """
    PASSPORT_FORM: Final[Finding]
    """
    Số hộ chiếu thường có từ 6 đến 9 chữ cái và chữ số.

    A passport number usually has 6 to 9 letters and digits.
    """
    PERSONAL_NUMBER_CENTURY: Final[Finding]
    """
    Chữ số thứ tư không ứng với thế kỷ sinh nào cho đến nay.

    The fourth digit does not stand for a century of birth so far.
    """
    PERSONAL_NUMBER_FUTURE: Final[Finding]
    """
    Ứng với một năm sinh ở sau ngày nhận đơn.

    It stands for a year of birth after the day of filing.
    """
    PERSONAL_NUMBER_LENGTH: Final[Finding]
    """
    Số định danh cá nhân phải có 12 chữ số.

    A personal number has 12 digits.
    """
    PERSONAL_NUMBER_PLACE: Final[Finding]
    """
    Ba chữ số đầu không phải mã của một trong 63 tỉnh; có thể là mã quốc gia.

    The first three digits are not the code of one of the 63 provinces; they may be that of a country.
    """
    PERSONAL_NUMBER_SAME_DIGITS: Final[Finding]
    """
    Mọi chữ số đều giống nhau.

    All digits are the same.
    """
    PERSONAL_NUMBER_SEX: Final[Finding]
    """
    Không khớp với giới tính đã ghi.

    It does not agree with the sex given.
    """
    PERSONAL_NUMBER_YEAR: Final[Finding]
    """
    Không khớp với năm sinh đã ghi.

    It does not agree with the year of birth given.
    """
    PHONE_FORM: Final[Finding]
    """
    Không theo dạng số điện thoại trong nước; có thể là số nước ngoài.

    It is not of the form of a number in this country; it may be a foreign one.
    """
    PHONE_LETTERS: Final[Finding]
    """
    Số điện thoại không có chữ cái.

    A phone number has no letters.
    """
    PHONE_NOT_YET: Final[Finding]
    """
    Đầu số này có từ ngày 15/09/2018, sau ngày đã ghi.

    This prefix exists since 15/09/2018, after the day given.
    """
    PHONE_OLD: Final[Finding]
    """
    Số di động 11 chữ số đã đổi thành 10 chữ số từ ngày 15/09/2018.

    Mobile numbers of 11 digits became ones of 10 digits on 15/09/2018.
    """
    PROCEDURE_ENDED: Final[Finding]
    """
    Thủ tục cấp huyện đã chấm dứt từ ngày 01/07/2025.

    Procedures at districts ended on 01/07/2025.
    """
    PROCEDURE_FORM: Final[Finding]
    """
    Mã thủ tục hành chính có dạng 0.000000, có thể kèm mã tỉnh như .H05.

    The code of an administrative procedure is of the form 0.000000, with a province as in .H05 or none.
    """
    TAX_CHECK_DIGIT: Final[Finding]
    """
    Chữ số kiểm tra (thứ mười) không khớp.

    The check digit, the tenth, does not fit.
    """
    TAX_FORM: Final[Finding]
    """
    Mã số thuế có 10 hoặc 13 chữ số (10-3); từ 01/07/2025 có thể là số định danh cá nhân.

    A tax number has 10 or 13 digits (10-3); since 01/07/2025 it may be a personal number.
    """
    TAX_PERSONAL_NOT_YET: Final[Finding]
    """
    Số định danh cá nhân được dùng thay mã số thuế từ ngày 01/07/2025, sau ngày đã ghi.

    Personal numbers serve as tax numbers since 01/07/2025, after the day given.
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Finding | str) -> Finding:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def status(self, /) -> Status:
        """
        On what the check was read.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Finding]:
        """
        Every value, in order.
        """
    @property
    def weight(self, /) -> FindingWeight:
        """
        How it weighs.
        """

@final
class FindingWeight:
    """
    How a finding weighs.
    """
    ERROR: Final[FindingWeight]
    """
    Lỗi: không thể như vậy

    Error: it cannot be so
    """
    HINT: Final[FindingWeight]
    """
    Lưu ý: nên xem lại

    Hint: it may be worth a look
    """
    WARNING: Final[FindingWeight]
    """
    Cảnh báo: có thể sai, nhưng vẫn có thể đúng

    Warning: it is probably wrong, and may still be right
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: FindingWeight | str) -> FindingWeight:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[FindingWeight]:
        """
        Every value, in order.
        """

@final
class ForumChoice:
    """
    Nơi người khiếu nại chọn khi vừa khiếu nại vừa khởi kiện

    Which way was chosen by those who both complained and sued
    """
    COMPLAINT: Final[ForumChoice]
    """
    Người có thẩm quyền giải quyết khiếu nại

    The resolver of the complaint
    """
    COURT: Final[ForumChoice]
    """
    Tòa án

    The court
    """
    DIVIDED: Final[ForumChoice]
    """
    Người chọn khiếu nại, người chọn khởi kiện

    Some the complaint, others the court
    """
    NO_CHOICE: Final[ForumChoice]
    """
    Không lựa chọn

    No choice made
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: ForumChoice | str) -> ForumChoice:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[ForumChoice]:
        """
        Every value, in order.
        """

@final
class FunctionLevel:
    """
    Cấp nhận nhiệm vụ của cấp huyện từ ngày 01/07/2025

    The level that took over a task of the district on 01/07/2025
    """
    COMMUNE: Final[FunctionLevel]
    """
    Cấp xã

    The commune
    """
    PROVINCE: Final[FunctionLevel]
    """
    Cấp tỉnh

    The province
    """
    UNCLEAR: Final[FunctionLevel]
    """
    Chưa rõ

    Not clear
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: FunctionLevel | str) -> FunctionLevel:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[FunctionLevel]:
        """
        Every value, in order.
        """

@final
class Gazetteer:
    """
    The administrative units of Vietnam by date: what a code or a name stood for on a day, and what became of it.

    A code means nothing without a day: most codes of 2025 had named another commune before. Nothing is held before
    01/07/2012, and nothing is known after `known_to`.
    """
    def __repr__(self, /) -> str: ...
    def all(self, /) -> list[AdministrativeUnit]:
        """
        Every unit with every name and kind it had: provinces, districts, communes, by code and day.
        """
    def answer_json(self, /, request: str) -> str:
        """
        Answers a question given as JSON; the answer is JSON.
        """
    def bearers(self, /, code: str) -> Bearers:
        """
        Every unit that ever bore a code.
        """
    @property
    def edition(self, /) -> str:
        """
        A word for the state of the data.
        """
    def find(
        self,
        /,
        text: str,
        *,
        on: date | str | None = ...,
        only_existing: bool | YesNo | str = ...,
        level: UnitLevel | str | None = ...,
        within: AdministrativeUnit | str | None = ...,
        limit: int | None = ...,
    ) -> list[Match]:
        """
        Units by name, the likeliest first: with accents or without, with the word for the kind in front or not, abbreviated
        or not, and with the names of the units in which it lies behind commas. Old names find units that have ended.

        `on` is the day on which those that existed come first; `only_existing` leaves out the others. `level` and `within`
        (a province or district) narrow the search; `limit` is at most 100.
        """
    def inside(self, /, unit: AdministrativeUnit | str, on: date | str) -> list[AdministrativeUnit]:
        """
        The units that lay in a province or district on a day, by code.
        """
    @property
    def known_to(self, /) -> date:
        """
        The day to which the sources reach: a change after it is not known.
        """
    @staticmethod
    def standard() -> Gazetteer:
        """
        The gazetteer of this library, read once.
        """
    def succession(
        self,
        /,
        unit: AdministrativeUnit | str,
        on: date | str,
        *,
        of: date | str | None = ...,
    ) -> Succession:
        """
        What became of a unit by a day. A unit may be given by its code, with `of`, a day on which it bore it; that may be
        left out where only one unit ever did.
        """
    def successions(self, /, units: Iterable[AdministrativeUnit | str], on: date | str) -> list[Succession | Problem]:
        """
        What became of each of many units by a day, in their order. One that cannot be read, and a code that several units
        bore, is answered with its problem.
        """
    def unit(self, /, code: str, on: date | str) -> AdministrativeUnit | None:
        """
        The unit that bore a code on a day.
        """
    def units(self, /, codes: Iterable[str], on: date | str) -> list[AdministrativeUnit | Problem | None]:
        """
        The unit that bore each of many codes on a day, in their order. A code that is none is answered with its problem.
        """
    def units_arrow(self, /, table: _ArrowStream | _ArrowArray, on: date | str | None = ...) -> Columns:
        """
        The unit that bore each code of a table on its day: anything that offers Arrow columns, with a column `code` of
        texts, and a column `on` of days where they differ.

        The columns that come out: `ref`, `code`, `name`, `kind`, `title`, `address`, `province`, `district`, `until`,
        `problems` (how many), and `problem_list` (the problems as JSON, where there are any).
        """

@final
class GroupSize:
    """
    Số người

    Number of people
    """
    ELEVEN_OR_MORE: Final[GroupSize]
    """
    Từ mười một người

    Eleven or more
    """
    FIVE_TO_NINE: Final[GroupSize]
    """
    Năm đến chín người

    Five to nine
    """
    ONE: Final[GroupSize]
    """
    Một người

    One
    """
    TEN: Final[GroupSize]
    """
    Mười người

    Ten
    """
    TWO_TO_FOUR: Final[GroupSize]
    """
    Hai đến bốn người

    Two to four
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: GroupSize | str) -> GroupSize:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[GroupSize]:
        """
        Every value, in order.
        """

@final
class HostBody:
    """
    One body of the host, with its name, kind and superior, from one day to another. A body that changed any of them is
    written once for each period, under the same code.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        code: str,
        name: str,
        kind: BodyKind | str,
        *,
        place: Place | _Placed | str | None = ...,
        superior: str | None = ...,
        from_: date | str | None = ...,
        to: date | str | None = ...,
    ) -> HostBody:
        """
        One body of the host from one day to another: its own code, its name as documents write it, and its kind.

        Without a `place` it belongs where the nearest superior of its level does; `superior` is the code of the body
        directly above it. `from_` and `to` are its first and last day. Whether it fits the others is checked when the
        directory is made.
        """
    def __repr__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The host's own code for it.
        """
    @property
    def from_(self, /) -> date | None:
        """
        Its first day, if it was given.
        """
    @property
    def kind(self, /) -> BodyKind:
        """
        Its kind.
        """
    @property
    def name(self, /) -> str:
        """
        Its name, as documents write it.
        """
    @property
    def place(self, /) -> Place | None:
        """
        The administrative unit to which it belongs, if it was given.
        """
    @property
    def superior(self, /) -> str | None:
        """
        The code of the body directly above it, if it was given.
        """
    @property
    def to(self, /) -> date | None:
        """
        Its last day, if it was given.
        """

@final
class HostDay:
    """
    A day the host adds: a later notice, or a rule of its own locality.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        day: date | str,
        kind: HostDayKind | str,
        name_vi: str,
        name_en: str,
        *,
        basis: str | None = ...,
    ) -> HostDay:
        """
        A day that the host adds: a later notice, or a rule of its own locality.
        """
    def __repr__(self, /) -> str: ...
    @property
    def basis(self, /) -> str:
        """
        The notice or decision it rests on.
        """
    @property
    def day(self, /) -> date:
        """
        The day.
        """
    @property
    def kind(self, /) -> HostDayKind:
        """
        What it is.
        """
    @property
    def name_en(self, /) -> str:
        """
        Its name in English.
        """
    @property
    def name_vi(self, /) -> str:
        """
        Its name in Vietnamese.
        """

@final
class HostDayKind:
    """
    What a day added by the host is.
    """
    HOLIDAY: Final[HostDayKind]
    """
    A holiday; any weekday.
    """
    MAKEUP_WORKING_DAY: Final[HostDayKind]
    """
    The Saturday worked for it.
    """
    SUBSTITUTE_DAY_OFF: Final[HostDayKind]
    """
    A day off in lieu; Monday to Friday.
    """
    SWAPPED_DAY_OFF: Final[HostDayKind]
    """
    A working day given off for a Saturday worked; Monday to Friday.
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: HostDayKind | str) -> HostDayKind:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[HostDayKind]:
        """
        Every value, in order.
        """

@final
class IdentityAccess:
    """
    Được biết danh tính người tố cáo

    Access to the identity of a denouncer
    """
    ALLOWED: Final[IdentityAccess]
    """
    Được biết

    Allowed
    """
    DENIED: Final[IdentityAccess]
    """
    Không được biết

    Denied
    """
    NEVER: Final[IdentityAccess]
    """
    Không bao giờ được biết

    Never
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: IdentityAccess | str) -> IdentityAccess:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[IdentityAccess]:
        """
        Every value, in order.
        """

@final
class IdentityRole:
    """
    Vai trò đối với danh tính người tố cáo

    Role towards the identity of a denouncer
    """
    ARCHIVE_USER: Final[IdentityRole]
    """
    Người đọc lưu trữ

    Archive reader
    """
    COMPETENT_BODY_ON_TRANSFER: Final[IdentityRole]
    """
    Cơ quan có thẩm quyền nhận đơn chuyển đến

    Competent body that gets a transferred petition
    """
    COURT_ORDERED: Final[IdentityRole]
    """
    Tòa án, cơ quan khác theo luật

    Court or another body by law
    """
    CO_DENOUNCERS: Final[IdentityRole]
    """
    Người cùng tố cáo

    Other denouncers of the same petition
    """
    DATABASE_USER: Final[IdentityRole]
    """
    Cơ quan khác dùng cơ sở dữ liệu quốc gia

    Another body using the national database
    """
    DENOUNCED: Final[IdentityRole]
    """
    Người bị tố cáo

    The denounced
    """
    DENOUNCED_BODY: Final[IdentityRole]
    """
    Cơ quan quản lý người bị tố cáo

    Body managing the denounced, its head, colleagues
    """
    DENOUNCER_SELF: Final[IdentityRole]
    """
    Chính người tố cáo

    The denouncer
    """
    EXPERT_BODY: Final[IdentityRole]
    """
    Cơ quan giám định

    Body making an expert assessment
    """
    HEAD_RESOLVER: Final[IdentityRole]
    """
    Người giải quyết tố cáo

    Resolver
    """
    IDENTITY_CHECKER: Final[IdentityRole]
    """
    Cơ quan được giao kiểm tra danh tính, điều kiện

    Body charged with checking identity and conditions
    """
    INCOMPETENT_BODY: Final[IdentityRole]
    """
    Cơ quan không có thẩm quyền, chỉ chuyển đơn

    Body that only passes it on
    """
    INFO_PROVIDER: Final[IdentityRole]
    """
    Cơ quan, người được yêu cầu cung cấp thông tin

    Body or person asked for information
    """
    INSPECTORATE_ENFORCEMENT: Final[IdentityRole]
    """
    Thanh tra, đơn vị tham mưu theo dõi thực hiện kết luận

    Inspectorate following the conclusion
    """
    INSPECTORATE_REEXAMINE: Final[IdentityRole]
    """
    Thanh tra xem xét lại việc giải quyết

    Inspectorate examining a settlement
    """
    INVESTIGATOR: Final[IdentityRole]
    """
    Cơ quan điều tra, viện kiểm sát

    Investigation agency, procuracy
    """
    PROCESSOR: Final[IdentityRole]
    """
    Người xử lý đơn

    Processor of petitions
    """
    PROTECTING_EMPLOYER: Final[IdentityRole]
    """
    Cơ quan, người sử dụng lao động bảo vệ việc làm

    Managing body or employer carrying out job protection
    """
    PROTECTING_POLICE: Final[IdentityRole]
    """
    Công an, quân đội được yêu cầu bảo vệ

    Police or army security asked to protect
    """
    PUBLIC: Final[IdentityRole]
    """
    Công chúng, báo chí

    Public and press
    """
    RECEIVER: Final[IdentityRole]
    """
    Người tiếp, người mở đơn

    Receiver who meets the person or opens the petition
    """
    REFERRER: Final[IdentityRole]
    """
    Báo chí, cơ quan, đại biểu đã chuyển đơn

    Press, body or deputy that passed it on
    """
    REPRESENTATIVE: Final[IdentityRole]
    """
    Người đại diện của nhiều người tố cáo

    Representative of a group
    """
    SANCTION_FALSE_DENUNCIATION: Final[IdentityRole]
    """
    Cơ quan xử lý người cố ý tố cáo sai sự thật

    Body handling a deliberately false denouncer
    """
    STATISTICS: Final[IdentityRole]
    """
    Người làm báo cáo thống kê

    Report writer
    """
    SUPERIOR_FOLLOWUP: Final[IdentityRole]
    """
    Cấp trên xem xét tố cáo tiếp

    Superior examining a follow-up or taking over
    """
    SUPERIOR_ROUTINE: Final[IdentityRole]
    """
    Cấp trên theo dõi, đôn đốc, thống kê

    Superior, for statistics, supervision, urging
    """
    SYSTEM_ADMIN: Final[IdentityRole]
    """
    Quản trị hệ thống

    System administrator
    """
    TRANSLATOR: Final[IdentityRole]
    """
    Người phiên dịch, đánh máy

    Interpreter or typist
    """
    VERIFIER: Final[IdentityRole]
    """
    Người xác minh, tổ xác minh

    Verifier or team
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: IdentityRole | str) -> IdentityRole:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[IdentityRole]:
        """
        Every value, in order.
        """

@final
class Instance:
    """
    Lần khiếu nại

    Instance of a complaint
    """
    FIRST: Final[Instance]
    """
    Lần đầu

    First
    """
    SECOND: Final[Instance]
    """
    Lần hai

    Second
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Instance | str) -> Instance:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Instance]:
        """
        Every value, in order.
        """

@final
class InternalDirection:
    """
    Quyết định, hành vi nội bộ

    Internal decision or act
    """
    NEITHER_OF_THE_TWO: Final[InternalDirection]
    """
    Không phải hai trường hợp trên

    Neither
    """
    SUPERIOR_TO_LOWER: Final[InternalDirection]
    """
    Cơ quan hành chính cấp trên chỉ đạo, điều hành cấp dưới

    A superior body directing a lower one
    """
    WITHIN_BODY: Final[InternalDirection]
    """
    Trong nội bộ cơ quan, để chỉ đạo, tổ chức thực hiện nhiệm vụ, công vụ

    Within the body, to direct and organise its own duties
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: InternalDirection | str) -> InternalDirection:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[InternalDirection]:
        """
        Every value, in order.
        """

@final
class JurisdictionDispute:
    """
    Tranh chấp về thẩm quyền giữa những cơ quan nào

    Between which bodies competence is disputed
    """
    BETWEEN_CENTRAL_BODIES_OR_PROVINCES: Final[JurisdictionDispute]
    """
    Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ, UBND cấp tỉnh

    Ministries, government agencies and provinces
    """
    NO_DISPUTE: Final[JurisdictionDispute]
    """
    Không có tranh chấp

    No dispute
    """
    WITHIN_DISTRICT: Final[JurisdictionDispute]
    """
    Các cơ quan, đơn vị thuộc phạm vi quản lý của UBND cấp huyện

    Bodies of one district
    """
    WITHIN_MINISTRY: Final[JurisdictionDispute]
    """
    Các cơ quan, đơn vị thuộc phạm vi quản lý của một bộ

    Bodies of one ministry
    """
    WITHIN_PROVINCE: Final[JurisdictionDispute]
    """
    Các cơ quan, đơn vị thuộc phạm vi quản lý của UBND cấp tỉnh

    Bodies of one province
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: JurisdictionDispute | str) -> JurisdictionDispute:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[JurisdictionDispute]:
        """
        Every value, in order.
        """

@final
class Kntc:
    """
    The law, a calendar, and what the host chose: ready to answer. Built once; immutable, shared between threads.

    `assume` is a `Content` or `Petition` of which every fact entered is taken for granted wherever nothing is known of
    it, or a dictionary from names of facts; `conventions` says how to count where the law is disputed; `days_off` adds
    days of the host's own, and `announced` the years of which they are all. With a `gazetteer`, every door names offices
    by the places of a petition, and knows what became of them; with a `directory`, it knows the host's own bodies by
    their codes.
    """
    def __new__(
        cls,
        /,
        *,
        assume: Content | Petition | Mapping[str, object] | None = None,
        conventions: Conventions | None = ...,
        days_off: Iterable[HostDay] | None = ...,
        announced: Iterable[int] | None = ...,
        gazetteer: Gazetteer | None = ...,
        directory: Directory | None = ...,
    ) -> Kntc: ...
    def __repr__(self, /) -> str: ...
    def answer(
        self,
        /,
        petition: Petition | Content,
        question: Question | str,
        answer: _Word | Place | _Placed | str | bool | int | date | When | None,
    ) -> Petition:
        """
        Puts the answer to a question into a petition. `question` is a `Question` or its path; `answer` is one of its
        options or the word of one, yes or no, a number or a day, one of its units or any place; `None` takes an earlier
        answer back.
        """
    def answer_json(self, /, petition: str, path: str, answer: str) -> str:
        """
        A petition given as JSON, with one question answered, as JSON. An empty answer takes an earlier one back.
        """
    def assess(self, /, petition: Petition | Content, on: date | str) -> Assessment:
        """
        Everything the law says on a petition, as it stands on the day `on`. Events after `on` are ignored.
        """
    def assess_all(self, /, petitions: Iterable[Petition | Content], on: date | str) -> list[Assessment]:
        """
        Many petitions in one call, in their order.
        """
    def assess_all_json(self, /, petitions: str, on: date | str) -> str:
        """
        The full answers to a JSON list of petitions, as a JSON list in the same order.
        """
    def assess_json(self, /, petition: str, on: date | str) -> str:
        """
        The full answer to a petition given as JSON, as JSON. What cannot be read is among the problems.
        """
    @property
    def calendar(self, /) -> Calendar:
        """
        The calendar, counting as this context does.
        """
    def classify(self, /, petition: Petition | Content, on: date | str) -> list[Classification]:
        """
        What each content is.
        """
    def competent(self, /, petition: Petition | Content, on: date | str) -> list[list[Office]]:
        """
        Who is competent for each content in its instance: one office, or every one still possible.
        """
    def competent_all(self, /, petitions: Iterable[Petition | Content], on: date | str) -> list[list[list[Office]]]:
        """
        Who is competent for each content of many petitions, in their order.
        """
    def competent_all_json(self, /, petitions: str, on: date | str) -> str:
        """
        The same for a JSON list of petitions, as a JSON list: of each its `ref`, for each content the offices that are
        `competent`, and how many `problems` it has. A bad petition never fails the rest.
        """
    def competent_arrow(self, /, table: _ArrowStream | _ArrowArray, on: date | str) -> Columns:
        """
        Who is competent for each row of a table, which is read as by `rows_arrow`.

        The columns that come out: `ref`, `offices` (how many are possible), and of the one office, where no other is:
        `kind`, `name`, `code`, `unit`, `succeeds`, `status`; then `office_list` (the offices as JSON, where there are
        several), `problems` (how many), and `problem_list` (the problems as JSON, where there are any).
        """
    @property
    def conventions(self, /) -> Conventions:
        """
        How it counts where the law is silent or disputed.
        """
    def count_json(self, /, request: str) -> str:
        """
        Answers a question of counting given as JSON; the answer is JSON.
        """
    def deadlines(self, /, petition: Petition | Content, on: date | str) -> list[list[Deadline]]:
        """
        What must be done by when, for each content.
        """
    @property
    def directory(self, /) -> Directory | None:
        """
        The host's own bodies, if it knows them.
        """
    def eligible(self, /, petition: Petition | Content, on: date | str) -> list[Eligibility]:
        """
        Whether each content is to be accepted, and on which grounds it is not.
        """
    @property
    def gazetteer(self, /) -> Gazetteer | None:
        """
        The administrative units by which it names offices, if it does.
        """
    def judge_json(self, /, question: str, facts: str) -> str:
        """
        Puts one question of the rulebook to facts given as JSON; the answer is JSON.
        """
    def rows(self, /, petitions: Iterable[Petition | Content], on: date | str) -> list[Row]:
        """
        One slim row for each content of many petitions, in their order.
        """
    def rows_arrow(self, /, table: _ArrowStream | _ArrowArray, on: date | str) -> Columns:
        """
        One slim row for each row of a table: anything that offers Arrow columns (pyarrow, polars, pandas, DuckDB …).

        A column is named as a fact (`kind`, `remote`), as an event, whose day it holds (`accepted`), or `ref`, `unit`,
        `target_unit`. Cells
        are words or labels, true or false, numbers, days or days as text; what is null or blank is not known. A cell
        that cannot be read is a problem of its row.

        The columns that come out: `ref`, `content`, `kind`, `coverage`, `next_step`, `due`, `latest`, `state`,
        `days_left`, `article`, `open_questions`, `problems` (how many), and `problem_list` (the problems as JSON, where
        there are any).
        """
    def rows_json(self, /, petitions: str, on: date | str) -> str:
        """
        The slim rows of a JSON list of petitions, as a JSON list. A bad petition never fails the rest.
        """
    @staticmethod
    def standard() -> Kntc:
        """
        The law with the calendar of this library, no assumptions, no gazetteer and no directory.
        """
    def validate(self, /, petition: Petition | Content, on: date | str) -> list[Problem]:
        """
        What is wrong with a petition, and what the law requires of such a one. Blank is neither.
        """
    def validate_json(self, /, petition: str, on: date | str) -> str:
        """
        The problems of a petition given as JSON, as a JSON list.
        """

@final
class Match:
    """
    A unit that was found by its name.
    """
    def __repr__(self, /) -> str: ...
    @property
    def exists(self, /) -> bool:
        """
        It existed on the day asked about; without one, it exists as far as is known.
        """
    @property
    def unit(self, /) -> AdministrativeUnit:
        """
        The unit.
        """
    @property
    def whole_name(self, /) -> bool:
        """
        The text is its whole name, accents or not, and not only the beginning of a word of it.
        """

@final
class MatterForm:
    """
    Hình thức trình bày

    Form of the matter
    """
    PETITION: Final[MatterForm]
    """
    Có đơn

    A written petition
    """
    SPOKEN: Final[MatterForm]
    """
    Chỉ trình bày

    Spoken only
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: MatterForm | str) -> MatterForm:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[MatterForm]:
        """
        Every value, in order.
        """

@final
class ObstacleEvent:
    """
    Sự kiện cản trở

    Event that stands in the way
    """
    DISASTER: Final[ObstacleEvent]
    """
    Thiên tai, dịch bệnh, chiến tranh, địch họa

    Natural disaster, epidemic, war, enemy action
    """
    FILES_HELD: Final[ObstacleEvent]
    """
    Hồ sơ, tài liệu liên quan trực tiếp đang bị tạm giữ, niêm phong

    Files directly concerned are held or sealed by a competent body
    """
    OTHER_EVENT: Final[ObstacleEvent]
    """
    Sự kiện khác

    Another event
    """
    PERSONAL: Final[ObstacleEvent]
    """
    Tai nạn, ốm đau, đi công tác, học tập ở nơi xa

    Accident, illness, work or study far away
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: ObstacleEvent | str) -> ObstacleEvent:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[ObstacleEvent]:
        """
        Every value, in order.
        """

@final
class Office:
    """
    An office: its kind, and who it is by name as far as known.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str:
        """
        Its name, or its title as long as no more is known.
        """
    @property
    def body(self, /) -> str | None:
        """
        The code of the body that it heads in the host's own directory.
        """
    @property
    def code(self, /) -> str | None:
        """
        The code of that unit on the day of assessment.
        """
    @property
    def kind(self, /) -> str:
        """
        The stable word for its kind.
        """
    @property
    def name(self, /) -> str | None:
        """
        The office by name, as documents write it: `Chủ tịch UBND phường Ngọc Hà, thành phố Hà Nội`.
        """
    @property
    def status(self, /) -> Status | None:
        """
        On what the unit is known: reported, or only inferred from a weak source, which is a suggestion to check.
        """
    @property
    def succeeds(self, /) -> str | None:
        """
        The office in whose place it stands, if the one complained of is gone: `Chủ tịch UBND quận Ba Đình, thành phố Hà Nội`.
        """
    @property
    def title(self, /) -> Text:
        """
        Its title.
        """
    @property
    def unit(self, /) -> str | None:
        """
        The unit in which it has its seat, with where that lies: `phường Ngọc Hà, thành phố Hà Nội`.
        """

@final
class OfficeKind:
    """
    Người ra quyết định, hoặc có hành vi, hoặc quản lý người có hành vi

    Who decided or acted, or manages the person who acted
    """
    COMMUNE_CHAIR: Final[OfficeKind]
    """
    Chủ tịch UBND cấp xã

    Chair of a commune people's committee
    """
    COMMUNE_STAFF: Final[OfficeKind]
    """
    Người do Chủ tịch UBND cấp xã quản lý trực tiếp

    Person directly managed by the commune chair
    """
    COMMUNE_UNIT_HEAD: Final[OfficeKind]
    """
    Thủ trưởng cơ quan chuyên môn, tổ chức hành chính khác thuộc UBND cấp xã

    Head of an agency under a commune people's committee
    """
    DEPARTMENT_HEAD: Final[OfficeKind]
    """
    Giám đốc sở, thủ trưởng cơ quan chuyên môn, tổ chức hành chính khác thuộc UBND cấp tỉnh, người do mình quản lý trực tiếp

    Head of a provincial agency, or own staff
    """
    DISTRICT_AGENCY_HEAD: Final[OfficeKind]
    """
    Thủ trưởng cơ quan thuộc UBND cấp huyện, người do mình quản lý trực tiếp

    Head of an agency under a district people's committee, or own staff
    """
    DISTRICT_CHAIR: Final[OfficeKind]
    """
    Chủ tịch UBND cấp huyện

    Chair of a district people's committee
    """
    ENTERPRISE_REPRESENTATIVE: Final[OfficeKind]
    """
    Người đại diện theo pháp luật của doanh nghiệp nhà nước

    Legal representative of a state enterprise
    """
    MINISTER: Final[OfficeKind]
    """
    Bộ trưởng, thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ, người do mình quản lý trực tiếp

    Minister or head of a government agency, or own staff
    """
    MINISTRY_AGENCY_HEAD: Final[OfficeKind]
    """
    Thủ trưởng cơ quan thuộc bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ, người do mình quản lý trực tiếp

    Head of an agency under a ministry or government agency, or own staff
    """
    OTHER_OFFICE: Final[OfficeKind]
    """
    Cơ quan khác

    Another body
    """
    PROVINCE_CHAIR: Final[OfficeKind]
    """
    Chủ tịch UBND cấp tỉnh

    Chair of a provincial people's committee
    """
    PUBLIC_UNIT_HEAD: Final[OfficeKind]
    """
    Người đứng đầu đơn vị sự nghiệp công lập, viên chức do mình quản lý trực tiếp

    Head of a public non-business unit, or own staff
    """
    SUB_DEPARTMENT_HEAD: Final[OfficeKind]
    """
    Thủ trưởng cơ quan thuộc sở và cấp tương đương, người do mình quản lý trực tiếp

    Head of an agency under a provincial agency, or own staff
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: OfficeKind | str) -> OfficeKind:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[OfficeKind]:
        """
        Every value, in order.
        """

@final
class OrganisationKind:
    """
    Loại cơ quan, tổ chức đứng tên

    Kind of organisation
    """
    ARMED_FORCES: Final[OrganisationKind]
    """
    Đơn vị vũ trang nhân dân

    People's armed-forces unit
    """
    ECONOMIC: Final[OrganisationKind]
    """
    Tổ chức kinh tế

    Economic organisation
    """
    OTHER_ORGANISATION: Final[OrganisationKind]
    """
    Tổ chức khác

    Another organisation
    """
    POLITICAL: Final[OrganisationKind]
    """
    Tổ chức chính trị

    Political organisation
    """
    SOCIAL: Final[OrganisationKind]
    """
    Tổ chức xã hội

    Social organisation
    """
    SOCIO_POLITICAL: Final[OrganisationKind]
    """
    Tổ chức chính trị - xã hội

    Socio-political organisation
    """
    SOCIO_PROFESSIONAL: Final[OrganisationKind]
    """
    Tổ chức xã hội - nghề nghiệp

    Socio-professional organisation
    """
    STATE_BODY: Final[OrganisationKind]
    """
    Cơ quan nhà nước

    State body
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: OrganisationKind | str) -> OrganisationKind:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[OrganisationKind]:
        """
        Every value, in order.
        """

@final
class Origin:
    """
    How a fact came to be known.
    """
    ASSUMED: Final[Origin]
    """
    Taken for granted until the contrary, or an act that the law requires, is on record.
    """
    DERIVED: Final[Origin]
    """
    A table or a computation yields it.
    """
    ENTERED: Final[Origin]
    """
    An officer saw, read or asked it.
    """
    STATED: Final[Origin]
    """
    A document on the file states it.
    """
    UNKNOWN: Final[Origin]
    """
    It is not.
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Origin | str) -> Origin:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Origin]:
        """
        Every value, in order.
        """

@final
class Paper:
    """
    The papers whose number may be given.
    """
    IDENTITY_CARD: Final[Paper]
    """
    căn cước

    identity card
    """
    IDENTITY_CERTIFICATE: Final[Paper]
    """
    giấy chứng nhận căn cước

    certificate of identity
    """
    OLD_CARD: Final[Paper]
    """
    chứng minh nhân dân

    people's identity card
    """
    OTHER: Final[Paper]
    """
    giấy tờ tùy thân khác

    other identity paper
    """
    PASSPORT: Final[Paper]
    """
    hộ chiếu

    passport
    """
    PERSONAL_NUMBER: Final[Paper]
    """
    số định danh cá nhân

    personal number
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Paper | str) -> Paper:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Paper]:
        """
        Every value, in order.
        """

@final
class Papers:
    """
    Giấy tờ đại diện, ủy quyền

    Papers of representation
    """
    INVALID: Final[Papers]
    """
    Không hợp lệ

    Invalid
    """
    NO_PAPERS: Final[Papers]
    """
    Không có

    None
    """
    VALID: Final[Papers]
    """
    Hợp lệ

    Valid
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Papers | str) -> Papers:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Papers]:
        """
        Every value, in order.
        """

@final
class Petition:
    """
    What was received, as far as an officer knows it. What is not known stays empty; a box not ticked is not known.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs_ex__(self, /) -> tuple[tuple[()], dict]:
        """
        What makes it again, for `pickle` and `copy`.
        """
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(
        cls,
        /,
        *,
        ref: str | None = ...,
        unit: str | None = ...,
        events: Iterable[Event] = ...,
        contents: Iterable[Content] = ...,
        unit_kind: UnitKind | str | None = ...,
        unit_role: UnitRole | str | None = ...,
        unit_place: Place | _Placed | str | None = ...,
        channel: Channel | str | None = ...,
        matter_form: MatterForm | str | None = ...,
        transferred_by: TransferredBy | str | None = ...,
        author_kind: AuthorKind | str | None = ...,
        organisation_kind: OrganisationKind | str | None = ...,
        treaty_provides_otherwise: bool | YesNo | str | None = ...,
        author_name_given: bool | YesNo | str | None = ...,
        author_address_given: bool | YesNo | str | None = ...,
        author_contact_given: bool | YesNo | str | None = ...,
        author_check: AuthorCheck | str | None = ...,
        signature: Signature | str | None = ...,
        signatory_count: int | None = ...,
        all_signed: bool | YesNo | str | None = ...,
        has_capacity: bool | YesNo | str | None = ...,
        acts_through: ActsThrough | str | None = ...,
        representation_papers: Papers | str | None = ...,
        authorisation_form: AuthorisationForm | str | None = ...,
        authorised_on: date | When | str | None = ...,
        attorney_kind: AttorneyKind | str | None = ...,
        cannot_complain_in_person: bool | YesNo | str | None = ...,
        several_attorneys_for_one_content: bool | YesNo | str | None = ...,
        entitled_to_legal_aid: bool | YesNo | str | None = ...,
        author_state: AuthorState | str | None = ...,
        rights_inherited: bool | YesNo | str | None = ...,
        heir_proved: bool | YesNo | str | None = ...,
        group_document: bool | YesNo | str | None = ...,
        representative_is_member: bool | YesNo | str | None = ...,
        representative_count: int | None = ...,
        id_data_given: bool | YesNo | str | None = ...,
        vietnamese: bool | YesNo | str | None = ...,
        translation_notarised: bool | YesNo | str | None = ...,
        dated: bool | YesNo | str | None = ...,
        legible: bool | YesNo | str | None = ...,
        originals_attached: bool | YesNo | str | None = ...,
        title_says: PetitionKind | str | None = ...,
    ) -> Petition: ...
    def __repr__(self, /) -> str: ...
    @property
    def acts_through(self, /) -> ActsThrough | None:
        """
        Ai đứng ra thực hiện?

        Who acts?
        """
    @property
    def all_signed(self, /) -> bool | None:
        """
        Mọi người có tên đều đã ký hoặc điểm chỉ?

        Has everyone named signed or given a fingerprint?
        """
    @property
    def attorney_kind(self, /) -> AttorneyKind | None:
        """
        Người được ủy quyền là ai?

        Who is the authorised person?
        """
    @property
    def author_address_given(self, /) -> bool | None:
        """
        Có ghi địa chỉ không?

        Is the author's address given?
        """
    @property
    def author_check(self, /) -> AuthorCheck | None:
        """
        Kiểm tra người đứng tên: có đúng người đó không?

        Check of the author: is it that person?
        """
    @property
    def author_contact_given(self, /) -> bool | None:
        """
        Có ghi cách thức liên hệ không?

        Is a way to contact the author given?
        """
    @property
    def author_kind(self, /) -> AuthorKind | None:
        """
        Người đứng tên là ai?

        Who is the author?
        """
    @property
    def author_name_given(self, /) -> bool | None:
        """
        Có ghi họ tên không?

        Is the author's name given?
        """
    @property
    def author_state(self, /) -> AuthorState | None:
        """
        Người khiếu nại còn sống, cơ quan, tổ chức còn hoạt động không?

        Is the complainant alive, or the organisation still existing?
        """
    @property
    def authorisation_form(self, /) -> AuthorisationForm | None:
        """
        Văn bản ủy quyền lập dưới hình thức nào?

        In which form is the power of attorney?
        """
    @property
    def authorised_on(self, /) -> When | None:
        """
        Văn bản ủy quyền lập ngày nào?

        On which day was the power of attorney made?
        """
    @property
    def cannot_complain_in_person(self, /) -> bool | None:
        """
        Người khiếu nại ốm đau, già yếu, có nhược điểm thể chất hoặc lý do khách quan khác nên không tự khiếu nại được?

        Is the complainant kept from complaining by illness, age, a physical defect or another objective reason?
        """
    @property
    def channel(self, /) -> Channel | None:
        """
        Đơn, ý kiến đến bằng đường nào?

        How did the petition or opinion arrive?
        """
    @property
    def contents(self, /) -> list[Content]:
        """
        What the petition asks, each matter by itself.
        """
    @property
    def dated(self, /) -> bool | None:
        """
        Có ghi ngày, tháng, năm?

        Is it dated?
        """
    @property
    def entitled_to_legal_aid(self, /) -> bool | None:
        """
        Người khiếu nại có được trợ giúp pháp lý không?

        Is the complainant entitled to legal aid?
        """
    @property
    def events(self, /) -> list[Event]:
        """
        Events that concern all contents.
        """
    @property
    def group_document(self, /) -> bool | None:
        """
        Có văn bản cử người đại diện?

        Is there a document appointing the representatives?
        """
    @property
    def has_capacity(self, /) -> bool | None:
        """
        Người đứng tên có đủ năng lực hành vi dân sự?

        Does the author have full legal capacity?
        """
    @property
    def heir_proved(self, /) -> bool | None:
        """
        Người thừa kế có giấy tờ chứng minh quyền thừa kế không?

        Does the heir have papers that prove it?
        """
    @property
    def id_data_given(self, /) -> bool | None:
        """
        Đã nêu số căn cước, định danh, hộ chiếu hoặc xuất trình giấy tờ?

        Is an identity number given or a paper shown?
        """
    @property
    def legible(self, /) -> bool | None:
        """
        Còn đọc được?

        Is it legible?
        """
    @property
    def matter_form(self, /) -> MatterForm | None:
        """
        Có đơn hay chỉ trình bày?

        Is there a petition, or was it only spoken?
        """
    @property
    def organisation_kind(self, /) -> OrganisationKind | None:
        """
        Cơ quan, tổ chức đứng tên thuộc loại nào?

        What kind of organisation is the author?
        """
    @property
    def originals_attached(self, /) -> bool | None:
        """
        Có kèm giấy tờ gốc không?

        Are original papers attached?
        """
    @property
    def ref(self, /) -> str | None:
        """
        What the host wants back unchanged, e.g. the key of its own row. Never a name or number of a person.
        """
    def replace(
        self,
        /,
        *,
        ref: str | None = ...,
        unit: str | None = ...,
        events: Iterable[Event] = ...,
        contents: Iterable[Content] = ...,
        unit_kind: UnitKind | str | None = ...,
        unit_role: UnitRole | str | None = ...,
        unit_place: Place | _Placed | str | None = ...,
        channel: Channel | str | None = ...,
        matter_form: MatterForm | str | None = ...,
        transferred_by: TransferredBy | str | None = ...,
        author_kind: AuthorKind | str | None = ...,
        organisation_kind: OrganisationKind | str | None = ...,
        treaty_provides_otherwise: bool | YesNo | str | None = ...,
        author_name_given: bool | YesNo | str | None = ...,
        author_address_given: bool | YesNo | str | None = ...,
        author_contact_given: bool | YesNo | str | None = ...,
        author_check: AuthorCheck | str | None = ...,
        signature: Signature | str | None = ...,
        signatory_count: int | None = ...,
        all_signed: bool | YesNo | str | None = ...,
        has_capacity: bool | YesNo | str | None = ...,
        acts_through: ActsThrough | str | None = ...,
        representation_papers: Papers | str | None = ...,
        authorisation_form: AuthorisationForm | str | None = ...,
        authorised_on: date | When | str | None = ...,
        attorney_kind: AttorneyKind | str | None = ...,
        cannot_complain_in_person: bool | YesNo | str | None = ...,
        several_attorneys_for_one_content: bool | YesNo | str | None = ...,
        entitled_to_legal_aid: bool | YesNo | str | None = ...,
        author_state: AuthorState | str | None = ...,
        rights_inherited: bool | YesNo | str | None = ...,
        heir_proved: bool | YesNo | str | None = ...,
        group_document: bool | YesNo | str | None = ...,
        representative_is_member: bool | YesNo | str | None = ...,
        representative_count: int | None = ...,
        id_data_given: bool | YesNo | str | None = ...,
        vietnamese: bool | YesNo | str | None = ...,
        translation_notarised: bool | YesNo | str | None = ...,
        dated: bool | YesNo | str | None = ...,
        legible: bool | YesNo | str | None = ...,
        originals_attached: bool | YesNo | str | None = ...,
        title_says: PetitionKind | str | None = ...,
    ) -> Petition:
        """
        The same with some fields changed; `None` empties one.
        """
    @property
    def representation_papers(self, /) -> Papers | None:
        """
        Giấy tờ đại diện, ủy quyền thế nào?

        What are the papers of representation?
        """
    @property
    def representative_count(self, /) -> int | None:
        """
        Mấy người đại diện?

        How many representatives?
        """
    @property
    def representative_is_member(self, /) -> bool | None:
        """
        Người đại diện có trong số những người khiếu nại?

        Is the representative one of the complainants?
        """
    @property
    def rights_inherited(self, /) -> bool | None:
        """
        Quyền, nghĩa vụ có được thừa kế, có người kế thừa không?

        Are the rights and duties inherited or succeeded to?
        """
    @property
    def several_attorneys_for_one_content(self, /) -> bool | None:
        """
        Có nhiều người được ủy quyền cho cùng một nội dung không?

        Are several people authorised for one and the same content?
        """
    @property
    def signatory_count(self, /) -> int | None:
        """
        Bao nhiêu người ký đơn?

        How many people signed?
        """
    @property
    def signature(self, /) -> Signature | None:
        """
        Có chữ ký hoặc điểm chỉ không?

        Is there a signature or a fingerprint?
        """
    @property
    def title_says(self, /) -> PetitionKind | None:
        """
        Tiêu đề đơn ghi là loại nào?

        What does the title call it?
        """
    def to_json(self, /) -> str:
        """
        As JSON, the form in which it is stored and exchanged.
        """
    @property
    def transferred_by(self, /) -> TransferredBy | None:
        """
        Ai chuyển đến?

        Who transferred it?
        """
    @property
    def translation_notarised(self, /) -> bool | None:
        """
        Nếu không, có bản dịch công chứng?

        If not, is there a notarised translation?
        """
    @property
    def treaty_provides_otherwise(self, /) -> bool | None:
        """
        Điều ước quốc tế mà Việt Nam là thành viên có quy định khác cho người nước ngoài này không?

        Does a treaty to which Vietnam is a party provide otherwise for this foreigner?
        """
    @property
    def unit(self, /) -> str | None:
        """
        The unit that received it, by its code in the host's directory.
        """
    @property
    def unit_kind(self, /) -> UnitKind | None:
        """
        Đơn vị nhận thuộc loại nào?

        What kind of unit received it?
        """
    @property
    def unit_place(self, /) -> Place | None:
        """
        Đơn vị nhận thuộc đơn vị hành chính nào?

        In which administrative unit is it?
        """
    @property
    def unit_role(self, /) -> UnitRole | None:
        """
        Đơn vị nhận là cơ quan thanh tra, hay đơn vị được giao tham mưu giải quyết khiếu nại?

        Is it an inspectorate, or a unit charged with advising on complaints?
        """
    @property
    def vietnamese(self, /) -> bool | None:
        """
        Viết bằng tiếng Việt?

        Is it written in Vietnamese?
        """

@final
class PetitionKind:
    """
    Loại đơn

    Kind of petition
    """
    COMPLAINT: Final[PetitionKind]
    """
    Khiếu nại

    Complaint
    """
    DENUNCIATION_DUTY: Final[PetitionKind]
    """
    Tố cáo trong việc thực hiện nhiệm vụ, công vụ

    Denunciation of an act in public duty
    """
    DENUNCIATION_FIELD: Final[PetitionKind]
    """
    Tố cáo về quản lý nhà nước trong các lĩnh vực

    Denunciation in a field of state management
    """
    OUTSIDE_KINDS: Final[PetitionKind]
    """
    Không thuộc khiếu nại, tố cáo, kiến nghị, phản ánh

    None of the three
    """
    RECOMMENDATION_REFLECTION: Final[PetitionKind]
    """
    Kiến nghị, phản ánh

    Recommendation or reflection
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: PetitionKind | str) -> PetitionKind:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[PetitionKind]:
        """
        Every value, in order.
        """

@final
class Place:
    """
    An administrative unit, named by its code. Codes were used again for other units, so the day belongs to the code; it
    may be left out where only one unit ever bore it, or where the petition itself says on which day the unit acted.

    ```
    use kntc::bodies::Place;
    let place: Place = "00007@2024-05-10".parse().unwrap();
    assert_eq!(place.code, "00007".parse().unwrap());
    assert_eq!(place.to_string(), "00007@2024-05-10");
    ```
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __getnewargs__(self, /) -> tuple[str]:
        """
        What makes it again, for `pickle` and `copy`.
        """
    def __hash__(self, /) -> int: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __new__(cls, /, code: Place | _Placed | str, of: date | str | None = ...) -> Place:
        """
        An administrative unit by its code, and a day on which it bore the code; or both as text: `00007@2024-05-10`.
        """
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The code of the unit: two digits for a province, three for a district, five for a commune.
        """
    @property
    def of(self, /) -> date | None:
        """
        A day on which the unit bore the code.
        """

@final
class Pressure:
    """
    Ép buộc khi rút

    Pressure to withdraw
    """
    BRIBE: Final[Pressure]
    """
    Bị mua chuộc

    Bribe
    """
    FORCE: Final[Pressure]
    """
    Bị cưỡng ép

    Force
    """
    NO_PRESSURE: Final[Pressure]
    """
    Không

    None
    """
    THREAT: Final[Pressure]
    """
    Bị đe dọa

    Threat
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Pressure | str) -> Pressure:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Pressure]:
        """
        Every value, in order.
        """

@final
class Prior:
    """
    Vụ việc đã đến đâu

    How far the matter has come
    """
    ANSWERED_IN_WRITING: Final[Prior]
    """
    Đã được trả lời bằng văn bản

    Answered in writing
    """
    DENUNCIATION_CONCLUDED: Final[Prior]
    """
    Đã có kết luận nội dung tố cáo

    Denunciation concluded
    """
    DENUNCIATION_LATE: Final[Prior]
    """
    Tố cáo quá thời hạn chưa giải quyết

    Denunciation late
    """
    DENUNCIATION_REFUSED: Final[Prior]
    """
    Tố cáo đã không được thụ lý

    Denunciation not accepted
    """
    FIRST_DECISION: Final[Prior]
    """
    Đã có quyết định giải quyết lần đầu

    First decision
    """
    FIRST_LATE: Final[Prior]
    """
    Hết thời hạn lần đầu mà không được giải quyết

    First term lapsed without a decision
    """
    NOTHING_BEFORE: Final[Prior]
    """
    Chưa ai giải quyết

    Nobody has dealt with it
    """
    PENDING_ELSEWHERE: Final[Prior]
    """
    Đang được giải quyết ở nơi khác

    Pending elsewhere
    """
    PENDING_HERE: Final[Prior]
    """
    Đang được giải quyết tại đây

    Pending here
    """
    SECOND_DECISION: Final[Prior]
    """
    Đã có quyết định giải quyết lần hai

    Second decision
    """
    SECOND_LATE: Final[Prior]
    """
    Hết thời hạn lần hai mà không được giải quyết

    Second term lapsed without a decision
    """
    TERMINATED: Final[Prior]
    """
    Đã đình chỉ

    Terminated
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Prior | str) -> Prior:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Prior]:
        """
        Every value, in order.
        """

@final
class PriorBy:
    """
    Ai đã hoặc đang giải quyết

    Who dealt with it
    """
    DIRECT_SUBORDINATE: Final[PriorBy]
    """
    Cấp dưới trực tiếp

    Direct subordinate
    """
    LOWER: Final[PriorBy]
    """
    Cấp dưới

    Lower body
    """
    OTHER_BODY: Final[PriorBy]
    """
    Cơ quan khác

    Another body
    """
    SUPERIOR: Final[PriorBy]
    """
    Cấp trên

    Superior
    """
    THIS_UNIT: Final[PriorBy]
    """
    Đơn vị này

    This unit
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: PriorBy | str) -> PriorBy:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[PriorBy]:
        """
        Every value, in order.
        """

@final
class Problem:
    """
    A problem with one field.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str:
        """
        Path and sentence, in Vietnamese.
        """
    @property
    def code(self, /) -> ProblemCode:
        """
        What kind of problem it is.
        """
    @property
    def en(self, /) -> str:
        """
        For people, in English.
        """
    @property
    def path(self, /) -> str:
        """
        The field, in the spelling of JSON: `contents[0].events[1].day`. Empty for the whole record; `columns[4]` for the
        fifth cell of a register row.
        """
    @property
    def rule(self, /) -> str | None:
        """
        The id of the rule that requires it.
        """
    @property
    def severity(self, /) -> Severity:
        """
        How it weighs.
        """
    def to_json(self, /) -> str:
        """
        As JSON, the form in which it is stored and exchanged.
        """
    @property
    def vi(self, /) -> str:
        """
        For people, in Vietnamese.
        """

@final
class ProblemCode:
    """
    What kind of problem it is. In the sentences, `{}` stands for what the problem names: a limit, a field, an event.
    """
    AMBIGUOUS_VALUE: Final[ProblemCode]
    """
    Giá trị ứng với nhiều lựa chọn; cần ghi rõ một trong các lựa chọn: {}.

    The value may mean several options; one of them must be named: {}.
    """
    CONTRADICTION: Final[ProblemCode]
    """
    Mâu thuẫn với: {}

    It contradicts: {}
    """
    DAY_ORDER: Final[ProblemCode]
    """
    Ngày này không thể trước: {}

    This day cannot come before: {}
    """
    DERIVED_KEY: Final[ProblemCode]
    """
    Trường này do thư viện tính ra, không nhập được.

    The field is concluded by the library and cannot be entered.
    """
    DUPLICATE_CODE: Final[ProblemCode]
    """
    Mã này đã dùng cho bodies[{}] trong cùng thời gian.

    The code is that of bodies[{}] at the same time.
    """
    DUPLICATE_COLUMN: Final[ProblemCode]
    """
    Cột trước đã ứng với trường này; cột này không được đọc.

    An earlier column already stands for this field; this one was not read.
    """
    DUPLICATE_KEY: Final[ProblemCode]
    """
    Trường này được ghi nhiều lần; không giá trị nào được dùng.

    The field is given more than once; none of its values was used.
    """
    EVENT_MISSING: Final[ProblemCode]
    """
    Ghi “{}” nhưng trước đó chưa ghi “{}”.

    “{}” is on record, but no “{}” before it.
    """
    EVENT_ORDER: Final[ProblemCode]
    """
    “{}” không thể trước “{}”.

    “{}” cannot come before “{}”.
    """
    EVENT_REPEATED: Final[ProblemCode]
    """
    Ghi “{}” lần nữa nhưng sau lần trước chưa ghi “{}”.

    “{}” is on record again, but no “{}” since the last time.
    """
    INPUT_TOO_LONG: Final[ProblemCode]
    """
    Dài quá {} byte nên không được đọc.

    It is longer than {} bytes and was not read.
    """
    MISPLACED_KEY: Final[ProblemCode]
    """
    Trường này phải ghi ở {}.

    The field belongs to {}.
    """
    MISSING_KEY: Final[ProblemCode]
    """
    Thiếu {}.

    {} is missing.
    """
    MORE_PROBLEMS: Final[ProblemCode]
    """
    Có nhiều hơn {} lỗi; các lỗi sau không được liệt kê.

    There are more than {} problems; those beyond are not listed.
    """
    NOT_A_COUNT: Final[ProblemCode]
    """
    Cần một số nguyên không âm.

    It must be a whole number, not negative.
    """
    NOT_A_DAY: Final[ProblemCode]
    """
    Không phải là ngày: cần ghi ngày/tháng/năm, tháng/năm, năm, hoặc khoảng từ..đến.

    It is not a day: write day/month/year, month/year, a year, or a stretch from..to.
    """
    NOT_A_PLACE: Final[ProblemCode]
    """
    Không phải là đơn vị hành chính: cần mã gồm 2, 3 hoặc 5 chữ số, có thể kèm ngày, như 00007@2024-05-10.

    It is no administrative unit: write its code of two, three or five digits, with a day if need be, as 00007@2024-05-10.
    """
    NOT_JSON: Final[ProblemCode]
    """
    Không đọc được dưới dạng JSON, từ dòng {}, cột {}.

    It cannot be read as JSON from line {}, column {} on.
    """
    NO_BODY_THEN: Final[ProblemCode]
    """
    Danh mục không có cơ quan mang mã này vào ngày đó.

    The directory has no body of this code on that day.
    """
    NO_HEADER: Final[ProblemCode]
    """
    Không tìm thấy dòng tiêu đề cột.

    No line of column titles was found.
    """
    NO_SUCH_DAY: Final[ProblemCode]
    """
    Lịch không có ngày này.

    There is no such day in the calendar.
    """
    NO_SUCH_KIND_THEN: Final[ProblemCode]
    """
    Loại cơ quan này không tồn tại suốt thời gian đã ghi.

    There is no such kind of body throughout the period given.
    """
    NUMBER_OUT_OF_RANGE: Final[ProblemCode]
    """
    Số phải từ {} đến {}.

    The number must lie between {} and {}.
    """
    REQUIRED_BY_LAW: Final[ProblemCode]
    """
    Theo luật, {}.

    By law, {}.
    """
    REVERSED_STRETCH: Final[ProblemCode]
    """
    Khoảng thời gian kết thúc trước khi bắt đầu.

    The stretch of time ends before it begins.
    """
    SUPERIOR_CYCLE: Final[ProblemCode]
    """
    {} cơ quan là cấp trên vòng quanh của nhau, kể từ cơ quan này.

    {} bodies stand above one another in a circle, from this one on.
    """
    TEXT_TOO_LONG: Final[ProblemCode]
    """
    Dài quá {} ký tự.

    It is longer than {} characters.
    """
    TOO_DEEP: Final[ProblemCode]
    """
    Lồng nhau quá {} tầng.

    It is nested deeper than {} levels.
    """
    TOO_MANY: Final[ProblemCode]
    """
    Có nhiều hơn {} mục; phần vượt quá không được đọc.

    There are more than {} entries; those beyond were not read.
    """
    UNKNOWN_KEY: Final[ProblemCode]
    """
    Trường thứ {} không có trong danh mục trường.

    Field number {} is not in the vocabulary.
    """
    UNKNOWN_SUPERIOR: Final[ProblemCode]
    """
    Trong danh mục không có cơ quan cấp trên này suốt thời gian cơ quan tồn tại.

    The directory has no such superior for as long as the body exists.
    """
    UNKNOWN_VALUE: Final[ProblemCode]
    """
    Giá trị không có trong danh sách của trường này.

    The value is not one of this field.
    """
    WRONG_SUPERIOR: Final[ProblemCode]
    """
    Theo tổ chức bộ máy của thời gian đó, cấp trên phải là: {}

    By the structure of that time what stands above it must be: {}
    """
    WRONG_TYPE: Final[ProblemCode]
    """
    Cần {}.

    It must be {}.
    """
    YEAR_OUT_OF_RANGE: Final[ProblemCode]
    """
    Năm phải từ {} đến {}.

    The year must lie between {} and {}.
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: ProblemCode | str) -> ProblemCode:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[ProblemCode]:
        """
        Every value, in order.
        """

@final
class Purpose:
    """
    For what a number may be asked.
    """
    COMPLAINT_FORMS: Final[Purpose]
    """
    Các mẫu đơn về khiếu nại

    The forms for complaints
    """
    DENUNCIATION_WITHDRAWAL: Final[Purpose]
    """
    Mẫu đơn rút tố cáo

    The form by which a denunciation is withdrawn
    """
    RECEPTION: Final[Purpose]
    """
    Tiếp người đến khiếu nại, tố cáo, kiến nghị, phản ánh

    Reception of a person who comes to complain, denounce, propose or report
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Purpose | str) -> Purpose:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Purpose]:
        """
        Every value, in order.
        """

@final
class Question:
    """
    What is still to be asked. A form can put it and answer it without knowing the fact.
    """
    def __repr__(self, /) -> str: ...
    @property
    def decides(self, /) -> bool:
        """
        Whether an answer may decide something; otherwise it only completes a list.
        """
    @property
    def input(self, /) -> str:
        """
        How to ask it: `yes_no`, `choice`, `number`, `day` or `place`.
        """
    @property
    def matters_for(self, /) -> list[str]:
        """
        The questions of law that hang on it.
        """
    @property
    def options(self, /) -> list[QuestionOption]:
        """
        The answers left, for `yes_no` and `choice`.
        """
    @property
    def path(self, /) -> str:
        """
        Where the answer goes.
        """
    @property
    def text(self, /) -> Text:
        """
        The question.
        """
    @property
    def units(self, /) -> list[UnitOption]:
        """
        The units left, for `place`.
        """

@final
class QuestionOption:
    """
    One answer that a question leaves open.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """

@final
class Quote:
    """
    Words of a provision, as printed, in the wording of one period.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def applied_from(self, /) -> date | None:
        """
        The first day on which the words applied, where it is known.
        """
    @property
    def applied_to(self, /) -> date | None:
        """
        The last day on which they applied, if they no longer do.
        """
    @property
    def article(self, /) -> str:
        """
        Its article (điều).
        """
    @property
    def clause(self, /) -> str | None:
        """
        Its clause (khoản).
        """
    @property
    def instrument(self, /) -> str:
        """
        The number of the instrument, e.g. `02/2011/QH13`.
        """
    @property
    def point(self, /) -> str | None:
        """
        Its point (điểm).
        """
    @property
    def status(self, /) -> Status:
        """
        On what they were read.
        """
    @property
    def text(self, /) -> str:
        """
        The words, one paragraph a line.
        """
    @property
    def wording(self, /) -> str:
        """
        `original`, or the number of the instrument that gave it these words.
        """

@final
class ReadPetition:
    """
    A petition as far as it could be read from JSON, and what was wrong with the rest.
    """
    @property
    def petition(self, /) -> Petition:
        """
        What could be read.
        """
    @property
    def problems(self, /) -> list[Problem]:
        """
        What could not.
        """

@final
class Reading:
    """
    Another reading of a point, with what would follow from it.
    """
    def __repr__(self, /) -> str: ...
    @property
    def due(self, /) -> date | None:
        """
        The last day under it, if it is a period.
        """
    @property
    def outcome(self, /) -> Answer:
        """
        What follows.
        """
    @property
    def rule(self, /) -> Rule:
        """
        The rule that reads it so.
        """

@final
class Register:
    """
    What became of a register.
    """
    def __repr__(self, /) -> str: ...
    @property
    def columns(self, /) -> list[tuple[int, str]]:
        """
        The columns that were understood: their place from 0, and what they stand for.
        """
    @property
    def not_understood(self, /) -> list[tuple[int, str]]:
        """
        The titles that were not, with their place from 0.
        """
    @property
    def petitions(self, /) -> list[RegisterRow]:
        """
        The petitions, in their order.
        """
    @property
    def problems(self, /) -> list[Problem]:
        """
        Problems of the register as a whole.
        """
    @property
    def skipped(self, /) -> list[tuple[int, str]]:
        """
        Rows that are no petitions: their number from 1, and why: `title`, `header`, `empty` or `total`.
        """

@final
class RegisterRow:
    """
    A petition read from a row.
    """
    def __repr__(self, /) -> str: ...
    @property
    def petition(self, /) -> Petition:
        """
        The petition.
        """
    @property
    def problems(self, /) -> list[Problem]:
        """
        What could not be read; the path `columns[4]` is the fifth cell.
        """
    @property
    def row(self, /) -> int:
        """
        The number of the row, from 1.
        """

@final
class Relation:
    """
    Người có thẩm quyền so với đơn vị nhận

    The competent body as seen from the unit that received the petition
    """
    DIRECT_SUBORDINATE: Final[Relation]
    """
    Cấp dưới trực tiếp

    Its direct subordinate
    """
    LOWER: Final[Relation]
    """
    Cấp dưới

    A lower body
    """
    OTHER_ADMINISTRATIVE: Final[Relation]
    """
    Cơ quan hành chính khác

    Another administrative body
    """
    OTHER_KIND: Final[Relation]
    """
    Cơ quan không phải cơ quan hành chính

    A body of another kind
    """
    OWN: Final[Relation]
    """
    Chính đơn vị nhận

    The unit itself
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Relation | str) -> Relation:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Relation]:
        """
        Every value, in order.
        """

@final
class RepresentativeLimit:
    """
    Số người đại diện

    Number of representatives
    """
    AT_MOST_FIVE: Final[RepresentativeLimit]
    """
    Không quá năm người

    At most five
    """
    NO_NUMBER: Final[RepresentativeLimit]
    """
    Không quy định số lượng

    No number laid down
    """
    ONE_OR_TWO: Final[RepresentativeLimit]
    """
    Một hoặc hai người

    One or two
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: RepresentativeLimit | str) -> RepresentativeLimit:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[RepresentativeLimit]:
        """
        Every value, in order.
        """

@final
class Resolver:
    """
    Người có thẩm quyền giải quyết

    Who is competent to resolve
    """
    ASSIGNED_BY_PROVINCE_CHAIR: Final[Resolver]
    """
    Người được Chủ tịch UBND cấp tỉnh giao, hoặc chính Chủ tịch UBND cấp tỉnh

    Whom the province chair assigns, or the province chair
    """
    COMMUNE_CHAIR: Final[Resolver]
    """
    Chủ tịch UBND cấp xã

    Chair of the commune people's committee
    """
    DECIDER: Final[Resolver]
    """
    Người đã ra quyết định hoặc có hành vi, hoặc người quản lý người đó

    Who decided or acted, or the head of the body whose person acted
    """
    DEPARTMENT_HEAD: Final[Resolver]
    """
    Giám đốc sở, thủ trưởng cơ quan chuyên môn, tổ chức hành chính khác thuộc UBND cấp tỉnh

    Head of the provincial agency
    """
    DIRECT_SUPERIOR: Final[Resolver]
    """
    Người đứng đầu cơ quan cấp trên trực tiếp

    Head of the direct superior body
    """
    DISTRICT_AGENCY_HEAD: Final[Resolver]
    """
    Thủ trưởng cơ quan thuộc UBND cấp huyện

    Head of the agency under the district people's committee
    """
    DISTRICT_CHAIR: Final[Resolver]
    """
    Chủ tịch UBND cấp huyện

    Chair of the district people's committee
    """
    ENTERPRISE_REPRESENTATIVE: Final[Resolver]
    """
    Người đại diện theo pháp luật của doanh nghiệp nhà nước

    Legal representative of the state enterprise
    """
    HOME_AFFAIRS_MINISTER: Final[Resolver]
    """
    Bộ trưởng Bộ Nội vụ

    Minister of Home Affairs
    """
    ISSUER_OF_DISCIPLINE: Final[Resolver]
    """
    Người đứng đầu cơ quan, tổ chức đã ra quyết định kỷ luật

    Head of the body that issued the disciplinary decision
    """
    MANAGING_BODY_HEAD: Final[Resolver]
    """
    Người đứng đầu cơ quan nhà nước quản lý đơn vị

    Head of the state body managing the unit
    """
    MINISTER: Final[Resolver]
    """
    Bộ trưởng, thủ trưởng cơ quan ngang bộ, cơ quan thuộc Chính phủ

    Minister or head of the government agency
    """
    MINISTRY_AGENCY_HEAD: Final[Resolver]
    """
    Thủ trưởng cơ quan thuộc bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ

    Head of the agency under the ministry or government agency
    """
    PROVINCE_CHAIR: Final[Resolver]
    """
    Chủ tịch UBND cấp tỉnh

    Chair of the provincial people's committee
    """
    PUBLIC_UNIT_HEAD: Final[Resolver]
    """
    Người đứng đầu đơn vị sự nghiệp công lập

    Head of the public non-business unit
    """
    SECTOR_MINISTER: Final[Resolver]
    """
    Bộ trưởng quản lý ngành, lĩnh vực

    Minister managing the sector
    """
    SUB_DEPARTMENT_HEAD: Final[Resolver]
    """
    Thủ trưởng cơ quan thuộc sở và cấp tương đương

    Head of the agency under the provincial agency
    """
    SUCCESSOR: Final[Resolver]
    """
    Cơ quan tiếp nhận chức năng, hoặc Chủ tịch UBND cấp xã nơi phát sinh vụ việc

    The body that took over the function, or the commune chair where the matter arose
    """
    SUIT_ONLY: Final[Resolver]
    """
    Không có người giải quyết: chỉ khởi kiện tại Tòa án

    Nobody: only a suit in court
    """
    SUPERIOR_ENTERPRISE: Final[Resolver]
    """
    Người đại diện theo pháp luật của doanh nghiệp cấp trên

    Legal representative of the superior enterprise
    """
    SUPERIOR_UNIT_HEAD: Final[Resolver]
    """
    Người đứng đầu đơn vị sự nghiệp công lập cấp trên trực tiếp

    Head of the direct superior public non-business unit
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Resolver | str) -> Resolver:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Resolver]:
        """
        Every value, in order.
        """

@final
class ReviewConclusion:
    """
    Kết luận của Thủ tướng Chính phủ khi xem xét lại

    Conclusion of the Prime Minister on a review
    """
    LAWFUL: Final[ReviewConclusion]
    """
    Việc giải quyết đúng pháp luật

    The resolution is lawful
    """
    WRONG_ALTOGETHER: Final[ReviewConclusion]
    """
    Sai toàn bộ

    Wrong altogether
    """
    WRONG_IN_PART: Final[ReviewConclusion]
    """
    Sai một phần

    Wrong in part
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: ReviewConclusion | str) -> ReviewConclusion:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[ReviewConclusion]:
        """
        Every value, in order.
        """

@final
class ReviewGround:
    """
    Lý do xem xét lại việc giải quyết

    Reason to review a resolution
    """
    BREACH_WITH_DAMAGE: Final[ReviewGround]
    """
    Việc giải quyết vi phạm pháp luật, gây thiệt hại

    The resolution broke the law and caused damage
    """
    NEW_FACTS: Final[ReviewGround]
    """
    Tình tiết mới làm thay đổi nội dung vụ việc

    New facts that change the content of the case
    """
    NO_REVIEW: Final[ReviewGround]
    """
    Không có

    None
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: ReviewGround | str) -> ReviewGround:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[ReviewGround]:
        """
        Every value, in order.
        """

@final
class Row:
    """
    One content of one petition, as a register shows it. The full answer is for the page that explains it.
    """
    def __repr__(self, /) -> str: ...
    @property
    def article(self, /) -> Rule | None:
        """
        The rule that says so, with its article.
        """
    @property
    def content(self, /) -> int:
        """
        The place of the content in its petition, from 0.
        """
    @property
    def coverage(self, /) -> Coverage:
        """
        Whether the law on it is held here.
        """
    @property
    def days_left(self, /) -> int | None:
        """
        Days from the day of assessment to `due`.
        """
    @property
    def due(self, /) -> date | None:
        """
        Its last day; the earliest while facts are open.
        """
    @property
    def kind(self, /) -> PetitionKind | None:
        """
        Its kind, once decided.
        """
    @property
    def latest(self, /) -> date | None:
        """
        The latest last day while facts are open.
        """
    @property
    def next_step(self, /) -> str | None:
        """
        The act of the authority that is due next.
        """
    @property
    def open_questions(self, /) -> int:
        """
        How many questions are open for the kind and for the next step.
        """
    @property
    def problems(self, /) -> int:
        """
        How many problems the petition has.
        """
    @property
    def ref(self, /) -> str | None:
        """
        What the host wants back unchanged.
        """
    @property
    def state(self, /) -> DeadlineState | None:
        """
        Where it stands.
        """

@final
class Rule:
    """
    A rule, as an answer names it.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str:
        """
        Its citation in Vietnamese.
        """
    def citation(self, /, language: str = ...) -> str:
        """
        The provisions it rests on, as a lawyer cites them, in `"vi"` or `"en"`.
        """
    @property
    def doubt(self, /) -> Doubt | None:
        """
        What the text leaves open, if something is in doubt.
        """
    @property
    def id(self, /) -> str:
        """
        Its stable id.
        """
    @property
    def quotes(self, /) -> list[Quote]:
        """
        The words of these provisions, in every wording of the time in which the rule is in force.
        """
    @property
    def status(self, /) -> Status:
        """
        On what it was read.
        """
    @property
    def text(self, /) -> Text:
        """
        What it says.
        """

@final
class Ruling:
    """
    A legal question and what became of it.
    """
    def __repr__(self, /) -> str: ...
    @property
    def grounds(self, /) -> list[Rule]:
        """
        The rules that hold.
        """
    @property
    def hangs_on(self, /) -> list[str]:
        """
        The facts on which it hangs.
        """
    @property
    def outcomes(self, /) -> list[Answer]:
        """
        The outcomes still possible; one if decided.
        """
    @property
    def possible(self, /) -> list[str]:
        """
        The ids of the rules that may yet hold; the rulebook has their words.
        """
    @property
    def question(self, /) -> str:
        """
        Its stable id.
        """
    @property
    def readings(self, /) -> list[Reading]:
        """
        Other readings of the same point: shown, never deciding.
        """
    @property
    def state(self, /) -> RulingState:
        """
        How far it is settled.
        """
    @property
    def step(self, /) -> str | None:
        """
        The step of the case for which it was put, if it belongs to one.
        """
    @property
    def text(self, /) -> Text:
        """
        The question, for people.
        """

@final
class RulingState:
    """
    How far a question is settled.
    """
    CONTRADICTION: Final[RulingState]
    """
    Dữ kiện mâu thuẫn

    The facts contradict each other
    """
    DECIDED: Final[RulingState]
    """
    Đã rõ

    Decided
    """
    OPEN: Final[RulingState]
    """
    Còn tùy thuộc

    Open: several outcomes are still possible
    """
    OTHER_LAW: Final[RulingState]
    """
    Theo luật khác

    Another law decides
    """
    SILENT: Final[RulingState]
    """
    Luật không quy định

    The law does not say
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: RulingState | str) -> RulingState:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[RulingState]:
        """
        Every value, in order.
        """

@final
class Sanction:
    """
    Hình thức kỷ luật

    Sanction
    """
    DISMISSAL: Final[Sanction]
    """
    Buộc thôi việc

    Dismissal
    """
    OTHER_SANCTION: Final[Sanction]
    """
    Hình thức khác

    Another
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Sanction | str) -> Sanction:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Sanction]:
        """
        Every value, in order.
        """

@final
class Severity:
    """
    How a problem weighs. What is blank is neither.
    """
    REQUIRED: Final[Severity]
    """
    The input may well be right, and the law requires otherwise of such a petition.
    """
    WRONG: Final[Severity]
    """
    The input is wrong: it cannot be read, or cannot be so.
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Severity | str) -> Severity:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Severity]:
        """
        Every value, in order.
        """

@final
class Sex:
    """
    Sex as a paper states it.
    """
    FEMALE: Final[Sex]
    """
    Nữ

    Female
    """
    MALE: Final[Sex]
    """
    Nam

    Male
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Sex | str) -> Sex:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Sex]:
        """
        Every value, in order.
        """

@final
class Signature:
    """
    Chữ ký

    Signature
    """
    FINGERPRINT: Final[Signature]
    """
    Có điểm chỉ

    Fingerprint
    """
    SIGNED: Final[Signature]
    """
    Có chữ ký

    Signed
    """
    UNSIGNED: Final[Signature]
    """
    Không có

    None
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Signature | str) -> Signature:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Signature]:
        """
        Every value, in order.
        """

@final
class Status:
    """
    On what a rule was read. The weakest source on which the answer rests is named.
    """
    INFERRED: Final[Status]
    """
    Our reading: the text does not say it in so many words.
    """
    RECALLED: Final[Status]
    """
    From memory, not checked against a text.
    """
    REPORTED: Final[Status]
    """
    A secondary source says so; the text itself was not read.
    """
    VERIFIED: Final[Status]
    """
    The legal text was read.
    """
    VERIFIED_COPY: Final[Status]
    """
    The legal text was read in a machine-read copy of the printed document.
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Status | str) -> Status:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Status]:
        """
        Every value, in order.
        """

@final
class Step:
    """
    Bước trong vụ việc

    Step of a case
    """
    ACCEPTANCE: Final[Step]
    """
    Thụ lý

    Acceptance
    """
    CONTINUATION: Final[Step]
    """
    Tiếp tục giải quyết

    Continuation
    """
    DECISION: Final[Step]
    """
    Ra quyết định giải quyết

    Decision
    """
    DIALOGUE: Final[Step]
    """
    Đối thoại

    Dialogue
    """
    EFFECT: Final[Step]
    """
    Quyết định có hiệu lực

    Legal effect
    """
    ENFORCEMENT: Final[Step]
    """
    Thi hành

    Enforcement
    """
    FILE_KEEPING: Final[Step]
    """
    Lưu hồ sơ

    File
    """
    RECEIPT: Final[Step]
    """
    Nhận đơn

    Receipt
    """
    REFUSAL: Final[Step]
    """
    Không thụ lý

    Refusal of acceptance
    """
    STAY: Final[Step]
    """
    Tạm đình chỉ thi hành quyết định bị khiếu nại

    Stay of execution
    """
    SUSPENSION: Final[Step]
    """
    Tạm đình chỉ

    Suspension
    """
    TERMINATION: Final[Step]
    """
    Đình chỉ

    Termination
    """
    VERIFICATION: Final[Step]
    """
    Xác minh

    Verification
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Step | str) -> Step:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Step]:
        """
        Every value, in order.
        """

@final
class Succession:
    """
    What became of a unit.
    """
    def __repr__(self, /) -> str: ...
    @property
    def basis(self, /) -> str | None:
        """
        The text by which it ended, where one is named.
        """
    @property
    def candidates(self, /) -> list[Successor]:
        """
        The units it went into, or may have gone into.
        """
    @property
    def doubts(self, /) -> list[Doubt]:
        """
        What the sources leave open.
        """
    @property
    def of(self, /) -> AdministrativeUnit:
        """
        The unit asked about.
        """
    @property
    def on(self, /) -> date:
        """
        The day asked about.
        """
    @property
    def outcome(self, /) -> SuccessionOutcome:
        """
        What can be said.
        """

@final
class SuccessionOutcome:
    """
    What can be said about where a unit went.
    """
    EXISTS: Final[SuccessionOutcome]
    """
    Vẫn còn, với tên và loại như cũ

    It still existed on the day, with the same name and kind
    """
    NOT_YET: Final[SuccessionOutcome]
    """
    Ngày hỏi ở trước khi có đơn vị, hoặc trước dữ liệu: chưa có gì để theo dõi

    The day lies before the unit, or before what is held, so that there is nothing to follow
    """
    ONE: Final[SuccessionOutcome]
    """
    Nhập vào một đơn vị

    It went into one unit
    """
    PLACE_DECIDES: Final[SuccessionOutcome]
    """
    Chia vào nhiều đơn vị: xác định theo địa điểm, không theo mã

    It went into several: the place decides, not the code
    """
    SUGGESTED: Final[SuccessionOutcome]
    """
    Nguồn yếu nêu đơn vị có thể: để người xem xét, không phải kết luận

    A weak source names candidates: to be shown to a person, never to be taken as a decision
    """
    UNKNOWN: Final[SuccessionOutcome]
    """
    Nguồn không cho biết

    The sources do not say
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: SuccessionOutcome | str) -> SuccessionOutcome:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[SuccessionOutcome]:
        """
        Every value, in order.
        """

@final
class SuccessionScope:
    """
    How much of a unit went into another, in the order of the pack.
    """
    DISTRICT_WITHOUT_COMMUNES: Final[SuccessionScope]
    """
    Huyện đảo không có đơn vị hành chính cấp xã

    An island district without communes
    """
    KIND_CHANGED: Final[SuccessionScope]
    """
    Đổi loại hình

    Of another kind
    """
    ON_ITS_LAND: Final[SuccessionScope]
    """
    Xã thuộc huyện, trên địa bàn

    A commune on the land of the district
    """
    PART: Final[SuccessionScope]
    """
    Một phần

    Part of it
    """
    PART_AREA: Final[SuccessionScope]
    """
    Một phần diện tích

    Part of its land
    """
    PART_AREA_ALL_PEOPLE: Final[SuccessionScope]
    """
    Một phần diện tích, toàn bộ dân số

    Part of its land, all its people
    """
    PART_PEOPLE: Final[SuccessionScope]
    """
    Một phần dân số

    Part of its people
    """
    PRE2025_HINT: Final[SuccessionScope]
    """
    Kết thúc trước 07/2025: gợi ý từ một nguồn, theo tên

    Ended before 07/2025: a hint of one source, by name
    """
    PRE2025_UNKNOWN: Final[SuccessionScope]
    """
    Kết thúc trước 07/2025: chưa xác định đơn vị kế tiếp

    Ended before 07/2025: what followed is not determined
    """
    RENAMED: Final[SuccessionScope]
    """
    Đổi tên

    Renamed
    """
    SAME_CODE: Final[SuccessionScope]
    """
    Đơn vị mang cùng mã về sau, hoặc đơn vị kế tiếp của đơn vị đó

    What bore the same code afterwards, or what became of that
    """
    UNCHANGED: Final[SuccessionScope]
    """
    Giữ nguyên

    Unchanged
    """
    UNORGANISED_COAST: Final[SuccessionScope]
    """
    Bãi bồi ven biển do huyện trực tiếp quản lý

    Coastal flats run by the district itself
    """
    WHOLE: Final[SuccessionScope]
    """
    Toàn bộ

    All of it
    """
    WHOLE_AREA: Final[SuccessionScope]
    """
    Toàn bộ diện tích, một phần dân số

    All its land, part of its people
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: SuccessionScope | str) -> SuccessionScope:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[SuccessionScope]:
        """
        Every value, in order.
        """

@final
class Successor:
    """
    One unit into which another went.
    """
    def __repr__(self, /) -> str: ...
    @property
    def note(self, /) -> str | None:
        """
        The words of the official table, where there are any.
        """
    @property
    def scope(self, /) -> SuccessionScope:
        """
        How much went into it.
        """
    @property
    def status(self, /) -> Status:
        """
        On what it is known.
        """
    @property
    def unit(self, /) -> AdministrativeUnit:
        """
        The unit as it was on the day asked about.
        """
    @property
    def via(self, /) -> AdministrativeUnit | None:
        """
        The commune of before 07/2025 through which it went there.
        """

@final
class SuitAbout:
    """
    Việc khởi kiện nhằm vào gì

    What a suit is against
    """
    COMPETITION_CASE: Final[SuitAbout]
    """
    Quyết định giải quyết khiếu nại về quyết định xử lý vụ việc cạnh tranh

    Complaint decision on the handling of a competition case
    """
    OTHER_MATTER: Final[SuitAbout]
    """
    Quyết định, hành vi khác

    Another decision or act
    """
    STATE_AUDIT: Final[SuitAbout]
    """
    Quyết định giải quyết khiếu nại trong hoạt động kiểm toán nhà nước

    Complaint decision in State Audit work
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: SuitAbout | str) -> SuitAbout:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[SuitAbout]:
        """
        Every value, in order.
        """

@final
class SuspensionReason:
    """
    Căn cứ tạm đình chỉ

    Reason to suspend
    """
    AWAITED_RESULT: Final[SuspensionReason]
    """
    Cần chờ kết quả của cơ quan khác về vấn đề có liên quan trực tiếp

    The result of another body on a directly linked matter is awaited
    """
    NO_REASON: Final[SuspensionReason]
    """
    Không có

    None
    """
    OBSTACLE: Final[SuspensionReason]
    """
    Bất khả kháng, trở ngại khách quan làm người khiếu nại không thể tiếp tục tham gia

    Force majeure or an objective obstacle keeps the complainant from taking part
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: SuspensionReason | str) -> SuspensionReason:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[SuspensionReason]:
        """
        Every value, in order.
        """

@final
class Target:
    """
    Đối tượng của yêu cầu

    What the request is against
    """
    ADMINISTRATIVE_REGULATION: Final[Target]
    """
    Quy định hành chính

    Administrative regulation
    """
    ADMIN_ACT: Final[Target]
    """
    Hành vi hành chính

    Administrative act
    """
    ADMIN_DECISION: Final[Target]
    """
    Quyết định hành chính

    Administrative decision
    """
    BREACH_OF_LAW: Final[Target]
    """
    Hành vi vi phạm pháp luật

    Breach of law
    """
    DISCIPLINE_DECISION: Final[Target]
    """
    Quyết định kỷ luật

    Disciplinary decision
    """
    INTERNAL_OR_SUPERIOR_DIRECTION: Final[Target]
    """
    Quyết định, hành vi nội bộ hoặc chỉ đạo của cấp trên

    Internal decision or direction of a superior
    """
    JUDICIAL_ACT: Final[Target]
    """
    Bản án, quyết định, hành vi tố tụng

    Judicial act
    """
    NORMATIVE_DOCUMENT: Final[Target]
    """
    Văn bản quy phạm pháp luật

    Normative document
    """
    NO_TARGET: Final[Target]
    """
    Không có

    None
    """
    PARTY_MATTER: Final[Target]
    """
    Việc của Đảng

    Party matter
    """
    POLICY_OR_MANAGEMENT: Final[Target]
    """
    Chính sách, việc quản lý

    Policy or management
    """
    PRIVATE_DISPUTE: Final[Target]
    """
    Tranh chấp riêng

    Private dispute
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Target | str) -> Target:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Target]:
        """
        Every value, in order.
        """

@final
class TargetAuthor:
    """
    Chủ thể của quyết định, hành vi

    Whose decision or act it is
    """
    ADMIN_BODY_OR_OFFICIAL: Final[TargetAuthor]
    """
    Cơ quan hành chính nhà nước, người có thẩm quyền trong đó

    Administrative body or its official
    """
    ARMY_POLICE: Final[TargetAuthor]
    """
    Quân đội, công an

    Army or police
    """
    ELECTED_BODY: Final[TargetAuthor]
    """
    Cơ quan dân cử, Kiểm toán nhà nước, Văn phòng Quốc hội, Văn phòng Chủ tịch nước

    Elected body, State Audit, offices of the National Assembly and the President
    """
    JUSTICE_BODY: Final[TargetAuthor]
    """
    Tòa án, viện kiểm sát, cơ quan tố tụng, thi hành án

    Justice body
    """
    POLITICAL_SOCIAL_RELIGIOUS: Final[TargetAuthor]
    """
    Tổ chức chính trị, xã hội, tôn giáo

    Political, social or religious organisation
    """
    PRIVATE_PERSON: Final[TargetAuthor]
    """
    Cá nhân

    Private person
    """
    PUBLIC_UNIT: Final[TargetAuthor]
    """
    Đơn vị sự nghiệp công lập

    Public non-business unit
    """
    STATE_ENTERPRISE: Final[TargetAuthor]
    """
    Doanh nghiệp nhà nước

    State enterprise
    """
    UNKNOWN_AUTHOR: Final[TargetAuthor]
    """
    Không rõ

    Unknown to the writer
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: TargetAuthor | str) -> TargetAuthor:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[TargetAuthor]:
        """
        Every value, in order.
        """

@final
class Term:
    """
    The length of a period, in the unit its provision uses.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @staticmethod
    def at_once() -> Term:
        """
        "Ngay": on the day of the event itself.
        """
    @staticmethod
    def days(count: int) -> Term:
        """
        Calendar days ("ngày"): rest days inside count.
        """
    def label(self, /, language: str = ...) -> str:
        """
        How it is said, in `"vi"` or `"en"`.
        """
    @staticmethod
    def months(count: int) -> Term:
        """
        Months ("tháng"): the same day of the month, or its last day.
        """
    @staticmethod
    def weeks(count: int) -> Term:
        """
        Weeks ("tuần"): the same day of the week.
        """
    @staticmethod
    def working_days(count: int) -> Term:
        """
        Working days ("ngày làm việc"): only working days count.
        """
    @staticmethod
    def years(count: int) -> Term:
        """
        Years ("năm"): the same day and month.
        """

@final
class Text:
    """
    A sentence in the two languages of this library.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str:
        """
        In Vietnamese.
        """
    @property
    def en(self, /) -> str:
        """
        In English.
        """
    def in_language(self, /, language: str) -> str:
        """
        In one language: `"vi"` or `"en"`.
        """
    @property
    def vi(self, /) -> str:
        """
        In Vietnamese.
        """

@final
class TimeBar:
    """
    Thời hiệu, thời hạn khiếu nại

    Time bar or window
    """
    EXPIRED: Final[TimeBar]
    """
    Đã hết

    Expired
    """
    IN_TIME: Final[TimeBar]
    """
    Còn

    In time
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: TimeBar | str) -> TimeBar:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[TimeBar]:
        """
        Every value, in order.
        """

@final
class Track:
    """
    Khiếu nại hành chính hay khiếu nại kỷ luật

    Track of a complaint
    """
    ADMINISTRATIVE: Final[Track]
    """
    Khiếu nại quyết định, hành vi hành chính

    Administrative
    """
    DISCIPLINARY: Final[Track]
    """
    Khiếu nại quyết định kỷ luật

    Disciplinary
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Track | str) -> Track:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Track]:
        """
        Every value, in order.
        """

@final
class TransferredBy:
    """
    Cơ quan, người chuyển đơn

    Who transferred the petition
    """
    ASSEMBLY_BODY_OR_DEPUTY: Final[TransferredBy]
    """
    Cơ quan của Quốc hội, đại biểu Quốc hội

    Body of the National Assembly or a deputy
    """
    COUNCIL_DEPUTY: Final[TransferredBy]
    """
    Đại biểu Hội đồng nhân dân

    Deputy of a people's council
    """
    FRONT_OR_MEMBER: Final[TransferredBy]
    """
    Mặt trận Tổ quốc, tổ chức thành viên

    Fatherland Front or a member organisation
    """
    NOBODY: Final[TransferredBy]
    """
    Không ai chuyển

    Nobody
    """
    OTHER_BODY: Final[TransferredBy]
    """
    Cơ quan khác

    Another body
    """
    OWN_RECEPTION: Final[TransferredBy]
    """
    Bộ phận tiếp công dân của đơn vị

    Our own reception
    """
    PARTY_OR_STATE_LEADER: Final[TransferredBy]
    """
    Lãnh đạo Đảng, Nhà nước

    Leader of the Party or the State
    """
    PRESS: Final[TransferredBy]
    """
    Báo chí

    Press
    """
    RECEPTION_BOARD: Final[TransferredBy]
    """
    Ban Tiếp công dân

    Reception board
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: TransferredBy | str) -> TransferredBy:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[TransferredBy]:
        """
        Every value, in order.
        """

@final
class UnitAbove:
    """
    Cấp trên của đơn vị, doanh nghiệp

    What stands above the unit or enterprise
    """
    MINISTRY: Final[UnitAbove]
    """
    Bộ thành lập hoặc quản lý

    A ministry that founded or manages it
    """
    OTHER_STATE_BODY: Final[UnitAbove]
    """
    Cơ quan nhà nước khác quản lý

    Another state body that manages it
    """
    PRIME_MINISTER: Final[UnitAbove]
    """
    Thủ tướng Chính phủ thành lập

    Founded by the Prime Minister
    """
    PROVINCE: Final[UnitAbove]
    """
    UBND cấp tỉnh thành lập hoặc quản lý

    A province that founded or manages it
    """
    SUPERIOR_UNIT: Final[UnitAbove]
    """
    Đơn vị, doanh nghiệp cấp trên trực tiếp

    A direct superior unit or enterprise
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: UnitAbove | str) -> UnitAbove:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[UnitAbove]:
        """
        Every value, in order.
        """

@final
class UnitKind:
    """
    Loại cơ quan, đơn vị

    Kind of unit
    """
    ARMY_POLICE: Final[UnitKind]
    """
    Quân đội, công an

    Army or police
    """
    CENTRAL_BOARD: Final[UnitKind]
    """
    Ban Tiếp công dân trung ương

    Central reception board
    """
    COMMUNE: Final[UnitKind]
    """
    Ủy ban nhân dân cấp xã

    Commune people's committee
    """
    DISTRICT: Final[UnitKind]
    """
    Ủy ban nhân dân cấp huyện

    District people's committee
    """
    DISTRICT_BOARD: Final[UnitKind]
    """
    Ban Tiếp công dân cấp huyện

    District reception board
    """
    ELECTED: Final[UnitKind]
    """
    Cơ quan dân cử

    Elected body
    """
    GOVERNMENT_AGENCY: Final[UnitKind]
    """
    Cơ quan thuộc Chính phủ

    Government agency
    """
    JUSTICE: Final[UnitKind]
    """
    Tòa án, viện kiểm sát, thi hành án

    Court, procuracy, execution of judgments
    """
    MINISTRY: Final[UnitKind]
    """
    Bộ, cơ quan ngang bộ

    Ministry
    """
    MINISTRY_AGENCY: Final[UnitKind]
    """
    Cơ quan thuộc bộ

    Agency under a ministry
    """
    OTHER_UNIT: Final[UnitKind]
    """
    Khác

    Other
    """
    PROVINCE: Final[UnitKind]
    """
    Ủy ban nhân dân cấp tỉnh

    Provincial people's committee
    """
    PROVINCE_BOARD: Final[UnitKind]
    """
    Ban Tiếp công dân cấp tỉnh

    Provincial reception board
    """
    PROVINCIAL_AGENCY: Final[UnitKind]
    """
    Sở, cơ quan chuyên môn thuộc UBND cấp tỉnh

    Provincial agency
    """
    PUBLIC_UNIT: Final[UnitKind]
    """
    Đơn vị sự nghiệp công lập

    Public non-business unit
    """
    STATE_ENTERPRISE: Final[UnitKind]
    """
    Doanh nghiệp nhà nước

    State enterprise
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: UnitKind | str) -> UnitKind:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[UnitKind]:
        """
        Every value, in order.
        """

@final
class UnitLevel:
    """
    The tiers of units. Districts ended on 30/06/2025.
    """
    COMMUNE: Final[UnitLevel]
    """
    Cấp xã

    Commune
    """
    DISTRICT: Final[UnitLevel]
    """
    Cấp huyện

    District
    """
    PROVINCE: Final[UnitLevel]
    """
    Cấp tỉnh

    Province
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: UnitLevel | str) -> UnitLevel:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[UnitLevel]:
        """
        Every value, in order.
        """

@final
class UnitOption:
    """
    One unit that a question after a place leaves open.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str:
        """
        The unit with where it lies.
        """
    @property
    def address(self, /) -> str:
        """
        The unit with where it lies.
        """
    @property
    def place(self, /) -> Place:
        """
        The unit as a petition names it, which answers the question.
        """

@final
class UnitRole:
    """
    Vai trò của đơn vị nhận trong giải quyết khiếu nại

    Part of the receiving unit in resolving complaints
    """
    ADVISORY_UNIT: Final[UnitRole]
    """
    Đơn vị được giao tham mưu giải quyết khiếu nại

    Unit charged with advising on complaints
    """
    INSPECTORATE: Final[UnitRole]
    """
    Cơ quan thanh tra

    Inspectorate
    """
    NEITHER_ROLE: Final[UnitRole]
    """
    Không phải hai loại trên

    Neither
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: UnitRole | str) -> UnitRole:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[UnitRole]:
        """
        Every value, in order.
        """

@final
class Warning:
    """
    Something the caller should see that is no error.
    """
    def __eq__(self, value: object, /) -> bool: ...
    def __ne__(self, value: object, /) -> bool: ...
    def __repr__(self, /) -> str: ...
    @property
    def path(self, /) -> str:
        """
        What it is about.
        """
    @property
    def rule(self, /) -> Rule:
        """
        The rule that says so.
        """

@final
class When:
    """
    A day, or the first and the last of a stretch in which it lies when only the month or the year is known.
    """
    def __eq__(self, other: object, /) -> bool:
        """
        Equal to the same stretch, and to the `datetime.date` that it is.
        """
    def __getnewargs__(self, /) -> tuple[str]:
        """
        What makes it again, for `pickle` and `copy`.
        """
    def __hash__(self, /) -> int: ...
    def __new__(cls, /, day: date | When | str) -> When:
        """
        A day, or a stretch of days; or a text: `03/08/2026`, `08/2026`, `2026`, `2026-08-03..2026-08-05`.
        """
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def day(self, /) -> date | None:
        """
        The day, if it is known.
        """
    @property
    def first(self, /) -> date:
        """
        The first day that it may be.
        """
    @property
    def last(self, /) -> date:
        """
        The last day that it may be.
        """

@final
class Withdrawal:
    """
    Rút đơn

    Withdrawal
    """
    ALL: Final[Withdrawal]
    """
    Rút toàn bộ

    All
    """
    NOT_WITHDRAWN: Final[Withdrawal]
    """
    Không rút

    None
    """
    PART: Final[Withdrawal]
    """
    Rút một phần

    Part
    """
    SOME_AUTHORS: Final[Withdrawal]
    """
    Một số người rút

    Some of the authors
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: Withdrawal | str) -> Withdrawal:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[Withdrawal]:
        """
        Every value, in order.
        """

@final
class WithdrawalEffect:
    """
    Hệ quả của việc rút khiếu nại

    Effect of a withdrawal
    """
    NO_EFFECT: Final[WithdrawalEffect]
    """
    Không có: không rút, hoặc việc rút không hợp lệ

    None: nothing was withdrawn, or not in the form that the law requires
    """
    OTHERS_GO_ON: Final[WithdrawalEffect]
    """
    Tiếp tục giải quyết đối với những người còn lại

    It goes on for the others
    """
    REST_GOES_ON: Final[WithdrawalEffect]
    """
    Nội dung còn lại được tiếp tục giải quyết

    What is left goes on
    """
    TERMINATES: Final[WithdrawalEffect]
    """
    Đình chỉ giải quyết

    The case is terminated
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: WithdrawalEffect | str) -> WithdrawalEffect:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[WithdrawalEffect]:
        """
        Every value, in order.
        """

@final
class WithdrawalPaper:
    """
    Hình thức rút

    Paper of the withdrawal
    """
    MINUTES: Final[WithdrawalPaper]
    """
    Biên bản

    Minutes
    """
    PETITION: Final[WithdrawalPaper]
    """
    Đơn

    Petition
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: WithdrawalPaper | str) -> WithdrawalPaper:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[WithdrawalPaper]:
        """
        Every value, in order.
        """

@final
class YearState:
    """
    How far the days off of a year are settled.
    """
    ANNOUNCED: Final[YearState]
    """
    Announced, but a swap may still be decided.
    """
    FINAL: Final[YearState]
    """
    The notices are out and known.
    """
    PROJECTED: Final[YearState]
    """
    No notice yet: a projection.
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: YearState | str) -> YearState:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[YearState]:
        """
        Every value, in order.
        """

@final
class YesNo:
    """
    Có hay không

    Yes or no
    """
    NO: Final[YesNo]
    """
    Không

    No
    """
    YES: Final[YesNo]
    """
    Có

    Yes
    """
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self, /) -> int:
        """
        As the word, since the two are equal.
        """
    def __int__(self, /) -> int: ...
    def __new__(cls, /, word: YesNo | str) -> YesNo:
        """
        The value that a stable word, or a Vietnamese label, names.
        """
    def __reduce__(self, /) -> tuple[type, tuple[str]]: ...
    def __repr__(self, /) -> str: ...
    def __str__(self, /) -> str: ...
    @property
    def code(self, /) -> str:
        """
        The stable word in stored data.
        """
    @property
    def text(self, /) -> Text:
        """
        The label that users see.
        """
    @staticmethod
    def values() -> list[YesNo]:
        """
        Every value, in order.
        """

def check_all(checks: Iterable[Check]) -> list[list[Finding]]:
    """
    What each of many checks finds, in their order.
    """

def check_arrow(
    table: _ArrowStream | _ArrowArray,
    *,
    paper: Paper | str | None = ...,
    on: date | str | None = ...,
) -> Columns:
    """
    Checks the numbers of each row of a table: anything that offers Arrow columns, of texts under `number` (of the
    paper named in the column `paper`, or of `paper`), `phone`, `tax_number`, `email` and `procedure`. `born`, `sex` and
    `on` say what else is known of the row.

    The columns that come out: `ref`, `weight` (of the gravest finding), `number_findings`, `phone_findings`,
    `tax_number_findings`, `email_findings`, `procedure_findings` (the words of the findings; null where nothing was
    given), `problems` (how many), and `problem_list` (the problems as JSON, where there are any).
    """

def check_identity_json(request: str) -> str:
    """
    Answers a check given as JSON; the answer is JSON, and holds nothing of what was typed.
    """

def explain(assessment: Assessment | str, language: str | None = ...) -> str:
    """
    What an assessment says, in prose fit for the file; a stored one is given as its JSON text.
    """

def number_asked(purpose: Purpose | str, on: date | str) -> Asked | None:
    """
    Which number the law asks for on a day; `None` where no text of that time is held. No law asked for one before
    01/07/2026.
    """

def procedure(code: str) -> Text | None:
    """
    What a procedure on petitions is, by its code.
    """

def read_petition(text: str) -> ReadPetition:
    """
    Reads a petition from JSON text, leniently: what is fine is kept, and every problem is listed.
    """

def read_register(
    rows: Iterable[Iterable[str | float | bool | date | datetime | None]],
    *,
    names: dict[str, str] | None = None,
    false_is_no: Iterable[str] | None = ...,
    gazetteer: Gazetteer | None = ...,
) -> Register:
    """
    Reads the rows of a register, as libraries for CSV and Excel give them: texts, numbers, days, true and false,
    `None`.

    The line of column titles is found below whatever stands above it. `names` says what titles of the host stand for,
    by the name of a fact or of an event; `false_is_no` lists the titles in whose columns 0, FALSE and a box not ticked
    mean no. Without this they are not known. A place is a code; with a `gazetteer` it may be a name as well, as officers
    type it.
    """

def renewed_phone(number: str) -> str | None:
    """
    What a mobile number of 11 digits became on 15/09/2018, to be offered beside what was entered.
    """

def rulebook_json() -> str:
    """
    Every rule with its question, period, citation, status and doubt, as JSON.
    """

def version() -> str:
    """
    The version of this library.
    """


__all__ = [
    "Acceptance",
    "ActsThrough",
    "AdministrativeUnit",
    "AdministrativeUnitKind",
    "Aim",
    "Answer",
    "Asked",
    "Asks",
    "Assessment",
    "AttorneyKind",
    "AuthorCheck",
    "AuthorKind",
    "AuthorState",
    "AuthorisationForm",
    "AuthorisationTest",
    "Bearers",
    "BodyKind",
    "Bound",
    "Breach",
    "BreachBy",
    "BreachEffect",
    "BreachRepeat",
    "Calendar",
    "Certainty",
    "Channel",
    "Check",
    "Choice",
    "CivilCode",
    "Classification",
    "Columns",
    "ComplaintFinding",
    "Content",
    "ContentAssessment",
    "Conventions",
    "Court",
    "Coverage",
    "DayColumn",
    "DayInfo",
    "DayKind",
    "Deadline",
    "DeadlineState",
    "DialoguePresence",
    "Directory",
    "DisciplinedPerson",
    "Doubt",
    "Due",
    "Eligibility",
    "Event",
    "EventKind",
    "FactUsed",
    "Field",
    "FileReader",
    "Finding",
    "FindingWeight",
    "ForumChoice",
    "FunctionLevel",
    "Gazetteer",
    "GroupSize",
    "HostBody",
    "HostDay",
    "HostDayKind",
    "IdentityAccess",
    "IdentityRole",
    "Instance",
    "InternalDirection",
    "JurisdictionDispute",
    "Kntc",
    "KntcError",
    "Match",
    "MatterForm",
    "ObstacleEvent",
    "Office",
    "OfficeKind",
    "OrganisationKind",
    "Origin",
    "Paper",
    "Papers",
    "Petition",
    "PetitionKind",
    "Place",
    "Pressure",
    "Prior",
    "PriorBy",
    "Problem",
    "ProblemCode",
    "Purpose",
    "Question",
    "QuestionOption",
    "Quote",
    "ReadPetition",
    "Reading",
    "Register",
    "RegisterRow",
    "Relation",
    "RepresentativeLimit",
    "Resolver",
    "ReviewConclusion",
    "ReviewGround",
    "Row",
    "Rule",
    "Ruling",
    "RulingState",
    "Sanction",
    "Severity",
    "Sex",
    "Signature",
    "Status",
    "Step",
    "Succession",
    "SuccessionOutcome",
    "SuccessionScope",
    "Successor",
    "SuitAbout",
    "SuspensionReason",
    "Target",
    "TargetAuthor",
    "Term",
    "Text",
    "TimeBar",
    "Track",
    "TransferredBy",
    "UnitAbove",
    "UnitKind",
    "UnitLevel",
    "UnitOption",
    "UnitRole",
    "Warning",
    "When",
    "Withdrawal",
    "WithdrawalEffect",
    "WithdrawalPaper",
    "YearState",
    "YesNo",
    "check_all",
    "check_arrow",
    "check_identity_json",
    "explain",
    "number_asked",
    "procedure",
    "read_petition",
    "read_register",
    "renewed_phone",
    "rulebook_json",
    "version",
]
