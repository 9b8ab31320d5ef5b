//! Rows of a register, with Vietnamese column titles and the words and ticks that officers write, to petitions.
//!
//! The reader takes cells, so that files are opened by libraries made for it. It finds the line of titles below whatever
//! stands above, tells empty lines and totals from petitions, and says which columns it did not understand, so that the
//! host can name them. Names, addresses, numbers and summaries are reduced at once to whether they were given: none of
//! their text is kept.
//!
//! A place is a code, or a name as officers type it once the reader has a gazetteer: taken where it leaves no choice.
//!
//! A blank cell is not known, and so is a box not ticked, 0 or FALSE, unless the host says that in its column they mean no.

mod places;
mod titles;
mod words;

use std::collections::HashMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize, Serializer};

use crate::bodies::gazetteer::Gazetteer;
use crate::petition::facts::{self, FACTS, Instance, PetitionKind, Prior, Track};
use crate::petition::read::{MAX_TEXT, fact_named};
use crate::petition::text::{MAX_YEAR, MIN_YEAR, fold, is_blank, normal};
use crate::petition::{Content, Event, EventKind, FactInfo, FactValue, Input, Petition, Scope, When};
use crate::problem::{Named, Problem, ProblemCode};
use crate::table::FactId;
use places::PlaceCell;
use words::{Fault, Given};

/// The most rows of a register.
pub const MAX_ROWS: usize = 1_000_000;

/// The most cells of a row; what lies beyond is not looked at.
pub const MAX_COLUMNS: usize = 500;

/// In how many rows from the top the column titles are sought.
const HEADER_SOUGHT: usize = 40;

/// The longest text that may be a title, a heading or a total, in bytes.
const MAX_TITLE: usize = 1_000;

/// A cell, as libraries for CSV and Excel give it.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A tick box or truth value.
    Bool(bool),
    /// A number; in a column of days the number by which Excel counts days, or a year.
    Number(f64),
    /// A text.
    Text(String),
    /// A day.
    #[serde(skip)]
    Date(NaiveDate),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl Cell {
    fn is_blank(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => is_blank(text),
            _ => false,
        }
    }

    fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// A text short enough to be a title, a heading or a total.
    fn title(&self) -> Option<&str> {
        self.text().filter(|text| text.len() <= MAX_TITLE)
    }
}

macro_rules! columns {
    ($($(#[doc = $doc:literal])+ $column:ident = $name:literal,)+) => {
        /// What a column of a register stands for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Column {
            /// A fact of the petition or of its content. Named as the fact.
            Fact(FactId),
            /// The day of an event. Named as the kind of event.
            Event(EventKind),
            /// The number of an event's document. Named as the kind of event with `.document` behind.
            Document(EventKind),
            $($(#[doc = $doc])+ #[doc = ""] #[doc = concat!("Named `", $name, "`.")] $column,)+
        }

        const PLAIN: &[(Column, &str)] = &[$((Column::$column, $name)),+];
    };
}

columns! {
    /// The number of the row. Not read.
    Ordinal = "ordinal",
    /// What the host wants back unchanged.
    Reference = "ref",
    /// Name and address in one cell: whether each was given, as far as the text shows.
    Author = "author",
    /// The author's name: whether it was given.
    AuthorName = "author_name",
    /// The author's address: whether it was given.
    AuthorAddress = "author_address",
    /// A telephone number or the like: whether it was given.
    AuthorContact = "author_contact",
    /// The number of an identity paper: whether it was given.
    IdData = "id_data",
    /// The day that the petition bears: whether it bears one.
    DateOnPetition = "date_on_petition",
    /// A summary of the content: whether there is one.
    Content = "content",
    /// The reason: whether it was given.
    Reason = "reason",
    /// The request: whether it was given.
    Request = "request",
    /// Whom the petition is directed against: whether that was given.
    Respondent = "respondent",
    /// The respondent's address: whether it was given.
    RespondentAddress = "respondent_address",
    /// Papers attached: whether there are any.
    Papers = "papers",
    /// Kind of petition and number of people with the same content, as in the form of 2021.
    KindAndCount = "kind_and_count",
    /// How many people sent a petition with the same content. Two or more are many people with one content; who signed
    /// this petition it does not say.
    SameContentCount = "same_content_count",
    /// Who has already resolved it: read for the instance, or that nobody has.
    ResolvedBy = "resolved_by",
    /// Understood, and nothing in it is a fact of a petition.
    NotRead = "not_read",
}

impl Column {
    /// The column of a name.
    ///
    /// ```
    /// use kntc::register::Column;
    /// assert_eq!(Column::named("complex").map(Column::name).as_deref(), Some("complex"));
    /// assert_eq!(Column::named("nonsense"), None);
    /// ```
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        if let Some((column, _)) = PLAIN.iter().find(|(_, plain)| *plain == name) {
            return Some(*column);
        }
        if let Some(kind) = name.strip_suffix(".document") {
            return EventKind::from_code(kind).map(Self::Document);
        }
        let place = FACTS.iter().position(|fact| fact.name == name && fact.scope != Scope::Derived);
        place
            .and_then(|place| u8::try_from(place).ok())
            .map(|place| Self::Fact(FactId(place)))
            .or_else(|| EventKind::from_code(name).map(Self::Event))
    }

    /// Its name.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Self::Fact(fact) => fact_of(fact).map_or("", |fact| fact.name).to_owned(),
            Self::Event(kind) => kind.code().to_owned(),
            Self::Document(kind) => format!("{}.document", kind.code()),
            plain => PLAIN.iter().find(|(column, _)| *column == plain).map_or("", |(_, name)| name).to_owned(),
        }
    }
}

