//! The form of a complaint: Điều 8, Điều 33 khoản 1, Điều 49 Luật Khiếu nại; Điều 3, 4 Nghị định 124/2020/NĐ-CP.
//!
//! The text in force on the day of receipt counts.

use crate::each;
use crate::law::instruments::{L136, LKN, ND124, ND155};

each! {
    /// Hình thức và nội dung đơn khiếu nại
    /// Form and content of a complaint
    COMPLAINT_FORM: "complaint-form" by received_on;

    /// Khiếu nại bằng đơn hoặc khiếu nại trực tiếp.
    /// A complaint is made by petition or in person.
    "form-channels" "2012-07-01.." {track: Administrative} => [LKN.at("8.1")], Verified;
    /// Luật Khiếu nại không quy định việc khiếu nại qua mạng.
    /// The Law on Complaints does not regulate complaining online.
    "form-channels.electronic" "2012-07-01.." {track: Administrative, channel: Electronic} => [LKN.at("8.1")], Verified, doubt ONLINE_FILING;

    /// Đơn phải ghi rõ ngày, tháng, năm; tên, địa chỉ người khiếu nại; tên, địa chỉ cơ quan, tổ chức, cá nhân bị khiếu nại; nội dung, lý do, tài liệu liên quan và yêu cầu giải quyết; có chữ ký hoặc điểm chỉ của người khiếu nại.
    /// A petition states the date; name and address of complainant and complained; content, reason, related documents and request; and bears the complainant's signature or fingerprint.
    "form-required-fields" "2012-07-01.." {track: Administrative, matter_form: Petition} => [LKN.at("8.2")], Verified;
    /// Đơn không ghi ngày, tháng, năm.
    /// The petition is not dated.
    "form-required-fields.date" "2012-07-01.." {track: Administrative, matter_form: Petition, dated: No} => [LKN.at("8.2")], Verified;
    /// Đơn không ghi tên người khiếu nại.
    /// The complainant's name is missing.
    "form-required-fields.name" "2012-07-01.." {track: Administrative, matter_form: Petition, author_name_given: No} => [LKN.at("8.2")], Verified;
    /// Đơn không ghi địa chỉ người khiếu nại.
    /// The complainant's address is missing.
    "form-required-fields.address" "2012-07-01.." {track: Administrative, matter_form: Petition, author_address_given: No} => [LKN.at("8.2")], Verified;
    /// Đơn không ghi tên bên bị khiếu nại.
    /// The complained is not named.
    "form-required-fields.complained" "2012-07-01.." {track: Administrative, matter_form: Petition, respondent_named: No} => [LKN.at("8.2")], Verified;
    /// Đơn không ghi địa chỉ bên bị khiếu nại.
    /// The address of the complained is missing.
    "form-required-fields.complained-address" "2012-07-01.." {track: Administrative, matter_form: Petition, respondent_address_given: No} => [LKN.at("8.2")], Verified;
    /// Đơn không ghi nội dung khiếu nại.
    /// The content of the complaint is missing.
    "form-required-fields.content" "2012-07-01.." {track: Administrative, matter_form: Petition, content_given: No} => [LKN.at("8.2")], Verified;
    /// Đơn không ghi lý do khiếu nại.
    /// The reason is missing.
    "form-required-fields.reason" "2012-07-01.." {track: Administrative, matter_form: Petition, reason_given: No} => [LKN.at("8.2")], Verified;
    /// Đơn không ghi yêu cầu giải quyết.
    /// The request is missing.
    "form-required-fields.request" "2012-07-01.." {track: Administrative, matter_form: Petition, request_given: No} => [LKN.at("8.2")], Verified;
    /// Đơn không có chữ ký hoặc điểm chỉ.
    /// There is neither signature nor fingerprint.
    "form-required-fields.signature" "2012-07-01.." {track: Administrative, matter_form: Petition, signature: Unsigned} => [LKN.at("8.2")], Verified;

    /// Đơn theo Mẫu số 01; mẫu yêu cầu số chứng minh nhân dân, hộ chiếu hoặc thẻ căn cước công dân, ngày cấp, nơi cấp. Luật không coi việc dùng mẫu là điều kiện thụ lý.
    /// The petition is on form 01, which asks for the number of an identity card or passport, its day and place of issue. The Law does not make the form a condition of acceptance.
    "form-template" "2020-12-10..2026-06-30" {matter_form: Petition} => [ND124.at("3.1")], VerifiedCopy;
    /// Đơn theo Mẫu số 01 mới; mẫu yêu cầu số căn cước, số định danh cá nhân, giấy chứng nhận căn cước hoặc hộ chiếu, của cả người được ủy quyền.
    /// The petition is on the new form 01, which asks for an identity number or passport, of an authorised person too.
    "form-template-2026" "2026-07-01.." {matter_form: Petition} => [ND124.at("3.1"), ND155.at("20.1")], VerifiedCopy, doubt FORM_01_ADDRESS;

    /// Khiếu nại trực tiếp: người tiếp nhận hướng dẫn viết đơn hoặc ghi lại việc khiếu nại bằng văn bản và yêu cầu người khiếu nại ký hoặc điểm chỉ xác nhận.
    /// In person: the receiver guides the writing of a petition, or records the complaint and has the complainant sign or fingerprint it.
    "form-oral" "2012-07-01.." {track: Administrative, matter_form: Spoken} => [LKN.at("8.3")], Verified;
    /// Việc khiếu nại trực tiếp được ghi lại theo Mẫu số 01.
    /// A complaint in person is recorded on form 01.
    "form-oral.template" "2020-12-10.." {track: Administrative, matter_form: Spoken} => [ND124.at("3.2")], VerifiedCopy;

    /// Khiếu nại kỷ luật phải bằng đơn, ghi rõ ngày, tháng, năm; họ, tên, địa chỉ người khiếu nại; nội dung, lý do, yêu cầu và có chữ ký.
    /// A disciplinary complaint takes a petition that states the date; full name and address; content, reason and request; and bears a signature.
    "form-disciplinary" "2012-07-01.." {track: Disciplinary} => [LKN.at("49")], Verified;
    /// Khiếu nại kỷ luật không thể chỉ trình bày bằng lời.
    /// A disciplinary complaint cannot be made by word of mouth alone.
    "form-disciplinary.spoken" "2012-07-01.." {track: Disciplinary, matter_form: Spoken} => [LKN.at("49")], Verified;
    /// Đơn khiếu nại kỷ luật không có chữ ký.
    /// The disciplinary complaint bears no signature.
    "form-disciplinary.unsigned" "2012-07-01.." {track: Disciplinary, signature: Unsigned} => [LKN.at("49")], Verified;
    /// Đơn khiếu nại kỷ luật chỉ có điểm chỉ: Điều 49 chỉ nói chữ ký.
    /// The disciplinary complaint bears a fingerprint only: Article 49 speaks of a signature.
    "form-disciplinary.fingerprint" "2012-07-01.." {track: Disciplinary, signature: Fingerprint} => [LKN.at("49")], Inferred, doubt DISCIPLINE_FINGERPRINT;
    /// Đơn khiếu nại kỷ luật lần đầu gửi đến người đã ra quyết định kỷ luật.
    /// The first disciplinary complaint goes to the person who issued the decision.
    "form-disciplinary.first" "2012-07-01.." {track: Disciplinary, instance: First} => [LKN.at("49")], Verified;
    /// Đơn khiếu nại kỷ luật lần hai gửi đến cơ quan có thẩm quyền giải quyết lần hai.
    /// The second disciplinary complaint goes to the body competent for the second time.
    "form-disciplinary.second" "2012-07-01.." {track: Disciplinary, instance: Second} => [LKN.at("49")], Verified;
}

