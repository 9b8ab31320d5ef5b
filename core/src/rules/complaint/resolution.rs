//! Time limits for resolving a complaint: Điều 28 (first), Điều 37 (second), Điều 50 (discipline).
//!
//! All are counted from the day of acceptance and replace one another; they are not added up.

use crate::law::instruments::LKN;
use crate::one;

one! {
    /// Thời hạn giải quyết khiếu nại, kể từ ngày thụ lý
    /// Time limit for resolving a complaint, from acceptance
    RESOLUTION: "resolution-term" by accepted_on -> Term;
    [instance | complex | remote | track]

    /// Lần đầu: không quá 30 ngày.
    /// First time: at most 30 days.
    "resolve-first" "2012-07-01.." [First | No | No | Administrative] => Days(30), [LKN.at("28")], Verified;
    /// Lần đầu, vụ việc phức tạp: không quá 45 ngày.
    /// First time, complex: at most 45 days.
    "resolve-first.complex" "2012-07-01.." [First | Yes | No | Administrative] => Days(45), [LKN.at("28")], Verified;
    /// Lần đầu, vùng sâu, vùng xa đi lại khó khăn: không quá 45 ngày.
    /// First time, remote area: at most 45 days.
    "resolve-first.remote" "2012-07-01.." [First | No | Yes | Administrative] => Days(45), [LKN.at("28")], Verified;
    /// Lần đầu, vùng sâu, vùng xa, phức tạp: không quá 60 ngày.
    /// First time, remote and complex: at most 60 days.
    "resolve-first.remote-complex" "2012-07-01.." [First | Yes | Yes | Administrative] => Days(60), [LKN.at("28")], Verified;

    /// Lần hai: không quá 45 ngày.
    /// Second time: at most 45 days.
    "resolve-second" "2012-07-01.." [Second | No | No | Administrative] => Days(45), [LKN.at("37")], Verified;
    /// Lần hai, vụ việc phức tạp: không quá 60 ngày.
    /// Second time, complex: at most 60 days.
    "resolve-second.complex" "2012-07-01.." [Second | Yes | No | Administrative] => Days(60), [LKN.at("37")], Verified;
    /// Lần hai, vùng sâu, vùng xa đi lại khó khăn: không quá 60 ngày.
    /// Second time, remote area: at most 60 days.
    "resolve-second.remote" "2012-07-01.." [Second | No | Yes | Administrative] => Days(60), [LKN.at("37")], Verified;
    /// Lần hai, vùng sâu, vùng xa, phức tạp: không quá 70 ngày.
    /// Second time, remote and complex: at most 70 days.
    "resolve-second.remote-complex" "2012-07-01.." [Second | Yes | Yes | Administrative] => Days(70), [LKN.at("37")], Verified;

    /// Khiếu nại quyết định kỷ luật: không quá 30 ngày.
    /// Disciplinary complaint: at most 30 days.
    "resolve-discipline" "2012-07-01.." [_ | No | _ | Disciplinary] => Days(30), [LKN.at("50")], Verified;
    /// Khiếu nại quyết định kỷ luật, vụ việc phức tạp: không quá 45 ngày.
    /// Disciplinary complaint, complex: at most 45 days.
    "resolve-discipline.complex" "2012-07-01.." [_ | Yes | _ | Disciplinary] => Days(45), [LKN.at("50")], Verified;
}
