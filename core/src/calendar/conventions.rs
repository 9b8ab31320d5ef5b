use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};

macro_rules! conventions {
    ($(
        $(#[$doc:meta])*
        $field:ident: $Name:ident, $question:literal {
            $(#[$a_doc:meta])* $A:ident = $a_code:literal, $a_vi:literal, $a_en:literal;
            $(#[$b_doc:meta])* $B:ident = $b_code:literal, $b_vi:literal, $b_en:literal;
        }
    )*) => {
        /// How the points on which the law is silent or disputed are counted.
        ///
        /// The default is the first reading of every point. In stored data only what differs need be written.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(default, deny_unknown_fields)]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
        #[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, eq, module = "kntc"))]
        #[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
        pub struct Conventions {
            $($(#[$doc])* pub $field: $Name,)*
        }

        impl Conventions {
            /// Chooses a reading by its stable word; says whether there are such a point and such a reading of it.
            pub fn choose(&mut self, point: &str, reading: &str) -> bool {
                match point {
                    $(stringify!($field) => match $Name::from_code(reading) {
                        Some(chosen) => { self.$field = chosen; true }
                        None => false,
                    },)*
                    _ => false,
                }
            }

            /// Every point with the reading chosen, for showing beside a result.
            #[must_use]
            pub const fn choices(&self) -> [Choice; [$($question),*].len()] {
                [$(Choice {
                    point: stringify!($field),
                    question: $question,
                    reading: self.$field.code(),
                    is_default: matches!(self.$field, $Name::$A),
                    label_vi: self.$field.label_vi(),
                    label_en: self.$field.label_en(),
                }),*]
            }
        }

        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize)]
            #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
            #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
            #[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
            pub enum $Name {
                $(#[$a_doc])*
                #[default]
                #[serde(rename = $a_code)]
                $A,
                $(#[$b_doc])*
                #[serde(rename = $b_code)]
                $B,
            }

            impl $Name {
                /// The readings, the default first.
                pub const ALL: [Self; 2] = [Self::$A, Self::$B];

                /// The stable word for the reading.
                #[must_use]
                pub const fn code(self) -> &'static str {
                    match self { Self::$A => $a_code, Self::$B => $b_code }
                }

                /// The reading that a stable word names.
                #[must_use]
                pub fn from_code(code: &str) -> Option<Self> {
                    match code { $a_code => Some(Self::$A), $b_code => Some(Self::$B), _ => None }
                }

                /// The reading in Vietnamese.
                #[must_use]
                pub const fn label_vi(self) -> &'static str {
                    match self { Self::$A => $a_vi, Self::$B => $b_vi }
                }

                /// The reading in English.
                #[must_use]
                pub const fn label_en(self) -> &'static str {
                    match self { Self::$A => $a_en, Self::$B => $b_en }
                }

                /// The other reading.
                #[must_use]
                pub const fn other(self) -> Self {
                    match self { Self::$A => Self::$B, Self::$B => Self::$A }
                }
            }

            // By hand: eleven derived ones would be a twentieth of the code that a browser downloads.
            impl<'de> Deserialize<'de> for $Name {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    let code = String::deserialize(deserializer)?;
                    Self::from_code(&code).ok_or_else(|| D::Error::custom("no such reading"))
                }
            }
        )*
    };
}

