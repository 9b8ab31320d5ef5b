//! The state's structure on every day on which it, or the law, changed.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::{BTreeMap, BTreeSet};

use kntc::bodies::structure::{
    Answers, BodySystem, CentralBody, CentralRank, HeirRole, OF_ENDED_UNITS, RUNGS, STANDINGS, SUCCESSIONS, StateBody,
    Superior, TaskShare, answers_for, answers_for_ended_unit, central, central_body_of, centrals, ministries,
    ministry_of_field, rung, rungs, standing, standings,
};
use kntc::bodies::{BodyKind, BodyLevel};
use kntc::calendar::Day;
use kntc::law::{LAW_DAYS, Status};
use kntc::petition::facts::{Field, OfficeKind, Resolver};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// The days on which the law or the structure changed and the days before them, from 01/07/2012 on.
fn days() -> BTreeSet<Day> {
    let spans = RUNGS.iter().map(|rung| rung.in_force).chain(SUCCESSIONS.iter().map(|succession| succession.in_force));
    let begins = spans.filter_map(|span| span.split_once("..")).map(|(from, _)| from);
    // Central bodies changed on these days too.
    let central = ["2018-02-03", "2026-04-01", "2030-01-01"];
    let begins = LAW_DAYS.iter().copied().chain(begins).chain(central).map(day);
    begins.flat_map(|begin| [begin.pred_opt().unwrap(), begin]).filter(|on| *on >= day("2012-07-01")).collect()
}

fn bodies(on: Day) -> Vec<StateBody> {
    let kinds = standings(on).map(|standing| StateBody::Kind(standing.kind));
    let systems = rungs(on).map(|rung| StateBody::System(rung.system, rung.level));
    kinds.chain(systems).chain(centrals(on).map(|central| StateBody::Central(central.body))).collect()
}

#[test]
fn on_every_day_every_kind_stands_once_and_below_one_that_exists_or_at_the_top() {
    for on in days() {
        let all: Vec<_> = standings(on).collect();
        let kinds: BTreeSet<_> = all.iter().map(|standing| standing.kind).collect();
        assert_eq!(kinds.len(), all.len(), "{on}");
        for stands in all {
            assert_eq!(standing(stands.kind, on), Some(stands), "{on}");
            if let Superior::Kind(above) = stands.superior {
                assert!(kinds.contains(&above), "{on}: {:?} stands below {above:?}, which does not exist", stands.kind);
            }
        }
        assert!(kinds.contains(&BodyKind::Government), "{on}");
    }
    assert_eq!(standings(day("2012-06-30")).count(), 0);
}

#[test]
fn every_chain_of_superiors_ends_at_the_government_or_where_only_a_host_knows() {
    for on in days() {
        for mut at in standings(on) {
            let mut steps = 0;
            while let Superior::Kind(above) = at.superior {
                at = standing(above, on).unwrap();
                steps += 1;
                assert!(steps < BodyKind::ALL.len(), "{on}: a cycle through {:?}", at.kind);
            }
            assert_eq!(at.superior == Superior::Top, at.kind == BodyKind::Government, "{on}");
        }
    }
}

#[test]
fn a_kind_has_one_life_without_gap() {
    for kind in BodyKind::ALL {
        let mut periods = STANDINGS.iter().filter(|standing| standing.kind == *kind).map(|standing| standing.in_force);
        let (_, mut last) = periods.next().unwrap().split_once("..").unwrap();
        for period in periods {
            let (from, to) = period.split_once("..").unwrap();
            assert_eq!(day(last).succ_opt(), Some(day(from)), "{kind:?}");
            last = to;
        }
        let districts = matches!(kind, BodyKind::DistrictCommittee | BodyKind::DistrictAgency);
        assert_eq!(last, if districts { "2025-06-30" } else { "" }, "{kind:?}");
    }
}

