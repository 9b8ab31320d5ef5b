//! Several people complain of one content: Điều 8 khoản 4, 5, Điều 31 khoản 3 Luật Khiếu nại; Điều 29 Luật Tiếp công dân;
//! Điều 5–10 Nghị định 75/2012/NĐ-CP, Điều 6–11 Nghị định 124/2020/NĐ-CP.

use crate::law::instruments::{L136, LKN, ND75, ND124, ND155, TCD, TT02, TT07KN};
use crate::{each, one};

one! {
    /// Được cử bao nhiêu người đại diện?
    /// How many representatives may be appointed?
    REPRESENTATIVE_LIMIT: "representative-limit" by received_on -> representative_limit;
    [group_size]

    /// Một người khiếu nại: không phải cử người đại diện của nhiều người.
    /// One complainant: no representative of a group is appointed.
    "representative-limit-one" "2012-07-01.." [One] => NoNumber, [LKN.at("8.4.b")], Verified;
    /// Từ 02 đến 04 người: phải cử người đại diện, không quy định số lượng.
    /// Two to four people: a representative is appointed; no number is laid down.
    "group-size-small" "2012-07-01.." [TwoToFour] => NoNumber, [LKN.at("8.4.b")], Inferred, doubt GROUP_OF_TWO_TO_FOUR;
    /// Luật không quy định số lượng người đại diện.
    /// The Law gives no number of representatives.
    "group-size-2012.before-decree" "2012-07-01..2012-11-19" [(FiveToNine or Ten or ElevenOrMore)] => NoNumber, [LKN.at("8.4")], Verified, doubt DECREE_BEFORE_NOVEMBER_2012;
    /// Từ 5 đến 10 người thì cử 1 hoặc 2 người đại diện.
    /// Five to ten people appoint one or two representatives.
    "group-size-2012" "2012-11-20..2020-12-09" [FiveToNine] => OneOrTwo, [ND75.at("5.2.a")], Verified;
    /// Có 10 người: thuộc cả hai trường hợp của khoản 2 Điều 5; lấy 1 hoặc 2 người.
    /// Ten people fall under both limbs of Article 5(2); one or two is taken.
    "group-size-2012.ten" "2012-11-20..2014-06-30" [Ten] => OneOrTwo, [ND75.at("5.2.a")], Inferred, doubt GROUP_OF_TEN;
    /// Có 10 người: đọc cùng Điều 29 Luật Tiếp công dân (trên 10 người mới được cử thêm), 1 hoặc 2 người.
    /// Ten people: read with Article 29 of the Law on Citizen Reception (more only above ten), one or two.
    "group-size-2012.ten-reception" "2014-07-01..2020-12-09" [Ten] => OneOrTwo, [ND75.at("5.2.a"), TCD.at("29")], Inferred, doubt GROUP_OF_TEN;
    /// Từ 10 người trở lên có thể cử thêm người đại diện, không quá 5 người.
    /// From ten people on more may be appointed, at most five.
    "group-size-2012.ten-more" "2012-11-20..2020-12-09" [Ten] => AtMostFive, [ND75.at("5.2.b")], Verified, beside ["group-size-2012.ten", "group-size-2012.ten-reception"], doubt GROUP_OF_TEN;
    /// Từ 10 người trở lên có thể cử thêm người đại diện, không quá 5 người.
    /// From ten people on more may be appointed, at most five.
    "group-size-2012.many" "2012-11-20..2020-12-09" [ElevenOrMore] => AtMostFive, [ND75.at("5.2.b")], Verified;
    /// Từ 05 đến 10 người thì cử không quá 02 người đại diện.
    /// Five to ten people appoint at most two representatives.
    "group-size-2020" "2020-12-10..2026-06-30" [(FiveToNine or Ten)] => OneOrTwo, [ND124.at("6.2.a")], VerifiedCopy;
    /// Từ 11 người trở lên có thể cử thêm, không quá 05 người đại diện.
    /// Eleven people or more may appoint more, at most five.
    "group-size-2020.many" "2020-12-10..2026-06-30" [ElevenOrMore] => AtMostFive, [ND124.at("6.2.b")], VerifiedCopy;
    /// Từ năm đến mười người thì cử một hoặc hai người đại diện, theo Luật Tiếp công dân.
    /// Five to ten people appoint one or two representatives, as the Law on Citizen Reception says.
    "group-size-2026" "2026-07-01.." [(FiveToNine or Ten)] => OneOrTwo, [ND124.at("6.2").by(&ND155), TCD.at("29")], Verified;
    /// Trên mười người có thể cử thêm người đại diện, không quá năm người.
    /// More than ten people may appoint more, at most five.
    "group-size-2026.many" "2026-07-01.." [ElevenOrMore] => AtMostFive, [ND124.at("6.2").by(&ND155), TCD.at("29")], Verified;
}

