package kntc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The host's own bodies over the context. */
class DirectoryTest {
    private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);
    private static final LocalDate ON = LocalDate.of(2026, 8, 15);
    private static final HostBody PROVINCE =
            HostBody.builder("T22", "UBND tỉnh Quảng Ninh", BodyKind.PROVINCE_COMMITTEE).place("22").build();
    private static final HostBody BUILDING =
            HostBody.builder("SXD", "Sở Xây dựng tỉnh Quảng Ninh", BodyKind.PROVINCE_AGENCY).superior("T22").build();
    private static final HostBody FARMING = HostBody
            .builder("SNN", "Sở Nông nghiệp và Môi trường tỉnh Quảng Ninh", BodyKind.PROVINCE_AGENCY)
            .superior("T22").build();
    private static final HostBody WARD = HostBody.builder("X1", "UBND phường Bãi Cháy", BodyKind.COMMUNE_COMMITTEE)
            .place(Place.of("06673")).superior("T22").from(TWO_TIERS).build();
    private static final List<HostBody> BODIES = Arrays.asList(PROVINCE, BUILDING, FARMING, WARD);
    private static final Directory DIRECTORY = Directory.of(BODIES);
    private static final Kntc KNTC = Kntc.builder().directory(DIRECTORY).build();

    private static Petition petition(String unit, String targetUnit) {
        Content content = Content.builder().kind(PetitionKind.COMPLAINT).track(Track.ADMINISTRATIVE)
                .instance(Instance.FIRST).targetUnit(targetUnit).build();
        return Petition.builder().unit(unit).event(EventKind.RECEIVED, ON).content(content).build();
    }

    private static List<String> relation(String unit, String targetUnit) {
        Assessment answer = KNTC.assess(petition(unit, targetUnit), ON);
        assertEquals(Collections.emptyList(), answer.problems());
        return answer.contents().get(0).getFacts().stream().filter(fact -> fact.getFact().equals("relation"))
                .flatMap(fact -> fact.getValues().stream()).collect(Collectors.toList());
    }

    /** {@code path: code} of everything that is wrong with a directory. */
    private static List<String> faults(Executable call) {
        List<String> out = new ArrayList<>();
        for (Fault fault : assertThrows(KntcException.class, call).faults()) {
            assertFalse(fault.getVi().isEmpty() || fault.getEn().isEmpty());
            out.add(fault.getPath() + ": " + fault.getCode());
        }
        return out;
    }

    @Test
    void theOfficeGoesByTheNameOfTheHost() {
        Office department = KNTC.competent(petition("T22", "SXD"), ON).get(0).get(0);
        assertEquals("Giám đốc Sở Xây dựng tỉnh Quảng Ninh", department.getName());
        assertEquals("SXD", department.getBody());
        Office ward = KNTC.competent(petition("T22", "X1"), ON).get(0).get(0);
        assertEquals("Chủ tịch UBND phường Bãi Cháy", ward.getName());
    }

    @Test
    void whetherTheMatterIsOursFollows() {
        assertEquals(Collections.singletonList("own"), relation("SXD", "SXD"));
        assertEquals(Collections.singletonList("direct_subordinate"), relation("T22", "SXD"));
        assertEquals(Collections.singletonList("other_administrative"), relation("SNN", "SXD"));
    }

    @Test
    void bodiesAreFoundByCodeAndDay() {
        assertEquals(BODIES, DIRECTORY.bodies());
        assertEquals(Optional.of(WARD), DIRECTORY.find(" X1 ", TWO_TIERS));
        assertEquals(Optional.empty(), DIRECTORY.find("X1", TWO_TIERS.minusDays(1)));
        assertEquals(Optional.of(PROVINCE), DIRECTORY.superior(BUILDING, ON));
        assertEquals(Optional.empty(), DIRECTORY.superior(PROVINCE, ON));
        assertEquals(Optional.of(DIRECTORY), KNTC.directory());
        assertEquals(Optional.empty(), Kntc.standard().directory());
        HostBody closed = WARD.toBuilder().to(ON).build();
        assertEquals(Optional.of(ON), closed.to());
        assertEquals(WARD, closed.toBuilder().to(null).build());
        assertEquals("province_agency", BUILDING.kind().code());
        assertEquals("Ủy ban nhân dân cấp tỉnh", PROVINCE.kind().label(Language.VI));
    }

    @Test
    void everythingWrongWithADirectoryIsThrownAtOnce() {
        List<HostBody> wrong = Arrays.asList(PROVINCE, BUILDING.toBuilder().superior("T23").build(),
                FARMING.toBuilder().from(ON).to(TWO_TIERS).build(), WARD.toBuilder().superior("SXD").build(), PROVINCE);
        List<String> found = faults(() -> Directory.of(wrong));
        Collections.sort(found);
        assertEquals(
                Arrays.asList("bodies[1].superior: unknown_superior", "bodies[2].to: reversed_stretch",
                        "bodies[3].superior: wrong_superior", "bodies[4].code: duplicate_code"),
                found);
        assertEquals("missing", assertThrows(KntcException.class,
                () -> HostBody.builder(null, "UBND", BodyKind.PROVINCE_COMMITTEE).build()).code());
        assertEquals("missing", assertThrows(KntcException.class,
                () -> Directory.of(Collections.<HostBody>singletonList(null))).code());
    }

    @Test
    void placesAreLookedUpInAGazetteer() {
        List<HostBody> wrong = Arrays.asList(PROVINCE.toBuilder().place("99").build(), BUILDING);
        assertEquals(wrong, Directory.of(wrong).bodies());
        List<String> unknown = Collections.singletonList("bodies[0].place: unknown_value");
        assertEquals(unknown, faults(() -> Directory.of(wrong, Gazetteer.standard())));
        assertEquals(BODIES, Directory.of(BODIES, Gazetteer.standard()).bodies());
        String text = "[{\"code\": \"T\", \"name\": \"UBND\", \"kind\": \"province_committee\", \"place\": \"99\"}]";
        assertEquals("99", Directory.fromJson(text).bodies().get(0).place().get().toString());
        assertEquals(unknown, faults(() -> Directory.fromJson(text, Gazetteer.standard())));
    }

    @Test
    void aDirectoryIsReadFromJson() {
        String text = "{\"bodies\": ["
                + "{\"code\": \"T22\", \"name\": \"UBND tỉnh Quảng Ninh\", \"kind\": \"province_committee\","
                + " \"place\": \"22\"},"
                + "{\"code\": \"SXD\", \"name\": \"Sở Xây dựng tỉnh Quảng Ninh\", \"kind\": \"province_agency\","
                + " \"superior\": \"T22\"}]}";
        assertEquals(Arrays.asList(PROVINCE, BUILDING), Directory.fromJson(text).bodies());
        assertEquals(
                Arrays.asList("bodies[0].kind: unknown_value", "bodies[1]: wrong_type", "bodies[0]: missing_key"),
                faults(() -> Directory.fromJson("[{\"code\": \"A\", \"kind\": \"x\"}, 7]")));
        assertEquals(Collections.singletonList(": not_json"), faults(() -> Directory.fromJson("{")));
    }

    @Test
    void anUnknownUnitIsAProblemWithItsPath() {
        List<String> found = KNTC.validate(petition("Z", "Z"), ON).stream()
                .map(problem -> problem.getPath() + ": " + problem.getCode()).collect(Collectors.toList());
        assertEquals(Arrays.asList("unit: UNKNOWN_VALUE", "contents[0].target_unit: UNKNOWN_VALUE"), found);
    }
}
