package kntc.examples;

import java.time.LocalDate;
import kntc.*;

/** A decision of a district that is gone: who answers for it now, and what must be asked to know? */
public final class GoneDistrict {
    public static void main(String[] arguments) {
        Gazetteer gazetteer = Gazetteer.standard();
        Kntc kntc = Kntc.builder().gazetteer(gazetteer).build();
        LocalDate decided = LocalDate.of(2024, 5, 10), received = LocalDate.of(2026, 8, 15);

        Content complaint = Content.builder().kind(PetitionKind.COMPLAINT).track(Track.ADMINISTRATIVE)
                .instance(Instance.FIRST).targetOffice(OfficeKind.DISTRICT_CHAIR).targetPlace("001", decided)
                .functionLevel(FunctionLevel.COMMUNE).severalCommunes(false)
                .matterPlace(gazetteer.find("p. cong vi, ha noi").first().get()).build();
        Petition petition = Petition.builder().event(EventKind.RECEIVED, received).content(complaint).build();

        Question where = kntc.assess(petition, received).contents().get(0).getQuestions().stream()
                .filter(question -> !question.getUnits().isEmpty()).findFirst().get();
        System.out.println(where.getText().in(Language.VI));
        for (UnitOption unit : where.getUnits()) {
            System.out.println(unit.getPlace() + ": " + unit.getAddress());
        }

        Petition answered = Kntc.answer(petition, where.getPath(), where.getUnits().get(1).getPlace());
        Office office = kntc.competent(answered, received).get(0).get(0);
        System.out.println(office.getName() + ", thay cho " + office.getSucceeds());
    }
}