each! {
    /// Nhiều người cùng khiếu nại phải làm gì?
    /// What must several complainants do?
    GROUP: "group" by received_on;

    /// Nhiều người cùng khiếu nại về một nội dung phải cử đại diện để trình bày nội dung khiếu nại.
    /// Several people who complain of one content appoint representatives to present it.
    "group-must-appoint" "2012-07-01..2026-06-30" {group_size: (not One)} => [LKN.at("8.4"), LKN.at("8.5")], Verified;
    /// Nhiều người cùng khiếu nại về một nội dung phải cử đại diện để trình bày nội dung khiếu nại.
    /// Several people who complain of one content appoint representatives to present it.
    "group-must-appoint.2026" "2026-07-01.." {group_size: (not One)} => [LKN.at("8.4").by(&L136), LKN.at("8.5").by(&L136)], VerifiedCopy;
    /// Người đại diện phải là người khiếu nại.
    /// A representative must be a complainant.
    "group-must-appoint.decree-2012" "2012-11-20..2020-12-09" {group_size: (not One)} => [ND75.at("5.1")], Verified;
    /// Người đại diện phải là người khiếu nại.
    /// A representative must be a complainant.
    "group-must-appoint.decree-2020" "2020-12-10.." {group_size: (not One)} => [ND124.at("6.1")], VerifiedCopy;

    /// Đơn của nhiều người phải ghi rõ nội dung tại khoản 2 Điều 8, có chữ ký của những người khiếu nại và cử người đại diện để trình bày khi có yêu cầu.
    /// A petition of several people states what Article 8(2) asks, bears the complainants' signatures and names a representative to present it when asked.
    "group-petition-signatures" "2012-07-01.." {group_size: (not One), matter_form: Petition} => [LKN.at("8.4.b")], Verified, doubt GROUP_FINGERPRINT;
    /// Đơn của nhiều người không có đủ chữ ký.
    /// Not everyone named in the petition has signed.
    "group-petition-signatures.missing" "2012-07-01.." {group_size: (not One), matter_form: Petition, all_signed: No} => [LKN.at("8.4.b")], Verified;

    /// Văn bản cử người đại diện ghi ngày, tháng, năm; họ, tên, địa chỉ của người đại diện, người khiếu nại; nội dung, phạm vi được đại diện; chữ ký hoặc điểm chỉ của những người khiếu nại; nội dung khác có liên quan.
    /// The document of appointment states the date; full name and address of representative and complainants; content and scope; the complainants' signatures or fingerprints; and other points concerned.
    "group-appointment-document" "2012-11-20..2020-12-09" {group_size: (not One)} => [ND75.at("6.1"), ND75.at("6.2")], Verified;
    /// Văn bản cử người đại diện ghi ngày, tháng, năm; họ, tên, địa chỉ của đại diện; nội dung, phạm vi được đại diện; chữ ký hoặc điểm chỉ của những người khiếu nại; nội dung khác có liên quan.
    /// The document of appointment states the date; full name and address of the representative; content and scope; the complainants' signatures or fingerprints; and other points concerned.
    "group-appointment-document.2020" "2020-12-10.." {group_size: (not One)} => [ND124.at("7.1"), ND124.at("7.2")], VerifiedCopy;
    /// Không có văn bản cử người đại diện.
    /// There is no document of appointment.
    "group-appointment-document.missing" "2012-11-20..2020-12-09" {group_size: (not One), group_document: No} => [ND75.at("6.1")], Verified;
    /// Không có văn bản cử người đại diện.
    /// There is no document of appointment.
    "group-appointment-document.missing-2020" "2020-12-10.." {group_size: (not One), group_document: No} => [ND124.at("7.1")], VerifiedCopy;
    /// Tại nơi tiếp công dân, văn bản cử người đại diện phải có chữ ký của tất cả những người khiếu nại.
    /// At a reception place the document of appointment bears the signatures of all complainants.
    "group-appointment-document.reception" "2014-07-01.." {group_size: (not One), channel: (Reception or OnlineReception)} => [TCD.at("29")], Verified;

    /// Tiếp nhiều người cùng khiếu nại theo Chương V Luật Khiếu nại.
    /// Groups are received under Chapter V of the Law on Complaints.
    "group-reception-law" "2012-07-01..2014-06-30" {group_size: (not One), channel: (Reception or OnlineReception)} => [LKN.at("8.4.a")], Verified;
    /// Chương V Luật Khiếu nại đã hết hiệu lực: tiếp nhiều người theo Luật Tiếp công dân.
    /// Chapter V has ceased: groups are received under the Law on Citizen Reception.
    "group-reception-law.2014" "2014-07-01..2026-06-30" {group_size: (not One), channel: (Reception or OnlineReception)} => [TCD.at("29"), TCD.at("30")], Verified;
    /// Việc tiếp nhiều người cùng khiếu nại về một nội dung thực hiện theo quy định của Luật Tiếp công dân.
    /// Groups are received under the Law on Citizen Reception, as the Law on Complaints now says.
    "group-reception-law.2026" "2026-07-01.." {group_size: (not One), channel: (Reception or OnlineReception)} => [LKN.at("8.4.a").by(&L136), TCD.at("29"), TCD.at("30")], VerifiedCopy;
}

