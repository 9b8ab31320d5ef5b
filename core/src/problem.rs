//! What is wrong with an input, said in a way that a form can show beside the field.
//!
//! Bad input is the caller's normal day: every problem is reported at once, with the path of its field, a stable code and a
//! sentence in two languages, and nothing else of the record is lost. No sentence and no path ever repeats what was typed,
//! since a name or an address must not travel into logs by way of an error.

use serde::Serialize;

use crate::law::Text;

macro_rules! problem_codes {
    ($(#[doc = $vi:literal] #[doc = $en:literal] $value:ident = $code:literal,)+) => {
        /// What kind of problem it is. In the sentences, `{}` stands for what the problem names: a limit, a field, an event.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
        #[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, rename_all = "SCREAMING_SNAKE_CASE", module = "kntc"))]
        #[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
        pub enum ProblemCode {
            $(#[doc = $vi] #[doc = ""] #[doc = $en] #[serde(rename = $code)] $value,)+
        }

        impl ProblemCode {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];

            /// The stable word.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$value => $code),+ }
            }

            /// The sentence, with `{}` where a problem fills in what it names.
            #[must_use]
            pub const fn text(self) -> Text {
                match self { $(Self::$value => Text::doc($vi, $en)),+ }
            }
        }
    };
}

problem_codes! {
    /// Không đọc được dưới dạng JSON, từ dòng {}, cột {}.
    /// It cannot be read as JSON from line {}, column {} on.
    NotJson = "not_json",
    /// Dài quá {} byte nên không được đọc.
    /// It is longer than {} bytes and was not read.
    InputTooLong = "input_too_long",
    /// Dài quá {} ký tự.
    /// It is longer than {} characters.
    TextTooLong = "text_too_long",
    /// Lồng nhau quá {} tầng.
    /// It is nested deeper than {} levels.
    TooDeep = "too_deep",
    /// Có nhiều hơn {} mục; phần vượt quá không được đọc.
    /// There are more than {} entries; those beyond were not read.
    TooMany = "too_many",
    /// Có nhiều hơn {} lỗi; các lỗi sau không được liệt kê.
    /// There are more than {} problems; those beyond are not listed.
    MoreProblems = "more_problems",
    /// Trường này được ghi nhiều lần; không giá trị nào được dùng.
    /// The field is given more than once; none of its values was used.
    DuplicateKey = "duplicate_key",
    /// Trường thứ {} không có trong danh mục trường.
    /// Field number {} is not in the vocabulary.
    UnknownKey = "unknown_key",
    /// Trường này phải ghi ở {}.
    /// The field belongs to {}.
    MisplacedKey = "misplaced_key",
    /// Trường này do thư viện tính ra, không nhập được.
    /// The field is concluded by the library and cannot be entered.
    DerivedKey = "derived_key",
    /// Thiếu {}.
    /// {} is missing.
    MissingKey = "missing_key",
    /// Cần {}.
    /// It must be {}.
    WrongType = "wrong_type",
    /// Giá trị không có trong danh sách của trường này.
    /// The value is not one of this field.
    UnknownValue = "unknown_value",
    /// Giá trị ứng với nhiều lựa chọn; cần ghi rõ một trong các lựa chọn: {}.
    /// The value may mean several options; one of them must be named: {}.
    AmbiguousValue = "ambiguous_value",
    /// Không phải là ngày: cần ghi ngày/tháng/năm, tháng/năm, năm, hoặc khoảng từ..đến.
    /// It is not a day: write day/month/year, month/year, a year, or a stretch from..to.
    NotADay = "not_a_day",
    /// Lịch không có ngày này.
    /// There is no such day in the calendar.
    NoSuchDay = "no_such_day",
    /// Không phải là đơn vị hành chính: cần mã gồm 2, 3 hoặc 5 chữ số, có thể kèm ngày, như 00007@2024-05-10.
    /// It is no administrative unit: write its code of two, three or five digits, with a day if need be, as 00007@2024-05-10.
    NotAPlace = "not_a_place",
    /// Năm phải từ {} đến {}.
    /// The year must lie between {} and {}.
    YearOutOfRange = "year_out_of_range",
    /// Khoảng thời gian kết thúc trước khi bắt đầu.
    /// The stretch of time ends before it begins.
    ReversedStretch = "reversed_stretch",
    /// Cần một số nguyên không âm.
    /// It must be a whole number, not negative.
    NotACount = "not_a_count",
    /// Số phải từ {} đến {}.
    /// The number must lie between {} and {}.
    NumberOutOfRange = "number_out_of_range",
    /// “{}” không thể trước “{}”.
    /// “{}” cannot come before “{}”.
    EventOrder = "event_order",
    /// Ghi “{}” nhưng trước đó chưa ghi “{}”.
    /// “{}” is on record, but no “{}” before it.
    EventMissing = "event_missing",
    /// Ghi “{}” lần nữa nhưng sau lần trước chưa ghi “{}”.
    /// “{}” is on record again, but no “{}” since the last time.
    EventRepeated = "event_repeated",
    /// Ngày này không thể trước: {}
    /// This day cannot come before: {}
    DayOrder = "day_order",
    /// Mâu thuẫn với: {}
    /// It contradicts: {}
    Contradiction = "contradiction",
    /// Theo luật, {}.
    /// By law, {}.
    RequiredByLaw = "required_by_law",
    /// Không tìm thấy dòng tiêu đề cột.
    /// No line of column titles was found.
    NoHeader = "no_header",
    /// Mã này đã dùng cho bodies[{}] trong cùng thời gian.
    /// The code is that of bodies[{}] at the same time.
    DuplicateCode = "duplicate_code",
    /// Trong danh mục không có cơ quan cấp trên này suốt thời gian cơ quan tồn tại.
    /// The directory has no such superior for as long as the body exists.
    UnknownSuperior = "unknown_superior",
    /// Theo tổ chức bộ máy của thời gian đó, cấp trên phải là: {}
    /// By the structure of that time what stands above it must be: {}
    WrongSuperior = "wrong_superior",
    /// {} cơ quan là cấp trên vòng quanh của nhau, kể từ cơ quan này.
    /// {} bodies stand above one another in a circle, from this one on.
    SuperiorCycle = "superior_cycle",
    /// Loại cơ quan này không tồn tại suốt thời gian đã ghi.
    /// There is no such kind of body throughout the period given.
    NoSuchKindThen = "no_such_kind_then",
    /// Danh mục không có cơ quan mang mã này vào ngày đó.
    /// The directory has no body of this code on that day.
    NoBodyThen = "no_body_then",
    /// Cột trước đã ứng với trường này; cột này không được đọc.
    /// An earlier column already stands for this field; this one was not read.
    DuplicateColumn = "duplicate_column",
}