conventions! {
    /// Does the day of the event ("kể từ ngày nhận được") count?
    event_day: EventDay, "Q1" {
        /// No: Bộ luật Dân sự 2015 Điều 147 khoản 2, 3.
        NotCounted = "not_counted", "Không tính ngày xảy ra sự kiện", "The day of the event is not counted";
        /// Yes, by the words "từ ngày": every last day is a day earlier.
        Counted = "counted", "Tính cả ngày xảy ra sự kiện", "The day of the event is counted";
    }
    /// Does the shift of a last day off (Bộ luật Dân sự 2015 Điều 148 khoản 5) also help the authority?
    last_day_shift: LastDayShift, "Q4" {
        /// Yes: the provision makes no distinction.
        Everyone = "everyone", "Ngày cuối là ngày nghỉ thì kéo sang ngày làm việc tiếp theo, với mọi chủ thể", "A last day off moves to the next working day for everyone";
        /// No: a maximum is not extended for the authority.
        PersonsOnly = "persons_only", "Ngày cuối là ngày nghỉ thì chỉ kéo dài cho người dân, không cho cơ quan", "A last day off moves for persons only, not for the authority";
    }
    /// Do swapped days (hoán đổi ngày làm việc) move the rest day for a period?
    swapped_days: SwappedDays, "Q5" {
        /// Yes: the weekday given off is a day off, the Saturday worked for it a working day.
        Followed = "followed", "Ngày hoán đổi là ngày nghỉ, ngày làm bù là ngày làm việc", "The swapped weekday is a day off, the Saturday made up a working day";
        /// No: the weekday is a working day, the Saturday a weekend day.
        Ignored = "ignored", "Không xét việc hoán đổi ngày làm việc", "Swaps are left out of account";
    }
    /// Is a day in lieu (nghỉ bù) a day off for a period?
    substitute_days: SubstituteDays, "Q5b" {
        /// Yes.
        DayOff = "day_off", "Ngày nghỉ bù là ngày nghỉ", "A day in lieu is a day off";
        /// No: Điều 148 khoản 5 does not name it.
        WorkingDay = "working_day", "Ngày nghỉ bù không phải ngày nghỉ lễ", "A day in lieu is a working day";
    }
    /// Is there a day in lieu when 24 November falls on a weekend (first in 2029)?
    culture_day_in_lieu: CultureDayInLieu, "Q6" {
        /// No: Bộ luật Lao động 2019 Điều 111 khoản 3 covers only the days of Điều 112 khoản 1.
        NotGranted = "not_granted", "Ngày 24/11 trùng ngày nghỉ hằng tuần thì không nghỉ bù", "No day in lieu of 24 November";
        /// Yes, by analogy.
        Granted = "granted", "Ngày 24/11 trùng ngày nghỉ hằng tuần thì nghỉ bù", "A day in lieu of 24 November";
    }
    /// From when does an extension that is added on ("gia hạn … không quá 30 ngày") run?
    extension: ExtensionStart, "Q7" {
        /// From the nominal end; the last day is shifted once, at the end of all.
        NominalEnd = "nominal_end", "Gia hạn tính từ ngày hết hạn danh nghĩa", "An extension runs from the nominal end";
        /// From the last day after shifting.
        ShiftedEnd = "shifted_end", "Gia hạn tính từ ngày hết hạn sau khi đã kéo qua ngày nghỉ", "An extension runs from the shifted end";
    }
    /// When does "có hiệu lực sau N ngày, kể từ ngày ban hành" bring legal force?
    legal_force: LegalForce, "Q8" {
        /// On the day after the nominal end: it is no period for doing an act.
        AfterNominalEnd = "after_nominal_end", "Có hiệu lực vào ngày liền sau ngày thứ N", "In force on the day after day N";
        /// On the day after the shifted end, since the complainant's own last day may shift.
        AfterShiftedEnd = "after_shifted_end", "Có hiệu lực vào ngày liền sau ngày cuối đã kéo qua ngày nghỉ", "In force on the day after the shifted day N";
    }
    /// Which Civil Code is cited for a period that straddles 1 January 2017?
    cited_code: CitedCode, "Q9" {
        /// The code in force on the last day.
        OnLastDay = "on_last_day", "Viện dẫn Bộ luật Dân sự có hiệu lực vào ngày cuối của thời hạn", "The code in force on the last day is cited";
        /// The code in force on the day the period starts.
        OnStartDay = "on_start_day", "Viện dẫn Bộ luật Dân sự có hiệu lực vào ngày bắt đầu thời hạn", "The code in force on the first day is cited";
    }
    /// What does "trước ngày X ít nhất N ngày" leave between?
    backward: BackwardPeriod, "Q10" {
        /// X minus N.
        Subtracted = "subtracted", "Ngày X trừ N ngày", "Day X minus N";
        /// N clear days between: X minus N minus 1.
        ClearDays = "clear_days", "Đủ N ngày trọn ở giữa", "N clear days between";
    }
    /// After a suspension, does the day of the decision to resume ("tiếp tục được tính từ ngày ban hành") count?
    resumption_day: ResumptionDay, "Q11" {
        /// No: Bộ luật Dân sự 2015 Điều 147.
        NotCounted = "not_counted", "Không tính ngày ban hành quyết định tiếp tục giải quyết", "The day of resumption is not counted";
        /// Yes, by its words.
        Counted = "counted", "Tính cả ngày ban hành quyết định tiếp tục giải quyết", "The day of resumption is counted";
    }
    /// What is 29 February plus a year?
    leap_day: LeapDay, "Q13" {
        /// 28 February, by analogy with Điều 148 khoản 3.
        February28 = "february_28", "29/02 cộng một năm là 28/02", "29 February plus a year is 28 February";
        /// 1 March.
        March1 = "march_1", "29/02 cộng một năm là 01/03", "29 February plus a year is 1 March";
    }
}

/// One point of [`Conventions`] with the reading chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, eq, get_all, module = "kntc"))]
pub struct Choice {
    /// The field of [`Conventions`].
    pub point: &'static str,
    /// The number of the open question.
    pub question: &'static str,
    /// The stable word of the reading chosen.
    pub reading: &'static str,
    /// Whether it is the default reading.
    pub is_default: bool,
    /// The reading in Vietnamese.
    pub label_vi: &'static str,
    /// The reading in English.
    pub label_en: &'static str,
}