each! {
    /// Nơi có nhiều người đến khiếu nại phải làm gì?
    /// What must the place do to which a group comes?
    GROUP_RECEPTION: "group-reception" by received_on;

    /// Chủ tịch UBND cấp xã phân công cán bộ tiếp đại diện; thuộc thẩm quyền thì thụ lý, không thuộc thì hướng dẫn.
    /// The commune chair has someone receive the representatives; accepts what is within competence, else guides.
    "group-receive-commune" "2012-11-20..2020-12-09" {group_size: (not One), unit_kind: Commune} => [ND75.at("7.1"), ND75.at("7.3")], Verified;
    /// Khiếu nại phức tạp: Chủ tịch UBND cấp xã chủ trì, phối hợp với Mặt trận Tổ quốc và các tổ chức chính trị - xã hội có liên quan tiếp đại diện.
    /// Complex: the commune chair presides, and receives with the Fatherland Front and the socio-political organisations concerned.
    "group-receive-commune.complex" "2012-11-20..2020-12-09" {group_size: (not One), unit_kind: Commune, complex: Yes} => [ND75.at("7.1")], Verified;
    /// Chủ tịch UBND cấp xã phân công cán bộ tiếp đại diện; thuộc thẩm quyền thì thụ lý, không thuộc thì hướng dẫn.
    /// The commune chair has someone receive the representatives; accepts what is within competence, else guides.
    "group-receive-commune.2020" "2020-12-10..2026-06-30" {group_size: (not One), unit_kind: Commune} => [ND124.at("8.1"), ND124.at("8.3")], VerifiedCopy;
    /// Khiếu nại phức tạp: Chủ tịch UBND cấp xã chủ trì, phối hợp với Mặt trận Tổ quốc và các tổ chức chính trị - xã hội có liên quan tiếp đại diện.
    /// Complex: the commune chair presides, and receives with the Fatherland Front and the socio-political organisations concerned.
    "group-receive-commune.2020-complex" "2020-12-10..2026-06-30" {group_size: (not One), unit_kind: Commune, complex: Yes} => [ND124.at("8.1")], VerifiedCopy;
    /// Chủ tịch UBND cấp xã phân công người có trách nhiệm tiếp đại diện; trường hợp cần thiết thì chủ trì, Mặt trận Tổ quốc Việt Nam cấp xã phối hợp; thuộc thẩm quyền thì thụ lý, không thuộc thì hướng dẫn.
    /// The commune chair has someone responsible receive the representatives, presiding with the commune's Fatherland Front when necessary; accepts what is within competence, else guides.
    "group-receive-commune.2026" "2026-07-01.." {group_size: (not One), unit_kind: Commune} => [ND124.at("8.1").by(&ND155), ND124.at("8.3").by(&ND155)], Verified;

    /// Ở huyện: thủ trưởng cơ quan cử cán bộ hoặc trực tiếp tiếp đại diện; thuộc thẩm quyền thì thụ lý, không thuộc thì hướng dẫn.
    /// In a district: the head receives the representatives or sends someone; accepts what is within competence, else guides.
    "group-receive-agency" "2012-11-20..2020-12-09" {group_size: (not One), unit_kind: (District or DistrictBoard)} => [ND75.at("8.1")], Verified;
    /// Ở tỉnh: thủ trưởng cơ quan cử cán bộ hoặc trực tiếp tiếp đại diện; thuộc thẩm quyền thì thụ lý, không thuộc thì hướng dẫn.
    /// In a province: the head receives the representatives or sends someone; accepts what is within competence, else guides.
    "group-receive-agency.province" "2012-11-20..2020-12-09" {group_size: (not One), unit_kind: (Province or ProvincialAgency or ProvinceBoard)} => [ND75.at("9.1")], Verified;
    /// Ở trung ương: thủ trưởng cơ quan cử cán bộ hoặc trực tiếp tiếp đại diện; thuộc thẩm quyền thì thụ lý, không thuộc thì hướng dẫn.
    /// At a central body: the head receives the representatives or sends someone; accepts what is within competence, else guides.
    "group-receive-agency.central" "2012-11-20..2020-12-09" {group_size: (not One), unit_kind: (Ministry or MinistryAgency or GovernmentAgency or CentralBoard)} => [ND75.at("10.1")], Verified;
    /// Ở huyện: thủ trưởng cơ quan cử cán bộ hoặc trực tiếp tiếp đại diện; thuộc thẩm quyền thì thụ lý, không thuộc thì hướng dẫn.
    /// In a district: the head receives the representatives or sends someone; accepts what is within competence, else guides.
    "group-receive-agency.2020" "2020-12-10..2026-06-30" {group_size: (not One), unit_kind: (District or DistrictBoard)} => [ND124.at("9.1")], VerifiedCopy;
    /// Ở tỉnh: thủ trưởng cơ quan cử cán bộ hoặc trực tiếp tiếp đại diện; thuộc thẩm quyền thì thụ lý, không thuộc thì hướng dẫn.
    /// In a province: the head receives the representatives or sends someone; accepts what is within competence, else guides.
    "group-receive-agency.2020-province" "2020-12-10..2026-06-30" {group_size: (not One), unit_kind: (Province or ProvincialAgency or ProvinceBoard)} => [ND124.at("10.1")], VerifiedCopy;
    /// Ở trung ương: thủ trưởng cơ quan cử cán bộ hoặc trực tiếp tiếp đại diện; thuộc thẩm quyền thì thụ lý, không thuộc thì hướng dẫn.
    /// At a central body: the head receives the representatives or sends someone; accepts what is within competence, else guides.
    "group-receive-agency.2020-central" "2020-12-10..2026-06-30" {group_size: (not One), unit_kind: (Ministry or MinistryAgency or GovernmentAgency or CentralBoard)} => [ND124.at("11.1")], VerifiedCopy;
    /// Ở tỉnh: thủ trưởng cơ quan cử người có trách nhiệm hoặc trực tiếp tiếp đại diện tại nơi tiếp công dân; thuộc thẩm quyền thì thụ lý, không thuộc thì hướng dẫn.
    /// In a province: the head receives the representatives at the reception place or sends someone responsible; accepts what is within competence, else guides.
    "group-receive-agency.2026-province" "2026-07-01.." {group_size: (not One), unit_kind: (Province or ProvincialAgency or ProvinceBoard)} => [ND124.at("10.1").by(&ND155)], Verified;
    /// Ở trung ương: thủ trưởng cơ quan cử người có trách nhiệm hoặc trực tiếp tiếp đại diện tại nơi tiếp công dân; thuộc thẩm quyền thì thụ lý, không thuộc thì hướng dẫn.
    /// At a central body: the head receives the representatives at the reception place or sends someone responsible; accepts what is within competence, else guides.
    "group-receive-agency.2026-central" "2026-07-01.." {group_size: (not One), unit_kind: (Ministry or MinistryAgency or GovernmentAgency or CentralBoard)} => [ND124.at("11.1").by(&ND155)], Verified;
}

