package publicpost.process.applicant;

import java.util.Optional;
import org.springframework.stereotype.Component;
import publicpost.intake.Intake;
import publicpost.people.People;

/** Who applied in a case, as far as a visitor must prove it. */
@Component
class Applicants {

    /** The digits that an identity number ends with. */
    private static final int LAST = 4;

    /** @param person null where nobody has verified yet who it is */
    record Applicant(Long person, String lastFour) {}

    private final Intake intake;
    private final People people;

    Applicants(Intake intake, People people) {
        this.intake = intake;
        this.people = people;
    }

    Optional<Applicant> of(String caseNumber) {
        return intake.find(caseNumber)
                .map(application -> people.get(application.personId()))
                .map(person ->
                        new Applicant(person.id(), lastFour(person.idNumber().digits())));
    }

    private static String lastFour(String digits) {
        return digits.substring(digits.length() - LAST);
    }
}
