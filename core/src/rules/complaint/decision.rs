//! The decision that resolves a complaint: its form and content: Điều 6, 31, 40, 54, 56; Điều 22 Thông tư 07/2013; Điều 29 Nghị
//! định 124/2020.

use crate::each;
use crate::law::instruments::{L136, LKN, ND124, TT07KN};

each! {
    /// Hình thức và nội dung quyết định giải quyết khiếu nại
    /// Form and content of the decision
    DECISION: "decision" by step_on;

    /// Giải quyết khiếu nại không bằng hình thức quyết định là hành vi bị nghiêm cấm.
    /// Resolving otherwise than by a decision is prohibited.
    "decision-must-be-decision" "2012-07-01.." {step: Decision} => [LKN.at("6.3")], Verified;
    /// Người giải quyết lần đầu phải ra quyết định giải quyết khiếu nại.
    /// The first resolver must issue a decision.
    "decision-must-be-decision.first" "2012-07-01.." {step: Decision, track: Administrative, instance: First} => [LKN.at("31.1")], Verified;
    /// Người giải quyết lần hai phải ra quyết định giải quyết khiếu nại.
    /// The second-instance resolver must issue a decision.
    "decision-must-be-decision.second" "2012-07-01.." {step: Decision, track: Administrative, instance: Second} => [LKN.at("40.1")], Verified;

    /// Lần đầu: ngày; tên, địa chỉ các bên; nội dung; kết quả xác minh; kết quả đối thoại (nếu có); căn cứ pháp luật; kết luận; giữ nguyên, sửa đổi, hủy bỏ, chấm dứt; bồi thường (nếu có); quyền khiếu nại lần hai, quyền khởi kiện.
    /// First: date; names and addresses; content; result of the verification; result of the dialogue (if any); legal basis; conclusion; keep, amend, annul or stop; damages (if any); right to a second complaint and to sue.
    "decision-first-content" "2012-07-01.." {step: Decision, track: Administrative, instance: First} => [LKN.at("31.2")], Verified;
    /// Lần đầu, thông tư: thêm căn cứ để khiếu nại, yêu cầu, kết quả giải quyết trước đó (nếu có), căn cứ để kết luận (Mẫu 15-KN).
    /// First, circular: also the ground of the complaint, the request, the earlier result (if any), the basis of the conclusion (form 15-KN).
    "decision-first-content.circular" "2013-12-16..2020-12-09" {step: Decision, track: Administrative, instance: First} => [TT07KN.at("22.1.a"), TT07KN.at("22.1.c")], Verified;
    /// Lần đầu, nghị định: thêm điều kiện thụ lý, lý do, yêu cầu, kết quả giải quyết trước đó (nếu có), căn cứ để kết luận (Mẫu 15).
    /// First, decree: also the conditions of acceptance, reason, request, earlier result (if any), basis of the conclusion (form 15).
    "decision-first-content.decree" "2020-12-10.." {step: Decision, track: Administrative, instance: First} => [ND124.at("29.1.a"), ND124.at("29.1.c")], VerifiedCopy;
    /// Lần hai: ngày; tên, địa chỉ các bên; nội dung; kết quả giải quyết lần đầu; kết quả xác minh; kết quả đối thoại; căn cứ pháp luật; kết luận đúng, đúng một phần hoặc sai toàn bộ; bồi thường (nếu có); quyền khởi kiện.
    /// Second: date; names and addresses; content; first result; result of the verification; result of the dialogue; legal basis; conclusion right, partly right or wrong; damages (if any); right to sue.
    "decision-second-content" "2012-07-01.." {step: Decision, track: Administrative, instance: Second} => [LKN.at("40.2")], Verified;
    /// Lần hai, đúng hoặc đúng một phần: yêu cầu người bị khiếu nại sửa đổi, hủy bỏ một phần hay toàn bộ quyết định, chấm dứt hành vi.
    /// Second, right or partly right: it requires the complained to amend, annul in part or whole, or stop.
    "decision-second-content.right" "2012-07-01.." {step: Decision, track: Administrative, instance: Second, finding: (Right or PartlyRight)} => [LKN.at("40.2.h")], Verified;
    /// Lần hai, sai toàn bộ: yêu cầu người khiếu nại, người có quyền, nghĩa vụ liên quan thực hiện nghiêm chỉnh quyết định, hành vi.
    /// Second, wrong: it requires the complainant and those with related rights and duties to comply.
    "decision-second-content.wrong" "2012-07-01.." {step: Decision, track: Administrative, instance: Second, finding: Wrong} => [LKN.at("40.2.h")], Verified;
    /// Lần hai, thông tư: thêm căn cứ để khiếu nại, yêu cầu, kết quả giải quyết trước đó, căn cứ để kết luận (Mẫu 16-KN).
    /// Second, circular: also the ground of the complaint, the request, the earlier result, the basis of the conclusion (form 16-KN).
    "decision-second-content.circular" "2013-12-16..2020-12-09" {step: Decision, track: Administrative, instance: Second} => [TT07KN.at("22.1.a"), TT07KN.at("22.1.c")], Verified;
    /// Lần hai, nghị định: thêm điều kiện thụ lý, lý do, yêu cầu, kết quả giải quyết trước đó, căn cứ để kết luận (Mẫu 16).
    /// Second, decree: also the conditions of acceptance, reason, request, earlier result, basis of the conclusion (form 16).
    "decision-second-content.decree" "2020-12-10.." {step: Decision, track: Administrative, instance: Second} => [ND124.at("29.1.a"), ND124.at("29.1.c")], VerifiedCopy;
    /// Kỷ luật lần đầu: ngày; tên, địa chỉ các bên; nội dung; kết quả xác minh; kết quả đối thoại; căn cứ; kết luận; giữ nguyên, sửa đổi, hủy bỏ quyết định kỷ luật; bồi thường (nếu có); quyền khiếu nại lần hai hoặc khởi kiện (buộc thôi việc).
    /// Discipline, first: date; names and addresses; content; result of the verification; result of the dialogue; legal basis; conclusion; keep, amend or annul the disciplinary decision; damages (if any); right to a second complaint or to sue (dismissal).
    "decision-discipline-content" "2012-07-01.." {step: Decision, track: Disciplinary, instance: First} => [LKN.at("54.1")], Verified;
    /// Kỷ luật lần hai: ngày; tên, địa chỉ các bên; nội dung; kết quả xác minh; kết quả đối thoại; căn cứ; kết luận về từng vấn đề và việc giải quyết lần đầu; bồi thường (nếu có); quyền khởi kiện (buộc thôi việc).
    /// Discipline, second: date; names and addresses; content; result of the verification; result of the dialogue; legal basis; conclusion on each point and on the first resolution; damages (if any); right to sue (dismissal).
    "decision-discipline-content.second" "2012-07-01..2026-06-30" {step: Decision, track: Disciplinary, instance: Second} => [LKN.at("56.1")], Verified;
    /// Kỷ luật lần hai: như trước, nội dung khiếu nại kèm kết quả giải quyết lần đầu (nếu có).
    /// Discipline, second: as before, the content with the first result (if any).
    "decision-discipline-content.second-2026" "2026-07-01.." {step: Decision, track: Disciplinary, instance: Second} => [LKN.at("56.1").by(&L136)], VerifiedCopy;
    /// Kỷ luật, thông tư: quyết định thể hiện rõ các bên, nội dung, kết quả xác minh, đối thoại, căn cứ, kết luận, bồi thường (nếu có), quyền khiếu nại lần hai hoặc khởi kiện.
    /// Discipline, circular: the decision shows the parties, content, verification, dialogue, basis, conclusion, damages (if any), right to a second complaint or to sue.
    "decision-discipline-content.circular" "2013-12-16..2020-12-09" {step: Decision, track: Disciplinary} => [TT07KN.at("22.1.b")], Verified;
    /// Kỷ luật, nghị định: quyết định thể hiện rõ các bên, nội dung, lý do khiếu nại, kết quả xác minh, đối thoại, căn cứ, kết luận, bồi thường (nếu có), quyền khiếu nại lần hai hoặc khởi kiện.
    /// Discipline, decree: the decision shows the parties, content, reason, verification, dialogue, basis, conclusion, damages (if any), right to a second complaint or to sue.
    "decision-discipline-content.decree" "2020-12-10.." {step: Decision, track: Disciplinary} => [ND124.at("29.1.b")], VerifiedCopy;
    /// Người giải quyết lần đầu có hành vi vi phạm pháp luật: người giải quyết lần hai áp dụng biện pháp xử lý trách nhiệm theo thẩm quyền.
    /// The first resolver broke the law: the second-instance resolver applies measures of responsibility within his powers.
    "second-resolver-sanction" "2020-12-10.." {step: Decision, instance: Second} => [ND124.at("4.3")], VerifiedCopy;
}
