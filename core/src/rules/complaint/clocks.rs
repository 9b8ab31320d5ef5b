//! What must be done by when in a complaint: each clock with its table, the event that starts it and those that end it.
//!
//! Only the resolution term stands still while the case is suspended: khoản 4 Điều 11a speaks of that term alone, so the
//! others run on. That is inferred, not said.

use super::{
    acceptance_term, case_file, decision_sending, dialogue_notice, documents_supply, filing, legal_effect, publication,
    referral, resolution, suspension_terms,
};
use crate::calendar::Bound;
use crate::clock::{Clock, Counts};
use crate::derive::window_start;
use crate::law::Text;
use crate::petition::EventKind;
use crate::petition::facts::Instance;
use crate::table::Table;

/// The person who resolves the complaint, who owes most of these acts.
const RESOLVER: Text = Text { vi: "Người giải quyết khiếu nại", en: "Resolver of the complaint" };

/// The person who verifies the content.
const VERIFIER: Text = Text { vi: "Người có trách nhiệm xác minh", en: "Verifier" };

/// Whoever keeps the documents asked for.
const HOLDER: Text = Text {
    vi: "Cá nhân, cơ quan, tổ chức đang lưu giữ, quản lý thông tin, tài liệu",
    en: "Person or body that keeps the documents",
};

/// The body above the resolver's.
const SUPERIOR: Text = Text {
    vi: "Cơ quan, tổ chức cấp trên trực tiếp nhận được kiến nghị",
    en: "Direct superior body that got the recommendation",
};

/// The official who receives citizens.
const RECEPTIONIST: Text = Text { vi: "Người tiếp công dân", en: "Receptionist" };

/// Whoever complains.
const COMPLAINANT: Text = Text { vi: "Người khiếu nại", en: "Complainant" };

/// The person or body complained of.
const COMPLAINED: Text = Text { vi: "Người bị khiếu nại", en: "The complained" };

/// The parties and whoever else is concerned.
const PARTIES: Text = Text {
    vi: "Người khiếu nại, cơ quan, tổ chức, cá nhân có liên quan",
    en: "Complainant, bodies and persons concerned",
};

/// A clock of an authority that starts with one event, counts forward and does not stop.
const fn clock(
    id: &'static str,
    text: Text,
    starts: &'static [EventKind],
    met_by: &'static [EventKind],
    table: &'static Table,
) -> Clock {
    Clock {
        id,
        text,
        actor: RESOLVER,
        bound: Bound::Authority,
        starts,
        follows: None,
        since: None,
        instance: None,
        repeats: false,
        met_by,
        ended_by: &[],
        counts: Counts::Forward,
        suspends: false,
        table,
    }
}

