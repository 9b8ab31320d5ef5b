//! The forms to use: Thông tư 07/2013, Phụ lục of Nghị định 124/2020, Điều 20 Nghị định 155/2026. The day of the step selects the set.

use crate::each;
use crate::law::instruments::{ND124, ND155, TT02, TT07KN};

each! {
    /// Dùng mẫu nào ở bước này
    /// Which forms to use at this step
    FORMS: "forms" by step_on;

    /// Bộ mẫu của Thông tư 07/2013: Mẫu 01-KN đến 16-KN, với 04A-KN, 08A-KN.
    /// The set of Circular 07/2013: forms 01-KN to 16-KN, with 04A-KN and 08A-KN.
    "forms-2013" "2013-12-16..2020-12-09" {} => [TT07KN.at("5"), TT07KN.at("7"), TT07KN.at("10"), TT07KN.at("11"), TT07KN.at("12"), TT07KN.at("13"), TT07KN.at("15"), TT07KN.at("17"), TT07KN.at("18"), TT07KN.at("19"), TT07KN.at("20"), TT07KN.at("21"), TT07KN.at("22")], Reported;
    /// Thông báo thụ lý: Mẫu 01-KN.
    /// Notice of acceptance: form 01-KN.
    "forms-2013.acceptance" "2016-12-05..2020-12-09" {step: Acceptance} => [TT07KN.at("5.2").by(&TT02)], Verified;
    /// Thông báo không thụ lý: Mẫu 02-KN.
    /// Notice of refusal: form 02-KN.
    "forms-2013.refusal" "2016-12-05..2020-12-09" {step: Refusal} => [TT07KN.at("5.2").by(&TT02)], Verified;
    /// Giao xác minh: Mẫu 03-KN; quyết định xác minh: Mẫu 04-KN; gia hạn xác minh: Mẫu 04A-KN.
    /// Assignment of the verification: form 03-KN; decision on it: 04-KN; its extension: 04A-KN.
    "forms-2013.verification" "2016-12-05..2020-12-09" {step: Verification} => [TT07KN.at("7.1").by(&TT02), TT07KN.at("7.2").by(&TT02), TT07KN.at("7.3").by(&TT02)], Verified;
    /// Biên bản làm việc: Mẫu 05-KN.
    /// Minutes of a session: form 05-KN.
    "forms-2013.minutes" "2013-12-16..2020-12-09" {step: Verification} => [TT07KN.at("10.3"), TT07KN.at("11.2")], Verified;
    /// Tạm đình chỉ thi hành: Mẫu 09-KN; hủy bỏ: Mẫu 10-KN.
    /// Stay of execution: form 09-KN; its lifting: 10-KN.
    "forms-2013.stay" "2013-12-16..2020-12-09" {step: Stay} => [TT07KN.at("17.1"), TT07KN.at("17.2")], Verified;
    /// Đình chỉ giải quyết do rút khiếu nại: Mẫu 12-KN.
    /// Termination after a withdrawal: form 12-KN.
    "forms-2013.termination" "2013-12-16..2020-12-09" {step: Termination} => [TT07KN.at("19.1")], Verified;
    /// Biên bản đối thoại: Mẫu 14-KN.
    /// Minutes of the dialogue: form 14-KN.
    "forms-2013.dialogue" "2016-12-05..2020-12-09" {step: Dialogue} => [TT07KN.at("21.3").by(&TT02)], Verified;
    /// Quyết định giải quyết lần đầu: Mẫu 15-KN.
    /// First decision: form 15-KN.
    "forms-2013.decision-first" "2013-12-16..2020-12-09" {step: Decision, instance: First} => [TT07KN.at("22.1.c")], Verified;
    /// Quyết định giải quyết lần hai: Mẫu 16-KN.
    /// Second decision: form 16-KN.
    "forms-2013.decision-second" "2013-12-16..2020-12-09" {step: Decision, instance: Second} => [TT07KN.at("22.1.c")], Verified;

    /// Bộ mẫu của Nghị định 124/2020: Mẫu 01 đến 16 (đơn khiếu nại: Mẫu 01; giấy ủy quyền: Mẫu 02).
    /// The set of Decree 124/2020: forms 01 to 16 (petition: 01; power of attorney: 02).
    "forms-2020" "2020-12-10..2026-06-30" {} => [ND124.at("3.1")], VerifiedCopy;
    /// Thông báo thụ lý: Mẫu 03.
    /// Notice of acceptance: form 03.
    "forms-2020.acceptance" "2020-12-10..2026-06-30" {step: Acceptance} => [ND124.at("16.2")], VerifiedCopy;
    /// Thông báo không thụ lý: Mẫu 04.
    /// Notice of refusal: form 04.
    "forms-2020.refusal" "2020-12-10..2026-06-30" {step: Refusal} => [ND124.at("16.2")], VerifiedCopy;
    /// Quyết định xác minh: Mẫu 05; biên bản làm việc: 06; yêu cầu cung cấp: 07; biên bản giao nhận: 08; trưng cầu giám định: 09, 10; báo cáo xác minh: 13. Còn dùng sau ngày 01/07/2026.
    /// Decision to verify: form 05; minutes: 06; request for documents: 07; receipt: 08; expert examination: 09, 10; report: 13. Still used after 01/07/2026.
    "forms-2020.verification" "2020-12-10.." {step: Verification} => [ND124.at("18"), ND124.at("19.2"), ND124.at("21"), ND124.at("22"), ND124.at("24.2"), ND124.at("24.3"), ND124.at("27.2")], VerifiedCopy;
    /// Tạm đình chỉ thi hành: Mẫu 11; hủy bỏ: Mẫu 12. Còn dùng sau ngày 01/07/2026.
    /// Stay of execution: form 11; its lifting: 12. Still used after 01/07/2026.
    "forms-2020.stay" "2020-12-10.." {step: Stay} => [ND124.at("26.1"), ND124.at("26.2")], VerifiedCopy;
    /// Biên bản đối thoại lần hai: Mẫu 14.
    /// Minutes of the dialogue, second time: form 14.
    "forms-2020.dialogue" "2020-12-10..2026-06-30" {step: Dialogue, instance: Second} => [ND124.at("28.3")], VerifiedCopy;
    /// Quyết định giải quyết lần đầu: Mẫu 15. Còn dùng sau ngày 01/07/2026.
    /// First decision: form 15. Still used after 01/07/2026.
    "forms-2020.decision-first" "2020-12-10.." {step: Decision, instance: First} => [ND124.at("29.1.c")], VerifiedCopy;
    /// Quyết định giải quyết lần hai: Mẫu 16. Còn dùng sau ngày 01/07/2026.
    /// Second decision: form 16. Still used after 01/07/2026.
    "forms-2020.decision-second" "2020-12-10.." {step: Decision, instance: Second} => [ND124.at("29.1.c")], VerifiedCopy;

    /// Mẫu 01, 02, 03, 04, 14 thay bằng mẫu của Nghị định 155/2026; thêm Mẫu 14a, 14b; các mẫu khác của Nghị định 124/2020 vẫn dùng.
    /// Forms 01, 02, 03, 04 and 14 are replaced by those of Decree 155/2026; 14a and 14b are new; the others of Decree 124/2020 stay.
    "forms-2026" "2026-07-01.." {} => [ND155.at("20.1"), ND155.at("20.2")], Verified;
    /// Thông báo thụ lý: Mẫu 03 của Nghị định 155/2026.
    /// Notice of acceptance: form 03 of Decree 155/2026.
    "forms-2026.acceptance" "2026-07-01.." {step: Acceptance} => [ND155.at("20.1")], Verified;
    /// Thông báo không thụ lý: Mẫu 04 của Nghị định 155/2026.
    /// Notice of refusal: form 04 of Decree 155/2026.
    "forms-2026.refusal" "2026-07-01.." {step: Refusal} => [ND155.at("20.1")], Verified;
    /// Biên bản đối thoại: Mẫu 14 của Nghị định 155/2026.
    /// Minutes of the dialogue: form 14 of Decree 155/2026.
    "forms-2026.dialogue" "2026-07-01.." {step: Dialogue} => [ND155.at("20.1"), ND124.at("28.4").by(&ND155)], Verified;
    /// Quyết định tạm đình chỉ, đình chỉ giải quyết khiếu nại: Mẫu 14a.
    /// Decision to suspend or terminate: form 14a.
    "forms-2026.suspension" "2026-07-01.." {step: (Suspension or Termination)} => [ND155.at("20.2"), ND124.at("28b.1").by(&ND155)], Verified;
    /// Quyết định tiếp tục giải quyết khiếu nại: Mẫu 14b.
    /// Decision to continue: form 14b.
    "forms-2026.continuation" "2026-07-01.." {step: Continuation} => [ND155.at("20.2"), ND124.at("28b.2").by(&ND155)], Verified;
}
