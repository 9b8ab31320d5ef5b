//! Columns of a table as facts and events: each column is resolved once, its cells are read in blocks.

use arrow_array::cast::AsArray as _;
use arrow_array::types::{
    ArrowPrimitiveType, Date32Type, Date64Type, Float32Type, Float64Type, Int8Type, Int16Type, Int32Type, Int64Type,
    TimestampMicrosecondType, TimestampMillisecondType, TimestampNanosecondType, TimestampSecondType, UInt8Type,
    UInt16Type, UInt32Type, UInt64Type,
};
use arrow_array::{Array, ArrayRef, BooleanArray, PrimitiveArray};
use arrow_schema::{DataType, TimeUnit};
use chrono::Datelike as _;
use kntc::calendar::Day;
use kntc::petition::facts::{FACTS, YesNo};
use kntc::petition::text::{MAX_YEAR, MIN_YEAR, find_choice, parse_when};
use kntc::petition::{Content, FactInfo, FactValue, Input, Petition};
use kntc::register::Column;
use kntc::{Event, EventKind, ProblemCode, When};

/// What was read from a cell.
#[derive(Clone, Copy)]
pub(crate) enum Cell {
    /// Nothing is known.
    Unknown,
    Value(FactValue),
    Wrong(ProblemCode),
}

/// Where the cells of a column go.
enum Target {
    Petition(fn(&mut Petition, Option<FactValue>) -> bool),
    Content(fn(&mut Content, Option<FactValue>) -> bool),
    Event(EventKind),
}

/// Puts a code of the host's directory where it belongs.
pub(crate) type SetUnit = fn(&mut Petition, Option<String>);

/// A column that is a fact or an event.
pub(crate) struct FactColumn {
    pub(crate) name: &'static str,
    target: Target,
    cells: Cells,
}

/// Whether a name, and the cells under it, can be used.
pub(crate) enum Resolved {
    Column(FactColumn),
    /// The column of what the host wants back.
    Reference(ArrayRef),
    /// The column of codes of the host's own directory.
    Unit(SetUnit, ArrayRef),
    /// There is no fact and no event of that name.
    Unknown,
    /// There is, but its cells cannot be of it.
    WrongType(&'static str),
}

pub(crate) fn resolve(name: &str, array: &ArrayRef) -> Resolved {
    let keys = || Texts::of(array).is_some() || is_whole(array.data_type());
    if let Some((name, set)) = UNITS.iter().find(|(unit, _)| *unit == name) {
        return if keys() { Resolved::Unit(*set, ArrayRef::clone(array)) } else { Resolved::WrongType(name) };
    }
    let (name, input, target) = match Column::named(name) {
        Some(Column::Reference) if keys() => return Resolved::Reference(ArrayRef::clone(array)),
        Some(Column::Reference) => return Resolved::WrongType("ref"),
        Some(Column::Event(kind)) => (kind.code(), Input::Day, Target::Event(kind)),
        Some(Column::Fact(_)) => {
            let Some(fact) = FACTS.iter().find(|fact| fact.name == name) else { return Resolved::Unknown };
            match target_of(fact) {
                Some(target) => (fact.name, fact.input, target),
                None => return Resolved::Unknown,
            }
        }
        _ => return Resolved::Unknown,
    };
    match Cells::of(array, input) {
        Some(cells) => Resolved::Column(FactColumn { name, target, cells }),
        None => Resolved::WrongType(name),
    }
}

/// The columns of codes of the host's own directory.
const UNITS: [(&str, SetUnit); 2] = [
    ("unit", |petition, code| petition.unit = code),
    ("target_unit", |petition, code| {
        if let Some(content) = petition.contents.first_mut() {
            content.target_unit = code;
        }
    }),
];

fn target_of(fact: &FactInfo) -> Option<Target> {
    Petition::setter(fact.name).map(Target::Petition).or_else(|| Content::setter(fact.name).map(Target::Content))
}

impl FactColumn {
    /// Reads a block of cells.
    pub(crate) fn read(&mut self, rows: std::ops::Range<usize>, out: &mut Vec<Cell>) {
        out.clear();
        self.cells.read(rows, out);
    }

