//! Checks of a petition: what cannot be so, and what the law requires of such a petition.
//!
//! What is blank is neither. An event after the day of assessment is no problem: the assessment leaves it out.

use chrono::NaiveDate;
use validator::{Validate, ValidationErrorsKind};

use super::facts::{
    self, ActsThrough, AuthorKind, FACTS, Instance, MatterForm, Papers, Prior, Signature, Target, TargetAuthor, Track,
    Withdrawal,
};
use super::read::{MAX_CONTENTS, MAX_EVENTS, MAX_PROBLEMS};
use super::text::{MAX_YEAR, MIN_YEAR, check_when};
use super::{Content, Event, EventKind, FactValue, Petition, When};
use crate::law::Text;
use crate::order;
use crate::problem::{Named, Problem, ProblemCode};
use crate::table::FactId;

/// The longest `ref`, in characters.
pub const MAX_REFERENCE: u64 = 500;

/// The longest code of a unit, in characters.
const MAX_UNIT_CODE: u64 = crate::bodies::directory::MAX_CODE as u64;

/// The longest number of a document, in characters.
pub const MAX_DOCUMENT: u64 = 200;

/// The most people that are believed to stand behind a petition.
pub const MAX_PEOPLE: i32 = 100_000;

/// The most days that an obstacle is believed to last: a hundred years.
pub const MAX_OBSTACLE_DAYS: i32 = 36_525;

/// What is wrong with a petition, as far as its own fields show it. Paths are those of the petition as it stands.
#[must_use]
pub fn check(petition: &Petition) -> Vec<Problem> {
    check_at(petition, &Places::default())
}

/// Where the events of a petition stood in the text from which it was read; none if it was not read from a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Places {
    pub(crate) events: Vec<usize>,
    pub(crate) contents: Vec<Vec<usize>>,
}

impl Places {
    fn event(&self, content: Option<usize>, event: usize) -> String {
        let places = content.map_or(Some(&self.events), |content| self.contents.get(content));
        let place = places.and_then(|places| places.get(event)).copied().unwrap_or(event);
        match content {
            None => format!("events[{place}]"),
            Some(content) => format!("contents[{content}].events[{place}]"),
        }
    }
}

pub(crate) fn check_at(petition: &Petition, places: &Places) -> Vec<Problem> {
    let mut checker = Checker { petition, places, problems: Vec::new() };
    checker.fields();
    checker.facts_of_petition();
    checker.events();
    for (i, content) in petition.contents.iter().take(MAX_CONTENTS).enumerate() {
        checker.facts_of_content(i, content);
    }
    checker.problems
}

/// The first day of receipt on record.
pub(crate) fn filed(petition: &Petition) -> Option<When> {
    let own = petition.contents.iter().flat_map(|content| &content.events);
    let received = petition.events.iter().chain(own).filter(|event| event.kind == EventKind::Received);
    received.map(|event| event.day).min()
}

// One field by itself.

#[derive(Validate)]
struct PetitionFields<'a> {
    #[validate(length(max = MAX_REFERENCE))]
    reference: Option<&'a str>,
    #[validate(length(max = MAX_UNIT_CODE))]
    unit: Option<&'a str>,
    #[validate(range(min = 0, max = MAX_PEOPLE))]
    signatory_count: Option<i32>,
    #[validate(range(min = 0, max = MAX_PEOPLE))]
    representative_count: Option<i32>,
}

#[derive(Validate)]
struct ContentFields<'a> {
    #[validate(length(max = MAX_UNIT_CODE))]
    target_unit: Option<&'a str>,
    #[validate(range(min = 0, max = MAX_OBSTACLE_DAYS))]
    obstacle_days: Option<i32>,
}

#[derive(Validate)]
struct EventFields<'a> {
    #[validate(length(max = MAX_DOCUMENT))]
    document: Option<&'a str>,
}

/// The fields that `validator` found wrong. Its errors carry the value itself, so nothing of them but the name goes on.
fn wrong_fields(checked: &impl Validate) -> Vec<String> {
    let Err(errors) = checked.validate() else { return Vec::new() };
    let errors = errors.into_errors().into_iter();
    let fields = errors.filter(|(_, kind)| matches!(kind, ValidationErrorsKind::Field(_)));
    order::by_key(fields.map(|(name, _)| name.into_owned()), String::clone)
}

// Fields against one another.