each! {
    /// Khiếu nại lần hai phải kèm gì?
    /// What goes with a second complaint?
    SECOND_COMPLAINT_FORM: "second-complaint-form" by received_on;

    /// Gửi đơn kèm theo quyết định giải quyết khiếu nại lần đầu, các tài liệu có liên quan.
    /// The petition comes with the first decision and the documents concerned.
    "form-second-attachments-2012" "2012-07-01..2026-06-30" {track: Administrative, instance: Second, prior: FirstDecision} => [LKN.at("33.1")], Verified;
    /// Nghị định nhắc lại: gửi đơn kèm theo quyết định giải quyết khiếu nại lần đầu, các tài liệu có liên quan.
    /// The decree repeats it: the petition comes with the first decision and the documents concerned.
    "form-second-attachments-2012.decree" "2020-12-10..2026-06-30" {track: Administrative, instance: Second, prior: FirstDecision} => [ND124.at("4.1")], VerifiedCopy;
    /// Đơn không kèm quyết định giải quyết khiếu nại lần đầu.
    /// The first decision is not attached.
    "form-second-attachments-2012.missing" "2012-07-01..2026-06-30" {track: Administrative, instance: Second, prior: FirstDecision, first_decision_attached: No} => [LKN.at("33.1")], Verified;
    /// Gửi đơn kèm theo quyết định giải quyết khiếu nại lần đầu (nếu có), các tài liệu có liên quan.
    /// The petition comes with the first decision, if any, and the documents concerned.
    "form-second-attachments-2026" "2026-07-01.." {track: Administrative, instance: Second} => [LKN.at("33.1").by(&L136)], VerifiedCopy;
    /// Nghị định vẫn viết "kèm theo quyết định giải quyết khiếu nại lần đầu", không có "nếu có"; Luật có hiệu lực cao hơn.
    /// The decree still says "with the first decision", without "if any"; the Law ranks higher.
    "form-second-attachments-2026.decree" "2026-07-01.." {track: Administrative, instance: Second} => [ND124.at("4.1")], VerifiedCopy, beside ["form-second-attachments-2026"];
    /// Có quyết định giải quyết khiếu nại lần đầu mà không gửi kèm.
    /// There is a first decision, and it is not attached.
    "form-second-attachments-2026.missing" "2026-07-01.." {track: Administrative, instance: Second, prior: FirstDecision, first_decision_attached: No} => [LKN.at("33.1").by(&L136)], VerifiedCopy;
    /// Hết thời hạn mà lần đầu không được giải quyết: được khiếu nại lần hai; không có quyết định lần đầu nên không thể đòi kèm theo.
    /// The first term lapsed without a decision: a second complaint is open; there is no first decision to ask for.
    "form-second-no-first-decision-2012" "2012-07-01..2020-12-09" {track: Administrative, instance: Second, prior: FirstLate} => [LKN.at("7.1"), LKN.at("33.1"), LKN.at("33.2")], Inferred, doubt NO_FIRST_DECISION;
    /// Quá thời hạn mà lần đầu không được giải quyết: nêu rõ lý do và gửi kèm tài liệu; được giải quyết theo thủ tục lần hai, quyết định là quyết định lần hai.
    /// The first term lapsed without a decision: the reason is stated and documents attached; it is dealt with as a second complaint, and the decision is a second decision.
    "form-second-no-first-decision" "2020-12-10.." {track: Administrative, instance: Second, prior: FirstLate} => [ND124.at("4.2")], VerifiedCopy;
}
