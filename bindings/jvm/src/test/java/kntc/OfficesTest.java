package kntc;

import static kntc.Cases.KNTC;
import static kntc.Cases.NAMING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Which office it is, by the places of the petition. */
class OfficesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Gazetteer GAZETTEER = Gazetteer.standard();
    private static final LocalDate DECIDED = LocalDate.of(2024, 5, 10);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 8, 15);
    private static final String SECRET = "Nguyễn Văn Bí Mật";

    private static Content.Builder complaint(OfficeKind office) {
        return Content.builder().kind(PetitionKind.COMPLAINT).track(Track.ADMINISTRATIVE).instance(Instance.FIRST)
                .targetOffice(office);
    }

    private static Petition petition(Content.Builder content) {
        return Petition.builder().event(EventKind.RECEIVED, RECEIVED).content(content.build()).build();
    }

    private static List<String> names(Kntc kntc, Petition petition) {
        return kntc.competent(petition, RECEIVED).get(0).stream().map(Office::getName).collect(Collectors.toList());
    }

    private static void refused(String code, Executable call) {
        KntcException refused = assertThrows(KntcException.class, call);
        assertEquals(code, refused.code());
        assertFalse(refused.getMessage().contains(SECRET), "the message repeats what was typed");
        refused.faults().forEach(fault -> assertFalse(fault.toString().contains(SECRET)));
    }

    private static String problem(Kntc kntc, Petition petition) {
        List<Problem> problems = kntc.validate(petition, RECEIVED);
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0).getPath() + ": " + problems.get(0).getCode();
    }

    @Test
    void aPlaceIsMadeFromWhatIsAtHand() {
        Place place = Place.of("00007", DECIDED);
        assertEquals("00007@2024-05-10", place.toString());
        assertEquals("00007", place.code());
        assertEquals(Optional.of(DECIDED), place.day());
        assertEquals(place, Place.of(" 00007 @ 2024-05-10 "));
        assertEquals(place.hashCode(), Place.of(place.toString()).hashCode());
        assertEquals(place, Place.of("00007@2020-01-01", DECIDED), "the day beside it goes first");
        assertFalse(place.equals(Place.of("00007")) || place.equals(Place.of("00007", RECEIVED)));
        assertEquals(Optional.empty(), Place.of("01").day());
        assertEquals("01", Place.of("01", null).toString());

        Place unit = GAZETTEER.unit("00007", DECIDED).get().getPlace();
        assertEquals("00007@2025-06-30", unit.toString());
        List<Content> same = Arrays.asList(
                Content.builder().targetPlace(unit).build(),
                Content.builder().targetPlace(GAZETTEER.unit("00007", DECIDED).get()).build(),
                Content.builder().targetPlace("00007", LocalDate.of(2025, 6, 30)).build());
        assertEquals(Optional.of(unit), same.get(0).targetPlace());
        assertEquals(Collections.nCopies(3, same.get(0)), same);
        Content none = same.get(0).toBuilder().targetPlace((AdministrativeUnit) null).build();
        assertEquals(Content.builder().build(), none);
    }

    @Test
    void withoutAGazetteerTheLawNamesTheKindAlone() {
        Petition petition = petition(complaint(OfficeKind.COMMUNE_CHAIR).targetPlace("00025", RECEIVED));
        Office kind = KNTC.competent(petition, RECEIVED).get(0).get(0);
        assertEquals("commune_chair", kind.getKind());
        assertNull(kind.getName());
        assertEquals(Optional.empty(), KNTC.gazetteer());
        assertEquals(Optional.of(GAZETTEER), NAMING.gazetteer());

        Office office = NAMING.competent(petition, RECEIVED).get(0).get(0);
        assertEquals("commune_chair", office.getKind());
        assertEquals("Chủ tịch UBND phường Giảng Võ, thành phố Hà Nội", office.getName());
        assertEquals("phường Giảng Võ, thành phố Hà Nội", office.getUnit());
        assertEquals("00025", office.getCode());
        assertEquals(Status.REPORTED, office.getStatus());
        assertNull(office.getSucceeds());
    }

    @Test
    void whereTheMatterLiesIsAskedAndAnswered() {
        Petition petition = petition(complaint(OfficeKind.DISTRICT_CHAIR).targetPlace("001", DECIDED)
                .functionLevel(FunctionLevel.COMMUNE).severalCommunes(false).matterPlace("00007", DECIDED));
        Question where = NAMING.assess(petition, RECEIVED).contents().get(0).getQuestions().stream()
                .filter(question -> question.getPath().equals("contents[0].matter_place")).findFirst().get();
        assertEquals("place", where.getInput());
        assertEquals(Collections.emptyList(), where.getOptions());
        assertEquals(Arrays.asList(Place.of("00008", RECEIVED), Place.of("00025", RECEIVED)),
                where.getUnits().stream().map(UnitOption::getPlace).collect(Collectors.toList()));
        assertEquals("phường Ngọc Hà, thành phố Hà Nội", where.getUnits().get(0).getAddress());
        assertEquals(2, names(NAMING, petition).size());

        for (UnitOption unit : where.getUnits()) {
            Petition answered = Kntc.answer(petition, where.getPath(), unit.getPlace());
            assertEquals(Optional.of(unit.getPlace()), answered.contents().get(0).matterPlace());
            assertEquals(answered, Kntc.answer(petition, where.getPath(), unit.getPlace().toString()));
            assertEquals(Collections.singletonList("Chủ tịch UBND " + unit.getAddress()), names(NAMING, answered));
        }
        assertEquals(Optional.empty(),
                Kntc.answer(petition, where.getPath(), "").contents().get(0).matterPlace());
    }

    @Test
    void everyDoorNamesThem() throws Exception {
        List<Petition> petitions = new ArrayList<>();
        for (AdministrativeUnit unit : GAZETTEER.inside("01", DECIDED)) {
            boolean commune = unit.getLevel() == UnitLevel.COMMUNE;
            petitions.add(petition(complaint(commune ? OfficeKind.COMMUNE_CHAIR : OfficeKind.DISTRICT_CHAIR)
                    .targetPlace(unit).functionLevel(FunctionLevel.PROVINCE).matterPlace(unit)));
        }
        assertTrue(petitions.size() > 500, petitions.size() + " petitions");
        List<Assessment> answers = NAMING.assessAll(petitions, RECEIVED);
        List<List<List<Office>>> named = NAMING.competentAll(petitions, RECEIVED);
        assertEquals(petitions.size(), named.size());
        List<String> texts = answers.stream().map(Assessment::toJson).collect(Collectors.toList());
        for (int i = 0; i < petitions.size(); i += 25) {
            Petition petition = petitions.get(i);
            List<Office> offices = NAMING.competent(petition, RECEIVED).get(0);
            assertFalse(offices.isEmpty());
            assertTrue(offices.stream().allMatch(office -> office.getName().endsWith("thành phố Hà Nội")), offices.toString());
            assertEquals(offices, answers.get(i).contents().get(0).getCompetent());
            assertEquals(Collections.singletonList(offices), named.get(i));
            assertEquals(NAMING.assess(petition, RECEIVED).toJson(), texts.get(i));

            JsonNode stored = JSON.readTree(texts.get(i));
            assertEquals(GAZETTEER.edition(), stored.get("gazetteer").asText());
            assertEquals(offices.get(0).getName(), stored.at("/contents/0/competent/0/name").asText());
            assertEquals(texts.get(i), NAMING.assessJson(stored.get("petition").toString(), RECEIVED));
        }
        String list = petitions.stream().limit(60).map(petition -> KNTC.assess(petition, RECEIVED).toJson())
                .map(OfficesTest::assessed).collect(Collectors.joining(",", "[", "]"));
        assertEquals(texts.subList(0, 60).toString().replace(", {\"schema\"", ",{\"schema\""),
                NAMING.assessAllJson(list, RECEIVED));
        JsonNode rows = JSON.readTree(NAMING.competentAllJson(list, RECEIVED));
        assertEquals(60, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            assertEquals(named.get(i).get(0).get(0).getName(), rows.get(i).at("/competent/0/0/name").asText());
            assertEquals(0, rows.get(i).get("problems").asInt());
        }
    }

    /** The petition of a stored assessment. */
    private static String assessed(String assessment) {
        try {
            return JSON.readTree(assessment).get("petition").toString();
        } catch (java.io.IOException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test
    void whetherItIsOursFollowsFromThePlaces() {
        Petition.Builder ours = petition(complaint(OfficeKind.COMMUNE_CHAIR).targetPlace("00025", RECEIVED)).toBuilder()
                .unitKind(UnitKind.COMMUNE);
        assertEquals(Collections.singletonList("own"), relation(ours.unitPlace(Place.of("00025")).build()));
        assertEquals(Collections.singletonList("other_administrative"), relation(ours.unitPlace("00004", RECEIVED).build()));
    }

    private static List<String> relation(Petition petition) {
        return NAMING.assess(petition, RECEIVED).contents().get(0).getFacts().stream()
                .filter(fact -> fact.getFact().equals("relation")).findFirst().get().getValues();
    }

    @Test
    void aCodeThatDoesNotSayWhichUnitIsAProblem() {
        Petition open = petition(complaint(OfficeKind.COMMUNE_CHAIR).targetPlace(Place.of("00004")));
        assertEquals("contents[0].target_place: MISSING_KEY", problem(NAMING, open));
        assertEquals(1, NAMING.rows(Collections.singletonList(open), RECEIVED).get(0).getProblems());
        assertEquals(Collections.emptyList(), KNTC.validate(open, RECEIVED), "nobody there knows of the others");
        Petition dated = petition(complaint(OfficeKind.COMMUNE_CHAIR).targetPlace(Place.of("00004")).targetOn(DECIDED));
        assertEquals(Collections.emptyList(), NAMING.validate(dated, RECEIVED));
        assertEquals(Collections.singletonList("Chủ tịch UBND phường Ba Đình, thành phố Hà Nội"), names(NAMING, dated));
        Petition none = petition(complaint(OfficeKind.COMMUNE_CHAIR).targetPlace("99999", RECEIVED));
        assertEquals("contents[0].target_place: UNKNOWN_VALUE", problem(NAMING, none));
    }

    @Test
    void whatIsNoPlaceIsRefusedAtOnce() throws Exception {
        for (String text : new String[] {SECRET, "", "0003", "00007@", "00007@" + SECRET, "00007@31/02/2024", "@2024-05-10"}) {
            refused("not_a_place", () -> Place.of(text));
        }
        refused("not_a_place", () -> Content.builder().matterPlace(SECRET, DECIDED));
        refused("not_a_place", () -> Place.of("Ba Đình", DECIDED));
        refused("missing", () -> Place.of(null));
        refused("not_text", () -> Place.of("\ud800"));
        refused("day_out_of_range", () -> Place.of("00007", LocalDate.MAX));
        Petition petition = petition(complaint(OfficeKind.DISTRICT_CHAIR));
        refused("not_a_place", () -> Kntc.answer(petition, "contents[0].matter_place", SECRET));
        refused("missing", () -> Kntc.answer(petition, "contents[0].matter_place", (Place) null));
        refused("unknown_value", () -> Kntc.answer(petition, "contents[0].remote", Place.of("01")));
        refused("unknown_key", () -> Kntc.answer(petition, "contents[1].matter_place", Place.of("01")));

        String wrong = NAMING.validateJson("{\"unit_place\": {\"code\": \"01\"}, \"contents\": [{\"target_place\": 1},"
                + " {\"matter_place\": \"" + SECRET + "\"}]}", RECEIVED);
        List<String> found = new ArrayList<>();
        JSON.readTree(wrong).forEach(one -> found.add(one.get("path").asText() + ": " + one.get("code").asText()));
        assertEquals(Arrays.asList("unit_place: wrong_type", "contents[0].target_place: wrong_type",
                "contents[1].matter_place: not_a_place"), found);
        assertFalse(wrong.contains(SECRET));
    }
}