/// A fact as a place in a petition, and what is asked for it.
fn asked(fact: FactId) -> (&'static str, Text) {
    FACTS.get(usize::from(fact.0)).map_or(("", Text { vi: "", en: "" }), |fact| (fact.name, fact.text))
}

struct Checker<'a> {
    petition: &'a Petition,
    places: &'a Places,
    problems: Vec<Problem>,
}

impl Checker<'_> {
    /// Each problem once, though several contents may show it.
    fn add(&mut self, problem: Problem) {
        match self.problems.len() {
            count if count < MAX_PROBLEMS && !self.problems.contains(&problem) => self.problems.push(problem),
            MAX_PROBLEMS => {
                self.problems.push(Problem::wrong("", ProblemCode::MoreProblems, &[MAX_PROBLEMS.into()]));
            }
            _ => {}
        }
    }

    fn wrong(&mut self, path: impl Into<String>, code: ProblemCode, names: &[Named]) {
        self.add(Problem::wrong(path, code, names));
    }

    fn fields(&mut self) {
        let petition = self.petition;
        let one_by_one = PetitionFields {
            reference: petition.reference.as_deref(),
            unit: petition.unit.as_deref(),
            signatory_count: petition.signatory_count,
            representative_count: petition.representative_count,
        };
        for field in wrong_fields(&one_by_one) {
            match field.as_str() {
                "reference" => self.wrong("ref", ProblemCode::TextTooLong, &[number(MAX_REFERENCE)]),
                "unit" => self.wrong("unit", ProblemCode::TextTooLong, &[number(MAX_UNIT_CODE)]),
                name => self.wrong(name, ProblemCode::NumberOutOfRange, &[0_i32.into(), MAX_PEOPLE.into()]),
            }
        }
        if petition.contents.len() > MAX_CONTENTS {
            self.wrong("contents", ProblemCode::TooMany, &[MAX_CONTENTS.into()]);
        }
        petition.each_entered(&mut |fact, value| self.day_in_range("", fact, value));
        self.event_fields(None, &petition.events);
        for (i, content) in petition.contents.iter().take(MAX_CONTENTS).enumerate() {
            let at = format!("contents[{i}].");
            let (target_unit, obstacle_days) = (content.target_unit.as_deref(), content.obstacle_days);
            for name in wrong_fields(&ContentFields { target_unit, obstacle_days }) {
                let (code, names): (_, &[Named]) = match name.as_str() {
                    "target_unit" => (ProblemCode::TextTooLong, &[number(MAX_UNIT_CODE)]),
                    _ => (ProblemCode::NumberOutOfRange, &[0_i32.into(), MAX_OBSTACLE_DAYS.into()]),
                };
                self.wrong(format!("{at}{name}"), code, names);
            }
            content.each_entered(&mut |fact, value| self.day_in_range(&at, fact, value));
            self.event_fields(Some(i), &content.events);
        }
    }

    fn day_in_range(&mut self, at: &str, fact: FactId, value: FactValue) {
        if let FactValue::Day(when) = value
            && let Err(code) = check_when(&when)
        {
            self.wrong(format!("{at}{}", asked(fact).0), code, &[MIN_YEAR.into(), MAX_YEAR.into()]);
        }
    }

    fn event_fields(&mut self, content: Option<usize>, events: &[Event]) {
        if events.len() > MAX_EVENTS {
            let path = content.map_or("events".to_owned(), |content| format!("contents[{content}].events"));
            self.wrong(path, ProblemCode::TooMany, &[MAX_EVENTS.into()]);
        }
        for (i, event) in events.iter().take(MAX_EVENTS).enumerate() {
            let at = || self.places.event(content, i);
            if let Err(code) = check_when(&event.day) {
                self.wrong(format!("{}.day", at()), code, &[MIN_YEAR.into(), MAX_YEAR.into()]);
            }
            for name in wrong_fields(&EventFields { document: event.document.as_deref() }) {
                let path = format!("{}.{name}", self.places.event(content, i));
                self.wrong(path, ProblemCode::TextTooLong, &[number(MAX_DOCUMENT)]);
            }
        }
    }

    /// If both hold, `fact` contradicts `other`.
    fn contradict(&mut self, at: &str, so: bool, fact: FactId, other: FactId) {
        if so {
            let path = format!("{at}{}", asked(fact).0);
            self.wrong(path, ProblemCode::Contradiction, &[asked(other).1.into()]);
        }
    }

    fn facts_of_petition(&mut self) {
        let p = self.petition;
        let signed = p.signature.map(|signature| signature != Signature::Unsigned);
        let no_papers = p.representation_papers == Some(Papers::NoPapers);
        // Representatives who need not be among the complainants may be more than these.
        let more_representatives = p.representative_is_member != Some(false)
            && p.representative_count.zip(p.signatory_count).is_some_and(|(some, all)| some > all);
        self.contradict("", more_representatives, facts::representative_count::ID, facts::signatory_count::ID);
        let counted = p.signatory_count.map(|count| count > 0);
        let count_differs = signed.zip(counted).is_some_and(|(signed, counted)| signed != counted);
        self.contradict("", count_differs, facts::signatory_count::ID, facts::signature::ID);
        let all_of_none = signed == Some(false) && p.all_signed == Some(true);
        self.contradict("", all_of_none, facts::all_signed::ID, facts::signature::ID);
        let not_an_organisation = p.author_kind.is_some_and(|kind| kind != AuthorKind::Organisation);
        let organisation = p.organisation_kind.is_some();
        self.contradict("", not_an_organisation && organisation, facts::organisation_kind::ID, facts::author_kind::ID);
        let form_of_none = no_papers && p.authorisation_form.is_some();
        self.contradict("", form_of_none, facts::authorisation_form::ID, facts::representation_papers::ID);
        let day_of_none = no_papers && p.authorised_on.is_some();
        self.contradict("", day_of_none, facts::authorised_on::ID, facts::representation_papers::ID);
    }

    fn facts_of_content(&mut self, i: usize, c: &Content) {
        let at = &*format!("contents[{i}].");
        let in_writing = c.complex == Some(false) && c.complex_in_writing == Some(true);
        self.contradict(at, in_writing, facts::complex_in_writing::ID, facts::complex::ID);

        let no_target = c.target == Some(Target::NoTarget);
        let has_author = c.target_author.is_some_and(|author| author != TargetAuthor::UnknownAuthor);
        self.contradict(at, no_target && has_author, facts::target_author::ID, facts::target::ID);
        self.contradict(at, no_target && c.target_office.is_some(), facts::target_office::ID, facts::target::ID);
        self.contradict(at, no_target && c.target_on.is_some(), facts::target_on::ID, facts::target::ID);

        let nothing_before = c.prior == Some(Prior::NothingBefore);
        for (given, fact) in [
            (c.prior_by.is_some(), facts::prior_by::ID),
            (c.prior_on.is_some(), facts::prior_on::ID),
            (c.prior_received_on.is_some(), facts::prior_received_on::ID),
            (c.prior_term_ended_on.is_some(), facts::prior_term_ended_on::ID),
            (c.first_resolver.is_some(), facts::first_resolver::ID),
            (c.first_decision_attached == Some(true), facts::first_decision_attached::ID),
        ] {
            self.contradict(at, nothing_before && given, fact, facts::prior::ID);
        }

        let withdrawn = c.events.iter().chain(&self.petition.events).any(|event| event.kind == EventKind::Withdrawn);
        let not_withdrawn = c.withdrawal == Some(Withdrawal::NotWithdrawn);
        if not_withdrawn && withdrawn {
            let path = format!("{at}{}", asked(facts::withdrawal::ID).0);
            self.wrong(path, ProblemCode::Contradiction, &[EventKind::Withdrawn.text().into()]);
        }
        let by_paper = not_withdrawn && c.withdrawal_paper.is_some();
        self.contradict(at, by_paper, facts::withdrawal_paper::ID, facts::withdrawal::ID);
        let signed = not_withdrawn && c.withdrawal_signed == Some(true);
        self.contradict(at, signed, facts::withdrawal_signed::ID, facts::withdrawal::ID);
        let of_one = c.withdrawal == Some(Withdrawal::SomeAuthors) && self.petition.signatory_count == Some(1);
        self.contradict(at, of_one, facts::withdrawal::ID, facts::signatory_count::ID);

        self.order(at, facts::target_on::ID, c.target_on, facts::learned_on::ID, c.learned_on);
        self.order(at, facts::prior_on::ID, c.prior_on, facts::prior_received_on::ID, c.prior_received_on);
    }

    /// `later` cannot lie before `earlier`, whatever days the two may be.
    fn order(&mut self, at: &str, fact: FactId, earlier: Option<When>, then: FactId, later: Option<When>) {
        if let (Some(earlier), Some(later)) = (earlier, later)
            && later.to < earlier.from
        {
            self.wrong(format!("{at}{}", asked(then).0), ProblemCode::DayOrder, &[asked(fact).1.into()]);
        }
    }

    fn events(&mut self) {
        let common: Vec<_> = self.placed(None, &self.petition.events).collect();
        self.event_order(&common);
        for (i, content) in self.petition.contents.iter().take(MAX_CONTENTS).enumerate() {
            if !content.events.is_empty() {
                let own = self.placed(Some(i), &content.events);
                let all: Vec<_> = common.iter().copied().chain(own).collect();
                self.event_order(&all);
            }
        }
    }

    fn placed<'a>(&self, content: Option<usize>, events: &'a [Event]) -> impl Iterator<Item = Placed<'a>> + use<'a> {
        events.iter().take(MAX_EVENTS).enumerate().map(move |(place, event)| Placed { content, place, event })
    }

    fn event_order(&mut self, events: &[Placed<'_>]) {
        let first = |kind| events.iter().filter(|e| e.event.kind == kind).map(|e| e.event.day.from).min();
        for earlier in FIRST {
            let Some(start) = first(earlier) else { continue };
            for placed in events.iter().filter(|placed| follows(placed.event.kind, earlier)) {
                if placed.event.day.to < start {
                    let path = format!("{}.day", self.places.event(placed.content, placed.place));
                    let names = [placed.event.kind.text().into(), earlier.text().into()];
                    self.wrong(path, ProblemCode::EventOrder, &names);
                }
            }
        }
        for (opens, closes) in PAIRS {
            self.pairs(events, *opens, *closes);
        }
        for placed in events.iter().filter(|placed| placed.event.kind == EventKind::Refused) {
            let same_day = |other: &&Placed<'_>| {
                other.event.kind == EventKind::Accepted
                    && other.event.day == placed.event.day
                    && placed.event.day.day().is_some()
            };
            if events.iter().any(|other| same_day(&other)) {
                let path = self.places.event(placed.content, placed.place);
                self.wrong(path, ProblemCode::Contradiction, &[EventKind::Accepted.text().into()]);
            }
        }
    }

    /// What opens must be open before it is closed, and closed before it opens again. Events whose order the days leave
    /// open are taken in the order that fits.
    fn pairs(&mut self, events: &[Placed<'_>], opens: EventKind, closes: EventKind) {
        let events = events.iter().filter(|e| e.event.kind == opens || e.event.kind == closes).copied();
        let mut chain = order::by_key(events, |placed| placed.event.day.from);
        if chain.iter().any(|placed| placed.event.day.day().is_none()) {
            // Months and years can be ordered in several ways: what stays certain is that nothing closes unopened.
            let opened = chain.iter().any(|placed| placed.event.kind == opens);
            for placed in chain.iter().filter(|placed| !opened && placed.event.kind == closes) {
                self.unpaired(placed, ProblemCode::EventMissing, opens);
            }
            return;
        }
        let mut open = false;
        while !chain.is_empty() {
            let day = chain.first().map(|placed| placed.event.day.from);
            let same_day = chain.iter().take_while(|placed| Some(placed.event.day.from) == day).count();
            let wanted = if open { closes } else { opens };
            let fits = chain.iter().take(same_day).position(|placed| placed.event.kind == wanted);
            let placed = chain.remove(fits.unwrap_or(0));
            match (open, placed.event.kind == opens) {
                (false, false) => self.unpaired(&placed, ProblemCode::EventMissing, opens),
                (true, true) => self.unpaired(&placed, ProblemCode::EventRepeated, closes),
                (_, opening) => open = opening,
            }
        }
    }

    fn unpaired(&mut self, placed: &Placed<'_>, code: ProblemCode, other: EventKind) {
        let path = self.places.event(placed.content, placed.place);
        self.wrong(path, code, &[placed.event.kind.text().into(), other.text().into()]);
    }
}