impl Serialize for Column {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.name())
    }
}

fn fact_of(fact: FactId) -> Option<&'static FactInfo> {
    FACTS.get(usize::from(fact.0))
}

/// What became of a register.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct RegisterResult {
    /// The petitions, in their order.
    pub petitions: Vec<RegisterRow>,
    /// The columns that were understood, with their place from 0.
    pub columns: Vec<(usize, Column)>,
    /// The titles that were not, with their place from 0.
    pub not_understood: Vec<(usize, String)>,
    /// Rows that are no petitions, with their number from 1.
    pub skipped: Vec<(usize, SkipReason)>,
    /// Problems of the register as a whole.
    pub problems: Vec<Problem>,
}

/// A petition read from a row.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RegisterRow {
    /// The number of the row, from 1.
    pub row: usize,
    /// The petition.
    pub petition: Petition,
    /// What could not be read; the path `columns[4]` is the fifth cell.
    pub problems: Vec<Problem>,
}

/// Why a row is no petition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SkipReason {
    /// A title of the register or of a part of it, or what stands below the signatures.
    Title,
    /// Column titles, or the numbers of the columns.
    Header,
    /// Nothing is entered in it but perhaps its number.
    Empty,
    /// A total.
    Total,
}

/// Reads registers.
///
/// ```
/// use kntc::register::{Cell, RegisterReader};
/// let rows = [
///     vec![Cell::from("Ngày tiếp"), Cell::from("Loại đơn"), Cell::from("Lần")],
///     vec![Cell::from("03/08/2026"), Cell::from("KN"), Cell::from("lần I")],
/// ];
/// let register = RegisterReader::new().read(&rows);
/// assert_eq!(register.petitions.len(), 1);
/// assert_eq!(register.petitions[0].problems, []);
/// ```
#[derive(Clone, Debug, Default)]
pub struct RegisterReader<'g> {
    named: HashMap<String, Column>,
    false_is_no: Vec<String>,
    gazetteer: Option<&'g Gazetteer>,
}

impl<'g> RegisterReader<'g> {
    /// A reader that knows the titles of this library.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Says what a title of the host stands for, also where this library reads it otherwise.
    #[must_use]
    pub fn column(mut self, title: &str, column: Column) -> Self {
        self.named.insert(fold(title), column);
        self
    }

    /// Says that in the column of this title 0, FALSE and a box not ticked mean no. Without this they are not known.
    #[must_use]
    pub fn false_is_no(mut self, title: &str) -> Self {
        self.false_is_no.push(fold(title));
        self
    }

    /// Reads places by name too: `phường Cống Vị, quận Ba Đình`, accents or not, as the units were on the day of the decision
    /// complained of, or else of receipt. Where several units may be meant, the problem names them.
    #[must_use]
    pub fn gazetteer(mut self, gazetteer: &'g Gazetteer) -> Self {
        self.gazetteer = Some(gazetteer);
        self
    }

