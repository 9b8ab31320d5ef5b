//! Publication of the decision: khoản 2, 3 Điều 41, detailed by Điều 12 Nghị định 75/2012, khoản 3 Điều 22 Thông tư 07/2013
//! and khoản 3 Điều 29 Nghị định 124/2020; discipline: Điều 58.

use crate::law::instruments::{LKN, ND75, ND124, TT07KN};
use crate::{each, one};

one! {
    /// Thời hạn công khai quyết định giải quyết khiếu nại, kể từ khi có quyết định
    /// Time limit for publishing the decision, from the day of the decision
    PUBLICATION_TERM: "publication-term" by decided_on -> Term;
    [track | instance]

    /// Người giải quyết lần hai lựa chọn một hoặc một số hình thức công khai; luật không quy định thời hạn.
    /// The second-instance resolver chooses one or several ways to publish; the Law sets no period.
    "publish-second-law" "2012-07-01.." [Administrative | Second] => NoFigure, [LKN.at("41.2")], Verified;
    /// Trong thời hạn 15 ngày, kể từ khi có quyết định, người giải quyết lần hai công khai quyết định theo một trong các hình thức của khoản 2 Điều 41.
    /// Within 15 days of the decision the second-instance resolver publishes it in one of the ways of Article 41(2).
    "publish-second-2012" "2012-11-20..2013-12-15" [Administrative | Second] => Days(15), [LKN.at("41.3"), ND75.at("12.1")], Verified, except ["publish-second-law"];
    /// Trong thời hạn 15 ngày, kể từ khi có quyết định, người giải quyết lần hai công khai quyết định; nghị định và thông tư quy định như nhau.
    /// Within 15 days of the decision the second-instance resolver publishes it; decree and circular say the same.
    "publish-second-2012.circular" "2013-12-16..2020-12-09" [Administrative | Second] => Days(15), [LKN.at("41.3"), ND75.at("12.1"), TT07KN.at("22.3")], Verified, except ["publish-second-law"];
    /// Trong thời hạn 15 ngày, kể từ khi có quyết định, người giải quyết công khai quyết định theo một trong ba hình thức: quyết định lần hai.
    /// Within 15 days of the decision the resolver publishes it in one of three ways: second decision.
    "publish-any-2020" "2020-12-10.." [Administrative | Second] => Days(15), [LKN.at("41.3"), ND124.at("29.3")], VerifiedCopy, except ["publish-second-law"];
    /// Nghị định nói “người có thẩm quyền giải quyết khiếu nại”, không giới hạn ở lần hai: quyết định lần đầu cũng công khai trong thời hạn 15 ngày.
    /// The decree says "the person competent to resolve", not limited to the second time: a first decision too is published within 15 days.
    "publish-any-2020.first" "2020-12-10.." [Administrative | First] => Days(15), [ND124.at("29.3")], VerifiedCopy, doubt PUBLICATION_SCOPE;
    /// Quyết định lần đầu: luật, nghị định, thông tư không quy định thời hạn công khai.
    /// First decision: Law, decree and circular set no period for publication.
    "publication-silent" "2012-07-01..2020-12-09" [Administrative | First] => silent, [], Verified;
    /// Khiếu nại kỷ luật: quyết định được công bố khi có hiệu lực pháp luật (Điều 58); luật không quy định thời hạn kể từ ngày có quyết định.
    /// Discipline: the decision is made public when it takes legal effect (Article 58); the Law sets no period from the day of the decision.
    "publication-discipline-silent" "2012-07-01.." [Disciplinary | _] => silent, [], Verified;
    /// Thông tư không giới hạn ở khiếu nại quyết định hành chính: quyết định lần hai về kỷ luật cũng công khai trong thời hạn 15 ngày.
    /// The circular is not limited to administrative complaints: a second decision on discipline too would be published within 15 days.
    "publish-second-2012.discipline" "2013-12-16..2020-12-09" [Disciplinary | Second] => Days(15), [TT07KN.at("22.3")], Inferred, beside ["publication-discipline-silent"], doubt PUBLICATION_SCOPE;
    /// Nghị định không giới hạn ở khiếu nại quyết định hành chính: quyết định về kỷ luật cũng công khai trong thời hạn 15 ngày.
    /// The decree is not limited to administrative complaints: a decision on discipline too would be published within 15 days.
    "publish-any-2020.discipline" "2020-12-10.." [Disciplinary | _] => Days(15), [ND124.at("29.3")], Inferred, beside ["publication-discipline-silent"], doubt PUBLICATION_SCOPE;
}

one! {
    /// Thời hạn thông báo trước cuộc họp công khai
    /// Notice before the publication meeting
    PUBLICATION_MEETING_NOTICE: "publication-meeting-notice" by step_on -> Term;
    [instance]

    /// Trước khi họp công khai quyết định lần hai phải thông báo bằng văn bản trước 3 ngày làm việc.
    /// Before a meeting that publishes a second decision, written notice 3 working days ahead.
    "publish-meeting-notice-2012" "2012-11-20..2013-12-15" [Second] => WorkingDays(3), [ND75.at("12.2")], Verified;
    /// Trước khi họp công khai quyết định lần hai phải thông báo bằng văn bản trước 03 ngày làm việc; nghị định và thông tư quy định như nhau.
    /// Before a meeting that publishes a second decision, written notice 3 working days ahead; decree and circular say the same.
    "publish-meeting-notice-2012.circular" "2013-12-16..2020-12-09" [Second] => WorkingDays(3), [ND75.at("12.2"), TT07KN.at("22.3.a")], Verified;
    /// Trước khi họp công khai phải thông báo bằng văn bản trước 03 ngày.
    /// Before a publication meeting, written notice 3 days ahead.
    "publish-meeting-notice" "2020-12-10.." [_] => Days(3), [ND124.at("29.3.a")], VerifiedCopy;
    /// Trước ngày 20/11/2012 luật không quy định việc thông báo trước cuộc họp công khai.
    /// Before 20/11/2012 the law set no notice before a publication meeting.
    "publication-meeting-notice-silent" "2012-07-01..2012-11-19" [_] => silent, [], Verified;
    /// Nghị định 75/2012 và thông tư chỉ quy định việc công khai quyết định lần hai.
    /// Decree 75/2012 and the circular deal with publishing the second decision only.
    "publication-meeting-notice-silent.first" "2012-11-20..2020-12-09" [First] => silent, [], Verified;
}

