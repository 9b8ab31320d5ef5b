//! Who answers for a district that ended on 01/07/2025: by the task, not by the title of the decision.
//!
//! The sources speak of denunciations, of construction and of administrative judgments; for complaints it is our inference.

use crate::law::instruments::{CV4323, L72, ND140};
use crate::one;

one! {
    /// Ai giải quyết thay cấp huyện đã kết thúc
    /// Who resolves in place of a district that has ended
    DISTRICT_SUCCESSOR: "district-successor" by today -> district_successor;
    [function_level | several_communes]

    /// Cấp huyện còn hoạt động: người đã ra quyết định, có hành vi hoặc quản lý người có hành vi.
    /// The district still exists: who decided or acted, or manages the person who acted.
    "j2t-district-ends.before" "2012-07-01..2025-06-30" [_ | _] => Decider, [L72.at("51.3")], Reported;

    /// Nhiệm vụ nay thuộc cấp tỉnh: Chủ tịch UBND cấp tỉnh.
    /// The task is now the province's: the province chair.
    "j2t-former-district.task-at-province" "2025-07-01..2026-06-30" [Province | _] => ProvinceChair, [L72.at("54.8"), CV4323.whole()], Inferred, doubt FORMER_DISTRICT;
    /// Nhiệm vụ nay thuộc cấp xã, vụ việc nằm trong một xã: Chủ tịch UBND cấp xã nơi đó.
    /// The task is now the commune's, and the matter lies in one commune: its chair.
    "j2t-former-district.task-at-commune" "2025-07-01..2026-06-30" [Commune | No] => CommuneChair, [L72.at("54.8"), CV4323.whole()], Inferred, doubt FORMER_DISTRICT;
    /// Nhiệm vụ nay thuộc cấp xã nhưng vụ việc nằm trên nhiều xã: Chủ tịch UBND cấp tỉnh giao một nơi hoặc tự giải quyết.
    /// The task is the commune's but the matter lies in several: the province chair assigns one, or resolves it.
    "j2t-former-district.several-communes" "2025-07-01..2026-06-30" [Commune | Yes] => AssignedByProvinceChair, [CV4323.whole(), ND140.at("32.2")], Inferred, doubt FORMER_DISTRICT;
    /// Chưa rõ cấp nào nhận nhiệm vụ: Chủ tịch UBND cấp tỉnh giao một nơi hoặc tự giải quyết.
    /// It is not clear which level took over the task: the province chair assigns one, or resolves it.
    "j2t-former-district.unclear" "2025-07-01..2026-06-30" [Unclear | _] => AssignedByProvinceChair, [CV4323.whole()], Inferred, doubt FORMER_DISTRICT;

    /// Nhiệm vụ nay thuộc cấp tỉnh: Chủ tịch UBND cấp tỉnh.
    /// The task is now the province's: the province chair.
    "j2-no-district.task-at-province" "2026-07-01.." [Province | _] => ProvinceChair, [L72.at("54.8"), CV4323.whole()], Inferred, doubt FORMER_DISTRICT;
    /// Nhiệm vụ nay thuộc cấp xã, vụ việc nằm trong một xã: Chủ tịch UBND cấp xã nơi đó.
    /// The task is now the commune's, and the matter lies in one commune: its chair.
    "j2-no-district.task-at-commune" "2026-07-01.." [Commune | No] => CommuneChair, [L72.at("54.8"), CV4323.whole()], Inferred, doubt FORMER_DISTRICT;
    /// Nhiệm vụ nay thuộc cấp xã nhưng vụ việc nằm trên nhiều xã: Chủ tịch UBND cấp tỉnh giao một nơi hoặc tự giải quyết.
    /// The task is the commune's but the matter lies in several: the province chair assigns one, or resolves it.
    "j2-no-district.several-communes" "2026-07-01.." [Commune | Yes] => AssignedByProvinceChair, [CV4323.whole(), ND140.at("32.2")], Inferred, doubt FORMER_DISTRICT;
    /// Chưa rõ cấp nào nhận nhiệm vụ: Chủ tịch UBND cấp tỉnh giao một nơi hoặc tự giải quyết.
    /// It is not clear which level took over the task: the province chair assigns one, or resolves it.
    "j2-no-district.unclear" "2026-07-01.." [Unclear | _] => AssignedByProvinceChair, [CV4323.whole()], Inferred, doubt FORMER_DISTRICT;
}
