package kntc.examples;

import java.time.LocalDate;
import kntc.*;

/** The shortest useful program: when is it due, under which article, and what must still be asked? */
public final class FirstComplaint {
    public static void main(String[] arguments) {
        Content complaint = Content.builder().kind(PetitionKind.COMPLAINT).instance(Instance.FIRST)
                .event(EventKind.ACCEPTED, LocalDate.of(2026, 8, 3)).build();
        Petition petition = Petition.builder().content(complaint).build();

        Assessment answer = Kntc.standard().assess(petition, LocalDate.of(2026, 8, 20));
        Deadline due = answer.earliestDue().get();
        Question next = answer.nextQuestion().get();

        System.out.println(due.getDue() + ": " + due.article().get().citation(Language.VI));
        System.out.println(next.getText().in(Language.VI));
    }
}
