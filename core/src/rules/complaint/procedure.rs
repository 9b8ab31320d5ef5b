//! What the law requires at each step between acceptance and decision: Điều 12, 13, 27 to 31, 36, 38 to 40, 50 to 56, with
//! Thông tư 07/2013 and Nghị định 124/2020.

use crate::each;
use crate::law::instruments::{L136, LKN, ND124, ND155, TT02, TT07KN};

each! {
    /// Phải làm gì từ khi nhận đến khi xác minh xong
    /// What must be done from receipt to the end of the verification
    PROCEDURE: "procedure" by step_on;

    /// Nhiều người khiếu nại và cử người đại diện, thông tư: thụ lý khi đơn có đầy đủ chữ ký và có văn bản cử người đại diện.
    /// Several complainants with representatives, circular: accepted once the petition has all signatures and the appointing document is there.
    "accept-group-condition" "2016-12-05..2020-12-09" {step: (Receipt or Acceptance), group_size: (not One)} => [TT07KN.at("5.1").by(&TT02)], Verified, doubt GROUP_ACCEPTANCE_START;
    /// Nhiều người khiếu nại và cử người đại diện, nghị định: thụ lý khi đơn có đầy đủ chữ ký và có văn bản cử người đại diện theo Điều 7.
    /// Several complainants with representatives, decree: accepted once the petition has all signatures and the appointing document of Article 7 is there.
    "accept-group-condition.2020" "2020-12-10..2026-06-30" {step: (Receipt or Acceptance), group_size: (not One)} => [ND124.at("16.1")], VerifiedCopy, doubt GROUP_ACCEPTANCE_START;
    /// Nhiều người khiếu nại và cử người đại diện, nghị định: thụ lý khi đơn có đầy đủ chữ ký và có văn bản cử người đại diện theo Điều 7.
    /// Several complainants with representatives, decree: accepted once the petition has all signatures and the appointing document of Article 7 is there.
    "accept-group-condition.2026" "2026-07-01.." {step: (Receipt or Acceptance), group_size: (not One)} => [ND124.at("16.1").by(&ND155)], Verified, doubt GROUP_ACCEPTANCE_START;
    /// Trong thời gian khiếu nại vẫn phải chấp hành quyết định, hành vi bị khiếu nại, trừ khi bị tạm đình chỉ thi hành theo Điều 35.
    /// While the complaint is pending the decision or act must still be obeyed, unless its execution is stayed under Article 35.
    "obey-while-pending" "2012-07-01.." {step: (Receipt or Acceptance or Verification or Dialogue)} => [LKN.at("12.2.c")], Verified;

    /// Lần đầu, sau khi thụ lý: kiểm tra lại căn cứ, thẩm quyền, nội dung, trình tự, thủ tục, thể thức của quyết định, hành vi và nội dung khác.
    /// First time, after acceptance: re-check legal basis, competence, content, procedure and form of the decision or act, and other points.
    "recheck-first" "2013-12-16..2020-12-09" {step: (Acceptance or Verification), instance: First} => [TT07KN.at("6.1"), TT07KN.at("6.2")], Reported;
    /// Lần đầu, sau khi thụ lý: kiểm tra lại căn cứ pháp lý, thẩm quyền, nội dung, trình tự, thủ tục, thể thức, kỹ thuật trình bày và nội dung khác (nếu có).
    /// First time, after acceptance: re-check legal basis, competence, content, procedure, form and drafting, and other points (if any).
    "recheck-first.2020" "2020-12-10.." {step: (Acceptance or Verification), instance: First} => [ND124.at("17.1"), ND124.at("17.2")], VerifiedCopy;
    /// Lần đầu, kiểm tra lại thấy khiếu nại đúng: ra quyết định giải quyết ngay.
    /// First time, the re-check finds the complaint right: decide at once.
    "resolve-at-once" "2012-07-01.." {step: (Acceptance or Verification), instance: First, track: Administrative, found_right_on_recheck: Yes} => [LKN.at("29.1.a")], Verified;
    /// Thông tư: kiểm tra lại thấy khiếu nại đúng thì ra quyết định giải quyết ngay.
    /// Circular: the re-check finds the complaint right: decide at once.
    "resolve-at-once.circular" "2013-12-16..2020-12-09" {step: (Acceptance or Verification), instance: First, track: Administrative, found_right_on_recheck: Yes} => [TT07KN.at("6.3")], Reported;
    /// Nghị định: sau khi kiểm tra lại, thấy khiếu nại đúng thì ra quyết định giải quyết ngay.
    /// Decree: after the re-check, if the complaint is right, decide at once.
    "resolve-at-once.decree" "2020-12-10.." {step: (Acceptance or Verification), instance: First, track: Administrative, found_right_on_recheck: Yes} => [ND124.at("17.3")], VerifiedCopy;

    /// Lần đầu, chưa có cơ sở kết luận: tự mình xác minh hoặc giao cơ quan thanh tra nhà nước cùng cấp, cơ quan, tổ chức, cá nhân có trách nhiệm xác minh.
    /// First time, no basis to conclude yet: the resolver verifies himself or charges the inspectorate of the same level or another body or person.
    "verify-who" "2012-07-01.." {step: Verification, track: Administrative, instance: First} => [LKN.at("29.1.b")], Verified;
    /// Lần hai: tự mình xác minh, kết luận hoặc giao người có trách nhiệm xác minh.
    /// Second time: the resolver verifies and concludes himself or charges a verifier.
    "verify-who.second" "2012-07-01.." {step: Verification, track: Administrative, instance: Second} => [LKN.at("38")], Verified;
    /// Thông tư: tự mình hoặc giao thanh tra cùng cấp, cơ quan, cá nhân thuộc quyền quản lý; bằng quyết định (Mẫu 03-KN, 04-KN).
    /// Circular: himself, or the inspectorate of the same level, or a body or person under his management; by decision (forms 03-KN, 04-KN).
    "verify-who.circular" "2016-12-05..2020-12-09" {step: Verification} => [TT07KN.at("7.1").by(&TT02), TT07KN.at("7.2").by(&TT02)], Verified;
    /// Nghị định: tự mình hoặc giao thanh tra cùng cấp, cơ quan, cá nhân thuộc quyền quản lý; quyết định xác minh nêu người, quyền và nghĩa vụ, thời gian, nội dung (Mẫu 05).
    /// Decree: himself, or the inspectorate of the same level, or a body or person under his management; the decision names persons, powers, time and content (form 05).
    "verify-who.decree" "2020-12-10.." {step: Verification} => [ND124.at("18")], VerifiedCopy;
    /// Hết thời hạn xác minh mà chưa xong: người giải quyết xem xét gia hạn, không vượt quá thời hạn giải quyết (Mẫu 04A-KN).
    /// The verification term runs out: the resolver may extend it, never beyond the resolution term (form 04A-KN).
    "verify-extension" "2016-12-05..2020-12-09" {step: Verification} => [TT07KN.at("7.3").by(&TT02)], Verified;
    /// Kết quả xác minh khác tài liệu các bên cung cấp, thông tư: phải tổ chức làm việc với người khiếu nại, người bị khiếu nại.
    /// The result differs from what a party supplied, circular: a working session with the complainant and the complained must be held.
    "verify-meeting" "2013-12-16..2020-12-09" {step: Verification, result_differs_from_papers: Yes} => [TT07KN.at("16")], Reported;
    /// Kết quả xác minh khác tài liệu các bên cung cấp, nghị định: phải tổ chức làm việc với người khiếu nại, người bị khiếu nại; biên bản ít nhất ba bản (Mẫu 06).
    /// The result differs from what a party supplied, decree: a working session with the complainant and the complained must be held; minutes, at least three copies (form 06).
    "verify-meeting.decree" "2020-12-10.." {step: Verification, result_differs_from_papers: Yes} => [ND124.at("25")], VerifiedCopy;
    /// Người khiếu nại không hợp tác, không làm việc, không ký biên bản: lấy chữ ký người làm chứng hoặc đại diện chính quyền địa phương.
    /// The complainant does not cooperate, work or sign: the minutes are signed by a witness or a representative of the local authority.
    "minutes-no-cooperation" "2020-12-10.." {step: Verification} => [ND124.at("19.2")], VerifiedCopy;
    /// Báo cáo kết quả xác minh: đối tượng, thời gian, người xác minh, nội dung, kết quả, kết luận và kiến nghị.
    /// Report of the verification: object, time, verifier, content, result, conclusion and recommendation.
    "verify-report-complaint" "2012-07-01.." {step: Verification} => [LKN.at("29.4")], Verified;
    /// Nghị định: báo cáo còn nêu các bên, quyết định, hành vi bị khiếu nại, yêu cầu, căn cứ, kết quả giải quyết trước (nếu có), kết quả từng nội dung, kết luận đúng, sai (Mẫu 13).
    /// Decree: the report also gives parties, decision or act, request, ground, earlier result (if any), finding per content and conclusion (form 13).
    "verify-report-complaint.decree" "2020-12-10.." {step: Verification} => [ND124.at("27.2")], VerifiedCopy;
    /// Người giải quyết lần hai có quyền trưng cầu giám định.
    /// The second-instance resolver may order an expert examination.
    "expert-clock" "2012-07-01.." {step: Verification, instance: Second} => [LKN.at("15.1.d")], Verified;
    /// Người có trách nhiệm xác minh có quyền trưng cầu giám định.
    /// The verifier may order an expert examination.
    "expert-clock.verifier" "2012-07-01.." {step: Verification} => [LKN.at("29.3.d")], Verified;
    /// Nghị định: người giải quyết quyết định trưng cầu giám định (Mẫu 09); văn bản nêu thời hạn có kết luận (Mẫu 10).
    /// Decree: the resolver orders the examination (form 09); the request names the time for the conclusion (form 10).
    "expert-clock.decree" "2020-12-10.." {step: Verification} => [ND124.at("24.1"), ND124.at("24.3")], VerifiedCopy;
    /// Văn bản không nói thời hạn giải quyết ngừng lại khi chờ giám định.
    /// The texts do not stop the resolution term for the examination.
    "expert-clock.no-stop" "2012-07-01..2026-06-30" {step: Verification} => [LKN.at("29.3.d")], Inferred, doubt EXPERT_EXAMINATION;
    /// Chờ kết luận giám định có thể là căn cứ tạm đình chỉ vì cần chờ kết quả của cơ quan có thẩm quyền.
    /// Waiting for the examination may be a ground to suspend because a competent body's result is awaited.
    "expert-clock.suspension" "2026-07-01.." {step: Verification} => [LKN.at("11a.1.b").by(&L136)], Inferred, doubt EXPERT_EXAMINATION;
    /// Lần hai, vụ việc phức tạp, nếu thấy cần thiết: thành lập Hội đồng tư vấn.
    /// Second time, complex case, if needed: an advisory council is set up.
    "advisory-council" "2012-07-01.." {step: Verification, track: Administrative, instance: Second, complex: Yes} => [LKN.at("36.2")], Verified;
    /// Lần hai: có quyền tham khảo ý kiến Hội đồng tư vấn khi xét thấy cần thiết.
    /// Second time: the advisory council may be consulted where needed.
    "advisory-council.consult" "2012-07-01..2026-06-30" {step: Verification, instance: Second} => [LKN.at("15.1.đ")], Verified;
    /// Lần hai: có quyền tham khảo ý kiến Hội đồng tư vấn hoặc cơ quan, tổ chức, cá nhân có chuyên môn phù hợp khi xét thấy cần thiết.
    /// Second time: the advisory council, or bodies and persons with suitable expertise, may be consulted where needed.
    "advisory-council.consult-2026" "2026-07-01.." {step: Verification, instance: Second} => [LKN.at("15.1.đ").by(&L136)], VerifiedCopy;
    /// Kỷ luật, nội dung đã rõ: yêu cầu Hội đồng kỷ luật xem xét để đề nghị người có thẩm quyền giải quyết.
    /// Discipline, content clear: the disciplinary council is asked to consider and propose to the resolver.
    "discipline-council" "2012-07-01.." {step: Verification, track: Disciplinary, discipline_content_clear: Yes} => [LKN.at("52.1")], Verified;
    /// Kỷ luật, nội dung chưa rõ: xác minh, lập thành văn bản, sau đó yêu cầu Hội đồng kỷ luật xem xét để đề nghị.
    /// Discipline, content not clear: verify and record in writing, then ask the disciplinary council to consider and propose.
    "discipline-council.verify" "2012-07-01.." {step: Verification, track: Disciplinary, discipline_content_clear: No} => [LKN.at("52.2")], Verified;
    /// Kỷ luật, nghị định: nội dung khiếu nại có căn cứ thì yêu cầu Hội đồng kỷ luật xem xét, đề nghị.
    /// Discipline, decree: if the complaint is founded the disciplinary council is asked to consider and propose.
    "discipline-council.decree" "2020-12-10.." {step: Verification, track: Disciplinary} => [ND124.at("17.3")], VerifiedCopy;
    /// Kỷ luật lần hai: yêu cầu người ban hành quyết định kỷ luật báo cáo việc xem xét kỷ luật và việc giải quyết khiếu nại.
    /// Discipline, second time: the issuer is required to report on the discipline and on the first resolution.
    "discipline-second-report" "2012-07-01.." {step: Verification, track: Disciplinary, instance: Second} => [LKN.at("55.1")], Verified;
    /// Kỷ luật lần hai: tự mình hoặc giao người xác minh; việc xác minh lập thành văn bản, báo cáo người giải quyết.
    /// Discipline, second time: verified by the resolver or a verifier, recorded in writing and reported.
    "discipline-second-report.verify" "2012-07-01.." {step: Verification, track: Disciplinary, instance: Second} => [LKN.at("55.2")], Verified;

    /// Thời gian tạm đình chỉ giải quyết không tính vào thời hạn giải quyết.
    /// The time of suspension does not count in the resolution term.
    "resolve-suspension-excluded" "2026-07-01.." {step: (Suspension or Continuation)} => [LKN.at("11a.4").by(&L136)], VerifiedCopy;
    /// Xét thấy việc thi hành quyết định hành chính bị khiếu nại sẽ gây hậu quả khó khắc phục: phải ra quyết định tạm đình chỉ thi hành.
    /// If executing the decision complained of would cause harm hard to remedy, its execution must be stayed.
    "stay-of-execution.duty" "2012-07-01.." {step: (Acceptance or Verification or Dialogue), target: AdminDecision, enforcement_harm: Yes} => [LKN.at("35")], Verified;
    /// Cơ quan, tổ chức, cá nhân có thẩm quyền ứng dụng công nghệ thông tin để cập nhật, theo dõi, quản lý, lưu trữ, kết nối, chia sẻ dữ liệu giải quyết khiếu nại.
    /// Bodies and competent persons use information technology to update, follow, manage, store, connect and share data of complaint handling.
    "data-duties-2026" "2026-07-01.." {} => [ND124.at("30a.1").by(&ND155)], Verified;
    /// Phải bảo đảm công khai, minh bạch, an ninh mạng, bảo vệ dữ liệu cá nhân và bí mật nhà nước.
    /// Openness, network security, and the protection of personal data and state secrets must be ensured.
    "data-duties-2026.protection" "2026-07-01.." {} => [ND124.at("30a.3").by(&ND155)], Verified;
}
