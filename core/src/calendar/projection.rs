//! Days off of years for which no notice exists yet.

use std::borrow::Cow;

use chrono::{Datelike, Days, Weekday};

use super::days_off::{Row, day, in_order, is_weekend};
use super::{Certainty, Day, DayKind};

/// The two lunar dates a year's holidays hang on, at the meridian of Vietnam.
pub(super) struct LunarDates {
    pub(super) year: i32,
    /// Mùng 1 tháng Giêng.
    pub(super) tet: Day,
    /// 10/3, Giỗ Tổ Hùng Vương.
    pub(super) hung_kings: Day,
}

/// In 2030 China has Tết a day later: the new moon falls between midnight there and here.
pub(super) const LUNAR: [LunarDates; 3] = [
    LunarDates { year: 2028, tet: day(2028, 1, 26), hung_kings: day(2028, 4, 4) },
    LunarDates { year: 2029, tet: day(2029, 2, 13), hung_kings: day(2029, 4, 23) },
    LunarDates { year: 2030, tet: day(2030, 2, 2), hung_kings: day(2030, 4, 12) },
];

const NOT_ANNOUNCED: &str = "dự kiến, chưa có thông báo";

/// The rows of a year by the Labour Code of 2019, its Điều 112 khoản 3 choices as they have been made since 2015 (Tết) and
/// 2021 (National Day). No swaps: they are not to be foreseen.
pub(super) fn project(lunar: &LunarDates) -> Vec<Row> {
    let year = lunar.year;
    let point = |point: &str| format!("BLLĐ 2019 Điều 112 khoản 1 điểm {point}; {NOT_ANNOUNCED}");
    let mut rows = Vec::with_capacity(20);
    let mut holiday = |day: Option<Day>, name_vi: Cow<'static, str>, name_en: Cow<'static, str>, basis: String| {
        rows.extend(day.map(|day| Row {
            day,
            kind: DayKind::Holiday,
            certainty: Certainty::Projected,
            name_vi,
            name_en,
            basis: basis.into(),
            for_culture_day: false,
        }));
    };

    holiday(Day::from_ymd_opt(year, 1, 1), "Tết Dương lịch".into(), "New Year's Day".into(), point("a"));

    let days_before: u64 = match lunar.tet.weekday() {
        Weekday::Mon | Weekday::Tue => 1,
        _ => 2,
    };
    for n in (1..=days_before).rev() {
        holiday(
            lunar.tet.checked_sub_days(Days::new(n)),
            format!("Tết Nguyên đán {year} ({n} ngày trước mùng 1)").into(),
            format!("Lunar New Year (Tet) {year} (lunar 1/1 less {n})").into(),
            point("b"),
        );
    }
    for n in 0..5_u64.saturating_sub(days_before) {
        let lunar_day = n.saturating_add(1);
        holiday(
            lunar.tet.checked_add_days(Days::new(n)),
            format!("Tết Nguyên đán {year} (mùng {lunar_day})").into(),
            format!("Lunar New Year (Tet) {year} (lunar 1/{lunar_day})").into(),
            point("b"),
        );
    }
    holiday(
        Some(lunar.hung_kings),
        "Giỗ Tổ Hùng Vương (10/3 âm lịch)".into(),
        "Hung Kings' Commemoration Day (lunar 3/10)".into(),
        point("e"),
    );
    holiday(
        Day::from_ymd_opt(year, 4, 30),
        "Ngày Chiến thắng 30/4".into(),
        "Victory (Reunification) Day".into(),
        point("c"),
    );
    holiday(
        Day::from_ymd_opt(year, 5, 1),
        "Ngày Quốc tế lao động 1/5".into(),
        "International Labour Day".into(),
        point("d"),
    );
    let national = Day::from_ymd_opt(year, 9, 2);
    let adjacent = national.and_then(|day| match day.weekday() {
        Weekday::Mon | Weekday::Thu | Weekday::Sun => day.succ_opt(),
        Weekday::Tue | Weekday::Wed | Weekday::Fri | Weekday::Sat => day.pred_opt(),
    });
    holiday(national, "Quốc khánh 2/9".into(), "National Day".into(), point("đ"));
    holiday(adjacent, "Quốc khánh (ngày liền kề)".into(), "National Day (adjacent day)".into(), point("đ"));
    in_order(&mut rows);
    let in_lieu = substitutes(&rows, false);
    rows.extend(in_lieu);

    // 24 November is no day of Điều 112 khoản 1: whether Điều 111 khoản 3 gives a day in lieu of it is open.
    let culture = Row {
        day: lunar.tet,
        kind: DayKind::Holiday,
        certainty: Certainty::Projected,
        name_vi: "Ngày Văn hóa Việt Nam".into(),
        name_en: "Vietnamese Culture Day".into(),
        basis: format!("Nghị quyết 28/2026/QH16 Điều 2; {NOT_ANNOUNCED}").into(),
        for_culture_day: false,
    };
    if let Some(day) = Day::from_ymd_opt(year, 11, 24) {
        let culture = [Row { day, ..culture }];
        rows.extend(substitutes(&culture, true));
        rows.extend(culture);
    }
    in_order(&mut rows);
    rows
}

