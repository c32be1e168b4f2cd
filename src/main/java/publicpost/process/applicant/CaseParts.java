package publicpost.process.applicant;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.calendar.OfficeClock;
import publicpost.casefile.Records;
import publicpost.offices.Offices;
import publicpost.outbox.MessageKind;
import publicpost.outbox.Outbox;
import publicpost.process.applicant.MyCase.Letter;
import publicpost.process.applicant.MyCase.Told;
import publicpost.recruitment.Announcements;

/** What a page of any case has: under which announcement and where it is, what she was told, and which day it is. */
@Component
class CaseParts {

    private final Announcements announcements;
    private final Offices offices;
    private final Records records;
    private final Outbox outbox;
    private final OfficeClock clock;

    CaseParts(Announcements announcements, Offices offices, Records records, Outbox outbox, OfficeClock clock) {
        this.announcements = announcements;
        this.offices = offices;
        this.records = records;
        this.outbox = outbox;
        this.clock = clock;
    }

    String titleOf(Long recruitment) {
        return announcements.get(recruitment).title();
    }

    String nameOf(String office) {
        return offices.nameOf(office);
    }

    String townOf(String village) {
        return offices.nameOf(offices.get(village).parent());
    }

    List<Letter> letters(String caseNumber) {
        return records.lettersOf(caseNumber).stream()
                .map(letter -> new Letter(LocalDate.ofInstant(letter.writtenAt(), OfficeClock.ZONE), letter.content()))
                .toList();
    }

    /** Codes are not worth telling of. */
    List<Told> told(String caseNumber) {
        return outbox.of(caseNumber).stream()
                .filter(message -> message.kind() != MessageKind.ACCESS_CODE)
                .map(message -> new Told(message.kind().label(), message.clock(), message.state()))
                .toList();
    }

    boolean isOver(LocalDate day) {
        return day != null && day.isBefore(clock.today());
    }
}