/// How a problem weighs. What is blank is neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, rename_all = "SCREAMING_SNAKE_CASE", module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub enum Severity {
    /// The input is wrong: it cannot be read, or cannot be so.
    Wrong,
    /// The input may well be right, and the law requires otherwise of such a petition.
    Required,
}

/// A problem with one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, eq, get_all, module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Problem {
    /// The field, in the spelling of JSON: `contents[0].events[1].day`. Empty for the whole record; `columns[4]` for the
    /// fifth cell of a register row.
    pub path: String,
    /// What kind of problem it is.
    pub code: ProblemCode,
    /// How it weighs.
    pub severity: Severity,
    /// For people, in Vietnamese.
    pub vi: String,
    /// For people, in English.
    pub en: String,
    /// The id of the rule that requires it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub rule: Option<String>,
}

/// What a sentence names: words of this library or a number, never what was typed.
#[derive(Clone, Debug)]
pub(crate) enum Named {
    Text(Text),
    Number(i64),
    OneOf(Vec<Text>),
    /// Names that are the same in every language.
    Names(Vec<String>),
}

impl From<Text> for Named {
    fn from(text: Text) -> Self {
        Self::Text(text)
    }
}

macro_rules! named_number {
    ($($type:ty),*) => {$(
        impl From<$type> for Named {
            fn from(number: $type) -> Self {
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}

named_number!(usize, i32);

impl Named {
    fn write(&self, out: &mut String, pick: impl Fn(Text) -> &'static str) {
        match self {
            Self::Text(text) => out.push_str(pick(*text)),
            Self::Number(number) => out.push_str(&number.to_string()),
            Self::OneOf(texts) => out.push_str(&texts.iter().map(|text| pick(*text)).collect::<Vec<_>>().join("; ")),
            Self::Names(names) => out.push_str(&names.join("; ")),
        }
    }
}

impl Problem {
    /// A wrong input.
    pub(crate) fn wrong(path: impl Into<String>, code: ProblemCode, names: &[Named]) -> Self {
        let text = code.text();
        Self {
            path: path.into(),
            code,
            severity: Severity::Wrong,
            vi: fill(text.vi, names, |text| text.vi),
            en: fill(text.en, names, |text| text.en),
            rule: None,
        }
    }

    /// Something that the law requires of such a petition.
    pub(crate) fn required(path: impl Into<String>, what: Text, rule: Option<&str>) -> Self {
        Self {
            severity: Severity::Required,
            rule: rule.map(str::to_owned),
            ..Self::wrong(path, ProblemCode::RequiredByLaw, &[what.into()])
        }
    }
}

fn fill(template: &str, names: &[Named], pick: impl Fn(Text) -> &'static str) -> String {
    let mut out = String::with_capacity(template.len() + 32);
    let mut names = names.iter();
    for (i, piece) in template.split("{}").enumerate() {
        if i > 0
            && let Some(name) = names.next()
        {
            name.write(&mut out, &pick);
        }
        out.push_str(piece);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn codes_are_distinct_and_both_sentences_name_as_much() {
        let codes: BTreeSet<_> = ProblemCode::ALL.iter().map(|code| code.code()).collect();
        assert_eq!(codes.len(), ProblemCode::ALL.len());
        for code in ProblemCode::ALL {
            let text = code.text();
            assert_eq!(text.vi.matches("{}").count(), text.en.matches("{}").count(), "{}", code.code());
        }
    }

    #[test]
    fn what_is_named_goes_where_it_belongs() {
        let problem = Problem::wrong("learned_on", ProblemCode::YearOutOfRange, &[1900_i32.into(), 2100_i32.into()]);
        assert_eq!(problem.vi, "Năm phải từ 1900 đến 2100.");
        assert_eq!(problem.en, "The year must lie between 1900 and 2100.");
        assert_eq!(
            serde_json::to_value(&problem).unwrap(),
            serde_json::json!({
                "path": "learned_on", "code": "year_out_of_range", "severity": "wrong",
                "vi": problem.vi, "en": problem.en,
            })
        );
    }
}
