package publicpost.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import publicpost.intake.Intake;
import publicpost.online.Submitted;
import publicpost.people.People;

/** What the register knows of whoever applied online: for the clerk who verifies, and never for the site. */
@Component
class KnownApplicant {

    private final People people;
    private final Intake intake;

    KnownApplicant(People people, Intake intake) {
        this.people = people;
        this.intake = intake;
    }

    /** What stands against registering it; none for somebody who was never seen before. */
    List<String> hints(Submitted submitted) {
        var hints = new ArrayList<String>();
        submitted.idNumber().ifPresent(number -> people.known(Set.of(number)).values().stream()
                .findFirst()
                .ifPresent(person -> {
                    if (!person.name().equals(submitted.text("name"))) {
                        hints.add("该身份证号码已登记的姓名与填写的不一致");
                    }
                    intake.appliedUnder(submitted.recruitment(), person.id())
                            .ifPresent(earlier -> hints.add("该人已在本公告报名，案号 " + earlier));
                }));
        return hints;
    }
}
