package publicpost.process.applicant;

import java.util.Optional;
import org.springframework.stereotype.Component;
import publicpost.intake.Intake;
import publicpost.online.OnlineApplications;
import publicpost.people.IdNumber;
import publicpost.people.People;

/** Who applied in a case, as far as a visitor must prove it. */
@Component
class WhoApplied {

    /** The digits that an identity number ends with. */
    private static final int LAST = 4;

    /** @param person null where nobody has verified yet who it is */
    record Applicant(Long person, String lastFour) {}

    private final Intake intake;
    private final OnlineApplications online;
    private final People people;

    WhoApplied(Intake intake, OnlineApplications online, People people) {
        this.intake = intake;
        this.online = online;
        this.people = people;
    }

    /** As registered, or as claimed online while nobody has verified it yet. */
    Optional<Applicant> of(String caseNumber) {
        return intake.find(caseNumber)
                .map(application -> people.get(application.personId()))
                .map(person -> new Applicant(person.id(), lastFour(person.idNumber())))
                .or(() -> online.find(caseNumber)
                        .flatMap(claimed -> claimed.idNumber())
                        .map(number -> new Applicant(null, lastFour(number))));
    }

    private static String lastFour(IdNumber number) {
        var digits = number.digits();
        return digits.substring(digits.length() - LAST);
    }
}
