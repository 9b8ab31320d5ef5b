//! First or second complaint: Điều 7, Điều 18 to 23 and Điều 51 Luật Khiếu nại. How far the matter has come decides.

use crate::law::instruments::{L136, LKN};
use crate::one;

one! {
    /// Khiếu nại lần đầu hay lần hai
    /// First or second complaint
    INSTANCE: "instance" by received_on -> instance;
    [prior | track | target_office]

    /// Chưa ai giải quyết: khiếu nại lần đầu.
    /// Nobody has dealt with it: a first complaint.
    "instance-first" "2012-07-01.." [NothingBefore | _ | _] => First, [LKN.at("7.1"), LKN.at("51.1")], Verified;

    /// Đã có quyết định giải quyết lần đầu mà không đồng ý: khiếu nại lần hai.
    /// A first decision exists and the complainant disagrees: a second complaint.
    "jurisdiction-second-when" "2012-07-01..2026-06-30" [FirstDecision | Administrative | _] => Second, [LKN.at("7.1"), LKN.at("7.3"), LKN.at("18.2"), LKN.at("20.2"), LKN.at("21.2"), LKN.at("23.2"), LKN.at("23.3")], Verified;
    /// Đã có quyết định giải quyết lần đầu mà không đồng ý: khiếu nại lần hai.
    /// A first decision exists and the complainant disagrees: a second complaint.
    "jurisdiction-second-when.2026" "2026-07-01.." [FirstDecision | Administrative | _] => Second, [LKN.at("7.1"), LKN.at("7.3"), LKN.at("20.2").by(&L136), LKN.at("21.2").by(&L136), LKN.at("23.2"), LKN.at("23.3")], VerifiedCopy;
    /// Hết thời hạn lần đầu mà khiếu nại không được giải quyết: khiếu nại lần hai.
    /// The first term lapsed without a decision: a second complaint.
    "jurisdiction-second-when.lapse" "2012-07-01..2026-06-30" [FirstLate | Administrative | _] => Second, [LKN.at("7.1"), LKN.at("7.3"), LKN.at("18.2"), LKN.at("20.2"), LKN.at("21.2"), LKN.at("23.2"), LKN.at("23.3")], Verified;
    /// Hết thời hạn lần đầu mà khiếu nại không được giải quyết: khiếu nại lần hai.
    /// The first term lapsed without a decision: a second complaint.
    "jurisdiction-second-when.lapse-2026" "2026-07-01.." [FirstLate | Administrative | _] => Second, [LKN.at("7.1"), LKN.at("7.3"), LKN.at("20.2").by(&L136), LKN.at("21.2").by(&L136), LKN.at("23.2"), LKN.at("23.3")], VerifiedCopy;

    /// Kỷ luật: đã giải quyết lần đầu mà còn khiếu nại tiếp.
    /// Discipline: resolved a first time and complained of again.
    "jurisdiction-second-when.discipline" "2012-07-01.." [FirstDecision | Disciplinary | _] => Second, [LKN.at("51.2"), LKN.at("51.3")], Verified;
    /// Kỷ luật: Bộ trưởng, Chủ tịch UBND cấp tỉnh để hết thời hạn lần đầu mà chưa giải quyết.
    /// Discipline: a Minister or province chair let the first term lapse.
    "jurisdiction-second-when.discipline-lapse-top" "2012-07-01.." [FirstLate | Disciplinary | (Minister or ProvinceChair)] => Second, [LKN.at("51.3")], Verified;
    /// Kỷ luật: người khác để hết thời hạn lần đầu mà chưa giải quyết.
    /// Discipline: another issuer let the first term lapse.
    "jurisdiction-second-when.discipline-lapse" "2012-07-01.." [FirstLate | Disciplinary | (not Minister or ProvinceChair)] => Second, [LKN.at("51.2")], Inferred, doubt DISCIPLINE_LAPSED_TERM;

    /// Đang được giải quyết, đã đình chỉ, đã qua lần hai, hoặc việc trước đó không phải khiếu nại: luật không gọi là lần nào.
    /// Pending, terminated, past the second time, or what came before was no complaint: the Law calls it neither.
    "instance-silent" "2012-07-01.." [(not NothingBefore or FirstDecision or FirstLate) | _ | _] => silent, [], Inferred;
}
