package kntc;

import static kntc.Cases.ACCEPTED;
import static kntc.Cases.KNTC;
import static kntc.Cases.TODAY;
import static kntc.Cases.complaint;
import static kntc.Cases.petition;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class WrongInputTest {
    private static final String SECRET = "Nguyễn Văn Bí Mật";

    /** {@code path: code} of each problem that JSON text has. */
    private static List<String> problems(String petition) throws Exception {
        String answer = KNTC.validateJson(petition, TODAY);
        assertFalse(answer.contains(SECRET), "a problem repeats what was typed");
        List<String> out = new java.util.ArrayList<>();
        for (JsonNode problem : new ObjectMapper().readTree(answer)) {
            assertFalse(problem.get("vi").asText().isEmpty() || problem.get("en").asText().isEmpty());
            out.add(problem.get("path").asText() + ": " + problem.get("code").asText());
        }
        return out;
    }

    private static String times(String text, int count) {
        return String.join("", Collections.nCopies(count, text));
    }

    private static void refused(String code, Executable call) {
        KntcException refused = assertThrows(KntcException.class, call);
        assertEquals(code, refused.code());
        assertFalse(refused.getMessage().isEmpty());
        assertFalse(refused.getMessage().contains(SECRET), "the message repeats what was typed");
        for (Fault fault : refused.faults()) {
            assertFalse((fault.getPath() + fault.getVi() + fault.getEn()).contains(SECRET));
        }
    }

    @Test
    void everyProblemOfATextAtOnce() throws Exception {
        String petition = "{\"" + SECRET + "\": 1, \"signatory_count\": -2, \"dated\": 5, \"authorised_on\": \"31/02/2026\","
                + " \"contents\": [{\"kind\": \"" + SECRET + "\", \"time_bar\": \"expired\", \"events\": ["
                + "{\"kind\": \"accepted\", \"day\": \"2026-08-03\"}, {\"kind\": \"decided\", \"day\": \"2026-08-01\"}]}]}";
        List<String> found = problems(petition);
        List<String> expected = Arrays.asList(
                ": unknown_key",
                "signatory_count: not_a_count",
                "dated: wrong_type",
                "authorised_on: no_such_day",
                "contents[0].kind: unknown_value",
                "contents[0].time_bar: derived_key",
                "contents[0].events[1].day: event_order");
        assertTrue(found.containsAll(expected), found.toString());
    }

    @Test
    void textThatIsNoJsonIsAProblemAndNoException() throws Exception {
        assertEquals(Collections.singletonList(": not_json"), problems("{"));
        assertEquals(Collections.singletonList(": not_json"), problems(""));
        assertEquals(Collections.singletonList(": wrong_type"), problems("[]"));
    }

    @Test
    void hugeAndDeepTextsAreProblems() throws Exception {
        assertEquals(Collections.singletonList(": input_too_long"),
                problems("{\"ref\": \"" + times("x", 10_000_000) + "\"}"));
        assertEquals(Collections.singletonList("contents: too_many"),
                problems("{\"contents\": [" + times("{},", 999) + "{}]}"));
        List<String> deep = problems("{\"contents\": " + times("[", 100) + times("]", 100) + "}");
        assertTrue(deep.toString().contains("too_deep"), deep.toString());
        List<String> deeper = problems("{\"contents\": " + times("[", 400_000));
        assertFalse(deeper.isEmpty());
    }

    @Test
    void typedPetitionsAreCheckedAsTextsAre() {
        Petition wrong = Petition.builder().signatoryCount(-2).authorisedOn(LocalDate.of(1066, 10, 14))
                .content(complaint().event(EventKind.DECIDED, ACCEPTED.minusDays(2)).build()).build();
        List<String> found = KNTC.validate(wrong, TODAY).stream()
                .map(problem -> problem.getPath() + ": " + problem.getCode()).collect(Collectors.toList());
        assertTrue(found.stream().anyMatch(it -> it.startsWith("signatory_count: ")), found.toString());
        assertTrue(found.contains("authorised_on: YEAR_OUT_OF_RANGE"), found.toString());
        assertTrue(found.contains("contents[0].events[1].day: EVENT_ORDER"), found.toString());
        assertEquals(KNTC.validate(wrong, TODAY), KNTC.assess(wrong, TODAY).problems());

        Petition reversed = petition(complaint().learnedOn(Days.between(TODAY, ACCEPTED)).build());
        assertEquals(ProblemCode.REVERSED_STRETCH, KNTC.validate(reversed, TODAY).get(0).getCode());
        assertEquals(Severity.WRONG, KNTC.validate(reversed, TODAY).get(0).getSeverity());

        Petition many = petition(Collections.nCopies(1_000, complaint().build()).toArray(new Content[0]));
        assertTrue(KNTC.validate(many, TODAY).stream().anyMatch(it -> it.getCode() == ProblemCode.TOO_MANY));
    }

    @Test
    void aDayThatNoCalendarHoldsIsRefused() {
        Petition petition = petition(complaint().learnedOn(LocalDate.MAX).build());
        refused("day_out_of_range", () -> KNTC.validate(petition, TODAY));
        refused("day_out_of_range", () -> KNTC.assess(petition(complaint().build()), LocalDate.MIN));
        refused("day_out_of_range", () -> KNTC.rows(Collections.singletonList(petition), TODAY));
    }

    @Test
    void whatCannotBeAnsweredIsOneException() {
        Petition petition = petition(complaint().build());
        refused("unknown_key", () -> Kntc.answer(petition, "no such path", "yes"));
        refused("unknown_key", () -> Kntc.answer(petition, "contents[9].remote", "yes"));
        refused("unknown_value", () -> Kntc.answer(petition, "contents[0].remote", SECRET));
        refused("not_a_day", () -> Kntc.answer(petition, "contents[0].learned_on", SECRET));
        refused("unknown_key", () -> Kntc.builder().assume(SECRET, "no"));
        refused("unknown_key", () -> Kntc.builder().assume("time_bar", "expired"));
        refused("unknown_value", () -> Kntc.builder().assume("remote", SECRET));
        refused("unknown_value", () -> Kntc.builder().assume("remote", ""));
        refused("not_an_assessment", () -> Kntc.explain("{\"schema\": \"" + SECRET + "\"}", Language.VI));
        refused("wrong_type", () -> KNTC.rowsJson("{}", TODAY));
        refused("not_json", () -> KNTC.assessAllJson("[{}, " + SECRET, TODAY));
        refused("unknown_value", () -> KNTC.judgeJson(SECRET, "{}"));
        refused("unknown_key", () -> KNTC.judgeJson("resolution-term", "{\"" + SECRET + "\": true}"));
        refused("wrong_type", () -> KNTC.countJson("{\"op\": \"due\"}"));
    }

    @Test
    void whatIsNoTextIsRefused() {
        refused("not_text", () -> KNTC.assessJson("{\"ref\": \"\ud800\"}", TODAY));
        refused("not_text", () -> KNTC.assess(Petition.builder().reference("\udc00").build(), TODAY));
        Petition reference = Petition.builder().reference("\ud800").build();
        refused("not_text", () -> KNTC.rows(Collections.singletonList(reference), TODAY));
        refused("not_text", () -> KNTC.assessJson("{\"ref\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1), TODAY));
    }

    @Test
    void whatIsMissingIsNamed() {
        refused("missing", () -> KNTC.assess(null, TODAY));
        refused("missing", () -> KNTC.assess(petition(complaint().build()), null));
        refused("missing", () -> KNTC.assessJson((String) null, TODAY));
        refused("missing", () -> KNTC.rows(Collections.singletonList(null), TODAY));
        refused("missing", () -> KNTC.calendar().addDays(null, 1));
    }
}