    /// Puts a cell where it belongs.
    pub(crate) fn put(&self, cell: Cell, petition: &mut Petition) {
        let value = match cell {
            Cell::Value(value) => Some(value),
            Cell::Unknown | Cell::Wrong(_) => None,
        };
        match self.target {
            Target::Petition(set) => {
                set(petition, value);
            }
            Target::Content(set) => {
                if let Some(content) = petition.contents.first_mut() {
                    set(content, value);
                }
            }
            Target::Event(kind) => {
                if let (Some(FactValue::Day(day)), Some(content)) = (value, petition.contents.first_mut()) {
                    content.events.push(Event::new(kind, day));
                }
            }
        }
    }
}

/// The cells of a column, by how they are stored.
pub(crate) enum Cells {
    Nothing,
    YesNo(BooleanArray),
    Numbers(Box<dyn Numbers>),
    Days(Box<dyn Numbers>),
    Words {
        texts: Texts,
        input: Input,
        seen: Vec<(String, Cell)>,
    },
    /// Each distinct word is read once.
    Dictionary {
        keys: Vec<usize>,
        array: ArrayRef,
        words: Vec<Cell>,
    },
}

impl Cells {
    pub(crate) fn of(array: &ArrayRef, input: Input) -> Option<Self> {
        if *array.data_type() == DataType::Null {
            return Some(Self::Nothing);
        }
        if let Some(dictionary) = array.as_any_dictionary_opt() {
            let texts = Texts::of(dictionary.values())?;
            let word = |place| texts.get(place).map_or(Cell::Unknown, |word| read_word(word, input));
            let words = (0..dictionary.values().len()).map(word).collect();
            return Some(Self::Dictionary { keys: dictionary.normalized_keys(), array: ArrayRef::clone(array), words });
        }
        if let Some(texts) = Texts::of(array) {
            return Some(Self::Words { texts, input, seen: Vec::new() });
        }
        match input {
            Input::YesNo => array.as_boolean_opt().map(|cells| Self::YesNo(cells.clone())),
            Input::Number => whole_numbers(array).map(Self::Numbers),
            Input::Day => days(array).map(Self::Days),
            Input::Choice(_) | Input::Place => None,
        }
    }

