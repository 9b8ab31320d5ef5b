//! Grounds on which a complaint is not accepted: Điều 11 Luật Khiếu nại, one row for each; and what lies outside the
//! competence of the unit that received it, which is no such ground.
//!
//! The text in force on the day of the decision on acceptance counts: no transitional provision says so, it is our reading.
//! Điều 11 speaks of complaints about administrative decisions and acts; for disciplinary decisions khoản 1 Điều 16 Nghị
//! định 124/2020 (before it khoản 1 Điều 5 Thông tư 07/2013) sends to it. Where it names the administrative decision or
//! act itself, the row asks for that track.

use crate::each;
use crate::law::instruments::{L136, LKN, ND124, ND155, TCD};

each! {
    /// Trường hợp khiếu nại không được thụ lý giải quyết
    /// Grounds on which a complaint is not accepted
    GROUNDS: "grounds" by acceptance_decided_on;

    /// Quyết định, hành vi hành chính trong nội bộ cơ quan nhà nước để chỉ đạo, tổ chức thực hiện nhiệm vụ, công vụ.
    /// Decision or act within a state body to direct and organise its own duties.
    "reject-internal-2012" "2012-07-01..2026-06-30" {track: Administrative, internal_direction: WithinBody} => [LKN.at("11.1")], Verified;
    /// Quyết định, hành vi hành chính mang tính nội bộ của cơ quan nhà nước để chỉ đạo, tổ chức thực hiện nhiệm vụ, công vụ.
    /// Decision or act of an internal nature of a state body, to direct and organise its own duties.
    "reject-internal-2026" "2026-07-01.." {track: Administrative, internal_direction: WithinBody} => [LKN.at("11.1").by(&L136)], VerifiedCopy;

    /// Quyết định, hành vi trong chỉ đạo điều hành của cơ quan hành chính cấp trên với cơ quan hành chính cấp dưới.
    /// Decision or act by which a higher administrative body directs a lower one.
    "reject-hierarchy" "2012-07-01..2026-06-30" {track: Administrative, internal_direction: SuperiorToLower} => [LKN.at("11.1")], Verified;
    /// Quyết định, hành vi trong chỉ đạo điều hành của cơ quan hành chính cấp trên với cơ quan hành chính cấp dưới.
    /// Decision or act by which a higher administrative body directs a lower one.
    "reject-hierarchy.2026" "2026-07-01.." {track: Administrative, internal_direction: SuperiorToLower} => [LKN.at("11.1").by(&L136)], VerifiedCopy;

    /// Quyết định hành chính có chứa đựng quy phạm pháp luật, ban hành theo pháp luật về ban hành văn bản quy phạm pháp luật.
    /// Decision that contains legal norms, issued under the law on legal documents.
    "reject-normative" "2012-07-01..2026-06-30" {target: NormativeDocument} => [LKN.at("11.1")], Verified;
    /// Quyết định hành chính có chứa đựng quy phạm pháp luật, ban hành theo pháp luật về ban hành văn bản quy phạm pháp luật.
    /// Decision that contains legal norms, issued under the law on legal documents.
    "reject-normative.2026" "2026-07-01.." {target: NormativeDocument} => [LKN.at("11.1").by(&L136)], VerifiedCopy;

    /// Quyết định, hành vi thuộc phạm vi bí mật nhà nước về quốc phòng, an ninh, ngoại giao theo danh mục do Chính phủ quy định.
    /// Decision or act within a state secret in defence, security or foreign affairs on the Government's list.
    "reject-state-secret" "2012-07-01..2026-06-30" {track: Administrative, state_secret_listed: Yes} => [LKN.at("11.1")], Verified;
    /// Quyết định, hành vi thuộc phạm vi bí mật nhà nước về quốc phòng, an ninh, ngoại giao theo danh mục do Chính phủ quy định.
    /// Decision or act within a state secret in defence, security or foreign affairs on the Government's list.
    "reject-state-secret.2026" "2026-07-01.." {track: Administrative, state_secret_listed: Yes} => [LKN.at("11.1").by(&L136)], VerifiedCopy;

    /// Quyết định, hành vi bị khiếu nại không liên quan trực tiếp đến quyền, lợi ích hợp pháp của người khiếu nại.
    /// The decision or act is not directly linked to the complainant's lawful rights and interests.
    "reject-not-direct" "2012-07-01.." {track: Administrative, own_right_direct: No} => [LKN.at("11.2")], Verified;

    /// Người khiếu nại không có năng lực hành vi dân sự đầy đủ mà tự mình khiếu nại, không có người đại diện hợp pháp.
    /// The complainant lacks full legal capacity and acts alone, with no lawful representative.
    "reject-no-capacity" "2012-07-01.." {has_capacity: No, acts_through: Oneself} => [LKN.at("11.3")], Verified;
    /// Người khiếu nại không có năng lực hành vi dân sự đầy đủ, người đứng ra thực hiện không có giấy tờ đại diện hợp lệ.
    /// The complainant lacks full legal capacity and whoever acts has no valid papers of representation.
    "reject-no-capacity.no-papers" "2012-07-01.." {has_capacity: No, acts_through: (not Oneself), representation_papers: (not Valid)} => [LKN.at("11.3"), LKN.at("8.5")], Verified;

    /// Người đại diện không hợp pháp thực hiện khiếu nại: không có giấy tờ hợp lệ chứng minh việc đại diện.
    /// The representative is not lawful: no valid papers prove the representation.
    "reject-unlawful-representative" "2012-07-01..2026-06-30" {acts_through: (not Oneself or GroupRepresentative), representation_papers: (not Valid)} => [LKN.at("11.4"), LKN.at("8.5")], Verified;
    /// Người đại diện không hợp pháp thực hiện khiếu nại: không có giấy tờ hợp lệ chứng minh việc đại diện.
    /// The representative is not lawful: no valid papers prove the representation.
    "reject-unlawful-representative.2026" "2026-07-01.." {acts_through: (not Oneself or GroupRepresentative), representation_papers: (not Valid)} => [LKN.at("11.4"), LKN.at("8.5").by(&L136)], VerifiedCopy;
    /// Người được ủy quyền không có năng lực hành vi dân sự đầy đủ.
    /// The authorised person lacks full legal capacity.
    "reject-unlawful-representative.incapable" "2012-07-01.." {acts_through: Authorised, attorney_kind: Incapable} => [LKN.at("11.4"), LKN.at("12.1.a")], Verified;
    /// Văn bản ủy quyền khiếu nại không đúng hình thức bắt buộc.
    /// The power of attorney is not in the form required.
    "reject-unlawful-representative.form" "2020-12-10..2026-06-30" {authorisation: NotInForm} => [LKN.at("11.4"), ND124.at("5.3")], Inferred;
    /// Văn bản ủy quyền khiếu nại không đúng hình thức bắt buộc.
    /// The power of attorney is not in the form required.
    "reject-unlawful-representative.form-2026" "2026-07-01.." {authorisation: NotInForm} => [LKN.at("11.4"), ND124.at("5.3").by(&ND155)], Inferred;

    /// Đơn khiếu nại không có chữ ký hoặc điểm chỉ của người khiếu nại.
    /// The petition bears neither signature nor fingerprint of the complainant.
    "reject-unsigned" "2012-07-01.." {matter_form: Petition, signature: Unsigned} => [LKN.at("11.5")], Verified;
    /// Đơn khiếu nại quyết định kỷ luật chỉ có điểm chỉ, không có chữ ký.
    /// A disciplinary complaint with a fingerprint but no signature.
    "reject-unsigned.discipline" "2012-07-01.." {track: Disciplinary, signature: Fingerprint} => [LKN.at("49")], Inferred, beside ["reject-unsigned"], doubt DISCIPLINE_FINGERPRINT;

    /// Thời hiệu, thời hạn khiếu nại đã hết mà không có lý do chính đáng.
    /// The time bar or window has expired without good reason.
    "reject-time-barred" "2012-07-01.." {time_bar: Expired, good_reason: No} => [LKN.at("11.6")], Verified;

    /// Khiếu nại đã có quyết định giải quyết khiếu nại lần hai.
    /// A second decision on the complaint exists.
    "reject-second-decision-exists" "2012-07-01.." {prior: SecondDecision} => [LKN.at("11.7")], Verified;

    /// Có văn bản thông báo đình chỉ việc giải quyết mà sau 30 ngày người khiếu nại không tiếp tục khiếu nại.
    /// Termination was notified and for 30 days the complainant did not go on.
    "reject-terminated-30-days" "2012-07-01.." {prior: Terminated, termination_settled: Yes} => [LKN.at("11.8")], Verified, doubt TERMINATION_THIRTY_DAYS;

    /// Việc khiếu nại đã được Tòa án thụ lý hoặc giải quyết bằng bản án, quyết định, trừ quyết định đình chỉ giải quyết vụ án.
    /// A court has accepted or decided the matter, other than by terminating the administrative case.
    "reject-court" "2012-07-01.." {court: (Accepted or Decided)} => [LKN.at("11.9")], Verified;

    /// Nội dung khiếu nại đã rút, không do bị ép buộc, đe dọa.
    /// Content withdrawn before, not under force or threat.
    "reject-withdrawn-content" "2026-07-01.." {withdrawn_before: Yes, withdrawal_pressure: (NoPressure or Bribe)} => [LKN.at("10.3").by(&L136)], VerifiedCopy, doubt WITHDRAWN_CONTENT_NOT_LISTED;
}

