//! Who may know the identity of a denouncer: Luật Tố cáo 2018 Điều 8 khoản 3, 9, 49, 56; Luật Tố cáo 2011 Điều 8 khoản 3, 36.
//!
//! The laws order secrecy and name no list of roles with access. The rows turn the duties into permissions by one
//! principle: only who needs the identity for a step that the Law gives him may know it. Everything else is refused, and
//! what the texts leave in doubt is refused too, with the doubt and the other reading beside it. "Identity" is all that
//! reveals the denouncer: name, address, handwriting and whatever else points to the person (Điều 8 khoản 3).
//!
//! The day that counts is the day on which somebody asks. A denunciation accepted before 01/01/2019 is settled under the
//! Law of 2011; that Law protects the identity in the same words.

use crate::law::instruments::{L136, LTC, LTC11, ND31, ND156, TCD, TT03NV, TT08LD, TT145};
use crate::one;

one! {
    /// Vai trò này có được biết danh tính người tố cáo không?
    /// May this role know the identity of the denouncer?
    IDENTITY: "identity-access" by today -> identity_access;
    [identity_role | identity_step | identity_opened]

    /// Người tiếp công dân, người mở đơn: phải hỏi và ghi họ tên, địa chỉ, cách thức liên hệ, vào sổ.
    /// Receiver who meets the person or opens the petition: has to ask for and register name, address and contact.
    "conf-role-receiver" "2019-01-01..2026-06-30" [Receiver | _ | _] => Allowed, [LTC.at("23"), TCD.at("8.2"), TCD.at("25")], Inferred;
    /// Người tiếp công dân, người mở đơn: phải hỏi và ghi họ tên, địa chỉ, số căn cước hoặc số định danh, hộ chiếu.
    /// Receiver: has to ask for name, address and number of the identity card, personal identity or passport.
    "conf-role-receiver.2026" "2026-07-01.." [Receiver | _ | _] => Allowed, [LTC.at("23"), TCD.at("8.2").by(&L136), TCD.at("25.1").by(&L136), TCD.at("25.2")], Inferred;
    /// Người tiếp nhận theo Luật Tố cáo 2011: đơn, bản ghi phải có họ, tên, địa chỉ.
    /// Receiver under the Law of 2011: the petition or record must hold name and address.
    "conf-role-receiver.2012" "2012-07-01..2018-12-31" [Receiver | _ | _] => Allowed, [LTC11.at("19.2"), LTC11.at("19.3"), LTC11.at("36")], Inferred;

    /// Người xử lý đơn: vào sổ, xử lý ban đầu, kiểm tra thông tin về người tố cáo và điều kiện thụ lý.
    /// Processor of petitions: registers, handles first, checks the denouncer and the conditions of acceptance.
    "conf-role-processor" "2019-01-01.." [Processor | _ | _] => Allowed, [LTC.at("24.1")], Inferred;
    /// Người phân loại, xử lý tố cáo theo Luật Tố cáo 2011.
    /// Processor under the Law of 2011.
    "conf-role-processor.2012" "2012-07-01..2018-12-31" [Processor | _ | _] => Allowed, [LTC11.at("20.1"), LTC11.at("36")], Inferred;

    /// Người giải quyết tố cáo: thụ lý, thông báo, yêu cầu người tố cáo đến làm việc, bảo vệ bí mật thông tin.
    /// Resolver: accepts, notifies, calls the denouncer, protects the secret.
    "conf-role-head-resolver" "2019-01-01.." [HeadResolver | _ | _] => Allowed, [LTC.at("11.1.a"), LTC.at("29.3"), LTC.at("49.1")], Inferred;
    /// Người giải quyết tố cáo theo Luật Tố cáo 2011: phải kiểm tra, xác minh họ, tên, địa chỉ của người tố cáo.
    /// Resolver under the Law of 2011: has to check name and address of the denouncer.
    "conf-role-head-resolver.2012" "2012-07-01..2018-12-31" [HeadResolver | _ | _] => Allowed, [LTC11.at("20.1.a"), LTC11.at("36")], Inferred;

    /// Cơ quan được giao, được ủy quyền xác minh thông tin về người tố cáo: chỉ trong việc kiểm tra đó.
    /// Body charged or entrusted with checking the denouncer's data: for that check only.
    "conf-role-identity-checker" "2019-05-28.." [IdentityChecker | Yes | _] => Allowed, [ND31.at("9.1")], Inferred;
    /// Ngoài bước kiểm tra danh tính thì cơ quan được giao kiểm tra không được biết.
    /// Outside the check of identity the body charged with it is refused.
    "conf-role-identity-checker.other" "2019-05-28.." [IdentityChecker | No | _] => Denied, [ND31.at("9.1"), LTC.at("8.3")], Inferred;
    /// Trước 28/5/2019: người giải quyết tố cáo tự kiểm tra; không có quy định giao cơ quan khác.
    /// Before 28/05/2019 the resolver checks himself; no text charges another body.
    "conf-role-identity-checker.before" "2012-07-01..2019-05-27" [IdentityChecker | _ | _] => Denied, [LTC11.at("20.1.a"), LTC11.at("8.3"), LTC.at("8.3")], Inferred;

    /// Người xác minh, tổ xác minh: văn bản giao xác minh chỉ nêu người bị tố cáo và nội dung; danh tính được lược bỏ.
    /// Verifier or team: the assignment names only the denounced and the content; the identity is cut out.
    "conf-role-verifier" "2019-01-01.." [Verifier | _ | No] => Denied, [LTC.at("31.2"), LTC.at("56.2")], Inferred, doubt IDENTITY_TOWARDS_VERIFIER;
    /// Người giải quyết tố cáo cho phép, để làm việc trực tiếp với người tố cáo.
    /// Opened by the resolver, for the session with the denouncer.
    "conf-role-verifier.opened" "2019-05-28.." [Verifier | Yes | Yes] => Allowed, [LTC.at("56.2"), ND31.at("11.1")], Inferred;
    /// Người giải quyết tố cáo cho phép, khi nghị định chưa quy định việc làm việc với người tố cáo.
    /// Opened by the resolver, before the decree regulated the session with the denouncer.
    "conf-role-verifier.opened-2019" "2019-01-01..2019-05-27" [Verifier | Yes | Yes] => Allowed, [LTC.at("31.5"), LTC.at("11.1.a"), LTC.at("56.2")], Inferred;
    /// Đã cho phép nhưng không phải bước làm việc với người tố cáo.
    /// Opened, but not for the session with the denouncer.
    "conf-role-verifier.other" "2019-01-01.." [Verifier | No | Yes] => Denied, [LTC.at("56.2"), LTC.at("8.3")], Inferred;

    /// Tổ chức giám định: văn bản trưng cầu chỉ nêu nội dung yêu cầu; văn bản gửi người tố cáo lập riêng.
    /// Body making an expert assessment: the request states the content only; the denouncer gets a separate copy.
    "conf-role-expert-body" "2019-05-28..2026-06-30" [ExpertBody | _ | _] => Denied, [ND31.at("15.2")], Inferred;
    /// Tổ chức giám định: như trên, theo Nghị định 156/2026.
    /// The same, in the wording of Decree 156/2026.
    "conf-role-expert-body.2026" "2026-07-01.." [ExpertBody | _ | _] => Denied, [ND31.at("15.2").by(&ND156)], Inferred;

    /// Cơ quan, người được yêu cầu cung cấp thông tin: hỏi theo nội dung.
    /// Bodies and persons asked for information: asked by content.
    "conf-role-info-provider" "2019-05-28.." [InfoProvider | _ | _] => Denied, [ND31.at("13")], Inferred;

    /// Người bị tố cáo chỉ được thông báo nội dung tố cáo; không bao giờ được biết danh tính người tố cáo.
    /// The denounced is told the content only and never the identity.
    "conf-role-denounced" "2019-01-01.." [Denounced | _ | _] => Never, [LTC.at("8.3"), LTC.at("10.1.a"), LTC.at("29.3")], Verified;
    /// Người bị tố cáo, theo Luật Tố cáo 2011: gửi kết luận phải bảo đảm không tiết lộ thông tin về người tố cáo.
    /// The denounced, under the Law of 2011: the conclusion goes to him without information on the denouncer.
    "conf-role-denounced.2012" "2012-07-01..2018-12-31" [Denounced | _ | _] => Never, [LTC11.at("8.3"), LTC11.at("26.1")], VerifiedCopy;

    /// Cơ quan quản lý người bị tố cáo, người đứng đầu, đồng nghiệp: chỉ nhận kết luận.
    /// Body managing the denounced, its head, colleagues: get the conclusion only.
    "conf-role-denounced-body" "2019-01-01.." [DenouncedBody | _ | _] => Never, [LTC.at("8.3"), LTC.at("35.3")], Verified;
    /// Cơ quan quản lý người bị tố cáo, theo Luật Tố cáo 2011.
    /// The same, under the Law of 2011.
    "conf-role-denounced-body.2012" "2012-07-01..2018-12-31" [DenouncedBody | _ | _] => Never, [LTC11.at("8.3")], VerifiedCopy;

    /// Cơ quan có thẩm quyền nhận đơn chuyển đến: người tiếp nhận, xử lý, giải quyết của cơ quan đó; đơn được chuyển nguyên vẹn, có biện pháp bảo vệ bí mật.
    /// Competent body that gets a transferred petition: its receiver, processor and resolver; it is sent whole, with measures to keep the secret.
    "conf-role-competent-body-on-transfer" "2019-01-01.." [CompetentBodyOnTransfer | _ | _] => Allowed, [LTC.at("24.2"), LTC.at("56")], Inferred;
    /// Cơ quan không có thẩm quyền: chỉ cho đến khi chuyển đơn.
    /// Body that only passes the petition on: until it is passed on.
    "conf-role-incompetent-body" "2019-01-01.." [IncompetentBody | Yes | _] => Allowed, [LTC.at("24.2")], Inferred;

    /// Cấp trên xem xét tố cáo tiếp: xem hồ sơ, làm việc trực tiếp với người tố cáo.
    /// Superior examining a follow-up or taking over: examines the file and hears the denouncer.
    "conf-role-superior-followup" "2019-01-01.." [SuperiorFollowup | _ | _] => Allowed, [LTC.at("37.2"), LTC.at("38.5")], Inferred;
    /// Cấp trên theo dõi, đôn đốc, thống kê: chỉ cần số liệu và tình trạng.
    /// Superior for statistics, supervision and urging: numbers and status suffice.
    "conf-role-superior-routine" "2019-01-01.." [SuperiorRoutine | _ | _] => Denied, [LTC.at("38.2"), LTC.at("61")], Inferred;

    /// Thanh tra theo dõi, đôn đốc việc thực hiện kết luận: chỉ cần kết luận.
    /// Inspectorate following the conclusion: the conclusion suffices.
    "conf-role-inspectorate-enforcement" "2019-01-01..2026-06-30" [InspectorateEnforcement | _ | _] => Denied, [LTC.at("44.3")], Inferred;
    /// Thanh tra, đơn vị tham mưu theo dõi, đôn đốc việc thực hiện kết luận: chỉ cần kết luận.
    /// Inspectorate or advisory unit following the conclusion: the conclusion suffices.
    "conf-role-inspectorate-enforcement.2026" "2026-07-01.." [InspectorateEnforcement | _ | _] => Denied, [LTC.at("44.3").by(&L136)], Inferred;
    /// Thanh tra xem xét việc giải quyết tố cáo của cấp dưới: khi phải nghe người tố cáo.
    /// Inspectorate examining a settlement: when it has to hear the denouncer.
    "conf-role-inspectorate-reexamine" "2019-01-01..2026-06-30" [InspectorateReexamine | Yes | _] => Allowed, [LTC.at("32.1.b")], Inferred;
    /// Thanh tra, đơn vị tham mưu xem xét việc giải quyết tố cáo của cấp dưới: khi phải nghe người tố cáo.
    /// Inspectorate or advisory unit examining a settlement: when it has to hear the denouncer.
    "conf-role-inspectorate-reexamine.2026" "2026-07-01.." [InspectorateReexamine | Yes | _] => Allowed, [LTC.at("32.1.b").by(&L136)], Inferred;

    /// Báo chí, cơ quan, đại biểu đã chuyển đơn: đã biết từ đơn mình chuyển; văn bản trả lời không nêu thêm gì.
    /// Press, body or deputy that passed it on: knows from what it sent; the answer adds nothing.
    "conf-role-referrer" "2019-01-01.." [Referrer | _ | _] => Denied, [LTC.at("26.2"), TCD.at("27.2")], Inferred;

    /// Cơ quan được yêu cầu bảo vệ: văn bản đề nghị, quyết định bảo vệ ghi họ tên, địa chỉ người được bảo vệ.
    /// Police or army security asked to protect: request and decision name the protected person and the address.
    "conf-role-protecting-police" "2019-01-01..2021-02-14" [ProtectingPolice | _ | _] => Allowed, [LTC.at("50.2.b"), LTC.at("52.2.c")], Verified;
    /// Cơ quan Công an được yêu cầu bảo vệ: văn bản ghi cả số điện thoại của người được bảo vệ.
    /// Police asked to protect: the request also gives the telephone number.
    "conf-role-protecting-police.2021" "2021-02-15.." [ProtectingPolice | _ | _] => Allowed, [LTC.at("50.2.b"), LTC.at("52.2.c"), TT145.at("6.2.e")], Verified;
    /// Cơ quan, người sử dụng lao động bảo vệ vị trí công tác, việc làm: tên người được bảo vệ, không phải điều đã tố cáo.
    /// Managing body or employer carrying out job protection: the protected person's name, not what was denounced.
    "conf-role-protecting-employer" "2020-12-01.." [ProtectingEmployer | Yes | _] => Allowed, [LTC.at("52.3"), LTC.at("57"), TT03NV.at("4.2"), TT08LD.at("7")], Inferred;
    /// Cơ quan, người sử dụng lao động bảo vệ vị trí công tác, việc làm, từ 05/9/2020.
    /// The same from 05/09/2020, after the circular on officials.
    "conf-role-protecting-employer.2020" "2020-09-05..2020-11-30" [ProtectingEmployer | Yes | _] => Allowed, [LTC.at("52.3"), LTC.at("57"), TT03NV.at("4.2")], Inferred;
    /// Cơ quan, người sử dụng lao động bảo vệ vị trí công tác, việc làm, từ 01/01/2019.
    /// The same from 01/01/2019.
    "conf-role-protecting-employer.2019" "2019-01-01..2020-09-04" [ProtectingEmployer | Yes | _] => Allowed, [LTC.at("52.3"), LTC.at("57")], Inferred;

    /// Cơ quan điều tra, viện kiểm sát nhận hồ sơ có dấu hiệu tội phạm, kèm đề nghị giữ bí mật.
    /// Investigation agency or procuracy that gets a file with signs of a crime, with a request to keep the secret.
    "conf-role-investigator" "2019-01-01.." [Investigator | _ | _] => Allowed, [LTC.at("27.1"), LTC.at("36.2"), LTC.at("56.5")], Inferred;

    /// Cơ quan xử lý người cố ý tố cáo sai sự thật: không có quy định về cách biết danh tính, nên từ chối.
    /// Body handling a deliberately false denouncer: no text says how it learns the name, so it is refused.
    "conf-role-sanction-false-denunciation" "2019-01-01.." [SanctionFalseDenunciation | _ | _] => Denied, [LTC.at("8.3")], Inferred, doubt IDENTITY_OF_FALSE_DENOUNCER;
    /// Được biết sau khi có kết luận là cố ý tố cáo sai sự thật, để xử lý.
    /// It may know once a conclusion says that the denunciation was deliberately false.
    "conf-role-sanction-false-denunciation.concluded" "2019-01-01.." [SanctionFalseDenunciation | Yes | _] => Allowed, [LTC.at("36.1.a"), LTC.at("44.1.c"), LTC.at("65")], Inferred, beside ["conf-role-sanction-false-denunciation"], doubt IDENTITY_OF_FALSE_DENOUNCER;

    /// Tòa án, cơ quan khác yêu cầu theo luật của mình: phải xem luật đó; ở đây từ chối.
    /// Court or another body asking by its own law: that law decides; refused here.
    "conf-role-court-ordered" "2012-07-01.." [CourtOrdered | _ | _] => Denied, [], Inferred, doubt IDENTITY_BY_OTHER_LAW;
    /// Được biết nếu luật khác trao quyền yêu cầu cho bước này.
    /// It may know if another law gives it the power to ask at this step.
    "conf-role-court-ordered.by-law" "2012-07-01.." [CourtOrdered | Yes | _] => Allowed, [], Inferred, beside ["conf-role-court-ordered"], doubt IDENTITY_BY_OTHER_LAW;

    /// Người cùng tố cáo trong một đơn: những gì đơn mà họ cùng ký đã nêu.
    /// Other denouncers of the same petition: what the petition that they signed together shows them.
    "conf-role-co-denouncers" "2019-01-01.." [CoDenouncers | _ | _] => Allowed, [LTC.at("23.1")], Inferred;
    /// Người đại diện của những người tố cáo: đối với nhóm mình đại diện.
    /// Representative of a group: as to that group.
    "conf-role-representative" "2019-01-01.." [Representative | _ | _] => Allowed, [LTC.at("23")], Inferred;
    /// Người phiên dịch, đánh máy: khi bước đó cần đến.
    /// Interpreter or typist: when that step needs it.
    "conf-role-translator" "2019-01-01.." [Translator | Yes | _] => Allowed, [TCD.at("7.1.đ"), LTC.at("8.3")], Inferred;

    /// Quản trị hệ thống: không có quy định cho phép; quyền kỹ thuật không phải quyền đọc.
    /// System administrator: no text allows it; technical access is not reading.
    "conf-role-system-admin" "2012-07-01.." [SystemAdmin | _ | _] => Denied, [], Inferred, doubt IDENTITY_OF_SYSTEMS;
    /// Cơ quan khác dùng cơ sở dữ liệu quốc gia: chỉ bản ghi đã che danh tính.
    /// Another body using the national database: the masked record only.
    "conf-role-database-user" "2022-10-10..2026-06-30" [DatabaseUser | _ | _] => Denied, [], Inferred, doubt IDENTITY_IN_DATABASE;
    /// Cơ quan khác dùng cơ sở dữ liệu quốc gia: dữ liệu phải bảo đảm an ninh mạng, bảo vệ dữ liệu cá nhân, bí mật.
    /// The same: the data are bound to network security, personal data protection and secrecy.
    "conf-role-database-user.2026" "2026-07-01.." [DatabaseUser | _ | _] => Denied, [ND31.at("19a.3").by(&ND156)], Inferred, doubt IDENTITY_IN_DATABASE;
    /// Người làm báo cáo thống kê: chỉ cần số liệu.
    /// Report writer: counts suffice.
    "conf-role-statistics" "2019-01-01.." [Statistics | _ | _] => Denied, [LTC.at("61")], Inferred;
    /// Người khai thác hồ sơ lưu trữ: phải bảo đảm bí mật thông tin về người tố cáo.
    /// Archive reader: use of the closed file must keep the secret.
    "conf-role-archive-user" "2019-01-01.." [ArchiveUser | _ | _] => Denied, [LTC.at("39.3")], Inferred;
    /// Người khai thác hồ sơ lưu trữ, theo Luật Tố cáo 2011.
    /// The same, under the Law of 2011.
    "conf-role-archive-user.2012" "2012-07-01..2018-12-31" [ArchiveUser | _ | _] => Denied, [LTC11.at("29.2")], Inferred;

    /// Công chúng, báo chí: công khai kết luận không được làm tiết lộ thông tin về người tố cáo.
    /// Public and press: publication must not disclose information on the denouncer.
    "conf-role-public" "2019-01-01.." [Public | _ | _] => Never, [LTC.at("8.3"), LTC.at("40.3")], Verified;
    /// Công chúng, báo chí, theo Luật Tố cáo 2011.
    /// The same, under the Law of 2011.
    "conf-role-public.2012" "2012-07-01..2018-12-31" [Public | _ | _] => Never, [LTC11.at("8.3"), LTC11.at("30.2")], VerifiedCopy;

    /// Chính người tố cáo: thông tin của mình; được giao biên bản làm việc nếu yêu cầu.
    /// The denouncer: own data; gets the minutes of the session on request.
    "conf-role-denouncer-self" "2019-05-28.." [DenouncerSelf | _ | _] => Allowed, [LTC.at("9.1"), ND31.at("11.2")], Inferred;
    /// Chính người tố cáo: thông tin của mình.
    /// The denouncer: own data.
    "conf-role-denouncer-self.2019" "2019-01-01..2019-05-27" [DenouncerSelf | _ | _] => Allowed, [LTC.at("9.1")], Inferred;

    /// Không phải bước cần đến vai trò này: từ chối.
    /// Not the step for which this role needs it: refused.
    "identity-not-at-step" "2019-01-01.." [(IncompetentBody or InspectorateReexamine or ProtectingEmployer or Translator) | No | _] => Denied, [LTC.at("8.3"), LTC.at("56")], Inferred;
    /// Chưa có quy định nào về vai trò này: từ chối.
    /// No text on this role yet: refused.
    "identity-no-text" "2019-01-01..2019-05-27" [(ExpertBody or InfoProvider) | _ | _] => Denied, [LTC.at("8.3")], Inferred;
    /// Chưa có cơ sở dữ liệu quốc gia theo Nghị định 55/2022: từ chối.
    /// Before the national database of Decree 55/2022: refused.
    "identity-no-database" "2019-01-01..2022-10-09" [DatabaseUser | _ | _] => Denied, [LTC.at("8.3")], Inferred;
    /// Luật Tố cáo 2011, vai trò cần danh tính cho việc của mình.
    /// Under the Law of 2011, roles that need the identity for their own step.
    "identity-2012-allowed" "2012-07-01..2018-12-31" [(CompetentBodyOnTransfer or SuperiorFollowup or ProtectingPolice or Investigator or CoDenouncers or Representative or DenouncerSelf) | _ | _] => Allowed, [LTC11.at("8.3"), LTC11.at("36")], Inferred;
    /// Luật Tố cáo 2011, vai trò chỉ cần danh tính ở một bước.
    /// Under the Law of 2011, roles that need it at one step only, at that step.
    "identity-2012-at-step" "2012-07-01..2018-12-31" [(IncompetentBody or InspectorateReexamine or ProtectingEmployer or Translator) | Yes | _] => Allowed, [LTC11.at("8.3"), LTC11.at("36")], Inferred;
    /// Luật Tố cáo 2011, ngoài bước cần đến: từ chối.
    /// Under the Law of 2011, the same roles at another step: refused.
    "identity-2012-not-at-step" "2012-07-01..2018-12-31" [(IncompetentBody or InspectorateReexamine or ProtectingEmployer or Translator) | No | _] => Denied, [LTC11.at("8.3"), LTC11.at("36")], Inferred;
    /// Luật Tố cáo 2011, người xác minh có nghĩa vụ của người giải quyết; chỉ khi người giải quyết cho phép và ở bước cần đến.
    /// Under the Law of 2011, the verifier has the resolver's duties; only when the resolver opens it, at that step.
    "identity-2012-verifier" "2012-07-01..2018-12-31" [Verifier | Yes | Yes] => Allowed, [LTC11.at("22.5"), LTC11.at("36")], Inferred;
    /// Luật Tố cáo 2011, người xác minh: không được phép, hoặc không ở bước cần đến.
    /// Under the Law of 2011, the verifier not opened: refused.
    "identity-2012-verifier-closed" "2012-07-01..2018-12-31" [Verifier | _ | No] => Denied, [LTC11.at("8.3"), LTC11.at("36")], Inferred;
    /// Luật Tố cáo 2011, người xác minh được phép nhưng không ở bước cần đến.
    /// Under the Law of 2011, the verifier opened but at another step: refused.
    "identity-2012-verifier-other" "2012-07-01..2018-12-31" [Verifier | No | Yes] => Denied, [LTC11.at("8.3"), LTC11.at("36")], Inferred;
    /// Luật Tố cáo 2011, vai trò không cần danh tính: từ chối.
    /// Under the Law of 2011, roles that do not need it: refused.
    "identity-2012-denied" "2012-07-01..2018-12-31" [(ExpertBody or InfoProvider or SuperiorRoutine or InspectorateEnforcement or Referrer or SanctionFalseDenunciation or DatabaseUser or Statistics) | _ | _] => Denied, [LTC11.at("8.3"), LTC11.at("36")], Inferred;
}
