//! Events of a case. The days that start and end clocks are read from them, never typed twice.

use super::When;
use super::vocabulary::choices;
#[cfg(feature = "pyo3")]
use crate::python::Given;

choices! {
    /// Sự kiện
    /// Event
    EventKind {
        /// Nhận đơn
        /// Received
        Received = "received",
        /// Thụ lý
        /// Accepted
        Accepted = "accepted",
        /// Không thụ lý
        /// Not accepted
        Refused = "refused",
        /// Chuyển đơn
        /// Transferred
        Transferred = "transferred",
        /// Hướng dẫn
        /// Guided
        Guided = "guided",
        /// Trả lời người được tiếp
        /// Visitor answered
        ReceptionAnswered = "reception_answered",
        /// Giao xác minh
        /// Verification assigned
        VerificationAssigned = "verification_assigned",
        /// Yêu cầu cung cấp thông tin, tài liệu
        /// Documents requested
        DocumentsRequested = "documents_requested",
        /// Cung cấp thông tin, tài liệu
        /// Documents supplied
        DocumentsSupplied = "documents_supplied",
        /// Người khiếu nại yêu cầu nơi lưu giữ cung cấp tài liệu
        /// Complainant asked the holder for documents
        ComplainantAskedForDocuments = "complainant_asked_for_documents",
        /// Đã cung cấp tài liệu cho người khiếu nại
        /// Documents given to the complainant
        ComplainantGivenDocuments = "complainant_given_documents",
        /// Người bị khiếu nại yêu cầu nơi lưu giữ cung cấp tài liệu
        /// Complained asked the holder for documents
        ComplainedAskedForDocuments = "complained_asked_for_documents",
        /// Đã cung cấp tài liệu cho người bị khiếu nại
        /// Documents given to the complained
        ComplainedGivenDocuments = "complained_given_documents",
        /// Yêu cầu người bị khiếu nại cung cấp tài liệu, giải trình
        /// Explanation asked of the complained
        ExplanationRequested = "explanation_requested",
        /// Người bị khiếu nại đã cung cấp tài liệu, giải trình
        /// Explanation given by the complained
        ExplanationGiven = "explanation_given",
        /// Trưng cầu giám định
        /// Expert examination requested
        ExpertRequested = "expert_requested",
        /// Thông báo đối thoại
        /// Dialogue notified
        DialogueNotified = "dialogue_notified",
        /// Đối thoại
        /// Dialogue
        Dialogue = "dialogue",
        /// Gia hạn
        /// Extended
        Extended = "extended",
        /// Có đủ căn cứ tạm đình chỉ, đình chỉ
        /// Ground to suspend or terminate established
        SuspensionGroundFound = "suspension_ground_found",
        /// Tạm đình chỉ việc giải quyết
        /// Suspended
        Suspended = "suspended",
        /// Căn cứ tạm đình chỉ không còn
        /// Ground of suspension gone
        SuspensionGroundGone = "suspension_ground_gone",
        /// Tiếp tục giải quyết
        /// Resumed
        Resumed = "resumed",
        /// Đình chỉ việc giải quyết
        /// Terminated
        Terminated = "terminated",
        /// Gửi quyết định tạm đình chỉ, đình chỉ, tiếp tục
        /// Suspension, termination or continuation decision sent
        SuspensionSent = "suspension_sent",
        /// Tạm đình chỉ thi hành quyết định bị khiếu nại
        /// Stay of execution ordered
        StayOrdered = "stay_ordered",
        /// Lý do tạm đình chỉ thi hành không còn
        /// Reason for the stay gone
        StayReasonGone = "stay_reason_gone",
        /// Hủy bỏ tạm đình chỉ thi hành
        /// Stay of execution lifted
        StayLifted = "stay_lifted",
        /// Rút khiếu nại, tố cáo
        /// Withdrawn
        Withdrawn = "withdrawn",
        /// Ra quyết định giải quyết
        /// Decided
        Decided = "decided",
        /// Gửi quyết định giải quyết
        /// Decision sent
        DecisionSent = "decision_sent",
        /// Người khiếu nại nhận được quyết định
        /// Decision received by the complainant
        DecisionReceived = "decision_received",
        /// Người khiếu nại khiếu nại lần hai
        /// Second complaint made
        SecondComplaint = "second_complaint",
        /// Công khai quyết định
        /// Decision published
        Published = "published",
        /// Thông báo cuộc họp công khai
        /// Publication meeting notified
        PublicationMeetingNotified = "publication_meeting_notified",
        /// Họp công khai
        /// Publication meeting
        PublicationMeeting = "publication_meeting",
        /// Chỉ đạo thi hành
        /// Enforcement directed
        EnforcementDirected = "enforcement_directed",
        /// Thông báo kết quả cho cơ quan chuyển đơn
        /// Forwarder told of the result
        ForwarderTold = "forwarder_told",
        /// Thông báo cho Mặt trận Tổ quốc
        /// Fatherland Front told
        FrontTold = "front_told",
        /// Mặt trận kiến nghị
        /// Recommendation of the Front
        FrontRecommended = "front_recommended",
        /// Có quyết định về kiến nghị của Mặt trận
        /// Decision on the Front's recommendation
        FrontRecommendationDecided = "front_recommendation_decided",
        /// Trả lời kiến nghị của Mặt trận
        /// Front's recommendation answered
        FrontAnswered = "front_answered",
        /// Đóng hồ sơ
        /// File closed
        FileClosed = "file_closed",
        /// Bàn giao hồ sơ cho lưu trữ
        /// File handed to the archive
        FileArchived = "file_archived",
    }
}

