package kntc;

import static kntc.Cases.ACCEPTED;
import static kntc.Cases.KNTC;
import static kntc.Cases.TODAY;
import static kntc.Cases.complaint;
import static kntc.Cases.petition;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoorsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COMPLAINT =
            "{\"ref\":\"row 7\",\"contents\":[{\"kind\":\"complaint\",\"instance\":\"first\","
                    + "\"events\":[{\"kind\":\"accepted\",\"day\":\"2026-08-03\"}]}]}";

    private static Deadline resolve(List<Deadline> deadlines) {
        return deadlines.stream().filter(deadline -> deadline.getId().equals("resolve")).findFirst().get();
    }

    @Test
    void anAssessmentSaysWhatIsDueAndWhy() {
        Assessment answer = KNTC.assess(petition(complaint().build()), TODAY);
        assertEquals(TODAY, answer.on());
        assertEquals(Collections.emptyList(), answer.problems());
        assertEquals(Collections.emptyList(), answer.warnings());
        assertEquals(Collections.emptyList(), answer.rulings());

        ContentAssessment content = answer.contents().get(0);
        assertEquals(Coverage.ENCODED, content.getCoverage());
        assertEquals("complaint", content.getKind().getCode());
        assertEquals("Khiếu nại", content.getKind().getLabel().in(Language.VI));

        Deadline due = resolve(content.getDeadlines());
        assertEquals(due, answer.earliestDue().get());
        assertEquals(LocalDate.of(2026, 9, 3), due.getDue());
        assertEquals(LocalDate.of(2026, 9, 17), due.getLatestDue());
        assertEquals(DeadlineState.RUNNING, due.getState());
        assertEquals(14, due.getDaysLeft());
        assertEquals(Bound.AUTHORITY, due.getBound());
        assertEquals(Collections.singletonList(EventKind.ACCEPTED), due.getStarts());
        assertTrue(due.getCertain());

        Rule article = due.article().get();
        assertEquals("Điều 28 Luật Khiếu nại số 02/2011/QH13", article.citation(Language.VI));
        assertEquals("Article 28, Law on Complaints No. 02/2011/QH13", article.citation(Language.EN));
        assertEquals("verified", article.status());
        assertEquals(Optional.empty(), article.doubt());
        assertFalse(article.text().in(Language.EN).isEmpty());
    }

    @Test
    void aQuestionIsAnsweredWithoutKnowingTheFact() {
        Petition petition = petition(complaint().track(Track.ADMINISTRATIVE).build());
        Question next = KNTC.assess(petition, TODAY).nextQuestion().get();
        assertEquals("contents[0].remote", next.getPath());
        assertEquals("yes_no", next.getInput());
        assertEquals("yes", next.getOptions().get(0).getCode());
        assertEquals("Có", next.getOptions().get(0).getText().getVi());

        Petition answered = Kntc.answer(petition, next.getPath(), "no");
        assertEquals(Optional.of(false), answered.contents().get(0).remote());
        assertEquals(petition, Kntc.answer(answered, next.getPath(), ""));
        Deadline due = KNTC.assess(answered, TODAY).earliestDue().get();
        assertEquals(due.getDue(), due.getLatestDue());
    }

    @Test
    void everyPillarAnswersByItself() {
        Petition petition = petition(complaint().build());
        assertEquals("complaint", KNTC.classify(petition, TODAY).get(0).getKind().getCode());
        assertFalse(KNTC.eligible(petition, TODAY).get(0).getRulings().isEmpty());
        assertEquals(LocalDate.of(2026, 9, 3), resolve(KNTC.deadlines(petition, TODAY).get(0)).getDue());
        List<Office> offices = KNTC.competent(petition, TODAY).get(0);
        assertEquals(KNTC.assess(petition, TODAY).contents().get(0).getCompetent(), offices);
    }

    @Test
    void aRuleSaysWhyItDoesNotHold() {
        Petition petition = petition(complaint().track(Track.ADMINISTRATIVE).remote(false).build());
        Judgement why = KNTC.why(petition, TODAY, 0, "resolution-term").get();
        assertEquals("resolve-first", why.getHolds().get(0).id());
        Failure remote = why.getFails().stream().filter(it -> it.getRule().equals("resolve-first.remote")).findFirst().get();
        assertEquals("remote", remote.getBecause().get(0).getFact());
        assertEquals(Optional.empty(), KNTC.why(petition, TODAY, 1, "resolution-term"));
        assertEquals(Optional.empty(), KNTC.why(petition, TODAY, -1, "resolution-term"));
        assertEquals(Optional.empty(), KNTC.why(petition, TODAY, 0, "no such question"));
    }

    @Test
    void listsKeepTheirOrderAndABadPetitionFailsNoOther() {
        Petition good = petition(complaint().build(), complaint().track(Track.ADMINISTRATIVE).remote(true).build());
        Petition bad = Petition.builder().reference("bad").signatoryCount(-2).content(Content.builder().build()).build();
        List<Row> rows = KNTC.rows(Arrays.asList(good, bad, good), TODAY);
        assertEquals(5, rows.size());
        assertEquals(Arrays.asList("row 7", "row 7", "bad", "row 7", "row 7"), Arrays.asList(
                rows.stream().map(Row::getReference).toArray()));
        Row row = rows.get(1);
        assertEquals(1, row.getContent());
        assertEquals(PetitionKind.COMPLAINT, row.getKind());
        assertEquals(Coverage.ENCODED, row.getCoverage());
        assertEquals("resolve", row.getNextStep());
        assertEquals(LocalDate.of(2026, 9, 17), row.getDue());
        assertEquals(row.getDue(), row.getLatest());
        assertEquals(DeadlineState.RUNNING, row.getState());
        assertEquals(28, row.getDaysLeft());
        assertEquals("Điều 28 Luật Khiếu nại số 02/2011/QH13", row.getArticle().citation(Language.VI));
        assertEquals(0, row.getProblems());
        assertTrue(rows.get(2).getProblems() > 0);
        assertEquals(Coverage.OPEN, rows.get(2).getCoverage());
        assertTrue(rows.get(2).getOpenQuestions() > 0);

        List<Assessment> all = KNTC.assessAll(Arrays.asList(good, bad), TODAY);
        assertEquals(KNTC.assess(good, TODAY).toJson(), all.get(0).toJson());
        assertEquals(KNTC.assess(bad, TODAY).toJson(), all.get(1).toJson());
    }

    @Test
    void longListsAreAnsweredInFull() {
        List<Petition> many = Collections.nCopies(4_500, petition(complaint().build()));
        assertEquals(4_500, KNTC.rows(many, TODAY).size());
        assertEquals(Collections.emptyList(), KNTC.rows(Collections.emptyList(), TODAY));
        assertEquals(Collections.emptyList(), KNTC.assessAll(Collections.emptyList(), TODAY));
    }

    @Test
    void jsonDoorsAnswerAsTheTypedOnesDo() throws Exception {
        Petition petition = petition(complaint().build());
        String answer = KNTC.assessJson(COMPLAINT, TODAY);
        assertEquals(KNTC.assess(petition, TODAY).toJson(), answer);
        byte[] utf8 = COMPLAINT.getBytes(StandardCharsets.UTF_8);
        assertEquals(answer, new String(KNTC.assessJson(utf8, TODAY), StandardCharsets.UTF_8));

        String list = "[" + COMPLAINT + "]";
        assertEquals("[" + answer + "]", KNTC.assessAllJson(list, TODAY));
        assertEquals("[]", KNTC.validateJson(COMPLAINT, TODAY));
        JsonNode row = JSON.readTree(KNTC.rowsJson(list, TODAY)).get(0);
        assertEquals("row 7", row.get("ref").asText());
        assertEquals("2026-09-03", row.get("due").asText());
        JsonNode answered = JSON.readTree(KNTC.answerJson(COMPLAINT, "contents[0].remote", "có"));
        assertTrue(answered.get("contents").get(0).get("remote").asBoolean());

        JsonNode judged = JSON.readTree(KNTC.judgeJson("resolution-term",
                "{\"accepted_on\":\"2026-08-03\",\"track\":\"administrative\",\"instance\":\"first\",\"remote\":false,"
                        + "\"complex\":false}"));
        assertEquals("resolve-first", judged.get("holds").get(0).get("id").asText());
        JsonNode counted = JSON.readTree(KNTC.countJson(
                "{\"op\":\"due\",\"start\":\"2026-10-05\",\"term\":{\"unit\":\"days\",\"count\":30}}"));
        assertEquals("2026-11-04", counted.get("day").asText());
    }

    @Test
    void aStoredAssessmentIsExplained() {
        Assessment answer = KNTC.assess(petition(complaint().build()), TODAY);
        String paragraph = answer.explain(Language.VI);
        assertTrue(paragraph.contains("03/09/2026") && paragraph.contains("Điều 28 Luật Khiếu nại"), paragraph);
        assertEquals(paragraph, Kntc.explain(answer.toJson(), Language.VI));
        assertEquals(answer.explain(Language.EN), Kntc.explain(answer.toJson(), Language.EN));
    }

    @Test
    void whatTheHostTakesForGrantedIsShownAsAssumed() {
        Petition petition = petition(complaint().track(Track.ADMINISTRATIVE).build());
        List<Kntc> plains = Arrays.asList(
                Kntc.builder().assume(Content.builder().remote(false).build()).build(),
                Kntc.builder().assume(petition(Content.builder().remote(false).build())).build(),
                Kntc.builder().assume("remote", "no").build(),
                Kntc.builder().assume("remote", "Không").assume("vietnamese", "yes").build());
        for (Kntc plain : plains) {
            Assessment answer = plain.assess(petition, TODAY);
            Deadline due = answer.earliestDue().get();
            assertEquals(LocalDate.of(2026, 9, 3), due.getLatestDue());
            FactUsed remote = answer.contents().get(0).getFacts().stream()
                    .filter(fact -> fact.getFact().equals("remote")).findFirst().get();
            assertEquals(Origin.ASSUMED, remote.getOrigin());
            assertEquals(Collections.singletonList("no"), remote.getValues());
        }
    }

    @Test
    void disputedPointsAreCountedAsTheHostChooses() {
        Conventions conventions = Conventions.builder().eventDay(EventDay.COUNTED).build();
        assertEquals(EventDay.COUNTED, conventions.eventDay());
        assertEquals(SwappedDays.FOLLOWED, conventions.swappedDays());
        Kntc counted = Kntc.builder().conventions(conventions).build();
        Deadline due = counted.assess(petition(complaint().build()), TODAY).earliestDue().get();
        assertEquals(LocalDate.of(2026, 9, 1), due.getNominal());
    }

    @Test
    void everyValueHasItsWordAndItsLabel() {
        assertEquals("complaint", PetitionKind.COMPLAINT.code());
        assertEquals("Khiếu nại", PetitionKind.COMPLAINT.label(Language.VI));
        assertEquals("Complaint", PetitionKind.COMPLAINT.label(Language.EN));
        assertEquals("second_complaint", EventKind.SECOND_COMPLAINT.code());
        assertEquals("Quá hạn", DeadlineState.OVERDUE.label(Language.VI));
    }

    @Test
    void everyRuleAnAnswerNamesHasItsWords() throws Exception {
        Petition rich = petition(complaint().build(), complaint().instance(Instance.SECOND).remote(true).build(),
                Content.builder().kind(PetitionKind.COMPLAINT).withdrawal(Withdrawal.ALL).event(EventKind.RECEIVED, ACCEPTED)
                        .event(EventKind.WITHDRAWN, ACCEPTED.plusDays(3)).build());
        int seen = 0;
        int cited = 0;
        for (ContentAssessment content : KNTC.assess(rich, TODAY).contents()) {
            for (Ruling ruling : content.getRulings()) {
                for (Rule rule : ruling.getGrounds()) {
                    cited += rule.citation(Language.VI).contains("Điều") ? 1 : 0;
                    assertFalse(rule.text().in(Language.VI).isEmpty(), rule.id());
                    seen++;
                }
            }
        }
        assertTrue(cited > 10 && cited > seen / 2, "rules cited: " + cited + " of " + seen);
    }

    @Test
    void aRuleHasTheWordsOfItsProvisions() {
        Rule rule = Kntc.standard().assess(Petition.builder().content(Content.builder().kind(PetitionKind.COMPLAINT)
                .instance(Instance.FIRST).event(EventKind.ACCEPTED, LocalDate.of(2026, 8, 3)).build()).build(),
                LocalDate.of(2026, 8, 20)).earliestDue().get().article().get();
        Quote quote = rule.quotes().get(0);
        assertEquals("28", quote.getArticle());
        assertTrue(quote.getText().contains("không quá 30 ngày, kể từ ngày thụ lý"));
        assertTrue(Kntc.rulebookJson().contains("\"id\":\"resolve-first\""));
    }
}