/// For each holiday on a weekend, in order, the next day that is neither weekend, holiday nor taken (BLLĐ 2019 Điều 111 khoản 3).
fn substitutes(holidays: &[Row], for_culture_day: bool) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    for holiday in holidays.iter().filter(|row| is_weekend(row.day)) {
        let free = holiday.day.iter_days().find(|day| {
            !is_weekend(*day) && !holidays.iter().any(|row| row.day == *day) && !rows.iter().any(|row| row.day == *day)
        });
        rows.extend(free.map(|day| Row {
            day,
            kind: DayKind::SubstituteDayOff,
            certainty: Certainty::Projected,
            name_vi: format!("Nghỉ bù {} ({})", holiday.name_vi, holiday.day).into(),
            name_en: format!("Day off in lieu: {} ({})", holiday.name_en, holiday.day).into(),
            basis: format!("BLLĐ 2019 Điều 111 khoản 3; {NOT_ANNOUNCED}").into(),
            for_culture_day,
        }));
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::table::ROWS;

    /// The habit carried forward is the habit of the announced years: from 2021 on every holiday and every day in lieu comes
    /// out as it was announced, from 2015 on every one but the second National Day, which did not exist.
    #[test]
    fn would_have_foreseen_the_announced_years() {
        let tet = [
            (2, 19),
            (2, 8),
            (1, 28),
            (2, 16),
            (2, 5),
            (1, 25),
            (2, 12),
            (2, 1),
            (1, 22),
            (2, 10),
            (1, 29),
            (2, 17),
            (2, 6),
        ];
        let kings = [
            (4, 28),
            (4, 16),
            (4, 6),
            (4, 25),
            (4, 14),
            (4, 2),
            (4, 21),
            (4, 10),
            (4, 29),
            (4, 18),
            (4, 7),
            (4, 26),
            (4, 16),
        ];
        for (year, (tet, kings)) in (2015..=2027).zip(tet.into_iter().zip(kings)) {
            let lunar = LunarDates { year, tet: day(year, tet.0, tet.1), hung_kings: day(year, kings.0, kings.1) };
            let projected: Vec<_> = project(&lunar)
                .into_iter()
                .filter(|row| !row.for_culture_day)
                .map(|row| (row.day, row.kind))
                .filter(|(day, _)| year >= 2026 || day.month() != 11)
                .filter(|(day, _)| year >= 2021 || day.month() != 9 || day.day() == 2)
                .collect();
            let announced: Vec<_> = ROWS
                .iter()
                .filter(|row| row.day.year() == year)
                .filter(|row| matches!(row.kind, DayKind::Holiday | DayKind::SubstituteDayOff))
                .map(|row| (row.day, row.kind))
                .filter(|(day, _)| year >= 2021 || day.month() != 9 || day.day() == 2)
                .collect();
            assert_eq!(projected, announced, "{year}");
        }
    }
}