#[derive(Clone, Copy)]
struct Placed<'a> {
    content: Option<usize>,
    place: usize,
    event: &'a Event,
}

fn number(limit: u64) -> Named {
    usize::try_from(limit).unwrap_or(usize::MAX).into()
}

/// Kinds of event whose first one others cannot come before.
const FIRST: [EventKind; 5] =
    [EventKind::Received, EventKind::Accepted, EventKind::Decided, EventKind::FrontRecommended, EventKind::FileClosed];

/// Whether an event of a kind cannot come before the first event of another.
fn follows(kind: EventKind, first: EventKind) -> bool {
    use EventKind as E;
    match first {
        // A complainant may gather documents before complaining.
        E::Received => !matches!(kind, E::Received | E::ComplainantAskedForDocuments | E::ComplainantGivenDocuments),
        E::Accepted => matches!(
            kind,
            E::VerificationAssigned
                | E::Extended
                | E::Suspended
                | E::Resumed
                | E::Terminated
                | E::DialogueNotified
                | E::Dialogue
                | E::Decided
        ),
        E::Decided => matches!(
            kind,
            E::DecisionSent
                | E::DecisionReceived
                | E::Published
                | E::PublicationMeeting
                | E::EnforcementDirected
                | E::ForwarderTold
        ),
        E::FrontRecommended => kind == E::FrontAnswered,
        E::FileClosed => kind == E::FileArchived,
        _ => false,
    }
}

