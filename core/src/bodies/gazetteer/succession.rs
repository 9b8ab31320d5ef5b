//! What became of a unit.
//!
//! This says where land and people went, not who answers for a body: for a district that is the question of which level
//! took over the task.

use serde::Serialize;

use super::{Code, Gazetteer, Level, Link, Since, TWO_TIERS, Unit};
use crate::calendar::Day;
use crate::law::{Doubt, Status, Text};
use crate::words::words;

words! {
    /// How much of a unit went into another, in the order of the pack.
    #[cfg_attr(feature = "uniffi", uniffi(name = "SuccessionScope"))]
    #[cfg_attr(feature = "pyo3", pyo3(name = "SuccessionScope"))]
    #[cfg_attr(feature = "tsify", tsify(rename = "SuccessionScope"))]
    Scope {
        /// Toàn bộ
        /// All of it
        Whole = "whole",
        /// Toàn bộ diện tích, một phần dân số
        /// All its land, part of its people
        WholeArea = "whole_area",
        /// Giữ nguyên
        /// Unchanged
        Unchanged = "unchanged",
        /// Đổi tên
        /// Renamed
        Renamed = "renamed",
        /// Đổi loại hình
        /// Of another kind
        KindChanged = "kind_changed",
        /// Một phần
        /// Part of it
        Part = "part",
        /// Một phần diện tích
        /// Part of its land
        PartArea = "part_area",
        /// Một phần diện tích, toàn bộ dân số
        /// Part of its land, all its people
        PartAreaAllPeople = "part_area_all_people",
        /// Một phần dân số
        /// Part of its people
        PartPeople = "part_people",
        /// Huyện đảo không có đơn vị hành chính cấp xã
        /// An island district without communes
        DistrictWithoutCommunes = "district_without_communes",
        /// Bãi bồi ven biển do huyện trực tiếp quản lý
        /// Coastal flats run by the district itself
        UnorganisedCoast = "unorganised_coast",
        /// Kết thúc trước 07/2025: gợi ý từ một nguồn, theo tên
        /// Ended before 07/2025: a hint of one source, by name
        Pre2025Hint = "pre2025_hint",
        /// Kết thúc trước 07/2025: chưa xác định đơn vị kế tiếp
        /// Ended before 07/2025: what followed is not determined
        Pre2025Unknown = "pre2025_unknown",
        /// Xã thuộc huyện, trên địa bàn
        /// A commune on the land of the district
        OnItsLand = "on_its_land",
        /// Đơn vị mang cùng mã về sau, hoặc đơn vị kế tiếp của đơn vị đó
        /// What bore the same code afterwards, or what became of that
        SameCode = "same_code",
    }

    /// What can be said about where a unit went.
    #[cfg_attr(feature = "uniffi", uniffi(name = "SuccessionOutcome"))]
    #[cfg_attr(feature = "pyo3", pyo3(name = "SuccessionOutcome"))]
    #[cfg_attr(feature = "tsify", tsify(rename = "SuccessionOutcome"))]
    Outcome {
        /// Vẫn còn, với tên và loại như cũ
        /// It still existed on the day, with the same name and kind
        Exists = "exists",
        /// Nhập vào một đơn vị
        /// It went into one unit
        One = "one",
        /// Chia vào nhiều đơn vị: xác định theo địa điểm, không theo mã
        /// It went into several: the place decides, not the code
        PlaceDecides = "place_decides",
        /// Nguồn yếu nêu đơn vị có thể: để người xem xét, không phải kết luận
        /// A weak source names candidates: to be shown to a person, never to be taken as a decision
        Suggested = "suggested",
        /// Nguồn không cho biết
        /// The sources do not say
        Unknown = "unknown",
        /// Ngày hỏi ở trước khi có đơn vị, hoặc trước dữ liệu: chưa có gì để theo dõi
        /// The day lies before the unit, or before what is held, so that there is nothing to follow
        NotYet = "not_yet",
    }
}