    /// Reads the rows of a register.
    #[must_use]
    pub fn read<R: AsRef<[Cell]>>(&self, rows: &[R]) -> RegisterResult {
        let mut out = RegisterResult::default();
        if rows.len() > MAX_ROWS {
            out.problems.push(Problem::wrong("", ProblemCode::TooMany, &[MAX_ROWS.into()]));
        }
        let rows = || rows.iter().take(MAX_ROWS).map(|row| row.as_ref().get(..MAX_COLUMNS).unwrap_or(row.as_ref()));
        let Some(header) = self.header(&rows().take(HEADER_SOUGHT + 1).collect::<Vec<_>>()) else {
            out.problems.push(Problem::wrong("", ProblemCode::NoHeader, &[]));
            return out;
        };
        let layout = self.layout(&header, &mut out);
        for (i, row) in rows().enumerate() {
            let skipped = if i < header.first {
                Some(if row.iter().all(Cell::is_blank) { SkipReason::Empty } else { SkipReason::Title })
            } else if i <= header.last {
                Some(SkipReason::Header)
            } else {
                layout.skip(row)
            };
            match skipped {
                Some(reason) => out.skipped.push((i + 1, reason)),
                None => out.petitions.push(layout.petition(i + 1, row)),
            }
        }
        out
    }

    fn understand(&self, title: &str) -> Option<Column> {
        self.named.get(&fold(title)).copied().or_else(|| titles::understand(title))
    }

    /// The line, or the two lines, of which most titles are understood.
    fn header(&self, rows: &[&[Cell]]) -> Option<Header> {
        let mut best: Option<(usize, Header)> = None;
        let mut offer = |first: usize, last: usize, titles: Vec<Option<Title>>| {
            let understood = titles.iter().flatten().filter(|title| title.column.is_some()).count();
            // One title alone is a line of titles only if hardly anything stands beside it.
            let enough = understood >= 2 || (understood == 1 && titles.iter().flatten().count() <= 2);
            if enough && best.as_ref().is_none_or(|(most, _)| understood > *most) {
                best = Some((understood, Header { first, last, titles }));
            }
        };
        // One line before two: two must say more than either alone.
        for (i, row) in rows.iter().take(HEADER_SOUGHT).enumerate() {
            offer(i, i, row.iter().map(|cell| self.title(None, cell)).collect());
        }
        for (i, pair) in rows.windows(2).take(HEADER_SOUGHT).enumerate() {
            if let [row, below] = pair
                && below.iter().all(|cell| cell.is_blank() || cell.text().is_some())
                && !is_numbering(below)
            {
                offer(i, i + 1, self.two_lines(row, below));
            }
        }
        best.map(|(_, header)| header)
    }

    /// Titles over two lines: a title of the upper line may stand over several of the lower.
    fn two_lines(&self, upper: &[Cell], below: &[Cell]) -> Vec<Option<Title>> {
        let mut group = None;
        (0..upper.len().max(below.len()))
            .map(|i| {
                let above = upper.get(i).filter(|cell| !cell.is_blank());
                group = above.or(group);
                match below.get(i).filter(|cell| !cell.is_blank()) {
                    Some(cell) => self.title(group, cell),
                    None => above.and_then(|cell| self.title(None, cell)),
                }
            })
            .collect()
    }

    fn title(&self, group: Option<&Cell>, cell: &Cell) -> Option<Title> {
        let text = cell.title().map(normal).filter(|text| !text.is_empty())?.into_owned();
        let whole = group.and_then(Cell::title).map(|group| format!("{group} {text}"));
        let column = whole.as_deref().and_then(|whole| self.understand(whole)).or_else(|| self.understand(&text));
        let is = |title: &String| *title == fold(&text) || whole.as_deref().is_some_and(|whole| *title == fold(whole));
        let false_is_no = self.false_is_no.iter().any(is);
        Some(Title { text, column, false_is_no })
    }

    fn layout(&self, header: &Header, out: &mut RegisterResult) -> Layout<'g> {
        let mut columns: Vec<Option<(Column, bool)>> = Vec::with_capacity(header.titles.len());
        for (i, title) in header.titles.iter().enumerate() {
            let Some(title) = title else {
                columns.push(None);
                continue;
            };
            let taken = |column: Column| {
                !matches!(column, Column::NotRead | Column::Ordinal)
                    && columns.iter().flatten().any(|(other, _)| *other == column)
            };
            match title.column {
                None => out.not_understood.push((i, title.text.clone())),
                Some(column) if taken(column) => {
                    out.problems.push(Problem::wrong(format!("columns[{i}]"), ProblemCode::DuplicateColumn, &[]));
                }
                Some(column) => {
                    out.columns.push((i, column));
                    columns.push(Some((column, title.false_is_no)));
                    continue;
                }
            }
            columns.push(None);
        }
        let titles = header.titles.iter().map(|title| title.as_ref().map(|title| fold(&title.text))).collect();
        Layout { columns, titles, gazetteer: self.gazetteer }
    }
}

struct Header {
    first: usize,
    last: usize,
    titles: Vec<Option<Title>>,
}

struct Title {
    text: String,
    column: Option<Column>,
    false_is_no: bool,
}

