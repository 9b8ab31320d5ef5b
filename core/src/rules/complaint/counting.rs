//! How periods are counted. The laws on petitions do not say; the Civil Code of the day is applied by analogy. The counting
//! itself is the calendar's; these rows are what it cites.
//!
//! They are put by the day that the convention on the code in force names.

use crate::each;
use crate::law::instruments::{BLDS, BLDS05, LKN};

each! {
    /// Thời hạn được tính thế nào?
    /// How is a period counted?
    COUNTING: "counting" by step_on;

    /// "Ngày" là ngày theo dương lịch, "ngày làm việc" là ngày làm việc; không đổi đơn vị này sang đơn vị kia.
    /// "Ngày" is a calendar day, "ngày làm việc" a working day; the units are never exchanged.
    "period-day-unit.2012" "2012-07-01..2016-12-31" {} => [BLDS05.at("150.2")], Inferred, doubt COUNTING_BY_ANALOGY;
    /// "Ngày" là ngày theo dương lịch, "ngày làm việc" là ngày làm việc; không đổi đơn vị này sang đơn vị kia.
    /// "Ngày" is a calendar day, "ngày làm việc" a working day; the units are never exchanged.
    "period-day-unit" "2017-01-01.." {} => [BLDS.at("145.2")], Inferred, doubt COUNTING_BY_ANALOGY;
    /// Ngày xảy ra sự kiện không được tính; thời hạn tính từ ngày tiếp theo liền kề.
    /// The day of the event does not count; day one is the next day.
    "period-first-day-2012" "2012-07-01..2016-12-31" {} => [BLDS05.at("152")], Recalled, doubt CIVIL_CODE_2005_ARTICLE_152;
    /// Ngày xảy ra sự kiện không được tính; thời hạn tính từ ngày tiếp theo liền kề.
    /// The day of the event does not count; day one is the next day.
    "period-first-day" "2017-01-01.." {} => [BLDS.at("147.2"), BLDS.at("147.3")], Inferred, doubt COUNTING_BY_ANALOGY;
    /// Ngày cuối cùng là ngày nghỉ cuối tuần hoặc ngày nghỉ lễ thì thời hạn kết thúc vào cuối ngày làm việc tiếp theo.
    /// A last day that is a weekend or public holiday moves to the end of the next working day.
    "period-last-day-off-2012" "2012-07-01..2016-12-31" {} => [BLDS05.at("153.5"), BLDS05.at("153.6")], Inferred, doubt COUNTING_BY_ANALOGY;
    /// Ngày cuối cùng là ngày nghỉ cuối tuần hoặc ngày nghỉ lễ thì thời hạn kết thúc vào cuối ngày làm việc tiếp theo.
    /// A last day that is a weekend or public holiday moves to the end of the next working day.
    "period-last-day-off" "2017-01-01.." {} => [BLDS.at("148.5"), BLDS.at("148.6")], Inferred, doubt COUNTING_BY_ANALOGY;
    /// Pháp luật về khiếu nại không định nghĩa ngày làm việc: theo ngày nghỉ hằng tuần, ngày lễ, ngày nghỉ bù, ngày hoán đổi.
    /// Complaint law does not define a working day: weekends, public holidays, days in lieu and swapped days decide.
    "period-working-calendar" "2012-07-01.." {} => [], Inferred, doubt WORKING_DAYS_UNDEFINED;
    /// Vùng sâu, vùng xa đi lại khó khăn: áp dụng thời hạn dài hơn của Điều 28, 33, 37, 44.
    /// In a remote area that is hard to reach the longer periods of Article 28, 33, 37 and 44 apply.
    "remote-area" "2012-07-01.." {remote: Yes} => [LKN.at("28"), LKN.at("33"), LKN.at("37"), LKN.at("44")], Verified, doubt REMOTE_AREA;
}