#[test]
fn every_standing_cites_and_names_its_head() {
    for standing in STANDINGS {
        assert!(!standing.cites.is_empty(), "{:?}", standing.kind);
        for text in [standing.head, standing.head_of] {
            assert!(!text.vi.is_empty() && !text.en.is_empty(), "{:?}", standing.kind);
        }
        let anywhere = matches!(standing.kind, BodyKind::PublicUnit | BodyKind::StateEnterprise);
        assert_eq!(standing.level.is_none(), anywhere, "{:?}", standing.kind);
    }
}

#[test]
fn a_commune_answered_to_the_district_until_the_districts_ended() {
    let above = |on: &str| standing(BodyKind::CommuneCommittee, day(on)).unwrap().superior;
    assert_eq!(above("2025-06-30"), Superior::Kind(BodyKind::DistrictCommittee));
    assert_eq!(above("2025-07-01"), Superior::Kind(BodyKind::ProvinceCommittee));
    assert_eq!(above("2026-07-01"), Superior::Kind(BodyKind::ProvinceCommittee));
    assert_eq!(standing(BodyKind::CommuneAgency, day("2025-06-30")), None);
    let district = standing(BodyKind::DistrictCommittee, day("2024-05-06")).unwrap();
    assert_eq!(district.level, Some(BodyLevel::District));
    assert_eq!(format!("{} quận Ba Đình", district.head_of.vi), "Chủ tịch Ủy ban nhân dân quận Ba Đình");
}

/// An office complained of and a resolver of the same name head the same body.
#[test]
fn offices_and_resolvers_agree_on_what_they_head() {
    for office in OfficeKind::ALL {
        if let Some(resolver) = Resolver::from_code(office.code()) {
            assert_eq!(office.body(), resolver.body(), "{office:?}");
            assert!(office.body().is_some(), "{office:?}");
        }
    }
    assert_eq!(OfficeKind::CommuneStaff.body(), Some(BodyKind::CommuneCommittee));
    assert_eq!(Resolver::SuitOnly.body(), None);
}

#[test]
fn the_ministries_are_as_many_as_the_resolutions_count() {
    for on in days() {
        let count = |rank| ministries(on).filter(|central| central.rank == rank).count();
        let counted = (count(CentralRank::Ministry), count(CentralRank::MinisterialLevel));
        assert_eq!(counted, if on <= day("2025-02-28") { (18, 4) } else { (14, 3) }, "{on}");
        let agencies = centrals(on).count() - ministries(on).count();
        let at_first = if on < day("2018-02-03") { 7 } else { 8 };
        assert_eq!(agencies, if on <= day("2025-02-28") { at_first } else { 5 }, "{on}");
    }
    assert!(central(CentralBody::Transport, day("2025-03-01")).is_none());
    let continued = central(CentralBody::Finance, day("2026-08-15")).unwrap();
    assert_eq!((continued.status, continued.doubt.unwrap().id), (Status::Inferred, "ministries-after-april-2026"));
}

/// Where a rung was left out for a time, regions stood in its place.
#[test]
fn no_rung_overlaps_and_only_where_regions_stood_between_is_there_a_gap() {
    let mut lives: BTreeMap<_, Vec<&str>> = BTreeMap::new();
    for rung in RUNGS {
        assert!(!rung.cites.is_empty() && !rung.name.vi.is_empty() && !rung.name.en.is_empty());
        lives.entry((rung.system, rung.level)).or_default().push(rung.in_force);
    }
    for (rung, periods) in lives {
        for (before, after) in periods.iter().zip(periods.iter().skip(1)) {
            let (_, last) = before.split_once("..").unwrap();
            let (first, _) = after.split_once("..").unwrap();
            let next = day(last).succ_opt().unwrap();
            let regions = matches!(
                rung,
                (BodySystem::Tax, BodyLevel::Province) | (BodySystem::SocialInsurance, BodyLevel::Province)
            );
            if regions && last == "2025-02-28" {
                assert_eq!(first, "2025-07-01", "{rung:?}");
            } else {
                assert_eq!(next, day(first), "{rung:?}");
            }
        }
    }
}

