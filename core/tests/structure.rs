//! The state's structure on every day on which it, or the law, changed.
#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeSet;

use kntc::bodies::structure::{STANDINGS, Superior, standing, standings};
use kntc::bodies::{BodyKind, BodyLevel};
use kntc::calendar::Day;
use kntc::law::LAW_DAYS;
use kntc::petition::facts::{OfficeKind, Resolver};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// The days of change and the days before them, from the first of them on.
fn days() -> impl Iterator<Item = Day> {
    LAW_DAYS.iter().flat_map(|text| [day(text).pred_opt().unwrap(), day(text)]).skip(1)
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