    pub(crate) fn read(&mut self, rows: std::ops::Range<usize>, out: &mut Vec<Cell>) {
        match self {
            Self::Nothing => out.extend(rows.map(|_| Cell::Unknown)),
            Self::YesNo(cells) => out.extend(rows.map(|row| {
                if cells.is_null(row) { Cell::Unknown } else { Cell::Value(FactValue::YesNo(cells.value(row))) }
            })),
            Self::Numbers(numbers) => out.extend(rows.map(|row| match numbers.get(row) {
                None => Cell::Unknown,
                Some(number) => match i32::try_from(number) {
                    Ok(number) if number >= 0 => Cell::Value(FactValue::Number(number)),
                    _ => Cell::Wrong(ProblemCode::NotACount),
                },
            })),
            Self::Days(days) => out.extend(rows.map(|row| days.get(row).map_or(Cell::Unknown, day))),
            Self::Words { texts, input, seen } => out.extend(rows.map(|row| {
                let Some(word) = texts.get(row) else { return Cell::Unknown };
                if let Some((_, cell)) = seen.iter().find(|(known, _)| known == word) {
                    return *cell;
                }
                let cell = read_word(word, *input);
                // A fact has few words; days and places as text are many, and are not worth looking up.
                if seen.len() < 64 && !matches!(input, Input::Day | Input::Place) {
                    seen.push((word.to_owned(), cell));
                }
                cell
            })),
            Self::Dictionary { keys, array, words } => out.extend(rows.map(|row| match keys.get(row) {
                Some(key) if !array.is_null(row) => words.get(*key).copied().unwrap_or(Cell::Unknown),
                _ => Cell::Unknown,
            })),
        }
    }
}

/// A number that stands for a day, counted from 1970-01-01.
fn day(number: i64) -> Cell {
    let day = i32::try_from(number).ok().and_then(Day::from_epoch_days);
    match day.filter(|day| (MIN_YEAR..=MAX_YEAR).contains(&day.year())) {
        Some(day) => Cell::Value(FactValue::Day(When::from(day))),
        None => Cell::Wrong(ProblemCode::YearOutOfRange),
    }
}

fn read_word(word: &str, input: Input) -> Cell {
    if let (Input::Day, Some(day)) = (input, plain_day(word)) {
        return Cell::Value(FactValue::Day(day));
    }
    if kntc::petition::text::normal(word).is_empty() {
        return Cell::Unknown;
    }
    let read = match input {
        Input::YesNo => find_choice(YesNo::CHOICES, word)
            .map(|place| FactValue::YesNo(place == YesNo::Yes as u8))
            .ok_or(ProblemCode::UnknownValue),
        Input::Choice(choices) => find_choice(choices, word).map(FactValue::Choice).ok_or(ProblemCode::UnknownValue),
        Input::Number => match word.trim().parse::<i32>() {
            Ok(number) if number >= 0 => Ok(FactValue::Number(number)),
            _ => Err(ProblemCode::NotACount),
        },
        Input::Day => parse_when(word).map(FactValue::Day),
        Input::Place => word.parse().map(FactValue::Place).map_err(|_| ProblemCode::NotAPlace),
    };
    read.map_or_else(Cell::Wrong, Cell::Value)
}

/// `2026-08-03` and `03/08/2026`, by far the most usual; everything else is left to the library.
fn plain_day(word: &str) -> Option<When> {
    let number = |from: usize, to: usize| {
        let digits = word.as_bytes().get(from..to)?;
        digits.iter().try_fold(0_u32, |sum, digit| digit.is_ascii_digit().then(|| sum * 10 + u32::from(digit - b'0')))
    };
    let (year, month, day) = match *word.as_bytes() {
        [_, _, _, _, b'-', _, _, b'-', _, _] => (number(0, 4)?, number(5, 7)?, number(8, 10)?),
        [_, _, b'/', _, _, b'/', _, _, _, _] => (number(6, 10)?, number(3, 5)?, number(0, 2)?),
        _ => return None,
    };
    let year = year.cast_signed();
    let day = Day::from_ymd_opt(year, month, day)?;
    (MIN_YEAR..=MAX_YEAR).contains(&year).then(|| When::from(day))
}

/// Texts, however they are stored.
pub(crate) enum Texts {
    Short(arrow_array::StringArray),
    Long(arrow_array::LargeStringArray),
    View(arrow_array::StringViewArray),
    /// Each distinct text is stored once.
    Dictionary {
        keys: Vec<usize>,
        array: ArrayRef,
        texts: Box<Texts>,
    },
    Nothing,
}

impl Texts {
    /// The texts of a column, if it has any; they are checked to be UTF-8.
    pub(crate) fn of(array: &ArrayRef) -> Option<Self> {
        let texts = match array.data_type() {
            DataType::Utf8 => Self::Short(array.as_string_opt()?.clone()),
            DataType::LargeUtf8 => Self::Long(array.as_string_opt()?.clone()),
            DataType::Utf8View => Self::View(array.as_string_view_opt()?.clone()),
            DataType::Dictionary(..) => {
                let dictionary = array.as_any_dictionary_opt()?;
                let texts = Box::new(Self::of(dictionary.values())?);
                return Some(Self::Dictionary {
                    keys: dictionary.normalized_keys(),
                    array: ArrayRef::clone(array),
                    texts,
                });
            }
            DataType::Null => Self::Nothing,
            _ => return None,
        };
        array.to_data().validate_full().is_ok().then_some(texts)
    }

