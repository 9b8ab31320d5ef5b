package kntc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import kntc.examples.FirstComplaint;
import org.junit.jupiter.api.Test;

class FirstComplaintTest {
    @Test
    void theExamplePrintsWhatTheLawSays() throws Exception {
        PrintStream terminal = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, "UTF-8"));
        try {
            FirstComplaint.main(new String[0]);
        } finally {
            System.setOut(terminal);
        }
        assertEquals(
                "2026-09-03: Điều 28 Luật Khiếu nại số 02/2011/QH13\n"
                        + "Vụ việc phát sinh ở vùng sâu, vùng xa đi lại khó khăn?\n",
                printed.toString("UTF-8"));
    }
}
