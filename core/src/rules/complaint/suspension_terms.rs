//! When the decisions to suspend, terminate or continue are made and sent: khoản 1, 2 Điều 28b Nghị định 124/2020, added in
//! 2026. Also the stay of execution of the decision complained of (Điều 35), which is another thing.

use crate::law::instruments::{LKN, ND124, ND155, TT07KN};
use crate::one;

one! {
    /// Thời hạn ban hành quyết định tạm đình chỉ, đình chỉ, khi có đủ căn cứ
    /// When a suspension or termination is decided, once its ground exists
    SUSPENSION_ISSUE: "suspension-issue" by step_on -> Term;
    []

    /// Khi có đủ căn cứ, người giải quyết ban hành ngay quyết định tạm đình chỉ hoặc đình chỉ giải quyết khiếu nại.
    /// Once the ground exists the resolver decides at once to suspend or to terminate.
    "issue-suspension-decisions" "2026-07-01.." [] => AtOnce, [ND124.at("28b.1").by(&ND155)], Verified;
    /// Trước ngày 01/07/2026 luật không có việc tạm đình chỉ giải quyết; về việc đình chỉ khi rút khiếu nại không quy định thời hạn.
    /// Before 01/07/2026 no suspension of a case existed; for termination after a withdrawal no period was set.
    "suspension-issue-silent" "2012-07-01..2026-06-30" [] => silent, [], Verified;
}

one! {
    /// Thời hạn ban hành quyết định tiếp tục giải quyết, khi căn cứ tạm đình chỉ không còn
    /// When a continuation is decided, once the ground of suspension is gone
    CONTINUATION_ISSUE: "continuation-issue" by step_on -> Term;
    []

    /// Khi căn cứ tạm đình chỉ không còn, người giải quyết ban hành ngay quyết định tiếp tục giải quyết khiếu nại.
    /// Once the ground of suspension is gone the resolver decides at once to continue.
    "issue-suspension-decisions.continuation" "2026-07-01.." [] => AtOnce, [ND124.at("28b.2").by(&ND155)], Verified;
    /// Trước ngày 01/07/2026 luật không có việc tạm đình chỉ, tiếp tục giải quyết.
    /// Before 01/07/2026 no suspension and no continuation of a case existed.
    "continuation-issue-silent" "2012-07-01..2026-06-30" [] => silent, [], Verified;
}

one! {
    /// Thời hạn gửi quyết định tạm đình chỉ, đình chỉ, tiếp tục, kể từ ngày ban hành
    /// Time limit for sending the decision to suspend, terminate or continue, from its issue
    SUSPENSION_SENDING: "suspension-sending" by suspension_decided_on -> Term;
    []

    /// Gửi trong thời hạn 03 ngày làm việc, kể từ ngày ban hành.
    /// It is sent within 3 working days of issue.
    "send-suspension-decisions" "2026-07-01.." [] => WorkingDays(3), [ND124.at("28b.1").by(&ND155), ND124.at("28b.2").by(&ND155)], Verified;
    /// Việc đình chỉ do rút khiếu nại phải được thông báo bằng văn bản cho người khiếu nại; luật không quy định thời hạn.
    /// Termination after a withdrawal is notified to the complainant in writing; the Law sets no period.
    "suspension-sending-no-figure" "2012-07-01..2026-06-30" [] => NoFigure, [LKN.at("10")], Verified;
}

one! {
    /// Thời hạn tạm đình chỉ thi hành quyết định bị khiếu nại
    /// How long the execution of the decision complained of may be stayed
    STAY_LENGTH: "stay-length" by step_on -> Term;
    []

    /// Không vượt quá thời gian còn lại của thời hạn giải quyết khiếu nại.
    /// Not longer than what remains of the resolution term.
    "stay-of-execution" "2012-07-01..2013-12-15" [] => NoFigure, [LKN.at("35")], Verified;
    /// Không vượt quá thời gian còn lại của thời hạn giải quyết khiếu nại; thông tư quy định như luật.
    /// Not longer than what remains of the resolution term; the circular says the same as the Law.
    "stay-of-execution.circular" "2013-12-16..2020-12-09" [] => NoFigure, [LKN.at("35"), TT07KN.at("17.2")], Verified;
    /// Không vượt quá thời gian còn lại của thời hạn giải quyết khiếu nại; nghị định quy định như luật.
    /// Not longer than what remains of the resolution term; the decree says the same as the Law.
    "stay-of-execution.decree" "2020-12-10.." [] => NoFigure, [LKN.at("35"), ND124.at("26.1")], VerifiedCopy;
}

one! {
    /// Thời hạn hủy bỏ quyết định tạm đình chỉ thi hành, khi lý do không còn
    /// When the stay of execution is lifted, once its reason is gone
    STAY_LIFTING: "stay-lifting" by step_on -> Term;
    []

    /// Khi lý do của việc tạm đình chỉ thi hành không còn thì phải hủy bỏ ngay quyết định tạm đình chỉ đó.
    /// Once the reason for the stay is gone it must be lifted at once.
    "stay-of-execution.lift" "2012-07-01..2013-12-15" [] => AtOnce, [LKN.at("35")], Verified;
    /// Khi lý do của việc tạm đình chỉ thi hành không còn thì phải ra quyết định hủy bỏ ngay; thông tư quy định như luật.
    /// Once the reason for the stay is gone it must be lifted at once; the circular says the same as the Law.
    "stay-of-execution.lift-circular" "2013-12-16..2020-12-09" [] => AtOnce, [LKN.at("35"), TT07KN.at("17.2")], Verified;
    /// Khi lý do của việc tạm đình chỉ thi hành không còn thì phải ra quyết định hủy bỏ ngay; nghị định quy định như luật.
    /// Once the reason for the stay is gone it must be lifted at once; the decree says the same as the Law.
    "stay-of-execution.lift-decree" "2020-12-10.." [] => AtOnce, [LKN.at("35"), ND124.at("26.2")], VerifiedCopy;
}
