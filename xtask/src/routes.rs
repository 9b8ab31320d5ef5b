//! `cargo xtask routes`: puts every commune of the last day with districts, times the acts that may be complained of, to the
//! library on a day after them, and counts who answers.

use std::collections::BTreeMap;
use std::sync::Arc;

use kntc::answer::ContentAssessment;
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

/// What became of one question.
enum Route {
    Answered { doubt: bool },
    Open(String),
    WithoutAnswer,
}

impl Route {
    /// Answered if one office is left and its seat is named; open if something that can be asked would decide.
    fn of(content: &ContentAssessment) -> Self {
        let rulings = || {
            let competence = ["first-competent", "second-competent", "district-successor"];
            content.rulings.iter().filter(move |ruling| competence.contains(&ruling.question))
        };
        match content.competent.as_slice() {
            // The minister of the sector has no seat in a province.
            [office] if office.unit.is_some() || office.kind == "sector_minister" => {
                let grounds = || rulings().flat_map(|ruling| &ruling.grounds);
                let doubt = grounds().any(|rule| rule.row().doubt.is_some());
                let founded = grounds().any(|rule| !rule.citation(kntc::law::Language::Vi).is_empty());
                if founded || doubt { Self::Answered { doubt } } else { Self::WithoutAnswer }
            }
            _ => {
                let asked = rulings().flat_map(|ruling| &ruling.hangs_on).map(String::as_str);
                let place = content.questions.iter().map(|question| question.path.as_str());
                let mut paths = asked.chain(place.filter(|path| path.ends_with(".matter_place")));
                paths
                    .next()
                    .map_or(Self::WithoutAnswer, |path| Self::Open(path.rsplit('.').next().unwrap_or(path).to_owned()))
            }
        }
    }
}

fn routes(as_json: bool) -> Outcome {
    let gazetteer = Arc::new(Gazetteer::standard());
    let kntc = Kntc::builder().gazetteer(Arc::clone(&gazetteer)).build();
    let day = |text: &str| text.parse::<Day>().map_err(|error| error.to_string());
    let (of, on) = (day(LAST_DAY_WITH_DISTRICTS)?, day(ON)?);
    let acts = acts();
    let communes: Vec<Unit<'_>> = gazetteer
        .units()
        .filter(|unit| unit.level == Level::Commune && unit.exists_on(of) && !unit.ended_earlier)
        .collect();
    let (mut answered, mut with_doubt, mut without_answer) = (0, 0, 0);
    let mut open: BTreeMap<String, usize> = BTreeMap::new();
    for commune in &communes {
        for act in &acts {
            let petition = act.petition(commune, of, on).ok_or("a commune of 30/06/2025 without a district")?;
            let assessment = kntc.assess(&petition, on);
            match assessment.contents.first().map_or(Route::WithoutAnswer, Route::of) {
                Route::Answered { doubt } => {
                    answered += 1;
                    with_doubt += usize::from(doubt);
                }
                Route::Open(question) => *open.entry(question).or_default() += 1,
                Route::WithoutAnswer => without_answer += 1,
            }
        }
    }
    if as_json {
        let out = json!({
            "communes": communes.len(), "kinds_of_act": acts.len(), "answered": answered, "with_doubt": with_doubt,
            "open": open, "without_answer": without_answer,
        });
        println!("{out:#}");
    } else {
        println!("{} communes of 30/06/2025, {} kinds of act, judged on 15/08/2026", communes.len(), acts.len());
        println!("{answered} answered, {with_doubt} of them with a doubt");
        for (question, count) in &open {
            println!("{count} open: {question}");
        }
        println!("{without_answer} without an answer");
    }
    if without_answer == 0 { Ok(()) } else { Err(format!("{without_answer} routes lead nowhere")) }
}