#[test]
fn every_body_of_every_day_stands_once_and_its_chain_ends_at_a_top() {
    for on in days() {
        let all = bodies(on);
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "{on}: a body stands twice");
        for body in all {
            assert!(body.exists(on) && body.name(on).is_some(), "{on}: {body:?}");
            let (mut at, mut steps) = (body, 0);
            while let Some(above) = at.above(on) {
                assert!(above.exists(on), "{on}: {at:?} stands below {above:?}, which does not exist");
                at = above;
                steps += 1;
                assert!(steps < 10, "{on}: a cycle through {body:?}");
            }
            let top = match at {
                StateBody::Kind(kind) => {
                    matches!(kind, BodyKind::Government | BodyKind::PublicUnit | BodyKind::StateEnterprise)
                }
                StateBody::System(system, level) => {
                    let named = matches!(
                        system,
                        BodySystem::Courts
                            | BodySystem::Procuracies
                            | BodySystem::PeoplesCouncils
                            | BodySystem::StateAudit
                    );
                    named && level == BodyLevel::Central
                }
                StateBody::Central(_) => false,
            };
            assert!(top, "{on}: {body:?} ends at {at:?}");
        }
    }
}

/// Bodies that ended and of which no source says who took over.
const NO_SOURCE: [StateBody; 3] = [
    StateBody::System(BodySystem::Courts, BodyLevel::Region),
    StateBody::System(BodySystem::Procuracies, BodyLevel::Region),
    StateBody::System(BodySystem::PeoplesCouncils, BodyLevel::District),
];

#[test]
fn whoever_ended_has_a_successor_that_exists_or_is_named_as_unknown() {
    let mut existed = BTreeSet::new();
    for on in days() {
        let exist: BTreeSet<_> = bodies(on).into_iter().collect();
        for body in existed.difference(&exist) {
            let unknown = answers_for(*body, None, on) == Answers::Unknown;
            assert_eq!(unknown, NO_SOURCE.contains(body), "{on}: {body:?}");
        }
        for body in exist.difference(&existed) {
            let before = answers_for(*body, None, day("2012-07-01"));
            assert_eq!(before == Answers::Itself, body.exists(day("2012-07-01")), "{body:?}");
        }
        existed.extend(exist);
    }
}

#[test]
fn every_heir_exists_as_long_as_it_answers_and_no_chain_of_heirs_turns_back() {
    for succession in SUCCESSIONS {
        let (since, to) = succession.in_force.split_once("..").unwrap();
        let since = day(since);
        let mut shares = BTreeSet::new();
        for heir in succession.heirs {
            assert!(shares.insert(heir.share), "{:?}", succession.of);
            assert!(!heir.cites.is_empty() && heir.doubt.is_some(), "{:?}", succession.of);
            for on in days().into_iter().filter(|on| *on >= since && (to.is_empty() || *on <= day(to))) {
                assert!(heir.to.exists(on), "{on}: {:?} of {:?}", heir.to, succession.of);
                let again = answers_for(heir.to, Some(heir.share), on);
                assert_eq!(again, Answers::Itself, "{on}: {:?} of {:?}", heir.to, succession.of);
            }
        }
        let ended = !succession.of.exists(since);
        assert!(succession.of.exists(since.pred_opt().unwrap()), "{:?}", succession.of);
        if ended && !matches!(succession.of, StateBody::Kind(_)) {
            assert!(shares.contains(&TaskShare::TheRest), "{:?}: nobody has the rest", succession.of);
        }
    }
    let of: BTreeSet<_> = SUCCESSIONS.iter().map(|succession| succession.of).collect();
    assert_eq!(of.len(), SUCCESSIONS.len());
}

