package kntc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import kntc.examples.FirstComplaint;
import kntc.examples.GoneDistrict;
import kntc.examples.MergedCommune;
import kntc.examples.TypedNumber;
import org.junit.jupiter.api.Test;

/** What the examples print. */
class ExamplesTest {
    private interface Example {
        void main(String[] arguments);
    }

    private static String[] printed(Example example) throws Exception {
        PrintStream terminal = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, "UTF-8"));
        try {
            example.main(new String[0]);
        } finally {
            System.setOut(terminal);
        }
        return printed.toString("UTF-8").split("\n");
    }

    private static String[] lines(String... lines) {
        return lines;
    }

    @Test
    void aComplaintIsDueWhenTheLawSays() throws Exception {
        assertArrayEquals(
                lines(
                        "2026-09-03: Điều 28 Luật Khiếu nại số 02/2011/QH13",
                        "Vụ việc phát sinh ở vùng sâu, vùng xa đi lại khó khăn?"),
                printed(FirstComplaint::main));
    }

    @Test
    void aMergedCommuneIsFoundWithWhatBecameOfIt() throws Exception {
        assertArrayEquals(
                lines(
                        "phường Cống Vị, quận Ba Đình, thành phố Hà Nội",
                        "Chia vào nhiều đơn vị: xác định theo địa điểm, không theo mã",
                        "phường Ngọc Hà: Một phần",
                        "phường Giảng Võ: Một phần"),
                printed(MergedCommune::main));
    }

    @Test
    void whoAnswersForAGoneDistrictIsNamedOnceTheQuestionIsAnswered() throws Exception {
        assertArrayEquals(
                lines(
                        "Vụ việc phát sinh, hoặc đất, nhà, công trình nằm ở xã, phường, đặc khu nào?",
                        "00008@2026-08-15: phường Ngọc Hà, thành phố Hà Nội",
                        "00025@2026-08-15: phường Giảng Võ, thành phố Hà Nội",
                        "Chủ tịch UBND phường Giảng Võ, thành phố Hà Nội, thay cho Chủ tịch UBND quận Ba Đình, thành phố Hà Nội"),
                printed(GoneDistrict::main));
    }

    @Test
    void aTypedNumberIsComparedWithWhatIsKnown() throws Exception {
        assertArrayEquals(
                lines(
                        "true: Luật Tiếp công dân số 42/2013/QH13: điểm a khoản 2 Điều 7, khoản 2 Điều 8, khoản 1 Điều 25 "
                                + "(được sửa đổi bởi Luật số 136/2025/QH15); khoản 1 Điều 12 Nghị định số 154/2026/NĐ-CP",
                        "WARNING: Không khớp với giới tính đã ghi."),
                printed(TypedNumber::main));
    }
}