/// The columns of a register, as far as they are understood, each with whether FALSE is a no in it.
struct Layout<'g> {
    columns: Vec<Option<(Column, bool)>>,
    titles: Vec<Option<String>>,
    gazetteer: Option<&'g Gazetteer>,
}

impl Layout<'_> {
    fn column(&self, place: usize) -> Option<Column> {
        self.columns.get(place).copied().flatten().map(|(column, _)| column)
    }

    fn skip(&self, row: &[Cell]) -> Option<SkipReason> {
        let mut filled = row.iter().enumerate().filter(|(_, cell)| !cell.is_blank());
        let (place, first) = match filled.next() {
            Some(found) => found,
            None => return Some(SkipReason::Empty),
        };
        let rest: Vec<_> = filled.collect();
        let ordinal = self.column(place) == Some(Column::Ordinal);
        if rest.is_empty() && ordinal && words::is_ordinal(first) {
            return Some(SkipReason::Empty);
        }
        let repeated = |(place, cell): (usize, &Cell)| {
            let title = self.titles.get(place).and_then(Option::as_ref);
            cell.title().zip(title).is_some_and(|(text, title)| fold(text) == *title)
        };
        if is_numbering(row) || (repeated((place, first)) && rest.iter().copied().all(repeated)) {
            return Some(SkipReason::Header);
        }
        let text = first.title()?;
        let without_days = rest.iter().all(|(_, cell)| !matches!(cell, Cell::Date(_)));
        if words::is_total(text) && without_days {
            return Some(SkipReason::Total);
        }
        // A heading stands alone in its row, or behind a letter where the number of the row would be.
        let alone = match self.column(place) {
            Some(Column::Fact(_) | Column::Event(_)) => false,
            None => true,
            Some(_) => place == 0,
        };
        let heading = match rest.len() {
            0 => alone || ordinal,
            1 => ordinal && !words::is_ordinal(first) && rest.iter().all(|(_, cell)| cell.text().is_some()),
            _ => false,
        };
        if heading || (words::is_closing(text) && without_days) {
            return Some(SkipReason::Title);
        }
        None
    }

    fn petition(&self, number: usize, row: &[Cell]) -> RegisterRow {
        let mut reading = RowReading::default();
        for (place, cell) in row.iter().enumerate() {
            if let Some((column, false_is_no)) = self.columns.get(place).copied().flatten()
                && !cell.is_blank()
            {
                reading.cell(place, column, cell, false_is_no);
            }
        }
        reading.finish(number, self.gazetteer)
    }
}

/// A line `(1) (2) (3) …` below the titles.
fn is_numbering(row: &[Cell]) -> bool {
    let filled = || row.iter().filter(|cell| !cell.is_blank());
    filled().count() >= 3
        && filled().zip(1..).all(|(cell, number)| match cell {
            Cell::Number(found) => *found == f64::from(number),
            Cell::Text(text) => fold(text) == number.to_string(),
            _ => false,
        })
}

#[derive(Default)]
struct RowReading<'r> {
    petition: Petition,
    content: Content,
    documents: Vec<(EventKind, String)>,
    /// Read last: what a name means hangs on the days of the row.
    places: Vec<PlaceCell<'r>>,
    /// What the cell for the kind says beside: it counts where no column of its own says it.
    track: Option<Track>,
    instance: Option<Instance>,
    problems: Vec<Problem>,
}

impl<'r> RowReading<'r> {
    fn wrong(&mut self, place: usize, (code, names): Fault) {
        self.problems.push(Problem::wrong(format!("columns[{place}]"), code, &names));
    }

