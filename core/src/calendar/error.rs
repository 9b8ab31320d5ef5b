use super::Day;

/// Why a question about days has no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum CalendarError {
    /// The day asked for, or a day counted back from it, lies before 2012-01-01. The days off of earlier years are not held.
    #[error("{from}, or a day counted back from it, is before 2012-01-01, where the calendar begins")]
    BeforeCoverage {
        /// The day asked for, or counted from.
        from: Day,
    },
    /// The day asked for, or a day counted from it, lies after 2030-12-31. Later days off are neither announced nor projected.
    #[error("{from}, or a day counted from it, is after 2030-12-31, where the calendar ends")]
    OutOfRange {
        /// The day asked for, or counted from.
        from: Day,
    },
    /// The year lies outside 2012–2030.
    #[error("the calendar holds the years 2012 to 2030, not {year}")]
    YearNotHeld {
        /// The year asked for.
        year: i32,
    },
    /// The provision sets no figure, so there is no last day to compute.
    #[error("the law gives no figure for this period, so it has no last day")]
    NoFigure,
    /// An interval whose end lies before its beginning.
    #[error("{to} is before {from}")]
    Reversed {
        /// The day the interval begins.
        from: Day,
        /// The day it was said to end.
        to: Day,
    },
    /// A suspension that begins before the period, or before the one listed ahead of it has ended.
    #[error("suspension {position} begins on {day}, before the clock it suspends was running")]
    SuspensionOutOfOrder {
        /// Its place in the list, from 0.
        position: usize,
        /// The day it begins.
        day: Day,
    },
    /// A suspension that has not ended, with another listed behind it.
    #[error("suspension {position} has not ended, yet another follows it")]
    SuspensionNotEnded {
        /// Its place in the list, from 0.
        position: usize,
    },
}

impl CalendarError {
    /// A stable word for this kind of error.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::BeforeCoverage { .. } => "calendar_before_coverage",
            Self::OutOfRange { .. } => "calendar_out_of_range",
            Self::YearNotHeld { .. } => "calendar_year_not_held",
            Self::NoFigure => "calendar_no_figure",
            Self::Reversed { .. } => "calendar_reversed",
            Self::SuspensionOutOfOrder { .. } => "calendar_suspension_out_of_order",
            Self::SuspensionNotEnded { .. } => "calendar_suspension_not_ended",
        }
    }

    /// The error in Vietnamese. The English text is the `Display` of the error.
    #[must_use]
    pub fn text_vi(&self) -> String {
        match self {
            Self::BeforeCoverage { from } => {
                format!("Ngày {} hoặc ngày tính lùi từ ngày đó ở trước 01/01/2012, là ngày đầu của lịch.", vi(*from))
            }
            Self::OutOfRange { from } => {
                format!("Ngày {} hoặc ngày tính từ ngày đó ở sau 31/12/2030, là ngày cuối của lịch.", vi(*from))
            }
            Self::YearNotHeld { year } => {
                format!("Lịch chỉ có các năm từ 2012 đến 2030, không có năm {year}.")
            }
            Self::NoFigure => "Luật không quy định thời hạn cụ thể nên không có ngày cuối cùng.".to_owned(),
            Self::Reversed { from, to } => format!("Ngày {} ở trước ngày {}.", vi(*to), vi(*from)),
            Self::SuspensionOutOfOrder { position, day } => format!(
                "Lần tạm đình chỉ thứ {} bắt đầu ngày {}, khi thời hạn chưa chạy.",
                position.saturating_add(1),
                vi(*day)
            ),
            Self::SuspensionNotEnded { position } => {
                format!("Lần tạm đình chỉ thứ {} chưa kết thúc nhưng đã ghi lần tiếp theo.", position.saturating_add(1))
            }
        }
    }
}

/// A day as it is written in Vietnam.
pub(super) fn vi(day: Day) -> String {
    use chrono::Datelike;
    format!("{:02}/{:02}/{}", day.day(), day.month(), day.year())
}
