//! Which number the law asks for on a day.

use serde::{Deserialize, Serialize};

use super::{Paper, day};
use crate::calendar::Day;
use crate::law::{Status, Text};
use crate::words::words;

const FROM_JULY_2026: Day = day(2026, 7, 1);

words! {
    /// For what a number may be asked.
    #[derive(Deserialize)]
    Purpose {
        /// Tiếp người đến khiếu nại, tố cáo, kiến nghị, phản ánh
        /// Reception of a person who comes to complain, denounce, propose or report
        Reception = "reception",
        /// Các mẫu đơn về khiếu nại
        /// The forms for complaints
        ComplaintForms = "complaint_forms",
        /// Mẫu đơn rút tố cáo
        /// The form by which a denunciation is withdrawn
        DenunciationWithdrawal = "denunciation_withdrawal",
    }
}

/// What the law asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, eq, get_all, module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Asked {
    /// Whether a number is asked for.
    pub number: bool,
    /// Whether the day and place of issue are asked for too.
    pub issue: bool,
    /// The papers of which the number of one is enough.
    pub papers: &'static [Paper],
    /// The provisions.
    pub basis: Text,
    /// On what they were read.
    pub status: Status,
}

/// The four of which one is asked for since 01/07/2026.
const FOUR: &[Paper] = &[Paper::IdentityCard, Paper::IdentityCertificate, Paper::PersonalNumber, Paper::Passport];

/// What the law asks for on a day; `None` where no text of that time is held. No law asked for a number before 01/07/2026,
/// and one that is missing is not malformed.
#[must_use]
pub fn asked(purpose: Purpose, on: Day) -> Option<Asked> {
    let none = Asked {
        number: false,
        issue: false,
        papers: &[],
        basis: Text {
            vi: "Luật Tiếp công dân số 42/2013/QH13: điểm a khoản 2 Điều 7, khoản 2 Điều 8, khoản 1 Điều 25",
            en: "Law on Citizen Reception No. 42/2013/QH13: Articles 7(2)(a), 8(2), 25(1)",
        },
        status: Status::Verified,
    };
    match purpose {
        Purpose::Reception if FROM_JULY_2026 <= on => Some(Asked {
            number: true,
            papers: FOUR,
            basis: Text {
                vi: "Luật Tiếp công dân số 42/2013/QH13: điểm a khoản 2 Điều 7, khoản 2 Điều 8, khoản 1 Điều 25 (được sửa đổi \
                     bởi Luật số 136/2025/QH15); khoản 1 Điều 12 Nghị định số 154/2026/NĐ-CP",
                en: "Law on Citizen Reception No. 42/2013/QH13: Articles 7(2)(a), 8(2), 25(1), as amended by Law No. \
                     136/2025/QH15; Article 12(1), Decree No. 154/2026/NĐ-CP",
            },
            ..none
        }),
        Purpose::Reception if day(2014, 7, 1) <= on => Some(none),
        Purpose::ComplaintForms if FROM_JULY_2026 <= on => Some(Asked {
            number: true,
            issue: true,
            papers: FOUR,
            basis: Text {
                vi: "Mẫu số 01, 02, 03 của Nghị định số 155/2026/NĐ-CP",
                en: "Forms 01, 02 and 03 of Decree No. 155/2026/NĐ-CP",
            },
            ..none
        }),
        Purpose::DenunciationWithdrawal if FROM_JULY_2026 <= on => Some(Asked {
            basis: Text {
                vi: "Mẫu số 02 của Nghị định số 156/2026/NĐ-CP", en: "Form 02 of Decree No. 156/2026/NĐ-CP"
            },
            ..none
        }),
        _ => None,
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn no_number_was_asked_for_before_july_2026() {
        let number = |purpose, on| asked(purpose, on).map(|asked| asked.number);
        let (before, after) = (day(2026, 6, 30), day(2026, 7, 1));
        assert_eq!(number(Purpose::Reception, day(2014, 6, 30)), None);
        assert_eq!(number(Purpose::Reception, before), Some(false));
        assert_eq!(number(Purpose::Reception, after), Some(true));
        assert_eq!(number(Purpose::ComplaintForms, before), None);
        assert_eq!(asked(Purpose::ComplaintForms, after).map(|asked| (asked.number, asked.issue)), Some((true, true)));
        assert_eq!(number(Purpose::DenunciationWithdrawal, after), Some(false));
        assert_eq!(asked(Purpose::Reception, after).unwrap().papers.len(), 4);
    }
}