/// Something that happened in a case, on a day.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "pyo3", pyo3::pyclass(frozen, eq, get_all, module = "kntc"))]
#[cfg_attr(feature = "tsify", derive(tsify::Tsify))]
pub struct Event {
    /// What happened.
    pub kind: EventKind,
    /// When: a day, or a stretch if no more is known.
    pub day: When,
    /// Number of the document, if one was made. Never a person's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "uniffi", uniffi(default = None))]
    pub document: Option<String>,
}

impl Event {
    /// An event without a document.
    #[must_use]
    pub fn new(kind: EventKind, day: impl Into<When>) -> Self {
        Self { kind, day: day.into(), document: None }
    }
}

#[cfg(feature = "pyo3")]
#[pyo3::pymethods]
impl Event {
    #[new]
    #[pyo3(signature = (kind, day, *, document = Given::absent()))]
    fn py_new(
        py: pyo3::Python<'_>,
        kind: Given<EventKind>,
        day: Given<When>,
        document: Given<Option<String>>,
    ) -> pyo3::PyResult<Self> {
        let mut problems = Vec::new();
        let kind = kind.or_report("kind", &mut problems);
        let day = day.or_report("day", &mut problems);
        let document = document.or_report("document", &mut problems).flatten();
        match (kind, day) {
            (Some(kind), Some(day)) if problems.is_empty() => Ok(Self { kind, day, document }),
            _ => Err(crate::python::problems_error(py, problems)),
        }
    }

    /// What makes it again, for `pickle` and `copy`.
    fn __getnewargs_ex__<'py>(
        &self,
        py: pyo3::Python<'py>,
    ) -> pyo3::PyResult<((EventKind, When), pyo3::Bound<'py, pyo3::types::PyDict>)> {
        use pyo3::types::PyDictMethods as _;
        let fields = pyo3::types::PyDict::new(py);
        fields.set_item("document", self.document.clone())?;
        Ok(((self.kind, self.day), fields))
    }

    pub(crate) fn __repr__(&self) -> String {
        let document = self.document.as_ref().map(|document| format!(", document={document:?}")).unwrap_or_default();
        format!("Event('{}', '{}'{document})", self.kind.code(), self.day.print())
    }
}