/// One unit into which another went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Successor<'g> {
    /// The unit as it was on the day asked about.
    pub unit: Unit<'g>,
    /// How much went into it.
    #[cfg_attr(feature = "tsify", tsify(type = "SuccessionScope"))]
    pub scope: Scope,
    /// The commune of before 07/2025 through which it went there.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "tsify", tsify(optional))]
    pub via: Option<Unit<'g>>,
    /// The words of the official table, where there are any.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "tsify", tsify(optional))]
    pub note: Option<&'g str>,
    /// On what it is known.
    pub status: Status,
}

/// What became of a unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Succession<'g> {
    /// The unit asked about.
    pub of: Unit<'g>,
    /// The day asked about.
    #[cfg_attr(feature = "tsify", tsify(type = "Day"))]
    pub on: Day,
    /// What can be said.
    #[cfg_attr(feature = "tsify", tsify(type = "SuccessionOutcome"))]
    pub outcome: Outcome,
    /// The units it went into, or may have gone into.
    pub candidates: Vec<Successor<'g>>,
    /// The text by which it ended, where one is named.
    pub basis: Option<&'g str>,
    /// What the sources leave open.
    pub doubts: Vec<Doubt>,
}

const START_NOT_RECORDED: Doubt = Doubt {
    id: "gazetteer-start-not-recorded",
    text: Text {
        vi: "Nguồn không ghi đơn vị này có tên, loại và trực thuộc như vậy từ ngày nào.",
        en: "The sources do not say since when the unit has had this name, kind and district.",
    },
};

const END_NOT_RECORDED: Doubt = Doubt {
    id: "gazetteer-end-not-recorded",
    text: Text {
        vi: "Đơn vị này đã kết thúc trước ngày ghi ở đây; nguồn không ghi ngày kết thúc.",
        en: "The unit had ended before the day given here; the sources do not say when.",
    },
};

const WEAK_SOURCE: Doubt = Doubt {
    id: "gazetteer-weak-source",
    text: Text {
        vi: "Chỉ một nguồn, đối chiếu theo tên; nếu đơn vị bị chia thì nguồn chỉ nêu phần lớn nhất. Chỉ để gợi ý.",
        en: "One source only, matched by name; of a unit that was split it names the largest part. Only a suggestion.",
    },
};

const SAME_CODE: Doubt = Doubt {
    id: "gazetteer-same-code",
    text: Text {
        vi: "Nguồn chỉ cho biết huyện mang tên khác về sau dùng cùng mã; có thể là huyện khác hoặc chỉ nhận một phần địa bàn.",
        en: "All that is known is that a district of another name bore the code afterwards: it may be another, or hold part.",
    },
};

const BEYOND_SOURCES: Doubt = Doubt {
    id: "gazetteer-beyond-sources",
    text: Text {
        vi: "Ngày hỏi ở sau ngày mà nguồn dữ liệu phản ánh; có thể đã có thay đổi.",
        en: "The day lies beyond the sources; there may have been a change since.",
    },
};

impl Gazetteer {
    /// What became of a unit by a day. Ask [`Gazetteer::unit`] or [`Gazetteer::bearers`] for the unit.
    #[must_use]
    pub fn succession<'g>(&'g self, of: Unit<'g>, on: Day) -> Succession<'g> {
        let (outcome, candidates) = match of.until {
            _ if !of.since.had_come(on) => (Outcome::NotYet, Vec::new()),
            None => (Outcome::Exists, Vec::new()),
            Some(until) if on <= until && !of.ended_earlier => (Outcome::Exists, Vec::new()),
            Some(until) => self.followed(of, until, on),
        };
        let has_ended = !matches!(outcome, Outcome::Exists | Outcome::NotYet);
        let doubts = [
            (of.since == Since::NotRecorded, START_NOT_RECORDED),
            (of.ended_earlier, END_NOT_RECORDED),
            (candidates.iter().any(|to| to.scope == Scope::Pre2025Hint), WEAK_SOURCE),
            (candidates.iter().any(|to| to.scope == Scope::SameCode), SAME_CODE),
            (self.known_to < on, BEYOND_SOURCES),
        ];
        let doubts = doubts.into_iter().filter_map(|(holds, doubt)| holds.then_some(doubt)).collect();
        Succession { of, on, outcome, candidates, basis: of.ended_by.filter(|_| has_ended), doubts }
    }

