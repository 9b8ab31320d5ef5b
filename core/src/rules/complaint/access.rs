//! Who may read the file: điểm d khoản 1 Điều 12, điểm b khoản 1 Điều 13, điểm d khoản 1 Điều 16.

use crate::each;
use crate::law::instruments::LKN;

each! {
    /// Ai được đọc, sao chụp, sao chép tài liệu trong hồ sơ
    /// Who may read and copy documents of the file
    FILE_ACCESS: "file-access" by today;

    /// Người khiếu nại được biết, đọc, sao chụp, sao chép tài liệu, chứng cứ do người giải quyết thu thập, trừ bí mật nhà nước.
    /// The complainant may know, read, photograph and copy documents and evidence collected by the resolver, except state secrets.
    "access-complainant" "2012-07-01.." {file_reader: Complainant, document_secret: No} => [LKN.at("12.1.d")], Verified;
    /// Người bị khiếu nại được biết, đọc, sao chụp, sao chép tài liệu, chứng cứ do người giải quyết thu thập, trừ bí mật nhà nước.
    /// The complained may know, read, photograph and copy documents and evidence collected by the resolver, except state secrets.
    "access-complained" "2012-07-01.." {file_reader: Complained, document_secret: No} => [LKN.at("13.1.b")], Verified;
    /// Luật sư, trợ giúp viên pháp lý được nghiên cứu hồ sơ, sao chụp, sao chép tài liệu, chứng cứ liên quan để bảo vệ người khiếu nại, trừ bí mật nhà nước.
    /// The lawyer or legal-aid officer may study the file, photograph and copy documents and evidence on the content to protect the complainant, except state secrets.
    "access-lawyer" "2012-07-01.." {file_reader: LawyerOrLegalAid, document_secret: No} => [LKN.at("16.1.d")], Verified;
}