each! {
    /// Cách công khai quyết định giải quyết khiếu nại
    /// How the decision is published
    PUBLICATION_FORMS: "publication-forms" by step_on;

    /// Ba hình thức của luật, chọn một hoặc một số: công bố tại cuộc họp nơi người bị khiếu nại công tác; niêm yết; thông báo trên phương tiện thông tin đại chúng.
    /// The three ways of the Law, one or several: a meeting where the complained works; posting; the mass media.
    "publish-second-law.forms" "2012-07-01.." {step: Decision, instance: Second, track: Administrative} => [LKN.at("41.2")], Verified;
    /// Nếu công bố tại cuộc họp: người ra quyết định, người khiếu nại hoặc người đại diện, người bị khiếu nại và cơ quan, tổ chức, cá nhân có liên quan phải dự.
    /// If by a meeting: the person who made the decision, the complainant or representative, the complained, and the bodies and persons concerned must attend.
    "publish-meeting-notice-2012.participants" "2012-11-20..2020-12-09" {step: Decision, instance: Second} => [ND75.at("12.2")], Verified;
    /// Nếu công bố tại cuộc họp: người giải quyết, người khiếu nại hoặc người đại diện, người bị khiếu nại và cơ quan, tổ chức, cá nhân có liên quan dự.
    /// If by a meeting: the resolver, the complainant or representative, the complained, and the bodies and persons concerned attend.
    "publish-meeting-notice.participants" "2020-12-10.." {step: Decision} => [ND124.at("29.3.a")], VerifiedCopy;
    /// Nếu niêm yết tại trụ sở hoặc nơi tiếp công dân: ít nhất 15 ngày, kể từ ngày niêm yết.
    /// If posted at the office or the reception place: for at least 15 days from the day of posting.
    "publish-posting" "2012-11-20..2013-12-15" {step: Decision, instance: Second} => [ND75.at("12.4")], Verified;
    /// Nếu niêm yết tại trụ sở hoặc nơi tiếp công dân: ít nhất 15 ngày, kể từ ngày niêm yết; thông tư quy định như nghị định.
    /// If posted at the office or the reception place: for at least 15 days from the day of posting; the circular says the same as the decree.
    "publish-posting.circular" "2013-12-16..2020-12-09" {step: Decision, instance: Second} => [ND75.at("12.4"), TT07KN.at("22.3.b")], Verified;
    /// Nếu niêm yết tại trụ sở hoặc nơi tiếp công dân: ít nhất 15 ngày, kể từ ngày niêm yết.
    /// If posted at the office or the reception place: for at least 15 days from the day of posting.
    "publish-posting.2020" "2020-12-10.." {step: Decision} => [ND124.at("29.3.b")], VerifiedCopy;
    /// Nếu thông báo trên phương tiện thông tin đại chúng: báo nói, báo hình ít nhất 02 lần phát sóng; báo viết ít nhất 02 số; báo điện tử, cổng, trang thông tin ít nhất 15 ngày, kể từ ngày đăng. Có cổng hoặc trang thông tin điện tử thì phải công khai trên đó.
    /// If by the media: radio and television at least 2 broadcasts; print at least 2 issues; online press, portal or site at least 15 days from posting. A body with a portal or site must publish there.
    "publish-media-2012" "2012-11-20..2013-12-15" {step: Decision, instance: Second} => [ND75.at("12.3")], Verified;
    /// Nếu thông báo trên phương tiện thông tin đại chúng: báo nói, báo hình ít nhất 02 lần phát sóng; báo viết ít nhất 02 số; báo điện tử, cổng, trang thông tin ít nhất 15 ngày, kể từ ngày đăng; thông tư quy định như nghị định.
    /// If by the media: radio and television at least 2 broadcasts; print at least 2 issues; online press, portal or site at least 15 days from posting; the circular says the same as the decree.
    "publish-media-2012.circular" "2013-12-16..2020-12-09" {step: Decision, instance: Second} => [ND75.at("12.3"), TT07KN.at("22.3.c")], Verified;
    /// Nếu thông báo trên phương tiện thông tin đại chúng: báo nói, báo hình ít nhất 02 lần phát sóng; báo in ít nhất 02 số liên tục; báo điện tử, cổng, trang thông tin ít nhất 15 ngày liên tục. Có cổng hoặc trang thông tin điện tử thì phải công khai trên đó.
    /// If by the media: radio and television at least 2 broadcasts; print at least 2 consecutive issues; online press, portal or site at least 15 days without a break. A body with a portal or site must publish there.
    "publish-media" "2020-12-10.." {step: Decision} => [ND124.at("29.3.c")], VerifiedCopy;
}