    fn followed<'g>(&'g self, of: Unit<'g>, until: Day, on: Day) -> (Outcome, Vec<Successor<'g>>) {
        let next = until.succ_opt().and_then(|day| self.unit(of.code, day));
        let mut out: Vec<Successor<'g>> = Vec::new();
        match (of.level, next) {
            // It changed its name or its kind, and went on from there.
            (level, Some(next)) if level == Level::District || until.succ_opt() != Some(TWO_TIERS) => {
                let later = self.succession(next, on);
                let renamed = next.name != of.name;
                // A district of another name may be another one that took over the code when several became one.
                let unsure = renamed && level == Level::District;
                out = later.candidates;
                if later.outcome == Outcome::Exists {
                    let scope = if renamed { Scope::Renamed } else { Scope::KindChanged };
                    out.push(Successor { unit: next, scope, via: None, note: None, status: Status::Reported });
                }
                if unsure {
                    for to in &mut out {
                        (to.scope, to.status) = (Scope::SameCode, Status::Inferred);
                    }
                }
            }
            (Level::District, None) if on >= TWO_TIERS && until.succ_opt() == Some(TWO_TIERS) => {
                self.on_the_land_of(of, on, &mut out);
            }
            _ => {
                for link in self.links_of(of) {
                    self.follow(*link, on, &mut out);
                }
            }
        }
        (outcome(&out), out)
    }

    fn follow<'g>(&'g self, link: Link, on: Day, out: &mut Vec<Successor<'g>>) {
        let via = link.via.and_then(|code| TWO_TIERS.pred_opt().and_then(|day| self.unit(code, day)));
        let unit = if on < TWO_TIERS { via } else { link.to.and_then(|code| self.unit(code, on)) };
        if let Some(unit) = unit
            && out.iter().all(|found| found.unit != unit)
        {
            out.push(Successor {
                unit,
                scope: link.scope,
                via: via.filter(|via| *via != unit),
                note: self.notes.get(usize::from(link.note)).map(String::as_str).filter(|note| !note.is_empty()),
                status: if link.scope.is_weak() { Status::Inferred } else { Status::Reported },
            });
        }
    }

    /// The communes on the land of a district that ended with its tier.
    fn on_the_land_of<'g>(&'g self, district: Unit<'g>, on: Day, out: &mut Vec<Successor<'g>>) {
        for link in self.links_of(district) {
            self.follow(*link, on, out);
        }
        let Some(last) = TWO_TIERS.pred_opt() else { return };
        for commune in self.inside(district.code, last).filter(|unit| !unit.ended_earlier) {
            for link in self.links_of(commune) {
                self.follow(Link { scope: Scope::OnItsLand, ..*link }, on, out);
            }
        }
        out.sort_by_key(|found| found.unit.code);
    }

    fn links_of(&self, unit: Unit<'_>) -> &[Link] {
        let from = self.links.partition_point(|link| link.row < unit.row);
        let to = self.links.partition_point(|link| link.row <= unit.row);
        self.links.get(from..to).unwrap_or_default()
    }

    /// Every link of the pack: the old unit, how much of it went, the code of the new one, and that of the commune between.
    pub fn links(&self) -> impl Iterator<Item = (Unit<'_>, Scope, Option<Code>, Option<Code>)> {
        self.links.iter().filter_map(|link| Some((self.unit_at(link.row.into())?, link.scope, link.to, link.via)))
    }
}

impl Scope {
    /// Whether the source is too weak to decide on.
    #[must_use]
    pub const fn is_weak(self) -> bool {
        matches!(self, Self::Pre2025Hint | Self::SameCode)
    }
}

fn outcome(candidates: &[Successor<'_>]) -> Outcome {
    match candidates {
        [] => Outcome::Unknown,
        weak if weak.iter().any(|to| to.scope.is_weak()) => Outcome::Suggested,
        [_] => Outcome::One,
        _ => Outcome::PlaceDecides,
    }
}