each! {
    /// Khi nào thụ lý khiếu nại của nhiều người?
    /// When is a complaint of several people accepted?
    GROUP_ACCEPTANCE: "group-acceptance" by acceptance_decided_on;

    /// Đơn có đầy đủ chữ ký của những người khiếu nại và có văn bản cử người đại diện: thụ lý.
    /// The petition bears all signatures and there is a document of appointment: accept.
    "group-acceptance" "2016-12-05..2020-12-09" {group_size: (not One), all_signed: Yes, group_document: Yes} => [TT07KN.at("5.1").by(&TT02)], Verified;
    /// Đơn có đầy đủ chữ ký của những người khiếu nại và có văn bản cử người đại diện: thụ lý.
    /// The petition bears all signatures and there is a document of appointment: accept.
    "group-acceptance.2020" "2020-12-10..2026-06-30" {group_size: (not One), all_signed: Yes, group_document: Yes} => [ND124.at("16.1")], VerifiedCopy;
    /// Đơn có đầy đủ chữ ký của những người khiếu nại và có văn bản cử người đại diện: thụ lý.
    /// The petition bears all signatures and there is a document of appointment: accept.
    "group-acceptance.2026" "2026-07-01.." {group_size: (not One), all_signed: Yes, group_document: Yes} => [ND124.at("16.1").by(&ND155)], Verified;
    /// Thiếu chữ ký: chưa thụ lý được.
    /// A signature is missing: it cannot be accepted yet.
    "group-acceptance.unsigned" "2016-12-05..2020-12-09" {group_size: (not One), all_signed: No} => [TT07KN.at("5.1").by(&TT02)], Inferred, doubt GROUP_ACCEPTANCE_START;
    /// Thiếu chữ ký: chưa thụ lý được.
    /// A signature is missing: it cannot be accepted yet.
    "group-acceptance.unsigned-2020" "2020-12-10..2026-06-30" {group_size: (not One), all_signed: No} => [ND124.at("16.1")], Inferred, doubt GROUP_ACCEPTANCE_START;
    /// Thiếu chữ ký: chưa thụ lý được.
    /// A signature is missing: it cannot be accepted yet.
    "group-acceptance.unsigned-2026" "2026-07-01.." {group_size: (not One), all_signed: No} => [ND124.at("16.1").by(&ND155)], Inferred, doubt GROUP_ACCEPTANCE_START;
    /// Thiếu văn bản cử người đại diện: chưa thụ lý được.
    /// The document of appointment is missing: it cannot be accepted yet.
    "group-acceptance.unappointed" "2016-12-05..2020-12-09" {group_size: (not One), group_document: No} => [TT07KN.at("5.1").by(&TT02)], Inferred, doubt GROUP_ACCEPTANCE_START;
    /// Thiếu văn bản cử người đại diện: chưa thụ lý được.
    /// The document of appointment is missing: it cannot be accepted yet.
    "group-acceptance.unappointed-2020" "2020-12-10..2026-06-30" {group_size: (not One), group_document: No} => [ND124.at("16.1")], Inferred, doubt GROUP_ACCEPTANCE_START;
    /// Thiếu văn bản cử người đại diện: chưa thụ lý được.
    /// The document of appointment is missing: it cannot be accepted yet.
    "group-acceptance.unappointed-2026" "2026-07-01.." {group_size: (not One), group_document: No} => [ND124.at("16.1").by(&ND155)], Inferred, doubt GROUP_ACCEPTANCE_START;
}

each! {
    /// Quyết định giải quyết khiếu nại của nhiều người
    /// The decision on a complaint of several people
    GROUP_DECISION: "group-decision" by decided_on;

    /// Ra quyết định cho từng người hoặc một quyết định kèm theo danh sách những người khiếu nại.
    /// One decision for each person, or one decision with a list of the complainants.
    "group-decision" "2012-07-01.." {group_size: (not One), instance: First} => [LKN.at("31.3")], Verified;
    /// Lần hai cũng như vậy: câu này nằm ở điều về quyết định lần đầu.
    /// The second time likewise: the words stand in the article on the first decision.
    "group-decision.second" "2012-07-01.." {group_size: (not One), instance: Second} => [LKN.at("31.3")], Inferred;
}
