package kntc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdentityTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 8, 15);
    /** A man born in 1985 in Hanoi. */
    private static final String NUMBER = "001 085 000001";

    private static List<Finding> found(Finding... findings) {
        return Arrays.asList(findings);
    }

    @Test
    void aNumberIsComparedWithWhatIsKnownAndWithNothingElse() {
        assertEquals(found(), Identity.paper(Paper.IDENTITY_CARD, NUMBER).findings());
        assertEquals(found(), Identity.paper(Paper.IDENTITY_CARD, " ").findings());
        assertEquals(found(), Identity.paper(Paper.PERSONAL_NUMBER, NUMBER).born(LocalDate.of(1985, 3, 15)).sex(Sex.MALE)
                .on(RECEIVED).findings());
        assertEquals(found(Finding.PERSONAL_NUMBER_YEAR, Finding.PERSONAL_NUMBER_SEX),
                Identity.paper(Paper.PERSONAL_NUMBER, NUMBER).born(Year.of(1990)).sex(Sex.FEMALE).findings());
        assertEquals(found(Finding.PERSONAL_NUMBER_LENGTH), Identity.paper(Paper.IDENTITY_CARD, "12").findings());
        assertEquals(found(Finding.OLD_CARD_ENDED), Identity.paper(Paper.OLD_CARD, "012345678").on(RECEIVED).findings());
    }

    @Test
    void aBirthMayBeGivenInEveryWayInWhichDaysAreKnown() {
        Date noon = new Date(Instant.parse("1990-05-01T05:00:00Z").toEpochMilli());
        for (Identity.PaperCheck check : Arrays.asList(
                Identity.paper(Paper.IDENTITY_CARD, NUMBER).born(LocalDate.of(1990, 5, 1)),
                Identity.paper(Paper.IDENTITY_CARD, NUMBER).born(noon),
                Identity.paper(Paper.IDENTITY_CARD, NUMBER).born(YearMonth.of(1990, 5)),
                Identity.paper(Paper.IDENTITY_CARD, NUMBER).born(Year.of(1990)),
                Identity.paper(Paper.IDENTITY_CARD, NUMBER)
                        .born(Days.between(LocalDate.of(1990, 1, 1), LocalDate.of(1991, 1, 1))))) {
            assertEquals(found(Finding.PERSONAL_NUMBER_YEAR), check.findings());
            assertEquals(found(), check.born((LocalDate) null).findings());
        }
    }

    @Test
    void otherNumbersAreCheckedByTheirDay() {
        assertEquals(found(), Identity.phone("+84 912 345 678").on(RECEIVED).findings());
        assertEquals(found(Finding.PHONE_OLD), Identity.phone("0120 345 6789").on(RECEIVED).findings());
        assertEquals(found(), Identity.phone("0120 345 6789").on(LocalDate.of(2018, 11, 14)).findings());
        assertEquals("0703456789", Identity.renewedPhone("0120 345 6789").get());
        assertFalse(Identity.renewedPhone("0912 345 678").isPresent());
        assertEquals(found(Finding.TAX_CHECK_DIGIT), Identity.taxNumber("0100109107").findings());
        assertEquals(found(Finding.TAX_PERSONAL_NOT_YET),
                Identity.taxNumber("001085000001").on(LocalDate.of(2025, 6, 30)).findings());
        assertEquals(found(Finding.EMAIL_FORM), Identity.email("tiepdan.example.gov.vn").findings());
        assertEquals(found(Finding.PROCEDURE_ENDED), Identity.procedure("2.002500").on(RECEIVED).findings());
        assertEquals("Giải quyết khiếu nại lần đầu tại cấp xã",
                Identity.procedureTitle("2.002409.H05").get().in(Language.VI));
        assertFalse(Identity.procedureTitle("9.999999").isPresent());
    }

    @Test
    void noNumberWasAskedForBeforeJuly2026() {
        LocalDate first = LocalDate.of(2026, 7, 1);
        assertFalse(Identity.asked(Purpose.RECEPTION, first.minusDays(1)).get().getNumber());
        Asked asked = Identity.asked(Purpose.COMPLAINT_FORMS, first).get();
        assertTrue(asked.getNumber() && asked.getIssue());
        assertEquals(Paper.IDENTITY_CARD, asked.getPapers().get(0));
        assertEquals(Status.VERIFIED, asked.getStatus());
        assertFalse(Identity.asked(Purpose.COMPLAINT_FORMS, first.minusDays(1)).isPresent());
    }

    @Test
    void aFindingSaysWhatItIsAndHowItWeighs() {
        assertEquals("old_card_ended", Finding.OLD_CARD_ENDED.code());
        assertEquals(FindingWeight.WARNING, Finding.OLD_CARD_ENDED.weight());
        assertEquals(Status.VERIFIED, Finding.OLD_CARD_ENDED.status());
        Set<String> said = new HashSet<>();
        for (Finding finding : Finding.values()) {
            assertEquals(finding.name().toLowerCase(java.util.Locale.ROOT), finding.code());
            assertTrue(said.add(finding.label(Language.VI)) && said.add(finding.label(Language.EN)), finding.code());
        }
        assertEquals("warning", FindingWeight.WARNING.code());
        assertEquals("old_card", Paper.OLD_CARD.code());
        assertEquals("Nữ", Sex.FEMALE.label(Language.VI));
        assertEquals("complaint_forms", Purpose.COMPLAINT_FORMS.code());
    }

    @Test
    void manyChecksAreAnsweredInTheirOrderAndABadOneAlone() {
        List<Identity.Check> checks = new ArrayList<>();
        for (int i = 0; i < 2_500; i++) {
            checks.add(Identity.phone("0120 345 6789").on(RECEIVED));
            checks.add(Identity.paper(Paper.OLD_CARD, "0123456789"));
        }
        checks.set(3_001, Identity.paper(Paper.PASSPORT, "C1234567").born(LocalDate.of(1066, 10, 14)));
        List<CheckAnswer> answers = Identity.checkAll(checks);
        assertEquals(5_000, answers.size());
        for (int i = 0; i < answers.size(); i++) {
            CheckAnswer answer = answers.get(i);
            if (i == 3_001) {
                assertEquals("born", answer.getProblem().getPath());
                assertEquals(ProblemCode.YEAR_OUT_OF_RANGE, answer.getProblem().getCode());
                assertEquals(found(), answer.getFindings());
            } else {
                assertNull(answer.getProblem());
                assertEquals(checks.get(i) instanceof Identity.PaperCheck ? found(Finding.OLD_CARD_LENGTH)
                        : found(Finding.PHONE_OLD), answer.getFindings());
            }
        }
        assertEquals(Collections.emptyList(), Identity.checkAll(Collections.<Identity.Check>emptyList()));
    }

    @Test
    void whatCannotBeCheckedIsRefusedAndNothingIsRepeated() {
        String secret = "079185123457";
        KntcException birth = assertThrows(KntcException.class, () -> Identity.paper(Paper.PASSPORT, secret)
                .born(Days.between(RECEIVED, RECEIVED.minusDays(1))).findings());
        assertEquals("reversed_stretch", birth.code());
        assertEquals("born", birth.faults().get(0).getPath());
        assertEquals("missing", assertThrows(KntcException.class, () -> Identity.phone(null).findings()).code());
        assertEquals("missing", assertThrows(KntcException.class, () -> Identity.paper(null, secret).findings()).code());
        assertEquals("not_text",
                assertThrows(KntcException.class, () -> Identity.email("\ud800" + secret).findings()).code());
        KntcException json = assertThrows(KntcException.class,
                () -> Identity.checkJson("{\"op\": \"paper\", \"paper\": \"" + secret + "\", \"number\": \"1\"}"));
        assertEquals("wrong_type", json.code());
        Identity.Check check = Identity.paper(Paper.IDENTITY_CARD, secret);
        for (String said : Arrays.asList(birth.toString(), json.toString(), check.toString(), check.findings().toString(),
                Identity.checkAll(Collections.singletonList(check)).toString())) {
            assertFalse(said.contains(secret), said);
        }
    }
}
