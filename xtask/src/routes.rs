//! `cargo xtask routes`: puts every commune of the last day with districts, times the acts that may be complained of, to the
//! library on a day after them, and counts who answers.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::thread;

use kntc::answer::{ContentAssessment, Ruling};
use kntc::bodies::Place;
use kntc::bodies::gazetteer::{Code, Gazetteer, Level, Unit};
use kntc::calendar::Day;
use kntc::petition::facts::{FunctionLevel, Instance, OfficeKind, PetitionKind, Prior, Track};
use kntc::{Content, Event, EventKind, Kntc, Petition};
use serde_json::json;

use crate::Command;
use crate::workshop::Outcome;

pub(crate) const COMMAND: Command = Command {
    name: "routes",
    arguments: "[--format text|json]",
    summary: "who answers on 15/08/2026 for every act of the communes and districts of 30/06/2025",
    run: |_, arguments| match arguments {
        [] => routes(false),
        [name, format] if name == "--format" && matches!(format.as_str(), "text" | "json") => routes(format == "json"),
        _ => Err("routes take --format text or --format json".to_owned()),
    },
};

const LAST_DAY_WITH_DISTRICTS: &str = "2025-06-30";
const ON: &str = "2026-08-15";

/// An act that may be complained of: whose it is, which instance it is in, and what is known of a task of the district.
struct Act {
    office: OfficeKind,
    instance: Instance,
    task: Option<(FunctionLevel, bool)>,
}

/// Where the office complained of has its seat.
fn seat(office: OfficeKind, commune: &Unit<'_>) -> Option<Code> {
    match office {
        OfficeKind::CommuneChair | OfficeKind::CommuneStaff => Some(commune.code),
        OfficeKind::DistrictChair | OfficeKind::DistrictAgencyHead => commune.district,
        _ => Some(commune.province),
    }
}

fn acts() -> Vec<Act> {
    let mut out = Vec::new();
    let offices = [
        OfficeKind::CommuneChair,
        OfficeKind::CommuneStaff,
        OfficeKind::DistrictChair,
        OfficeKind::DistrictAgencyHead,
        OfficeKind::DepartmentHead,
        OfficeKind::SubDepartmentHead,
        OfficeKind::ProvinceChair,
    ];
    for office in offices {
        let of_district = matches!(office, OfficeKind::DistrictChair | OfficeKind::DistrictAgencyHead);
        let tasks: &[Option<(FunctionLevel, bool)>] = if of_district {
            &[
                None,
                Some((FunctionLevel::Commune, false)),
                Some((FunctionLevel::Commune, true)),
                Some((FunctionLevel::Province, false)),
                Some((FunctionLevel::Unclear, false)),
            ]
        } else {
            &[None]
        };
        out.extend(tasks.iter().map(|task| Act { office, instance: Instance::First, task: *task }));
        out.push(Act { office, instance: Instance::Second, task: None });
    }
    out
}

impl Act {
    fn petition(&self, commune: &Unit<'_>, of: Day, on: Day) -> Option<Petition> {
        let content = Content {
            kind: Some(PetitionKind::Complaint),
            track: Some(Track::Administrative),
            instance: Some(self.instance),
            prior: Some(if self.instance == Instance::First { Prior::NothingBefore } else { Prior::FirstDecision }),
            target_office: Some(self.office),
            target_place: Some(Place::new(seat(self.office, commune)?, of)),
            matter_place: Some(Place::new(commune.code, of)),
            collective_decision: Some(false),
            by_own_staff: Some(false),
            appointed_by_prime_minister: Some(false),
            function_level: self.task.map(|(level, _)| level),
            several_communes: self.task.map(|(_, several)| several),
            ..Content::default()
        };
        let events = vec![Event::new(EventKind::Received, on)];
        Some(Petition { events, contents: vec![content], ..Petition::default() })
    }
}

/// What the library makes of an act, whichever commune it is in: the law goes by the kind of office, not by the place.
struct Grounds {
    cited: bool,
    doubt: bool,
}

impl Grounds {
    fn of(content: &ContentAssessment) -> Self {
        let rules = || competence(content).flat_map(|ruling| &ruling.grounds);
        Self {
            cited: rules().any(|rule| !rule.row().cites.is_empty()),
            doubt: rules().any(|rule| rule.row().doubt.is_some()),
        }
    }
}