    fn cell(&mut self, place: usize, column: Column, cell: &'r Cell, false_is_no: bool) {
        if let Cell::Text(text) = cell
            && text.len() > MAX_TEXT
            && text.chars().count() > MAX_TEXT
        {
            return self.wrong(place, (ProblemCode::TextTooLong, vec![MAX_TEXT.into()]));
        }
        match column {
            Column::Ordinal | Column::NotRead => {}
            Column::Reference => self.petition.reference = words::reference(cell),
            Column::Fact(facts::kind::ID) => self.kind(place, cell, false),
            Column::KindAndCount => self.kind(place, cell, true),
            Column::Fact(fact) => {
                if let Some(fact) = fact_of(fact) {
                    if fact.input == Input::Place {
                        return self.places.push(PlaceCell { column: place, fact: fact.name, cell });
                    }
                    match words::value(fact, cell, false_is_no) {
                        Ok(value) => self.set(fact.name, value),
                        Err(fault) => self.wrong(place, fault),
                    }
                }
            }
            Column::Event(kind) => match words::day(cell) {
                Ok(None) => {}
                Ok(Some(day)) => self.event(kind, day),
                Err(fault) => self.wrong(place, fault),
            },
            Column::Document(kind) => self.documents.extend(words::reference(cell).map(|number| (kind, number))),
            Column::Author => self.author(cell, false_is_no),
            Column::AuthorName => self.given("author_name_given", cell, false_is_no),
            Column::AuthorAddress => self.given("author_address_given", cell, false_is_no),
            Column::AuthorContact => self.given("author_contact_given", cell, false_is_no),
            Column::IdData => self.given("id_data_given", cell, false_is_no),
            Column::DateOnPetition => self.given("dated", cell, false_is_no),
            Column::Content => self.given("content_given", cell, false_is_no),
            Column::Reason => self.given("reason_given", cell, false_is_no),
            Column::Request => self.given("request_given", cell, false_is_no),
            Column::Respondent => self.given("respondent_named", cell, false_is_no),
            Column::RespondentAddress => self.given("respondent_address_given", cell, false_is_no),
            Column::Papers => self.given("papers_attached", cell, false_is_no),
            Column::SameContentCount => match words::count(cell, false_is_no) {
                Ok(count) => self.same_content(count),
                Err(fault) => self.wrong(place, fault),
            },
            Column::ResolvedBy => self.resolved_by(cell),
        }
    }

    /// Enters a fact where it belongs. What an earlier column entered stands.
    fn set(&mut self, name: &str, value: Option<FactValue>) {
        match fact_named(name).map(|fact| fact.scope) {
            Some(Scope::Petition) if self.petition.get(name).is_none() => self.petition.set(name, value),
            Some(Scope::Content) if self.content.get(name).is_none() => self.content.set(name, value),
            _ => false,
        };
    }

    fn given(&mut self, name: &str, cell: &Cell, false_is_no: bool) {
        if let Some(given) = words::given(cell, false_is_no) {
            self.set(name, Some(given.into()));
        }
    }

    fn author(&mut self, cell: &Cell, false_is_no: bool) {
        let Given { name, address } = words::name_and_address(cell, false_is_no);
        self.set("author_name_given", name.map(FactValue::from));
        self.set("author_address_given", address.map(FactValue::from));
    }

    fn kind(&mut self, place: usize, cell: &Cell, with_count: bool) {
        let Some(text) = cell.text() else {
            return self.wrong(place, (ProblemCode::UnknownValue, Vec::new()));
        };
        let read = words::kind(text, with_count);
        self.same_content(read.count);
        match read.kind {
            Ok(kind) => self.content.kind = kind,
            Err(fault) => self.wrong(place, fault),
        }
        if self.content.kind == Some(PetitionKind::Complaint) {
            (self.track, self.instance) = (read.track, read.instance);
        }
    }

    fn same_content(&mut self, count: Option<i32>) {
        if count.is_some_and(|count| count > 1) {
            self.set("many_people", Some(true.into()));
        }
    }

    fn resolved_by(&mut self, cell: &Cell) {
        let prior = match cell.text().map(words::resolved) {
            Some(words::Resolved::Nobody) => Prior::NothingBefore,
            Some(words::Resolved::First) => Prior::FirstDecision,
            Some(words::Resolved::Second) => Prior::SecondDecision,
            _ => return,
        };
        self.set("prior", Some(prior.into()));
    }

    fn event(&mut self, kind: EventKind, day: When) {
        // Receipt concerns the whole petition; what happens then, the one content that a row has.
        let events = if kind == EventKind::Received { &mut self.petition.events } else { &mut self.content.events };
        events.push(Event::new(kind, day));
    }

    fn finish(mut self, row: usize, gazetteer: Option<&Gazetteer>) -> RegisterRow {
        self.content.track = self.content.track.or(self.track);
        self.content.instance = self.content.instance.or(self.instance);
        for (kind, number) in std::mem::take(&mut self.documents) {
            let mut events = self.petition.events.iter_mut().chain(&mut self.content.events);
            if let Some(event) = events.find(|event| event.kind == kind) {
                event.document = Some(number);
            }
        }
        for place in std::mem::take(&mut self.places) {
            match place.read(&self.petition, &self.content, gazetteer) {
                Ok(found) => self.set(place.fact, found.map(FactValue::Place)),
                Err(fault) => self.wrong(place.column, fault),
            }
        }
        self.petition.contents.push(self.content);
        RegisterRow { row, petition: self.petition, problems: self.problems }
    }
}

/// The limits of a year, for the sentence.
fn years() -> Vec<Named> {
    vec![MIN_YEAR.into(), MAX_YEAR.into()]
}
