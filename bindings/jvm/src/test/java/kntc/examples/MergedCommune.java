package kntc.examples;

import java.time.LocalDate;
import kntc.*;

/** A commune as it is typed from an old paper: which one is meant, and what has become of it? */
public final class MergedCommune {
    public static void main(String[] arguments) {
        Gazetteer gazetteer = Gazetteer.standard();
        LocalDate received = LocalDate.of(2026, 8, 15);

        AdministrativeUnit meant = gazetteer.find("p. cong vi, ha noi").on(received).first().get();
        System.out.println(meant.getAddress());

        Succession became = gazetteer.succession(meant, received);
        System.out.println(became.getOutcome().label(Language.VI));
        for (Successor to : became.getCandidates()) {
            System.out.println(to.getUnit().getTitle() + ": " + to.getScope().label(Language.VI));
        }
    }
}