/// What must be on record before it ends, and must end before it begins again.
const PAIRS: &[(EventKind, EventKind)] =
    &[(EventKind::Suspended, EventKind::Resumed), (EventKind::StayOrdered, EventKind::StayLifted)];

// What the law requires.

/// The first day of Luật Khiếu nại 2011.
const LAW_OF_2012: NaiveDate = NaiveDate::from_ymd_opt(2012, 7, 1).unwrap();
/// The first day of Luật 136/2025/QH15.
const LAW_OF_2026: NaiveDate = NaiveDate::from_ymd_opt(2026, 7, 1).unwrap();
/// The first day of Thông tư 02/2016/TT-TTCP.
const CIRCULAR_OF_2016: NaiveDate = NaiveDate::from_ymd_opt(2016, 12, 5).unwrap();

/// Where a field that the law requires belongs.
enum Of {
    Petition(&'static str),
    Content(&'static str),
}

/// What the law requires of a complaint and an officer entered as absent. `filed` is the day of receipt, which selects
/// the wording; a rule whose wording that day leaves open is not named.
///
/// Luật Khiếu nại 2011 Điều 8 khoản 2 (administrative), Điều 49 (disciplinary); where the track is not known, what both
/// require. "Tài liệu liên quan" in Điều 8 khoản 2 asks that the papers be named, not attached, so a complaint without
/// papers is no problem here.
#[must_use]
pub fn required_of_complaint(petition: &Petition, content: usize, track: Option<Track>, filed: When) -> Vec<Problem> {
    let Some(c) = petition.contents.get(content) else { return Vec::new() };
    if filed.to < LAW_OF_2012 {
        return Vec::new();
    }
    let p = petition;
    let mut out = Vec::new();
    let mut require = |missing: bool, field: Of, vi: &'static str, en: &'static str, rule: Option<&str>| {
        if missing {
            let path = match field {
                Of::Petition(field) => field.to_owned(),
                Of::Content(field) => format!("contents[{content}].{field}"),
            };
            out.push(Problem::required(path, Text { vi, en }, rule));
        }
    };
    let no = Some(false);
    let spoken = p.matter_form == Some(MatterForm::Spoken);
    // Điều 8 khoản 3: what is said is put in writing with the same content.
    let rule = Some(match track {
        Some(Track::Disciplinary) => "form-disciplinary",
        _ if spoken => "form-oral",
        _ => "form-required-fields",
    });

    require(
        p.dated == no,
        Of::Petition("dated"),
        "đơn khiếu nại phải ghi rõ ngày, tháng, năm",
        "a complaint must give its day, month and year",
        rule,
    );
    require(
        p.author_name_given == no,
        Of::Petition("author_name_given"),
        "đơn khiếu nại phải ghi rõ tên của người khiếu nại",
        "a complaint must give the complainant's name",
        rule,
    );
    require(
        p.author_address_given == no,
        Of::Petition("author_address_given"),
        "đơn khiếu nại phải ghi rõ địa chỉ của người khiếu nại",
        "a complaint must give the complainant's address",
        rule,
    );
    require(
        c.content_given == no,
        Of::Content("content_given"),
        "đơn khiếu nại phải ghi rõ nội dung khiếu nại",
        "a complaint must give its content",
        rule,
    );
    require(
        c.reason_given == no,
        Of::Content("reason_given"),
        "đơn khiếu nại phải ghi rõ lý do khiếu nại",
        "a complaint must give its reason",
        rule,
    );
    require(
        c.request_given == no,
        Of::Content("request_given"),
        "đơn khiếu nại phải ghi rõ yêu cầu của người khiếu nại",
        "a complaint must give what the complainant requests",
        rule,
    );
    let unsigned = p.signature == Some(Signature::Unsigned);
    if track == Some(Track::Disciplinary) {
        require(
            unsigned,
            Of::Petition("signature"),
            "đơn khiếu nại phải có chữ ký của người khiếu nại",
            "a complaint must bear the complainant's signature",
            rule,
        );
        require(
            spoken,
            Of::Petition("matter_form"),
            "việc khiếu nại quyết định kỷ luật phải được thực hiện bằng đơn",
            "a complaint against a disciplinary decision must be made by petition",
            rule,
        );
    } else {
        require(
            unsigned,
            Of::Petition("signature"),
            "đơn khiếu nại phải do người khiếu nại ký tên hoặc điểm chỉ",
            "a complaint must be signed or fingerprinted by the complainant",
            rule,
        );
    }
    if track == Some(Track::Administrative) {
        require(
            c.respondent_named == no,
            Of::Content("respondent_named"),
            "đơn khiếu nại phải ghi rõ tên của cơ quan, tổ chức, cá nhân bị khiếu nại",
            "a complaint must give the name of the body or person complained of",
            rule,
        );
        require(
            c.respondent_address_given == no,
            Of::Content("respondent_address_given"),
            "đơn khiếu nại phải ghi rõ địa chỉ của cơ quan, tổ chức, cá nhân bị khiếu nại",
            "a complaint must give the address of the body or person complained of",
            rule,
        );
    }
    // Điều 33 khoản 1 đoạn 2: with the first decision; from 01/07/2026 "(nếu có)". Where the first term lapsed there is
    // none to attach.
    require(
        track == Some(Track::Administrative)
            && c.instance == Some(Instance::Second)
            && c.prior == Some(Prior::FirstDecision)
            && c.first_decision_attached == no,
        Of::Content("first_decision_attached"),
        "đơn khiếu nại lần hai phải kèm quyết định giải quyết khiếu nại lần đầu",
        "a second complaint must come with the first decision",
        wording(filed, LAW_OF_2026, "form-second-attachments-2012", "form-second-attachments-2026"),
    );
    let no_papers = p.representation_papers == Some(Papers::NoPapers);
    // Điều 8 khoản 5. Until 30/06/2026 its words fit representatives of a group alone, who had to be complainants.
    require(
        no_papers
            && match p.acts_through {
                Some(ActsThrough::GroupRepresentative) => true,
                Some(ActsThrough::LegalRepresentative | ActsThrough::Authorised) => filed.from >= LAW_OF_2026,
                _ => false,
            },
        Of::Petition("representation_papers"),
        "người đại diện phải có giấy tờ chứng minh tính hợp pháp của việc đại diện",
        "a representative must have papers proving that the representation is lawful",
        wording(filed, LAW_OF_2026, "representative-must-be-complainant", "representative-proof-2026"),
    );
    // Điều 16 khoản 2 điểm a.
    require(
        no_papers && matches!(p.acts_through, Some(ActsThrough::Lawyer | ActsThrough::LegalAid)),
        Of::Petition("representation_papers"),
        "luật sư, trợ giúp viên pháp lý phải xuất trình thẻ và giấy yêu cầu giúp đỡ hoặc giấy ủy quyền của người khiếu nại",
        "a lawyer or legal-aid officer must show the card and the complainant's request for help or power of attorney",
        Some("representative-lawyer-papers"),
    );
    // Điều 8 khoản 4 điểm b: if someone signed and not everyone did, there are several.
    require(
        p.all_signed == no && !unsigned && !spoken,
        Of::Petition("all_signed"),
        "đơn của nhiều người khiếu nại phải có chữ ký của những người khiếu nại",
        "the complaint of several people must bear the signatures of the complainants",
        Some("group-petition-signatures"),
    );
    // Thông tư 07/2013/TT-TTCP Điều 5 khoản 1, then Nghị định 124/2020/NĐ-CP Điều 16 khoản 1.
    require(
        filed.from >= CIRCULAR_OF_2016 && p.signatory_count.is_some_and(|count| count > 1) && p.group_document == no,
        Of::Petition("group_document"),
        "đơn của nhiều người khiếu nại phải có văn bản cử người đại diện",
        "the complaint of several people needs a document appointing their representative",
        Some("group-acceptance"),
    );
    out
}

/// The rule whose wording was in force: the earlier to the day before `change`, the later from it.
fn wording(day: When, change: NaiveDate, earlier: &'static str, later: &'static str) -> Option<&'static str> {
    if day.from >= change {
        Some(later)
    } else if day.to < change {
        Some(earlier)
    } else {
        None
    }
}