each! {
    /// Khiếu nại không thuộc thẩm quyền của đơn vị nhận
    /// A complaint outside the competence of the unit that received it
    OUTSIDE_COMPETENCE: "outside-competence" by received_on;

    /// Chỉ khiếu nại thuộc thẩm quyền mới được thụ lý; ngoài thẩm quyền không phải là trường hợp của Điều 11.
    /// Only a complaint within competence is accepted; being outside it is no ground of Article 11.
    "not-own-jurisdiction" "2012-07-01..2026-06-30" {relation: (not Own)} => [LKN.at("27"), LKN.at("36.1")], Verified;
    /// Chỉ khiếu nại thuộc thẩm quyền mới được thụ lý; ngoài thẩm quyền không phải là trường hợp của Điều 11.
    /// Only a complaint within competence is accepted; being outside it is no ground of Article 11.
    "not-own-jurisdiction.2026" "2026-07-01.." {relation: (not Own)} => [LKN.at("27").by(&L136), LKN.at("36.1").by(&L136)], VerifiedCopy;
    /// Khi tiếp công dân: hướng dẫn người khiếu nại đến cơ quan, tổ chức, đơn vị có thẩm quyền.
    /// At reception: guide the complainant to the competent body.
    "not-own-jurisdiction.guide" "2014-07-01..2026-06-30" {relation: (not Own), channel: (Reception or OnlineReception)} => [TCD.at("26.1.b")], Verified, doubt NOT_OWN_AS_REFUSAL;
    /// Khi tiếp công dân: hướng dẫn hoặc chuyển đơn đến cơ quan, tổ chức, đơn vị, người có thẩm quyền giải quyết.
    /// At reception: guide the complainant, or forward the petition, to the competent body or person.
    "not-own-jurisdiction.guide-or-forward" "2026-07-01.." {relation: (not Own), channel: (Reception or OnlineReception)} => [TCD.at("26.1.b").by(&L136)], VerifiedCopy, doubt NOT_OWN_AS_REFUSAL;
}
