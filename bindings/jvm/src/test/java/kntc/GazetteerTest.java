package kntc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.standard();
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 1);
    private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);
    private static final List<String> WEAK = Arrays.asList("gazetteer-weak-source", "gazetteer-same-code");

    private static List<String> titles(List<Match> matches) {
        return matches.stream().map(match -> match.getUnit().getTitle()).collect(Collectors.toList());
    }

    private static void refused(String code, String path, Executable call) {
        KntcException refused = assertThrows(KntcException.class, call);
        assertEquals(code, refused.code());
        if (path != null) {
            assertEquals(path, refused.faults().get(0).getPath());
        }
    }

    @Test
    void aCodeMeansAnotherUnitOnAnotherDay() {
        AdministrativeUnit before = GAZETTEER.unit("00004", TWO_TIERS.minusDays(1)).get();
        assertEquals("phường Trúc Bạch, quận Ba Đình, thành phố Hà Nội", before.getAddress());
        assertEquals("001", before.getDistrict());
        assertEquals(TWO_TIERS.minusDays(1), before.getUntil());
        assertNull(before.getSince());
        AdministrativeUnit after = GAZETTEER.unit("00004", TWO_TIERS).get();
        assertEquals("Ba Đình", after.getName());
        assertEquals("phường Ba Đình", after.getTitle());
        assertEquals(AdministrativeUnitKind.WARD, after.getKind());
        assertEquals(UnitLevel.COMMUNE, after.getLevel());
        assertEquals("01", after.getProvince());
        assertEquals(TWO_TIERS, after.getSince());
        assertNull(after.getUntil());
        assertNull(after.getDistrict());
        Bearers bearers = GAZETTEER.bearers("00004");
        assertTrue(bearers.getAmbiguous());
        assertEquals(Arrays.asList(before, after), bearers.getUnits());
        assertFalse(GAZETTEER.bearers("00001").getAmbiguous());
        assertFalse(GAZETTEER.unit("00001", TWO_TIERS).isPresent());
        AdministrativeUnit district = GAZETTEER.unit("001", TWO_TIERS.minusDays(1)).get();
        assertEquals(LocalDate.of(2012, 7, 1), district.getSince());
        assertTrue(district.getSinceOrEarlier() && !after.getSinceOrEarlier());
    }

    @Test
    void namesAreFoundAsTheyAreTyped() {
        assertEquals("00004", GAZETTEER.find("p. ba dinh, ha noi").on(TODAY).first().get().getCode());
        assertEquals(Collections.singletonList("phường Trúc Bạch"),
                titles(GAZETTEER.find("truc bach").level(UnitLevel.COMMUNE).limit(1).run()));
        assertEquals(Collections.emptyList(), GAZETTEER.find("phường Trúc Bạch").on(TODAY).onlyExisting().run());
        List<Match> within = GAZETTEER.find("thanh cong").on(TODAY).within("04").onlyExisting().run();
        assertEquals(Collections.singletonList("xã Thành Công"), titles(within));
        assertTrue(within.get(0).getWholeName() && within.get(0).getExists());
        AdministrativeUnit caoBang = GAZETTEER.unit("04", TODAY).get();
        assertEquals(within, GAZETTEER.find("thanh cong").on(TODAY).within(caoBang).onlyExisting().run());
        assertEquals(20, GAZETTEER.find("t").run().size());
        assertFalse(GAZETTEER.find("Qqq").first().isPresent());
    }

    @Test
    void aUnitThatWasSplitIsDecidedByThePlace() {
        Succession became = GAZETTEER.succession(new UsedCode("00007", LocalDate.of(2024, 5, 1)), TODAY);
        assertEquals(SuccessionOutcome.PLACE_DECIDES, became.getOutcome());
        assertEquals("place_decides", became.getOutcome().code());
        assertEquals(Arrays.asList("00008", "00025"), became.getCandidates().stream()
                .map(to -> to.getUnit().getCode()).collect(Collectors.toList()));
        Successor first = became.getCandidates().get(0);
        assertEquals(SuccessionScope.PART, first.getScope());
        assertEquals("Nhập một phần", first.getNote());
        assertEquals(Status.REPORTED, first.getStatus());
        assertEquals(became, GAZETTEER.succession(became.getOf(), TODAY));
        assertEquals(TODAY, became.getOn());
        assertEquals(SuccessionOutcome.EXISTS,
                GAZETTEER.succession(became.getOf(), LocalDate.of(2024, 5, 1)).getOutcome());
        assertEquals("gazetteer-start-not-recorded", became.getDoubts().get(0).getId());
        assertTrue(became.getDoubts().get(0).getText().in(Language.VI).startsWith("Nguồn không ghi"));
    }

    @Test
    void aWeakSourceIsOnlyASuggestion() {
        List<UsedCode> ended = GAZETTEER.all().stream()
                .filter(unit -> unit.getUntil() != null && unit.getUntil().isBefore(TWO_TIERS.minusDays(1)))
                .map(unit -> new UsedCode(unit.getCode(), unit.getUntil())).collect(Collectors.toList());
        int suggested = 0;
        for (SuccessionAnswer answer : GAZETTEER.successions(ended, TODAY)) {
            Succession became = answer.getSuccession();
            for (Successor to : became.getCandidates()) {
                if (to.getStatus() == Status.INFERRED) {
                    assertEquals(SuccessionOutcome.SUGGESTED, became.getOutcome());
                    assertTrue(became.getDoubts().stream().map(Doubt::getId).anyMatch(WEAK::contains), became.toString());
                    suggested++;
                }
            }
        }
        assertTrue(suggested > 500, suggested + " suggestions");
    }

    @Test
    void theUnitsOfADayAreThoseOfTheLists() {
        assertEquals(63, GAZETTEER.all(UnitLevel.PROVINCE, TWO_TIERS.minusDays(1)).size());
        assertEquals(34, GAZETTEER.all(UnitLevel.PROVINCE, TWO_TIERS).size());
        assertEquals(0, GAZETTEER.all(UnitLevel.DISTRICT, TWO_TIERS).size());
        assertEquals(3_321 + 34, GAZETTEER.all(TWO_TIERS).size());
    }

    /** A unit as a petition names it is that unit. */
    @Test
    void everyUnitIsFoundAgainByItsPlace() {
        List<AdministrativeUnit> all = GAZETTEER.all();
        assertTrue(all.size() > 15_000, all.size() + " units");
        List<UsedCode> codes = all.stream()
                .map(AdministrativeUnit::getPlace).map(place -> new UsedCode(place.code(), place.day().get()))
                .collect(Collectors.toList());
        List<SuccessionAnswer> answers = GAZETTEER.successions(codes, TODAY);
        assertEquals(all, answers.stream().map(answer -> answer.getSuccession().getOf()).collect(Collectors.toList()));
    }

    @Test
    void manyCodesAreAnsweredInTheirOrderAndABadOneAlone() {
        List<String> codes = GAZETTEER.inside("01", TWO_TIERS).stream().map(AdministrativeUnit::getCode)
                .collect(Collectors.toCollection(ArrayList::new));
        assertEquals(126, codes.size());
        AdministrativeUnit hanoi = GAZETTEER.unit("01", TWO_TIERS).get();
        assertEquals(codes, GAZETTEER.inside(hanoi, TWO_TIERS).stream().map(AdministrativeUnit::getCode)
                .collect(Collectors.toList()));
        while (codes.size() < 5_000) {
            codes.addAll(codes.subList(0, 126));
        }
        codes.set(2_345, "Ba Đình");
        codes.set(2_346, "99999");
        List<UnitAnswer> answers = GAZETTEER.units(codes, TWO_TIERS);
        assertEquals(codes.size(), answers.size());
        for (int i = 0; i < codes.size(); i++) {
            if (i == 2_345) {
                assertEquals(ProblemCode.WRONG_TYPE, answers.get(i).getProblem().getCode());
                assertEquals("code", answers.get(i).getProblem().getPath());
                assertFalse(answers.get(i).getProblem().toString().contains("Ba Đình"));
            } else {
                assertNull(answers.get(i).getProblem());
            }
            AdministrativeUnit unit = answers.get(i).getUnit();
            assertEquals(i == 2_345 || i == 2_346 ? null : codes.get(i), unit == null ? null : unit.getCode());
        }
        List<SuccessionAnswer> became = GAZETTEER.successions(Arrays.asList(
                new UsedCode("00004", null), new UsedCode("00001", null), new UsedCode("1", null)), TODAY);
        assertEquals("of: MISSING_KEY", path(became.get(0)));
        assertEquals("00097", became.get(1).getSuccession().getCandidates().get(0).getUnit().getCode());
        assertEquals("code: WRONG_TYPE", path(became.get(2)));
    }

    private static String path(SuccessionAnswer answer) {
        assertNull(answer.getSuccession());
        return answer.getProblem().getPath() + ": " + answer.getProblem().getCode();
    }

    @Test
    void whatCannotBeAnsweredIsOneException() {
        refused("wrong_type", "code", () -> GAZETTEER.unit("4", TODAY));
        refused("wrong_type", "code", () -> GAZETTEER.bearers("Ba Đình"));
        refused("wrong_type", "code", () -> GAZETTEER.inside("", TODAY));
        refused("wrong_type", "within", () -> GAZETTEER.find("x").within("Hà Nội").run());
        refused("not_a_count", "limit", () -> GAZETTEER.find("x").limit(-1).run());
        refused("missing_key", "of", () -> GAZETTEER.succession(new UsedCode("00004", null), TODAY));
        refused("unknown_value", "code", () -> GAZETTEER.succession(new UsedCode("99999", null), TODAY));
        refused("not_json", "", () -> GAZETTEER.answerJson("{"));
        refused("not_a_gazetteer", "", () -> Gazetteer.read(new byte[] {1, 2, 3}));
        refused("missing", null, () -> GAZETTEER.unit(null, TODAY));
        refused("missing", null, () -> GAZETTEER.inside((AdministrativeUnit) null, TODAY));
        refused("missing", null, () -> GAZETTEER.all(null));
        refused("missing", null, () -> GAZETTEER.find(null).run());
        refused("missing", null, () -> GAZETTEER.units(Arrays.asList("00001", null), TODAY));
        refused("not_text", null, () -> GAZETTEER.find("\ud800").run());
        refused("day_out_of_range", null, () -> GAZETTEER.unit("00004", LocalDate.MAX));
    }

    @Test
    void anotherEditionIsReadFromItsFile() throws Exception {
        assertSame(GAZETTEER, Gazetteer.standard());
        Path pack = Paths.get(System.getProperty("kntc.vectors")).resolve("../../core/data/gazetteer.pack");
        Gazetteer read = Gazetteer.read(Files.readAllBytes(pack));
        assertEquals(GAZETTEER.edition(), read.edition());
        assertEquals(GAZETTEER.knownTo(), read.knownTo());
        AdministrativeUnit unit = GAZETTEER.unit("00007", TWO_TIERS.minusDays(1)).get();
        assertEquals(GAZETTEER.succession(unit, TODAY), read.succession(unit, TODAY));
    }

    @Test
    void everyValueHasItsWordAndItsLabel() {
        assertEquals("urban_district", AdministrativeUnitKind.URBAN_DISTRICT.code());
        assertEquals("quận", AdministrativeUnitKind.URBAN_DISTRICT.label(Language.VI));
        assertEquals("Cấp xã", UnitLevel.COMMUNE.label(Language.VI));
        assertEquals("pre2025_hint", SuccessionScope.PRE2025_HINT.code());
        assertEquals("It went into one unit", SuccessionOutcome.ONE.label(Language.EN));
    }
}
