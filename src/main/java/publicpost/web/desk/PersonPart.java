package publicpost.web.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.stereotype.Component;
import publicpost.people.People;
import publicpost.policy.Retirement;

/** Who a case is about, masked. */
@Component
class PersonPart {

    private final People people;
    private final Clock clock;

    PersonPart(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    CaseFile.Person of(Long id) {
        var person = people.get(id);
        var today = LocalDate.now(clock);
        return new CaseFile.Person(
                person.name(),
                person.idNumber().masked(),
                Words.of(person.sex()),
                Period.between(person.born(), today).getYears(),
                Retirement.of(person.retirementCategory(), person.born(), today).date(),
                person.phoneMasked(),
                person.householdPlace());
    }
}
