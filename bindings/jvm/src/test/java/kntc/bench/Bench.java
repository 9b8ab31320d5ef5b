package kntc.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kntc.*;

/** Times the bulk doors, and prints a line of JSON for each measure. */
public final class Bench {
    private static final LocalDate ON = LocalDate.of(2026, 8, 20);
    private static final int ROUNDS = 12;

    private Bench() {}

    public static void main(String[] arguments) {
        Kntc kntc = Kntc.standard();
        List<Petition> list = petitions(100_000, true);
        print("jvm-row-of-100000", best(() -> kntc.rows(list, ON), list.size()) / list.size(), "ns");
        List<Petition> old = petitions(100_000, false);
        print("jvm-row-with-open-facts", best(() -> kntc.rows(old, ON), old.size()) / old.size(), "ns");
        List<Petition> register = petitions(20_000, true);
        print("jvm-register-of-20000", best(() -> kntc.rows(register, ON), register.size()) / 1_000_000, "ms");
        Petition one = register.get(0);
        print("jvm-assess", best(() -> {
            Object last = null;
            for (int i = 0; i < 1_000; i++) {
                last = kntc.assess(one, ON);
            }
            return last;
        }, 1_000) / 1_000, "ns");
        places();
        offices();
        numbers();
    }

    /** A complaint about the chair of each commune of 10/05/2024, with where the matter lies. */
    private static void offices() {
        Kntc kntc = Kntc.builder().gazetteer(Gazetteer.standard()).build();
        List<Petition> list = new ArrayList<>();
        for (AdministrativeUnit unit : Gazetteer.standard().all(UnitLevel.COMMUNE, LocalDate.of(2024, 5, 10))) {
            Content content = Content.builder().kind(PetitionKind.COMPLAINT).track(Track.ADMINISTRATIVE)
                    .instance(Instance.FIRST).targetOffice(OfficeKind.COMMUNE_CHAIR)
                    .targetPlace(Place.of(unit.getCode(), unit.getPlace().day().get())).matterPlace(unit)
                    .event(EventKind.RECEIVED, ON).build();
            list.add(Petition.builder().content(content).build());
        }
        print("jvm-named-office", best(() -> kntc.competentAll(list, ON), list.size()) / list.size(), "ns");
        print("jvm-row-with-places", best(() -> kntc.rows(list, ON), list.size()) / list.size(), "ns");
    }

    /** The units of 30/06/2025 by code, and what became of them. */
    private static void places() {
        Gazetteer gazetteer = Gazetteer.standard();
        LocalDate last = LocalDate.of(2025, 6, 30);
        List<String> codes = new ArrayList<>();
        List<UsedCode> used = new ArrayList<>();
        for (AdministrativeUnit unit : gazetteer.all()) {
            if (last.equals(unit.getUntil())) {
                codes.add(unit.getCode());
                used.add(new UsedCode(unit.getCode(), last));
            }
        }
        print("jvm-unit-by-code", best(() -> gazetteer.units(codes, last), codes.size()) / codes.size(), "ns");
        print("jvm-succession", best(() -> gazetteer.successions(used, ON), used.size()) / used.size(), "ns");
        print("jvm-unit-by-name", best(() -> gazetteer.find("p. cong vi, ha noi").on(ON).first(), 1), "ns");
    }

    private static void numbers() {
        List<Identity.Check> checks = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            checks.add(Identity.paper(Paper.IDENTITY_CARD, String.format("001085%06d", i)).sex(Sex.FEMALE).on(ON));
        }
        print("jvm-check-of-100000", best(() -> Identity.checkAll(checks), checks.size()) / checks.size(), "ns");
    }

    /** What an officer entered, remote or not or not known; or only what an old system holds. */
    private static List<Petition> petitions(int count, boolean entered) {
        Boolean[] remote = {null, true, false};
        List<Petition> out = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Content.Builder content = Content.builder().kind(PetitionKind.COMPLAINT).instance(Instance.FIRST)
                    .event(EventKind.ACCEPTED, ON.minusDays(i % 60));
            if (entered) {
                content.track(Track.ADMINISTRATIVE).remote(remote[i % 3])
                        .event(EventKind.RECEIVED, ON.minusDays(i % 60 + 7));
            }
            out.add(Petition.builder().reference("KN-" + i).content(content.build()).build());
        }
        return out;
    }

    private interface Work {
        Object run();
    }

    /** The shortest of several rounds, in nanoseconds. */
    private static double best(Work work, int size) {
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            Object done = work.run();
            best = Math.min(best, System.nanoTime() - start);
            if (done instanceof List && ((List<?>) done).size() != size) {
                throw new IllegalStateException("a row is missing");
            }
        }
        return best;
    }

    private static void print(String id, double value, String unit) {
        System.out.printf(java.util.Locale.ROOT, "{\"id\": \"%s\", \"value\": %.1f, \"unit\": \"%s\"}%n", id, value, unit);
    }
}
