//! The file of the case: Điều 34 and 43, Điều 23 Thông tư 07/2013.

use crate::law::instruments::{LKN, TT07KN, TTHC};
use crate::{each, one};

one! {
    /// Thời hạn bàn giao hồ sơ cho lưu trữ, kể từ thời điểm đóng hồ sơ
    /// Time limit for handing the file to the archive, from its closing
    FILE_HANDOVER: "file-handover" by step_on -> Term;
    []

    /// Trong thời hạn ba mươi ngày, kể từ thời điểm đóng hồ sơ, người có trách nhiệm xác minh bàn giao hồ sơ cho bộ phận lưu trữ.
    /// Within thirty days of the closing of the file the verifier hands it to the archive.
    "file-handover" "2013-12-16..2020-12-09" [] => Days(30), [TT07KN.at("23.2")], Verified;
    /// Trước Thông tư 07/2013 không có thời hạn này.
    /// Before Circular 07/2013 there was no such period.
    "file-handover-silent.before-2013" "2012-07-01..2013-12-15" [] => silent, [], Verified;
    /// Từ ngày 10/12/2020 Nghị định 124/2020 không quy định thời hạn này.
    /// From 10/12/2020 Decree 124/2020 sets no such period.
    "file-handover-silent" "2020-12-10.." [] => silent, [], Verified;
}

each! {
    /// Hồ sơ giải quyết khiếu nại
    /// The file of the case
    CASE_FILE: "case-file" by step_on;

    /// Hồ sơ gồm: đơn hoặc bản ghi lời khiếu nại; tài liệu, chứng cứ các bên cung cấp; biên bản kiểm tra, xác minh, kết luận, kết quả giám định (nếu có); biên bản đối thoại (nếu có); quyết định giải quyết; tài liệu khác.
    /// The file holds: petition or record; papers of the parties; minutes of checks and verification, conclusion, expert result (if any); dialogue minutes (if any); the decision; other papers.
    "file-contents" "2012-07-01.." {step: FileKeeping} => [LKN.at("34.1")], Verified;
    /// Lần hai: thêm ý kiến bằng văn bản của Hội đồng tư vấn (nếu có).
    /// Second time: also the written opinion of the advisory council (if any).
    "file-contents.second" "2012-07-01.." {step: FileKeeping, instance: Second} => [LKN.at("43")], Verified;
    /// Hồ sơ mở ngày thụ lý; đóng ngày thực hiện xong việc gửi và công khai quyết định giải quyết.
    /// The file is opened on the day of acceptance and closed on the day on which sending and publication are done.
    "file-open-close" "2013-12-16..2020-12-09" {step: FileKeeping} => [TT07KN.at("23.1")], Verified;
    /// Hồ sơ được đánh số trang và lưu giữ theo quy định của pháp luật; luật này không nêu thời hạn lưu giữ.
    /// The pages are numbered and the file is kept as the law provides; this Law names no period.
    "file-keeping" "2012-07-01.." {step: FileKeeping} => [LKN.at("34.2")], Verified;
    /// Người giải quyết lần đầu cung cấp hồ sơ khi người giải quyết lần hai hoặc Tòa án yêu cầu; không quy định thời hạn.
    /// The first resolver hands over the file when the second-instance resolver or the court asks; no period is set.
    "file-handover-court" "2012-07-01.." {step: FileKeeping, instance: First} => [LKN.at("14.2.đ"), LKN.at("34.2")], Verified;
    /// Người giải quyết lần hai cung cấp thông tin, tài liệu khi người khiếu nại, người bị khiếu nại hoặc Tòa án yêu cầu; không quy định thời hạn.
    /// The second-instance resolver gives information and documents when the complainant, the complained or the court asks; no period is set.
    "file-handover-court.second" "2012-07-01.." {step: FileKeeping, instance: Second} => [LKN.at("15.2.đ")], Verified;
    /// Tòa án khởi kiện yêu cầu thì chuyển hồ sơ cho Tòa án; quyền của Tòa án theo Luật Tố tụng hành chính.
    /// Where the court of a suit asks, the file goes to it; the court's power is in the Law on Administrative Procedure.
    "file-handover-court.suit" "2016-07-01.." {step: FileKeeping} => [TTHC.at("33.1.a"), LKN.at("34.2")], Reported;
}
