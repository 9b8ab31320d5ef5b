//! Every office has an answer in every era; where it has none, the law has none.

use kntc::law::{CUTS, LAW_DAYS};
use kntc::petition::facts::{
    self, OfficeKind, Resolver, Track, YesNo, collective_decision, pending_when_districts_ended, received_on,
    target_office, track,
};
use kntc::rules::complaint::competence::{FIRST_COMPETENT, SECOND_COMPETENT};
use kntc::table::{Outcome, Set, View};

const fn bit(place: usize) -> Set {
    1 << place
}

/// What is known of a complaint about the decision of an office holder, received in a stretch between days of change.
fn complaint(cut: usize, of: Track, office: OfficeKind) -> View {
    View::UNKNOWN
        .with(received_on::ID, bit(cut))
        .with(track::ID, bit(of as usize))
        .with(target_office::ID, bit(office as usize))
        .with(collective_decision::ID, bit(YesNo::No as usize))
        .with(pending_when_districts_ended::ID, bit(YesNo::No as usize))
        .with(facts::by_own_staff::ID, bit(YesNo::No as usize))
        .with(facts::appointed_by_prime_minister::ID, bit(YesNo::No as usize))
        .with(facts::unit_above::ID, bit(facts::UnitAbove::Ministry as usize))
}

#[test]
fn every_office_has_a_resolver_but_state_enterprises_after_their_decree() {
    for cut in 1..CUTS {
        let day = LAW_DAYS.get(cut - 1).copied().unwrap_or_default();
        for of in Track::ALL {
            for office in OfficeKind::ALL {
                let view = complaint(cut, *of, *office);
                let no_decree = *of == Track::Administrative
                    && *office == OfficeKind::EnterpriseRepresentative
                    && day >= "2020-12-10";
                for table in [FIRST_COMPETENT, SECOND_COMPETENT] {
                    let outcome = table.decided(table.judge(&view));
                    assert_eq!(
                        !matches!(outcome, Some(Outcome::Value(_))),
                        no_decree,
                        "{} {day} {of:?} {office:?}: {outcome:?}",
                        table.id
                    );
                }
            }
        }
    }
}

#[test]
fn no_district_office_resolves_what_is_received_after_the_districts_ended() {
    let districts = bit(Resolver::DistrictChair as usize) | bit(Resolver::DistrictAgencyHead as usize);
    for cut in 1..CUTS {
        let day = LAW_DAYS.get(cut - 1).copied().unwrap_or_default();
        let view = View::UNKNOWN.with(received_on::ID, bit(cut));
        let may_be_district = [FIRST_COMPETENT, SECOND_COMPETENT]
            .iter()
            .any(|table| table.concluded_under_any_reading(table.judge(&view)) & districts != 0);
        assert_eq!(may_be_district, day < "2025-07-01", "{day}");
    }
}

#[test]
fn only_after_a_minister_is_there_nothing_but_a_suit() {
    let suit_only = Outcome::Value(Resolver::SuitOnly as u8);
    for cut in 1..CUTS {
        for office in OfficeKind::ALL {
            let found = SECOND_COMPETENT.judge(&complaint(cut, Track::Administrative, *office));
            assert_eq!(
                SECOND_COMPETENT.outcomes(found).any(|outcome| outcome == suit_only),
                *office == OfficeKind::Minister,
                "{office:?}"
            );
        }
    }
}
