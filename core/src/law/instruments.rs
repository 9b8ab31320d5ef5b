//! The instruments that rules cite. A rule names them by these constants, so that no number is typed twice.

use super::{Instrument, Text};

macro_rules! instruments {
    ($($(#[$doc:meta])* $code:ident = $number:literal, $vi:literal, $en:literal;)*) => {
        $($(#[$doc])* pub static $code: Instrument =
            Instrument { number: $number, name: Text { vi: $vi, en: $en } };)*

        /// Every instrument, in the order of this file.
        pub static ALL: &[&Instrument] = &[$(&$code),*];
    };
}

instruments! {
    /// In force from 01/07/2012.
    LKN = "02/2011/QH13", "Luật Khiếu nại", "Law on Complaints";
    /// Law on Denunciations of 2011, 01/07/2012 to 31/12/2018.
    LTC11 = "03/2011/QH13", "Luật Tố cáo", "Law on Denunciations";
    /// Law on Denunciations of 2018, from 01/01/2019.
    LTC = "25/2018/QH14", "Luật Tố cáo", "Law on Denunciations";
    /// From 01/07/2014.
    TCD = "42/2013/QH13", "Luật Tiếp công dân", "Law on Citizen Reception";
    /// Amends the three laws from 01/07/2026.
    L136 = "136/2025/QH15", "Luật sửa đổi, bổ sung một số điều của Luật Tiếp công dân, Luật Khiếu nại, Luật Tố cáo", "Law amending the Laws on Citizen Reception, Complaints and Denunciations";
    /// Law on Complaints and Denunciations of 1998, for complaints accepted before 01/07/2012.
    LKNTC98 = "09/1998/QH10", "Luật Khiếu nại, tố cáo", "Law on Complaints and Denunciations";
    /// 20/11/2012 to 09/12/2020.
    ND75 = "75/2012/NĐ-CP", "Nghị định", "Decree";
    /// From 10/12/2020.
    ND124 = "124/2020/NĐ-CP", "Nghị định", "Decree";
    /// Amends Decree 124/2020 from 01/07/2026.
    ND155 = "155/2026/NĐ-CP", "Nghị định", "Decree";
    /// Details the Law on Denunciations from 28/05/2019.
    ND31 = "31/2019/NĐ-CP", "Nghị định", "Decree";
    /// Amends Decree 31/2019 from 01/07/2026.
    ND156 = "156/2026/NĐ-CP", "Nghị định", "Decree";
    /// Citizen reception, 15/08/2014 to 30/06/2026.
    ND64 = "64/2014/NĐ-CP", "Nghị định", "Decree";
    /// Citizen reception, from 01/07/2026.
    ND154 = "154/2026/NĐ-CP", "Nghị định", "Decree";
    /// Enterprises and public units: complaints and denunciations on labour.
    ND24 = "24/2018/NĐ-CP", "Nghị định", "Decree";
    /// The national database, from 10/10/2022.
    ND55 = "55/2022/NĐ-CP", "Nghị định", "Decree";
    /// Two-tier local government and the inspectorate's fields, from 01/07/2025.
    ND141 = "141/2025/NĐ-CP", "Nghị định", "Decree";
    /// Feedback on administrative regulations.
    ND20 = "20/2008/NĐ-CP", "Nghị định", "Decree";
    /// Settling complaints, 16/12/2013 to 09/12/2020.
    TT07KN = "07/2013/TT-TTCP", "Thông tư", "Circular";
    /// Amends Circular 07/2013 from 05/12/2016.
    TT02 = "02/2016/TT-TTCP", "Thông tư", "Circular";
    /// Citizen reception, 15/12/2014 to 14/11/2021.
    TT06 = "06/2014/TT-TTCP", "Thông tư", "Circular";
    /// Petition handling, 15/12/2014 to 14/11/2021.
    TT07 = "07/2014/TT-TTCP", "Thông tư", "Circular";
    /// Citizen reception, from 15/11/2021.
    TT04 = "04/2021/TT-TTCP", "Thông tư", "Circular";
    /// Petition handling, from 15/11/2021.
    TT05 = "05/2021/TT-TTCP", "Thông tư", "Circular";
    /// Two-tier bridge for denunciations and complaints, 2025.
    TT02_2025 = "02/2025/TT-TTCP", "Thông tư", "Circular";
    /// Protection of denouncers by the police, from 15/02/2021.
    TT145 = "145/2020/TT-BCA", "Thông tư", "Circular";
    /// Protection of a denouncer's position as an official.
    TT03NV = "03/2020/TT-BNV", "Thông tư", "Circular";
    /// Protection of a denouncer's employment.
    TT08LD = "08/2020/TT-BLĐTBXH", "Thông tư", "Circular";
    /// Administrative procedure code, from 01/07/2016.
    TTHC = "93/2015/QH13", "Luật Tố tụng hành chính", "Law on Administrative Procedure";
    /// Administrative procedure code of 2010, to 30/06/2016.
    TTHC10 = "64/2010/QH12", "Luật Tố tụng hành chính", "Law on Administrative Procedure";
    /// Civil Code of 2015, from 01/01/2017.
    BLDS = "91/2015/QH13", "Bộ luật Dân sự", "Civil Code";
    /// Civil Code of 2005, to 31/12/2016.
    BLDS05 = "33/2005/QH11", "Bộ luật Dân sự", "Civil Code";
    /// Local government, from 16/06/2025.
    L72 = "72/2025/QH15", "Luật Tổ chức chính quyền địa phương", "Law on the Organisation of Local Government";
    /// Powers of two-tier local government in construction, from 01/07/2025.
    ND140 = "140/2025/NĐ-CP", "Nghị định", "Decree";
    /// Agencies under the people's committees of provinces and communes, from 01/07/2025.
    ND150 = "150/2025/NĐ-CP", "Nghị định", "Decree";
    /// Inspection, from 01/07/2025.
    L84 = "84/2025/QH15", "Luật Thanh tra", "Law on Inspection";
    /// The organisation of courts, from 01/07/2025.
    L81 = "81/2025/QH15", "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Tòa án nhân dân", "Law amending the Law on the Organisation of People's Courts";
    /// The ministries, from 01/03/2025.
    NQ176 = "176/2025/QH15", "Nghị quyết", "Resolution";
    /// Names of bodies are read as those of the body that took over, from 19/02/2025.
    NQ190 = "190/2025/QH15", "Nghị quyết", "Resolution";
    /// The Ministry of Public Security without district police, from 01/03/2025.
    ND02_2025 = "02/2025/NĐ-CP", "Nghị định", "Decree";
    /// The Government Inspectorate, 2025.
    ND109 = "109/2025/NĐ-CP", "Nghị định", "Decree";
    /// Who inherits duties under judgments on district decisions, 18/07/2025.
    CV4323 = "4323/BTP-CQLTHADS", "Công văn", "Official letter";
    /// Social insurance offices, 2025.
    TT116 = "116/2025/TT-BTC", "Thông tư", "Circular";
    /// Handing criminal records to the police, 2025.
    NQ223 = "223/NQ-CP", "Nghị quyết", "Resolution";
}
