package kntc.examples;

import java.time.LocalDate;
import java.time.Year;
import kntc.*;

/** A number as it is typed at the counter: is one asked for at all, and what may be wrong with it? */
public final class TypedNumber {
    public static void main(String[] arguments) {
        LocalDate received = LocalDate.of(2026, 8, 15);
        Asked asked = Identity.asked(Purpose.RECEPTION, received).get();
        System.out.println(asked.getNumber() + ": " + asked.getBasis().in(Language.VI));

        Identity.Check typed = Identity.paper(Paper.IDENTITY_CARD, "001 085 000001")
                .born(Year.of(1985)).sex(Sex.FEMALE).on(received);
        for (Finding finding : typed.findings()) {
            System.out.println(finding.weight() + ": " + finding.label(Language.VI));
        }
    }
}
