package kntc;

import java.time.LocalDate;

/** What several tests start from. */
final class Cases {
    static final LocalDate ACCEPTED = LocalDate.of(2026, 8, 3);
    static final LocalDate TODAY = LocalDate.of(2026, 8, 20);
    static final Kntc KNTC = Kntc.standard();
    /** Names offices. */
    static final Kntc NAMING = Kntc.builder().gazetteer(Gazetteer.standard()).build();

    private Cases() {}

    static Content.Builder complaint() {
        return Content.builder().kind(PetitionKind.COMPLAINT).instance(Instance.FIRST).event(EventKind.ACCEPTED, ACCEPTED);
    }

    static Petition petition(Content... contents) {
        Petition.Builder petition = Petition.builder().reference("row 7");
        for (Content content : contents) {
            petition.content(content);
        }
        return petition.build();
    }
}