fn competence(content: &ContentAssessment) -> impl Iterator<Item = &Ruling> {
    let tables = ["first-competent", "second-competent", "district-successor"];
    content.rulings.iter().filter(move |ruling| tables.contains(&ruling.question))
}

/// The first question whose answer would tell which office it is.
fn question(content: &ContentAssessment) -> Option<&str> {
    let asked = competence(content).flat_map(|ruling| &ruling.hangs_on).map(String::as_str);
    let places = content.questions.iter().map(|question| question.path.as_str());
    let path = asked.chain(places.filter(|path| path.ends_with(".matter_place"))).next()?;
    path.rsplit('.').next()
}

/// How many routes end how.
#[derive(Default)]
struct Count {
    answered: usize,
    with_doubt: usize,
    open: BTreeMap<String, usize>,
    without_answer: usize,
}

impl Count {
    fn add(mut self, other: Self) -> Self {
        self.answered += other.answered;
        self.with_doubt += other.with_doubt;
        self.without_answer += other.without_answer;
        for (question, count) in other.open {
            *self.open.entry(question).or_default() += count;
        }
        self
    }
}

/// Follows an act through every commune.
fn follow(kntc: &Kntc, act: &Act, communes: &[Unit<'_>], of: Day, on: Day) -> Count {
    let (mut count, mut grounds) = (Count::default(), None);
    for commune in communes {
        let Some(petition) = act.petition(commune, of, on) else {
            count.without_answer += 1;
            continue;
        };
        let assess = || kntc.assess(&petition, on).contents.into_iter().next();
        match kntc.competent(&petition, on).first().map(Vec::as_slice) {
            // The minister of the sector has no seat in a province.
            Some([office]) if office.unit.is_some() || office.kind == "sector_minister" => {
                let grounds = grounds.get_or_insert_with(|| assess().map(|content| Grounds::of(&content)));
                let (cited, doubt) = grounds.as_ref().map_or((false, false), |grounds| (grounds.cited, grounds.doubt));
                count.answered += usize::from(cited || doubt);
                count.with_doubt += usize::from(doubt);
                count.without_answer += usize::from(!cited && !doubt);
            }
            _ => match assess().as_ref().and_then(question) {
                Some(question) => *count.open.entry(question.to_owned()).or_default() += 1,
                None => count.without_answer += 1,
            },
        }
    }
    count
}

/// Follows every act through every commune. Fails when one leads nowhere.
pub(crate) fn routes(as_json: bool) -> Outcome {
    let gazetteer = Arc::new(Gazetteer::standard());
    let kntc = Kntc::builder().gazetteer(Arc::clone(&gazetteer)).build();
    let day = |text: &str| text.parse::<Day>().map_err(|error| error.to_string());
    let (of, on) = (day(LAST_DAY_WITH_DISTRICTS)?, day(ON)?);
    let acts = acts();
    let existed = |unit: &Unit<'_>| unit.level == Level::Commune && unit.exists_on(of) && !unit.ended_earlier;
    let communes: Vec<Unit<'_>> = gazetteer.units().filter(existed).collect();
    let count = thread::scope(|scope| {
        let (kntc, communes) = (&kntc, &communes);
        let threads: Vec<_> = acts.iter().map(|act| scope.spawn(move || follow(kntc, act, communes, of, on))).collect();
        let mut counts = threads.into_iter().map(|thread| thread.join().map_err(|_| "a thread failed".to_owned()));
        counts.try_fold(Count::default(), |sum, count| count.map(|count| sum.add(count)))
    })?;
    if as_json {
        let out = json!({
            "communes": communes.len(), "kinds_of_act": acts.len(), "answered": count.answered,
            "with_doubt": count.with_doubt,
            "open": count.open, "without_answer": count.without_answer,
        });
        println!("{out:#}");
    } else {
        println!("{} communes of 30/06/2025, {} kinds of act, judged on 15/08/2026", communes.len(), acts.len());
        println!("{} answered, {} of them with a doubt", count.answered, count.with_doubt);
        for (question, open) in &count.open {
            println!("{open} open: {question}");
        }
        println!("{} without an answer", count.without_answer);
    }
    match count.without_answer {
        0 => Ok(()),
        lost => Err(format!("{lost} routes lead nowhere")),
    }
}
