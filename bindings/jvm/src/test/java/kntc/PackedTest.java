package kntc;

import static kntc.Cases.KNTC;
import static kntc.Cases.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Long lists cross in another form than single petitions; nothing may get lost or change its place. */
class PackedTest {
    /** Enters something under every fact; which value, `turn` decides. Returns how many facts there are. */
    private static int fill(Object builder, int turn) throws Exception {
        int facts = 0;
        for (Method setter : builder.getClass().getDeclaredMethods()) {
            if (setter.getParameterCount() != 1 || setter.isSynthetic()) {
                continue;
            }
            Class<?> type = setter.getParameterTypes()[0];
            Object value;
            if (type == Boolean.class) {
                value = turn % 2 == 0;
            } else if (type == Integer.class) {
                value = 70_000 + turn;
            } else if (type == LocalDate.class) {
                value = TODAY.minusDays(turn * 400);
            } else if (type == Place.class) {
                value = turn % 2 == 0 ? Place.of("01") : Place.of("00025", TODAY.minusDays(turn));
            } else if (type.isEnum()) {
                value = type.getEnumConstants()[turn % type.getEnumConstants().length];
            } else {
                continue;
            }
            setter.invoke(builder, value);
            facts++;
        }
        return facts;
    }

    @Test
    void everyFactCrossesInAListAsItDoesAlone() throws Exception {
        for (int turn = 0; turn < 20; turn++) {
            Content.Builder content = Content.builder();
            Petition.Builder petition = Petition.builder().reference("đơn số " + turn);
            int ofContent = fill(content, turn);
            int ofPetition = fill(petition, turn);
            assertTrue(ofContent > 80 && ofPetition > 30, ofContent + " and " + ofPetition);
            for (EventKind kind : EventKind.values()) {
                content.event(new Event(kind, Days.between(TODAY.minusDays(turn), TODAY), turn % 2 == 0 ? null : "số 1/QĐ"));
            }
            petition.content(content.build()).event(EventKind.RECEIVED, TODAY).content(Content.builder().build());

            Petition full = petition.build();
            String alone = KNTC.assess(full, TODAY).toJson();
            assertEquals(alone, KNTC.assessAll(Collections.singletonList(full), TODAY).get(0).toJson());
            JsonNode stored = new ObjectMapper().readTree(alone).get("petition");
            assertEquals(ofContent + 1, stored.get("contents").get(0).size(), "its facts and its events");
            assertEquals(ofPetition + 3, stored.size(), "its facts, reference, events and contents");
        }
    }

    @Test
    void aRowSaysWhatTheFullAnswerSays() {
        List<Petition> petitions = new ArrayList<>();
        for (int day = 0; day < 90; day++) {
            petitions.add(Cases.petition(Content.builder().kind(PetitionKind.COMPLAINT).track(Track.ADMINISTRATIVE)
                    .instance(Instance.values()[day % 2]).remote(day % 3 == 0)
                    .event(EventKind.ACCEPTED, TODAY.minusDays(day)).build()));
        }
        List<Row> rows = KNTC.rows(petitions, TODAY);
        List<Assessment> answers = KNTC.assessAll(petitions, TODAY);
        for (int i = 0; i < petitions.size(); i++) {
            Deadline due = answers.get(i).earliestDue().get();
            assertEquals(due.getDue(), rows.get(i).getDue());
            assertEquals(due.getId(), rows.get(i).getNextStep());
            assertEquals(due.article().get(), rows.get(i).getArticle());
            assertEquals(due.getState(), rows.get(i).getState());
            assertEquals(due.getDaysLeft(), rows.get(i).getDaysLeft());
            assertEquals(answers.get(i).problems().size(), rows.get(i).getProblems());
        }
    }
}