/// Every clock of a complaint, in the order of the case.
pub const CLOCKS: &[Clock] = &[
    Clock {
        actor: COMPLAINANT,
        bound: Bound::Person,
        since: Some(|content| content.learned_on),
        instance: Some(Instance::First),
        ..clock(
            "complain",
            Text { vi: "Khiếu nại lần đầu", en: "Make the first complaint" },
            &[],
            &[EventKind::Received],
            filing::FIRST_WINDOW,
        )
    },
    Clock {
        actor: COMPLAINANT,
        bound: Bound::Person,
        since: Some(window_start),
        instance: Some(Instance::Second),
        ..clock(
            "complain-again",
            Text { vi: "Khiếu nại lần hai", en: "Make the second complaint" },
            &[],
            &[EventKind::Received],
            filing::SECOND_WINDOW,
        )
    },
    // "Ngày nhận được khiếu nại" is read as receipt by the competent body, also where another body forwarded the complaint.
    Clock {
        ended_by: &[EventKind::Transferred, EventKind::Guided, EventKind::Withdrawn, EventKind::Terminated],
        ..clock(
            "acceptance",
            Text { vi: "Thụ lý hoặc thông báo không thụ lý", en: "Accept, or notify the refusal" },
            &[EventKind::Received],
            &[EventKind::Accepted, EventKind::Refused],
            acceptance_term::ACCEPTANCE_TERM,
        )
    },
    Clock {
        actor: RECEPTIONIST,
        ..clock(
            "reception-answer",
            Text {
                vi: "Trả lời người đến khiếu nại tại nơi tiếp công dân", en: "Answer the visitor at the reception"
            },
            &[EventKind::Received],
            &[EventKind::ReceptionAnswered],
            referral::RECEPTION_ANSWER,
        )
    },
    clock(
        "forwarder-notice-resolved",
        Text {
            vi: "Thông báo cho người chuyển đơn rằng vụ việc đã được giải quyết trước đó",
            en: "Tell the forwarder that the case was resolved before",
        },
        &[EventKind::Received],
        &[EventKind::ForwarderTold],
        referral::FORWARDER_NOTICE_RESOLVED,
    ),
    Clock {
        ended_by: &[EventKind::Terminated],
        suspends: true,
        ..clock(
            "resolve",
            Text { vi: "Ra quyết định giải quyết khiếu nại", en: "Decide the complaint" },
            &[EventKind::Accepted],
            &[EventKind::Decided],
            resolution::RESOLUTION,
        )
    },
    Clock {
        actor: HOLDER,
        bound: Bound::Person,
        repeats: true,
        ..clock(
            "supply-to-complainant",
            Text {
                vi: "Cung cấp thông tin, tài liệu cho người khiếu nại",
                en: "Give the complainant the documents asked for",
            },
            &[EventKind::ComplainantAskedForDocuments],
            &[EventKind::ComplainantGivenDocuments],
            documents_supply::SUPPLY_TO_COMPLAINANT,
        )
    },
    Clock {
        actor: HOLDER,
        bound: Bound::Person,
        repeats: true,
        ..clock(
            "supply-to-complained",
            Text {
                vi: "Cung cấp thông tin, tài liệu cho người bị khiếu nại",
                en: "Give the complained the documents asked for",
            },
            &[EventKind::ComplainedAskedForDocuments],
            &[EventKind::ComplainedGivenDocuments],
            documents_supply::SUPPLY_TO_COMPLAINED,
        )
    },
    Clock {
        actor: COMPLAINED,
        bound: Bound::Person,
        repeats: true,
        ..clock(
            "supply-by-complained",
            Text {
                vi: "Cung cấp tài liệu, giải trình theo yêu cầu", en: "Give documents and explain as asked"
            },
            &[EventKind::ExplanationRequested],
            &[EventKind::ExplanationGiven],
            documents_supply::SUPPLY_BY_COMPLAINED,
        )
    },
    Clock {
        actor: PARTIES,
        bound: Bound::Person,
        repeats: true,
        ..clock(
            "supply-to-resolver",
            Text {
                vi: "Cung cấp thông tin, tài liệu, chứng cứ cho người giải quyết",
                en: "Give the resolver the documents and evidence asked for",
            },
            &[EventKind::DocumentsRequested],
            &[EventKind::DocumentsSupplied],
            documents_supply::SUPPLY_TO_RESOLVER,
        )
    },
    Clock {
        repeats: true,
        counts: Counts::Backward,
        ..clock(
            "dialogue-notice",
            Text { vi: "Thông báo việc tổ chức đối thoại", en: "Give notice of the dialogue" },
            &[EventKind::Dialogue],
            &[EventKind::DialogueNotified],
            dialogue_notice::DIALOGUE_NOTICE,
        )
    },
    Clock {
        repeats: true,
        ..clock(
            "suspension-issue",
            Text {
                vi: "Ban hành quyết định tạm đình chỉ hoặc đình chỉ giải quyết",
                en: "Decide to suspend or to terminate",
            },
            &[EventKind::SuspensionGroundFound],
            &[EventKind::Suspended, EventKind::Terminated],
            suspension_terms::SUSPENSION_ISSUE,
        )
    },
    Clock {
        repeats: true,
        ..clock(
            "continuation-issue",
            Text { vi: "Ban hành quyết định tiếp tục giải quyết", en: "Decide to continue" },
            &[EventKind::SuspensionGroundGone],
            &[EventKind::Resumed],
            suspension_terms::CONTINUATION_ISSUE,
        )
    },
    Clock {
        repeats: true,
        ..clock(
            "suspension-sending",
            Text {
                vi: "Gửi quyết định tạm đình chỉ, đình chỉ, tiếp tục giải quyết",
                en: "Send the decision to suspend, terminate or continue",
            },
            &[EventKind::Suspended, EventKind::Terminated, EventKind::Resumed],
            &[EventKind::SuspensionSent],
            suspension_terms::SUSPENSION_SENDING,
        )
    },
    Clock {
        repeats: true,
        counts: Counts::Within("resolve"),
        ..clock(
            "stay-length",
            Text {
                vi: "Thời hạn tạm đình chỉ thi hành quyết định bị khiếu nại",
                en: "Stay of execution of the decision complained of",
            },
            &[EventKind::StayOrdered],
            &[EventKind::StayLifted],
            suspension_terms::STAY_LENGTH,
        )
    },
    Clock {
        repeats: true,
        ..clock(
            "stay-lifting",
            Text { vi: "Hủy bỏ quyết định tạm đình chỉ thi hành", en: "Lift the stay of execution" },
            &[EventKind::StayReasonGone],
            &[EventKind::StayLifted],
            suspension_terms::STAY_LIFTING,
        )
    },
    clock(
        "decision-sending",
        Text { vi: "Gửi quyết định giải quyết khiếu nại", en: "Send the decision" },
        &[EventKind::Decided],
        &[EventKind::DecisionSent],
        decision_sending::DECISION_SENDING,
    ),
    clock(
        "publication",
        Text { vi: "Công khai quyết định giải quyết khiếu nại", en: "Publish the decision" },
        &[EventKind::Decided],
        &[EventKind::Published, EventKind::PublicationMeeting],
        publication::PUBLICATION_TERM,
    ),
    Clock {
        repeats: true,
        counts: Counts::Backward,
        ..clock(
            "publication-meeting-notice",
            Text {
                vi: "Thông báo cuộc họp công khai quyết định", en: "Give notice of the publication meeting"
            },
            &[EventKind::PublicationMeeting],
            &[EventKind::PublicationMeetingNotified],
            publication::PUBLICATION_MEETING_NOTICE,
        )
    },
    clock(
        "front-notice",
        Text {
            vi: "Thông báo kết quả cho tổ chức của Mặt trận đã chuyển đơn",
            en: "Tell the Front organisation that forwarded the complaint",
        },
        &[EventKind::Decided],
        &[EventKind::FrontTold],
        referral::FRONT_NOTICE,
    ),
    Clock {
        actor: SUPERIOR,
        ..clock(
            "front-answer",
            Text {
                vi: "Trả lời kiến nghị của tổ chức thuộc Mặt trận",
                en: "Answer the recommendation of the Front organisation",
            },
            &[EventKind::FrontRecommendationDecided],
            &[EventKind::FrontAnswered],
            referral::FRONT_ANSWER,
        )
    },
    clock(
        "forwarder-notice",
        Text {
            vi: "Thông báo kết quả cho cơ quan, người đã chuyển đơn",
            en: "Tell the body or person that forwarded the complaint",
        },
        &[EventKind::Decided],
        &[EventKind::ForwarderTold],
        referral::FORWARDER_NOTICE,
    ),
    Clock {
        actor: COMPLAINANT,
        bound: Bound::Person,
        instance: Some(Instance::First),
        ..clock(
            "second-complaint",
            Text { vi: "Khiếu nại lần hai nếu không đồng ý", en: "Complain a second time if not content" },
            &[EventKind::DecisionReceived],
            &[EventKind::SecondComplaint],
            filing::SECOND_WINDOW,
        )
    },
    Clock {
        ended_by: &[EventKind::SecondComplaint],
        counts: Counts::Effect,
        ..clock(
            "legal-effect",
            Text {
                vi: "Quyết định giải quyết khiếu nại có hiệu lực pháp luật", en: "The decision takes legal effect"
            },
            &[EventKind::Decided],
            &[],
            legal_effect::LEGAL_EFFECT,
        )
    },
    Clock {
        follows: Some("legal-effect"),
        ..clock(
            "enforcement-direction",
            Text {
                vi: "Áp dụng biện pháp thực hiện hoặc có văn bản chỉ đạo thi hành",
                en: "Take measures, or direct the enforcement in writing",
            },
            &[],
            &[EventKind::EnforcementDirected],
            legal_effect::ENFORCEMENT_DIRECTION,
        )
    },
    Clock {
        actor: VERIFIER,
        ..clock(
            "file-handover",
            Text { vi: "Bàn giao hồ sơ cho lưu trữ", en: "Hand the file to the archive" },
            &[EventKind::FileClosed],
            &[EventKind::FileArchived],
            case_file::FILE_HANDOVER,
        )
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_clock_has_one_start_and_names_only_clocks_that_exist() {
        let ids: BTreeSet<_> = CLOCKS.iter().map(|clock| clock.id).collect();
        assert_eq!(ids.len(), CLOCKS.len(), "ids are unique");
        for clock in CLOCKS {
            let starts = [!clock.starts.is_empty(), clock.follows.is_some(), clock.since.is_some()];
            assert_eq!(starts.iter().filter(|start| **start).count(), 1, "{}", clock.id);
            if let Some(other) = clock.follows {
                let other = CLOCKS.iter().find(|one| one.id == other).unwrap();
                assert_eq!(other.counts, Counts::Effect, "{}", clock.id);
            }
            if let Counts::Within(other) = clock.counts {
                assert!(ids.contains(other), "{}", clock.id);
            }
            assert!(
                clock.table.rows.iter().all(|row| matches!(
                    row.outcome,
                    crate::table::Outcome::Term(_) | crate::table::Outcome::Silent | crate::table::Outcome::Outside
                )),
                "{}: a table of periods",
                clock.id
            );
        }
    }

    #[test]
    fn only_the_resolution_term_stands_still() {
        let suspended: Vec<_> = CLOCKS.iter().filter(|clock| clock.suspends).collect();
        assert_eq!(suspended.len(), 1);
        assert!(suspended.iter().all(|clock| clock.id == "resolve"));
    }
}