    pub(crate) fn get(&self, row: usize) -> Option<&str> {
        match self {
            Self::Short(texts) => texts.is_valid(row).then(|| texts.value(row)),
            Self::Long(texts) => texts.is_valid(row).then(|| texts.value(row)),
            Self::View(texts) => texts.is_valid(row).then(|| texts.value(row)),
            Self::Dictionary { keys, array, texts } => {
                keys.get(row).filter(|_| array.is_valid(row)).and_then(|key| texts.get(*key))
            }
            Self::Nothing => None,
        }
    }
}

/// Whole numbers, however they are stored; a gap is none.
pub(crate) trait Numbers: Send + Sync {
    fn get(&self, row: usize) -> Option<i64>;
}

struct Stored<T: ArrowPrimitiveType, F> {
    cells: PrimitiveArray<T>,
    whole: F,
}

impl<T: ArrowPrimitiveType, F: Fn(T::Native) -> Option<i64> + Send + Sync> Numbers for Stored<T, F> {
    fn get(&self, row: usize) -> Option<i64> {
        if self.cells.is_null(row) { None } else { (self.whole)(self.cells.value(row)) }
    }
}

fn stored<T: ArrowPrimitiveType>(
    array: &ArrayRef,
    whole: impl Fn(T::Native) -> Option<i64> + Send + Sync + 'static,
) -> Option<Box<dyn Numbers>> {
    Some(Box::new(Stored { cells: array.as_primitive_opt::<T>()?.clone(), whole }))
}

fn is_whole(data_type: &DataType) -> bool {
    data_type.is_integer()
}

/// What is no whole number is none that fits anything.
const NO_NUMBER: i64 = i64::MIN;

pub(crate) fn whole_numbers(array: &ArrayRef) -> Option<Box<dyn Numbers>> {
    #[expect(clippy::cast_possible_truncation, reason = "whole, and far within the range")]
    fn of_float(number: f64) -> Option<i64> {
        // A gap in a column of numbers often stands as NaN.
        if number.is_nan() {
            None
        } else if number.fract() == 0.0 && number.abs() < 1e9 {
            Some(number as i64)
        } else {
            Some(NO_NUMBER)
        }
    }
    match array.data_type() {
        DataType::Int8 => stored::<Int8Type>(array, |number| Some(number.into())),
        DataType::Int16 => stored::<Int16Type>(array, |number| Some(number.into())),
        DataType::Int32 => stored::<Int32Type>(array, |number| Some(number.into())),
        DataType::Int64 => stored::<Int64Type>(array, Some),
        DataType::UInt8 => stored::<UInt8Type>(array, |number| Some(number.into())),
        DataType::UInt16 => stored::<UInt16Type>(array, |number| Some(number.into())),
        DataType::UInt32 => stored::<UInt32Type>(array, |number| Some(number.into())),
        DataType::UInt64 => stored::<UInt64Type>(array, |number| Some(i64::try_from(number).unwrap_or(NO_NUMBER))),
        DataType::Float32 => stored::<Float32Type>(array, |number| of_float(number.into())),
        DataType::Float64 => stored::<Float64Type>(array, of_float),
        _ => None,
    }
}

/// Days, counted from 1970-01-01. A time without a zone is left out; with a zone it may lie on another day here.
pub(crate) fn days(array: &ArrayRef) -> Option<Box<dyn Numbers>> {
    const SECONDS: i64 = 86_400;
    match array.data_type() {
        DataType::Date32 => stored::<Date32Type>(array, |day| Some(day.into())),
        DataType::Date64 => stored::<Date64Type>(array, |time| Some(time.div_euclid(SECONDS * 1_000))),
        DataType::Timestamp(unit, None) => match unit {
            TimeUnit::Second => stored::<TimestampSecondType>(array, |time| Some(time.div_euclid(SECONDS))),
            TimeUnit::Millisecond => {
                stored::<TimestampMillisecondType>(array, |time| Some(time.div_euclid(SECONDS * 1_000)))
            }
            TimeUnit::Microsecond => {
                stored::<TimestampMicrosecondType>(array, |time| Some(time.div_euclid(SECONDS * 1_000_000)))
            }
            TimeUnit::Nanosecond => {
                stored::<TimestampNanosecondType>(array, |time| Some(time.div_euclid(SECONDS * 1_000_000_000)))
            }
        },
        _ => None,
    }
}
