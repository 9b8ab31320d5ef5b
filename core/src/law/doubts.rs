//! What the texts leave open, one constant for each point.

use super::{Doubt, Text};

macro_rules! doubts {
    ($($(#[doc = $vi:literal] #[doc = $en:literal])+ $code:ident = $id:literal;)*) => {
        $($(#[doc = $vi] #[doc = $en])+
        pub static $code: Doubt = Doubt { id: $id, text: Text::doc(concat!($($vi),+), concat!($($en),+)) };)*

        /// Every doubt, in the order of this file.
        pub static ALL: &[&Doubt] = &[$(&$code),*];
    };
}

doubts! {
    /// Luật tính 10 ngày, nghị định và thông tư tính 10 ngày làm việc; luật có hiệu lực cao hơn nên lấy 10 ngày.
    /// The Law says 10 days, the decree and the circular 10 working days; the Law ranks higher, so 10 days decide.
    ACCEPTANCE_UNIT = "acceptance-unit";

    /// Không có văn bản nào trước 15/11/2021 chỉ rõ cách phân biệt khi một nội dung hợp với cả khiếu nại và tố cáo; ở đây điều được yêu cầu quyết định.
    /// No text before 15/11/2021 tells complaint and denunciation apart where one content meets both; here what is asked decides.
    COMPLAINT_OR_DENUNCIATION = "complaint-or-denunciation";
    /// Điều 2 khoản 8 Luật Khiếu nại chỉ coi văn bản áp dụng một lần là quyết định hành chính; Điều 11 khoản 1 lại coi việc khiếu nại văn bản có quy phạm là khiếu nại không được thụ lý.
    /// Article 2(8) of the Law on Complaints knows only decisions applied once; Article 11(1) treats one against a normative decision as a complaint that is not accepted.
    COMPLAINT_OF_NORMATIVE_DOCUMENT = "complaint-of-normative-document";
    /// Báo một hành vi vi phạm mà không yêu cầu xử lý ai: theo định nghĩa có thể là tố cáo, theo mục đích là kiến nghị, phản ánh.
    /// Informing of a breach without asking that anybody be dealt with: a denunciation by definition, a reflection by purpose.
    INFORMS_OF_BREACH = "informs-of-breach";
    /// Luật không nói khi nào việc báo một hành vi có dấu hiệu tội phạm là tố giác, khi nào là tố cáo; cả hai đều đi đến cơ quan điều tra.
    /// The laws do not say when a report of an act with signs of a crime is a crime report and when a denunciation; both go to the investigation agency.
    CRIME_REPORT_OR_DENUNCIATION = "crime-report-or-denunciation";
    /// Chỉ cá nhân tố cáo; không văn bản nào nói phải làm gì khi cơ quan, tổ chức báo hành vi vi phạm. Người đại diện có thể tự đứng tên.
    /// Only individuals denounce; no text says what to do when an organisation reports a breach. Its representative may sign in person.
    ORGANISATION_REPORTS_BREACH = "organisation-reports-breach";
    /// Không tìm thấy văn bản bãi bỏ Thông tư 05/2021/TT-TTCP, nhưng nghị định mà nó căn cứ hết hiệu lực từ 01/07/2026.
    /// No repeal of Circular 05/2021 was found, but the decree under which it was made lapsed on 01/07/2026.
    CIRCULAR_05_AFTER_2026 = "circular-05-after-2026";
    /// Luật cho lược bỏ danh tính khi giao xác minh, nhưng người xác minh lại làm việc trực tiếp với người tố cáo; ở đây chỉ cho biết khi người giải quyết tố cáo cho phép.
    /// The Law lets the identity be cut out when verification is assigned, yet the verifier works with the denouncer; here it is known only when the resolver opens it.
    IDENTITY_TOWARDS_VERIFIER = "identity-towards-verifier";
    /// Không có quy định cơ quan xử lý người cố ý tố cáo sai sự thật biết danh tính người đó bằng cách nào; ở đây từ chối cho đến khi con người quyết định.
    /// No text says how the body that sanctions a deliberately false denouncer learns the name; refused here until a person decides.
    IDENTITY_OF_FALSE_DENOUNCER = "identity-of-false-denouncer";
    /// Tòa án, cơ quan khác có thể có quyền yêu cầu theo luật của mình; thư viện này không có luật đó.
    /// A court or another body may have a power to ask by its own law, which this library does not hold.
    IDENTITY_BY_OTHER_LAW = "identity-by-other-law";
    /// Không có quy định nào về quyền của người quản trị hệ thống đối với danh tính người tố cáo.
    /// No text was found on what a system administrator may see of a denouncer's identity.
    IDENTITY_OF_SYSTEMS = "identity-of-systems";
    /// Chưa đọc được các điều của Nghị định 55/2022 về quyền truy cập cơ sở dữ liệu quốc gia.
    /// The articles of Decree 55/2022 on access to the national database were not read.
    IDENTITY_IN_DATABASE = "identity-in-database";
    /// Luật Tiếp công dân (điểm c khoản 1 Điều 28) gọi việc không thuộc thẩm quyền là "từ chối thụ lý"; Điều 11 Luật Khiếu nại không coi đó là trường hợp không thụ lý.
    /// The Law on Citizen Reception (Article 28(1)(c)) calls lack of competence a refusal to accept; Article 11 of the Law on Complaints does not list it as a ground.
    NOT_OWN_AS_REFUSAL = "not-own-as-refusal";
    /// Điểm khởi đầu của 30 ngày không được quy định: ngày thông báo đình chỉ hay ngày nhận thông báo. Từ 01/07/2026 nội dung đã rút không được xem xét lại ngay cả trong 30 ngày đó.
    /// The start of the 30 days is not stated: the day of the notice of termination or of its receipt. From 01/07/2026 withdrawn content is not examined again even within them.
    TERMINATION_THIRTY_DAYS = "termination-thirty-days";
    /// Khoản 3 Điều 10 không cho giải quyết lại nội dung đã rút, nhưng Điều 11 không nêu đó là trường hợp không thụ lý.
    /// Article 10(3) bars withdrawn content from being examined again, but Article 11 does not list it as a ground of non-acceptance.
    WITHDRAWN_CONTENT_NOT_LISTED = "withdrawn-content-not-listed";
    /// Đơn khiếu nại kỷ luật phải có chữ ký (Điều 49), không nói đến điểm chỉ; khoản 5 Điều 11 chỉ loại đơn không có cả chữ ký lẫn điểm chỉ.
    /// A disciplinary complaint needs a signature (Article 49 names no fingerprint); Article 11(5) excludes only a petition with neither.
    DISCIPLINE_FINGERPRINT = "discipline-fingerprint";
    /// Quyết định của tập thể Ủy ban nhân dân: không có quy định ai giải quyết; thực tế coi như quyết định của Chủ tịch. Cần người có thẩm quyền xem xét.
    /// Decision of a people's committee as a body: no text says who resolves it; practice treats it as the chair's. A human must choose.
    COLLECTIVE_DECISION = "collective-decision";
    /// Cấp huyện kết thúc ngày 01/07/2025: cơ quan tiếp nhận chức năng hoặc cấp xã nơi phát sinh giải quyết, theo nguồn nói về tố cáo; với khiếu nại là suy ra. Nghị định 141/2025 và Thông tư 02/2025 chưa đọc được.
    /// Districts ended on 01/07/2025: the body that took over the function, or the commune where it arose, resolves; the source speaks of denunciations, for complaints it is inferred. Decree 141/2025 and Circular 02/2025 were not read.
    FORMER_DISTRICT = "former-district";
    /// Từ 01/07/2025 đến 30/06/2026 luật chưa sửa; Chủ tịch UBND cấp tỉnh giải quyết lần hai đối với Chủ tịch UBND cấp xã theo một thông báo của cơ quan nhà nước viện dẫn Nghị định 141/2025, chưa đọc được văn bản.
    /// From 01/07/2025 to 30/06/2026 the Law was unchanged; that the province chair is second instance over the commune chair rests on one official notice citing Decree 141/2025, which was not read.
    SECOND_OVER_COMMUNE_2025 = "second-over-commune-2025";
    /// Luật 136/2025 không có điều khoản chuyển tiếp: vụ việc thụ lý trước 01/07/2026 được coi là vẫn do người đã thụ lý giải quyết, trừ khi chức danh đó không còn.
    /// Law 136/2025 has no transitional article: a case accepted before 01/07/2026 is taken to stay with its resolver unless that office has ceased.
    COMPETENCE_TRANSITION = "competence-transition";
    /// Khoản 2 Điều 7 chỉ nói quyết định, hành vi của chính Bộ trưởng thì không có lần hai; với cán bộ, công chức do Bộ trưởng quản lý, khoản 1 Điều 23 chỉ quy định lần đầu.
    /// Article 7(2) excludes a second complaint for the Minister's own decisions and acts only; for the Minister's staff Article 23(1) gives just the first instance.
    MINISTER_STAFF = "minister-staff";
    /// Từ 01/07/2012 đến 19/11/2012 chưa có nghị định quy định chi tiết khoản 2 Điều 3; lấy quy định chung tại khoản 1 Điều 7.
    /// From 01/07/2012 to 19/11/2012 no decree detailed Article 3(2); the general rule of Article 7(1) is taken.
    NO_DECREE_2012 = "no-decree-2012";
    /// Sau 09/12/2020 Luật vẫn áp dụng cho doanh nghiệp nhà nước nhưng không văn bản nào nêu người giải quyết; khoản 1 Điều 43 Nghị định 124/2020 dẫn sang pháp luật lao động.
    /// After 09/12/2020 the Law still applies in state enterprises but no text names the resolver; Article 43(1) of Decree 124/2020 points to labour law.
    STATE_ENTERPRISE_RESOLVER = "state-enterprise-resolver";
    /// Khoản 2 Điều 4 Nghị định 75/2012 không nói Bộ trưởng Bộ Nội vụ giải quyết lần đầu hay lần hai.
    /// Article 4(2) of Decree 75/2012 does not say in which instance the Minister of Home Affairs resolves.
    HOME_AFFAIRS_INSTANCE = "home-affairs-instance";
    /// Khoản 2 Điều 51 nói "còn khiếu nại tiếp", không nêu trường hợp hết thời hạn lần đầu mà chưa giải quyết như khoản 3.
    /// Article 51(2) speaks of a further complaint and, unlike khoản 3, does not name a lapsed first term.
    DISCIPLINE_LAPSED_TERM = "discipline-lapsed-term";
    /// Điều 48 chỉ tính thời hiệu lần hai từ ngày nhận quyết định giải quyết lần đầu; không quy định khi hết thời hạn lần đầu mà không có quyết định.
    /// Article 48 counts the second window from receipt of the first decision only; nothing is said where the first term lapsed without one.
    DISCIPLINE_WINDOW_AFTER_LAPSE = "discipline-window-after-lapse";
    /// Với hành vi không hành động kéo dài, luật không nói ngày bắt đầu thời hiệu.
    /// For a continuing failure to act the Law does not say when the time bar starts.
    OMISSION_START = "omission-start";
    /// "Có thể kéo dài hơn nhưng không quá 45 ngày": luật không nói ai quyết định và kéo dài đến đâu.
    /// "May be longer, at most 45 days": the Law does not say who extends it, or how far.
    REMOTE_WINDOW = "remote-window";
    /// Điều 9 chỉ cho trừ thời gian trở ngại vào thời hiệu; với thời hạn khiếu nại lần hai chỉ có lý do chính đáng tại khoản 6 Điều 11.
    /// Article 9 excludes the time of an obstacle from the time bar; for the second window there is only the good reason of Article 11(6).
    PAUSE_OF_SECOND_WINDOW = "pause-of-second-window";
    /// Từ 01/03/2025 không còn tổng cục; chức vụ tương đương Tổng cục trưởng không được xác định lại.
    /// General departments ended on 01/03/2025; which rank equals their head was not laid down anew.
    RANKS_AFTER_2025 = "ranks-after-2025";
    /// Điều 116 Luật Tố tụng hành chính đọc theo bản đã sửa đến năm 2019; các sửa đổi năm 2025 chưa kiểm tra.
    /// Article 116 of the Law on Administrative Procedure was read as amended to 2019; the amendments of 2025 were not checked.
    SUING_AFTER_2025 = "suing-after-2025";
    /// Không có quy định chuyển tiếp về thời hạn thụ lý qua ngày 01/07/2026; lấy quy định có hiệu lực ngày nhận đơn.
    /// No transitional rule on the acceptance term across 01/07/2026; the text in force on the day of receipt is taken.
    ACCEPTANCE_ACROSS_2026 = "acceptance-across-2026";
    /// Nguyên văn các điều của Thông tư 07/2013/TT-TTCP trước khi được sửa đổi ngày 05/12/2016 chưa được đọc.
    /// The words of the articles of Circular 07/2013/TT-TTCP before their amendment of 05/12/2016 were not read.
    CIRCULAR_BEFORE_2016 = "circular-before-2016";
    /// Khiếu nại của nhiều người mà thiếu chữ ký hoặc văn bản cử người đại diện: văn bản không nói thời hạn thụ lý có chờ giấy tờ còn thiếu hay không.
    /// Complaint of several people with a signature or the appointing document missing: the texts do not say whether the acceptance term waits for it.
    GROUP_ACCEPTANCE_START = "group-acceptance-start";
    /// Luật tính 07 ngày, Nghị định 124/2020 tính 07 ngày làm việc cho việc gửi quyết định lần hai; luật có hiệu lực cao hơn nên lấy 07 ngày.
    /// For sending a second decision the Law says 7 days, Decree 124/2020 7 working days; the Law ranks higher, so 7 days decide.
    SENDING_UNIT = "sending-unit";
    /// Luật tính 07 ngày kể từ ngày có yêu cầu, thông tư tính 07 ngày làm việc kể từ ngày nhận được yêu cầu; luật có hiệu lực cao hơn.
    /// The Law says 7 days from the request, the circular 7 working days from receiving it; the Law ranks higher.
    SUPPLY_UNIT = "supply-unit";
    /// Luật chỉ quy định công khai quyết định lần hai về quyết định, hành vi hành chính; văn bản hướng dẫn không giới hạn ở đó.
    /// The Law provides for publishing second decisions on administrative acts only; the detailing text is not limited to them.
    PUBLICATION_SCOPE = "publication-scope";
    /// Hiệu lực tính từ ngày ban hành, thời hạn khiếu nại lần hai tính từ ngày nhận quyết định: khiếu nại lần hai đúng hạn có thể đến sau ngày có hiệu lực.
    /// Legal effect counts from issue, the window of the second complaint from receipt: a timely second complaint may come after the day of effect.
    EFFECT_AND_WINDOW = "effect-and-window";
    /// Vùng sâu, vùng xa: luật nói thời hạn “có thể kéo dài hơn nhưng không quá 45 ngày”, không nói ai kéo dài và đến ngày nào.
    /// Remote area: the Law says that the period "may be longer, but at most 45 days", not who prolongs it and until when.
    EFFECT_REMOTE = "effect-remote";
    /// “Kể từ ngày có quyết định giải quyết”: văn bản không nói rõ là quyết định về kiến nghị hay quyết định giải quyết khiếu nại.
    /// "From the day of the decision": the text does not say whether that is the decision on the recommendation or the one on the complaint.
    FRONT_REPLY_START = "front-reply-start";
    /// Sau ngày 01/07/2025 nhiều cấp không còn cơ quan thanh tra nhà nước cùng cấp; luật không nói gửi cho ai thay thế.
    /// After 01/07/2025 many levels have no state inspectorate any more; the law does not say who is told instead.
    INSPECTORATE_SAME_LEVEL = "inspectorate-same-level";

    // Withdrawal, suspension, termination, complexity of a complaint.

    /// Khoản 9 Điều 11 trừ quyết định đình chỉ vụ án của Tòa án; điểm d khoản 2 Điều 11a không nhắc lại ngoại lệ đó.
    /// Điều 11(9) excepts the court's own termination of its case; Điều 11a(2)(d) does not repeat the exception.
    TERMINATE_COURT = "terminate-court-exception";
    /// Trước 01/07/2026 Luật chỉ nói đến đình chỉ khi rút khiếu nại; trường hợp khác không quy định.
    /// Before 01/07/2026 the Law spoke of termination upon withdrawal only, and was silent on other cases.
    TERMINATION_BEFORE_2026 = "termination-before-2026";
    /// Luật không nói quyết định giải quyết lần đầu ra sao khi việc giải quyết lần hai bị đình chỉ.
    /// The Law does not say what becomes of the first decision when the second instance is terminated.
    TERMINATED_SECOND = "terminated-second-instance";
    /// "Tiếp tục được tính từ ngày ban hành" theo câu chữ thì tính cả ngày đó; theo Điều 147 Bộ luật Dân sự thì không tính.
    /// "From the day of issue" by its words counts that day; by Điều 147 of the Civil Code it does not count.
    RESUMPTION_DAY = "resumption-day";
    /// Luật chỉ nói đến thời hạn giải quyết; các thời hạn khác có tạm dừng hay không thì không quy định.
    /// The Law speaks of the resolution term only; whether other terms pause is not said.
    SUSPENSION_OTHER_TERMS = "suspension-other-terms";
    /// Không văn bản nào nói còn lại bao nhiêu ngày khi tạm đình chỉ sau khi đã hết thời hạn giải quyết.
    /// No text says what remains when a case is suspended after its term had lapsed.
    SUSPENDED_AFTER_LAPSE = "suspended-after-lapse";
    /// Khoản 1 Điều 22 Nghị định 155/2026/NĐ-CP không nói về việc tạm đình chỉ đã bắt đầu trước 01/07/2026.
    /// Điều 22(1) of Decree 155/2026/NĐ-CP does not settle a suspension that began before 01/07/2026.
    SUSPENSION_ACROSS_2026 = "suspension-across-2026";
    /// Nghị định 155/2026/NĐ-CP không nói Điều 3a có áp dụng cho vụ việc thụ lý trước 01/07/2026 hay không.
    /// Decree 155/2026/NĐ-CP does not say whether Điều 3a applies to cases accepted before 01/07/2026.
    COMPLEX_TRANSITION = "complex-transition";
    /// Tiêu chí chỉ cho phép thời hạn dài hơn ("có thể kéo dài"); phải có xác định của người giải quyết thì mới áp dụng.
    /// The criteria only allow the longer term ("có thể kéo dài"); it takes the resolver's finding to apply it.
    COMPLEX_ONLY_ALLOWS = "complex-only-allows";
    /// Hình thức ủy quyền xét theo ngày lập văn bản ủy quyền; nghị định không nói văn bản lập dưới quy định nào thì theo quy định đó.
    /// The form of a power of attorney is judged by the day it was made; the decree does not say which text governs a document made under an earlier one.
    AUTHORISATION_TEXT_OF_ITS_DAY = "authorisation-text-of-its-day";
    /// Từ 01/01/2027 quy định về công chứng văn bản ủy quyền hết hiệu lực; quy định về chứng thực có còn hay không thì không nói rõ.
    /// From 01/01/2027 the rule on notarising a power of attorney lapses; whether the rule on certification stays is not stated.
    AUTHORISATION_FROM_2027 = "authorisation-from-2027";
    /// Văn bản không cho thời hạn giải quyết ngừng lại để chờ giám định; từ ngày 01/07/2026 có thể tạm đình chỉ vì cần chờ kết quả.
    /// The texts do not stop the resolution term for an expert examination; from 01/07/2026 a suspension to await a result may be possible.
    EXPERT_EXAMINATION = "expert-examination";
    /// Thái độ gay gắt và dư luận xã hội quan tâm nối bằng dấu phẩy, không bằng “hoặc”: có thể là một trường hợp phải có cả hai.
    /// Harsh attitude and public concern are joined by a comma, not by "or": they may be one case that needs both.
    HARSH_AND_CONCERN = "harsh-and-concern";
    /// Tổ chức hành chính khác thuộc UBND cấp tỉnh và cơ quan thuộc Chính phủ không được nêu trong quy định xem xét lại từ ngày 01/07/2026.
    /// Other administrative organisations of a province and government agencies are not named in the rule on review from 01/07/2026.
    REVIEW_OTHER_BODIES = "review-other-bodies";
    /// Nghị định 136/2006/NĐ-CP, ban hành theo luật năm 1998, chỉ được thay thế từ 20/11/2012; có còn áp dụng cùng Luật Khiếu nại hay không thì không nói, văn bản chưa được đọc.
    /// Decree 136/2006/NĐ-CP, made under the law of 1998, was replaced only from 20/11/2012; whether it still worked beside the Law on Complaints is not said, and it was not read.
    DECREE_BEFORE_NOVEMBER_2012 = "decree-before-november-2012";
    /// Khiếu nại kỷ luật viên chức sau ngày 09/12/2020: Điều 47 chỉ nói cán bộ, công chức, Nghị định 124/2020/NĐ-CP không mở rộng.
    /// Discipline of public employees after 09/12/2020: Article 47 names cadres and civil servants only, and Decree 124/2020/NĐ-CP does not extend it.
    DISCIPLINE_PUBLIC_EMPLOYEE = "discipline-public-employee";
    /// Luật Khiếu nại chỉ nêu đơn và khiếu nại trực tiếp; khiếu nại qua mạng không được quy định.
    /// The Law on Complaints names petition and complaint in person; online filing is not regulated.
    ONLINE_FILING = "online-filing";
    /// Bản Mẫu số 01 đã đọc không có dòng địa chỉ; khoản 2 Điều 8 vẫn đòi địa chỉ.
    /// The copy of form 01 that was read has no line for the address; Article 8(2) still requires it.
    FORM_01_ADDRESS = "form-01-address";
    /// Khoản 1 Điều 33 đòi kèm quyết định lần đầu, không nói gì khi không có quyết định đó.
    /// Article 33(1) asks for the first decision and does not say what if there is none.
    NO_FIRST_DECISION = "no-first-decision";
    /// Khoản 1 Điều 5 nghị định cho ủy quyền không cần lý do, rộng hơn điểm a khoản 1 Điều 12 của Luật.
    /// Article 5(1) of the decree lets anyone be authorised without a reason, which is wider than Article 12(1)(a) of the Law.
    AUTHORISATION_WIDER = "authorisation-wider-than-law";
    /// Trước 10/12/2020 không văn bản nào nói ai thực hiện việc khiếu nại cho cơ quan, tổ chức.
    /// Before 10/12/2020 no text says who acts for a body or organisation.
    ORGANISATION_BEFORE_2020 = "organisation-before-2020";
    /// Theo câu chữ khoản 5 Điều 8, mọi người đại diện phải là người khiếu nại; điều đó trái với việc ủy quyền cho người ngoài tại Điều 12, nên chỉ áp dụng cho nhiều người cùng khiếu nại.
    /// By its words Article 8(5) has every representative be a complainant; that clashes with the authorised outsiders of Article 12, so it is applied to groups only.
    REPRESENTATIVE_OUTSIDER = "representative-outsider";
    /// Trước 10/12/2020 không văn bản nào quy định việc người thừa kế tiếp tục khiếu nại.
    /// Before 10/12/2020 no text provided for heirs who go on.
    HEIRS_BEFORE_2020 = "heirs-before-2020";
    /// Câu về ký và đóng dấu chỉ nói "tổ chức"; áp dụng cho cơ quan là suy ra. Hình thức xét theo ngày lập văn bản cũng là suy ra.
    /// The sentence on signature and seal says "tổ chức" only; for a state body it is inferred, as is that the day of the document counts.
    AUTHORISATION_OF_AGENCY = "authorisation-of-agency";
    /// Số người đại diện của nhóm từ hai đến bốn người không được quy định.
    /// The number of representatives of two to four people is not set.
    GROUP_OF_TWO_TO_FOUR = "group-of-two-to-four";
    /// Nghị định 75/2012/NĐ-CP: 10 người thuộc cả "từ 5 đến 10" lẫn "từ 10 trở lên".
    /// Decree 75/2012/NĐ-CP: ten people fall under both "5 to 10" and "10 or more".
    GROUP_OF_TEN = "group-of-ten";
    /// Điểm b khoản 4 Điều 8 chỉ nói chữ ký; khoản 2 Điều 8 cho điểm chỉ.
    /// Article 8(4)(b) speaks of signatures only; Article 8(2) allows a fingerprint.
    GROUP_FINGERPRINT = "group-fingerprint";
    /// Pháp luật về khiếu nại không quy định cách tính thời hạn; Bộ luật Dân sự được áp dụng tương tự.
    /// Complaint law has no rule on counting; the Civil Code is applied by analogy.
    COUNTING_BY_ANALOGY = "counting-by-analogy";
    /// Điều 152 Bộ luật Dân sự 2005 chưa được đọc; áp dụng cho khiếu nại là suy ra.
    /// Article 152 of the Civil Code of 2005 was not read; that it applies to complaints is inferred.
    CIVIL_CODE_2005_ARTICLE_152 = "civil-code-2005-article-152";
    /// Không văn bản nào về khiếu nại định nghĩa ngày làm việc.
    /// No text on complaints defines a working day.
    WORKING_DAYS_UNDEFINED = "working-days-undefined";
    /// Không văn bản nào có danh mục hoặc tiêu chí vùng sâu, vùng xa đi lại khó khăn, hoặc nói tính theo nơi của ai.
    /// No text lists or tests remote areas that are hard to reach, or says whose place counts.
    REMOTE_AREA = "remote-area";

    // The state's structure.

    /// Chưa kiểm tra Chính phủ của Quốc hội khóa XVI (từ tháng 4/2026) có cơ cấu khác hay không; lấy cơ cấu từ 01/03/2025.
    /// Whether the Government of the 16th National Assembly (from April 2026) has another set of ministries was not checked; that of 01/03/2025 is taken.
    MINISTRIES_AFTER_APRIL_2026 = "ministries-after-april-2026";
    /// Ngày thành lập trong năm 2018 và tổ chức trước đó theo trí nhớ, chưa đối chiếu.
    /// The day of its founding in 2018, and what was there before, are recalled, not checked.
    FOUNDED_IN_2018 = "founded-in-2018";
    /// Ngày chuyển giao trong năm 2025 chưa đối chiếu; lấy từ 01/07/2025.
    /// The day of the transfer in 2025 was not checked; 01/07/2025 is taken.
    TRANSFERRED_IN_2025 = "transferred-in-2025";
    /// Chưa đọc nghị định về từng bộ; phần việc chuyển sang bộ khác theo nguồn thứ cấp.
    /// The decrees on each ministry were not read; what went to which ministry is from secondary sources.
    MINISTRY_DECREES = "ministry-decrees";
    /// Hệ thống dọc có luật riêng về khiếu nại (thuế, hải quan, bảo hiểm xã hội, thi hành án); luật đó chưa có ở đây.
    /// Systems with a law of their own on complaints (tax, customs, social insurance, enforcement of judgments); it is not held here.
    OWN_LAW_ON_COMPLAINTS = "own-law-on-complaints";
    /// Từ 01/03/2025 không còn công an cấp huyện; văn bản về cấp giải quyết trên Trưởng Công an cấp xã chưa đọc được.
    /// From 01/03/2025 there is no district police; the text on who stands above a commune police chief was not read.
    POLICE_WITHOUT_DISTRICTS = "police-without-districts";
    /// Chưa đọc được điều khoản của Luật 81/2025/QH15 sửa Luật Tố cáo; thứ bậc tòa án từ 01/07/2025 suy ra theo tương tự.
    /// The clause of Law 81/2025/QH15 that amends the Law on Denunciations was not found; the ladder of courts from 01/07/2025 is by analogy.
    COURTS_AFTER_2025 = "courts-after-2025";
    /// Thanh tra các bộ chuyển dần về Thanh tra Chính phủ theo Nghị định 109/2025/NĐ-CP; ngày của từng bộ chưa đối chiếu.
    /// The inspectorates of ministries went to the Government Inspectorate by Decree 109/2025/NĐ-CP; the day of each was not checked.
    MINISTRY_INSPECTORATES_2025 = "ministry-inspectorates-2025";
    /// Cơ quan cùng hệ thống tiếp nhận: suy ra từ tổ chức mới, chưa đọc được văn bản bàn giao.
    /// The body of the same system that took over is inferred from the new organisation; no text on the handover was read.
    SAME_SYSTEM_TOOK_OVER = "same-system-took-over";
    /// Cơ quan của xã, tỉnh đã sắp xếp: đơn vị mới nơi có đối tượng giải quyết; suy ra từ hướng dẫn về án hành chính.
    /// The body of a merged or divided commune or province: the new unit where the object lies; inferred from guidance on administrative judgments.
    FORMER_UNIT = "former-unit";
}