#[test]
fn for_a_district_it_is_asked_which_level_has_the_task_now() {
    let district = StateBody::Kind(BodyKind::DistrictCommittee);
    assert_eq!(answers_for(district, None, day("2025-06-30")), Answers::Itself);
    let on = day("2026-08-15");
    let Answers::Ask(succession) = answers_for(district, None, on) else { panic!("asks nothing") };
    assert!(succession.question().vi.contains("cấp tỉnh hay cấp xã"));
    let heir = |share| match answers_for(district, Some(share), on) {
        Answers::Heir(heir) => (heir.to, heir.role),
        other => panic!("{other:?}"),
    };
    let (province, commune) =
        (StateBody::Kind(BodyKind::ProvinceCommittee), StateBody::Kind(BodyKind::CommuneCommittee));
    assert_eq!(heir(TaskShare::TaskAtProvince), (province, HeirRole::Answers));
    assert_eq!(heir(TaskShare::TaskAtOneCommune), (commune, HeirRole::Answers));
    assert_eq!(heir(TaskShare::SeveralCommunes), (province, HeirRole::Determines));
    assert!(matches!(answers_for(district, Some(TaskShare::Religion), on), Answers::Ask(_)));
}

#[test]
fn work_that_changed_hands_is_found_on_its_day() {
    let (before, after) = (day("2025-02-28"), day("2025-03-01"));
    assert_eq!(
        central_body_of(TaskShare::VocationalEducation, before),
        Some(CentralBody::LabourInvalidsAndSocialAffairs)
    );
    assert_eq!(central_body_of(TaskShare::VocationalEducation, after), Some(CentralBody::EducationAndTraining));
    assert_eq!(central_body_of(TaskShare::Religion, before), Some(CentralBody::HomeAffairs));
    assert_eq!(central_body_of(TaskShare::Religion, after), Some(CentralBody::EthnicAndReligiousAffairs));
    assert_eq!(central_body_of(TaskShare::TaskAtProvince, after), None);
    assert_eq!(central_body_of(TaskShare::MobiFone, day("2016-01-01")), None);
    assert_eq!(ministry_of_field(Field::Labour, before), Some(CentralBody::LabourInvalidsAndSocialAffairs));
    assert_eq!(ministry_of_field(Field::Labour, after), Some(CentralBody::HomeAffairs));
    assert_eq!(ministry_of_field(Field::LandHousing, after), None);

    // What a ministry kept stays with it, though a part of its work went elsewhere.
    let home_affairs = StateBody::Central(CentralBody::HomeAffairs);
    assert_eq!(answers_for(home_affairs, None, after), Answers::Itself);
    assert_eq!(answers_for(home_affairs, Some(TaskShare::DrugRehabilitation), after), Answers::Itself);
}

#[test]
fn police_and_inspectorates_answer_without_districts() {
    let above = |system, level, on| rung(system, level, day(on)).unwrap().superior;
    let police = |level| Some(StateBody::System(BodySystem::Police, level));
    assert_eq!(above(BodySystem::Police, BodyLevel::Commune, "2025-02-28"), police(BodyLevel::District));
    assert_eq!(above(BodySystem::Police, BodyLevel::Commune, "2025-03-01"), police(BodyLevel::Province));
    let inspectorate = StateBody::System(BodySystem::Inspectorates, BodyLevel::District);
    let Answers::Heir(heir) = answers_for(inspectorate, None, day("2026-08-15")) else { panic!("no heir") };
    assert_eq!(heir.to, StateBody::System(BodySystem::Inspectorates, BodyLevel::Province));
    assert_eq!((heir.status, heir.doubt.unwrap().id), (Status::Inferred, "former-district"));
}

#[test]
fn a_merged_commune_or_province_is_answered_for_by_the_new_one() {
    for succession in OF_ENDED_UNITS {
        let StateBody::Kind(kind) = succession.of else { panic!("{:?}", succession.of) };
        let heir = answers_for_ended_unit(kind, day("2025-07-01")).unwrap();
        assert_eq!(heir.to, succession.of);
        assert_eq!(answers_for_ended_unit(kind, day("2025-06-30")), None);
    }
    assert_eq!(answers_for_ended_unit(BodyKind::DistrictCommittee, day("2025-07-01")), None);
}
