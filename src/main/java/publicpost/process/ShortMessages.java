package publicpost.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import publicpost.casefile.Ruling;
import publicpost.findings.Finding;
import publicpost.intake.Application;
import publicpost.intake.RefusalReview;
import publicpost.outbox.MessageKind;
import publicpost.outbox.Outbox;
import publicpost.outbox.Tidings;
import publicpost.placement.Placement;

/** What applicants are told by short message, written with the step that it tells of. */
@Component
class ShortMessages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    /** A case has it once only. */
    private static final String ONCE = "";

    private final Outbox outbox;

    ShortMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    void received(Application application) {
        outbox.write(about(application, MessageKind.RECEIVED, ONCE));
    }

    /** Handed in by somebody who is not registered yet. */
    void receivedOnline(String caseNumber) {
        outbox.write(online(caseNumber, MessageKind.ONLINE_RECEIVED, ONCE));
    }

    /**
     * @param about tells one time from another
     * @param until the last day on which it may come again
     */
    void sentBackOnline(String caseNumber, Instant about, String why, LocalDate until) {
        outbox.write(online(caseNumber, MessageKind.ONLINE_SENT_BACK, about.toString(), why, DAY.format(until)));
    }

    void notAccepted(String caseNumber, String why) {
        outbox.write(online(caseNumber, MessageKind.ONLINE_NOT_ACCEPTED, ONCE, why));
    }

    /** The person an application handed in online turned out to be is who was told. */
    void verified(Application application) {
        outbox.belongsTo(application.caseNumber(), application.personId());
        received(application);
    }

    private static Tidings online(String caseNumber, MessageKind kind, String about, String... fields) {
        return new Tidings(caseNumber, null, kind, about, fields(caseNumber, fields));
    }

    private static List<String> fields(String caseNumber, String... more) {
        var all = new ArrayList<>(List.of(caseNumber));
        all.addAll(List.of(more));
        return all;
    }

    /**
     * In the words of the letter.
     *
     * @param time how many refusals there were with it: another one after a review is told as well
     */
    void refused(Application application, int time, String reason, Ruling ruling, String until) {
        var clause = String.join("；", ruling.clauses());
        var about = time == 1 ? ONCE : String.valueOf(time);
        outbox.write(about(application, MessageKind.REFUSED, about, reason, clause, until));
    }

    /** @param result of the review of that refusal, as a telephone shows it */
    void reviewed(Application application, RefusalReview review, String result) {
        outbox.write(about(application, MessageKind.REVIEWED, String.valueOf(review.id()), result));
    }

    /** @param until the last day of the public notice */
    void listed(Collection<Application> applications, LocalDate until) {
        outbox.write(applications.stream()
                .map(one -> about(one, standing(one), ONCE, DAY.format(until)))
                .toList());
    }

    private static MessageKind standing(Application application) {
        return application.status() == Application.Status.SHORT_LISTED ? MessageKind.SHORT_LISTED : MessageKind.WAITING;
    }

    /** @param until the last day on which an answer is in time; another offer ends on another day */
    void offered(Application application, LocalDate until) {
        outbox.write(about(application, MessageKind.PLACE_OFFERED, until.toString(), DAY.format(until)));
    }

    void termEnding(Collection<Placement> placements) {
        outbox.write(placements.stream().map(ShortMessages::termEnding).toList());
    }

    private static Tidings termEnding(Placement placement) {
        var home = placement.home().caseNumber();
        var ends = placement.termEnds();
        return new Tidings(
                home,
                placement.personId(),
                MessageKind.TERM_ENDING,
                ends.toString(),
                List.of(home, DAY.format(ends.minusDays(1))));
    }

    /** @param answerBy the last day on which an answer is in time; another round ends on another day */
    void invited(Finding finding, LocalDate answerBy) {
        outbox.write(of(finding, MessageKind.FINDING_HEARING, answerBy.toString(), DAY.format(answerBy)));
    }

    /** @param decision id of it: another one after it was sent back is told as well */
    void decided(Finding finding, Long decision) {
        var outcome = finding.decision().outcome().label();
        outbox.write(of(finding, MessageKind.FINDING_DECIDED, decision.toString(), outcome));
    }

    private static Tidings of(Finding finding, MessageKind kind, String about, String... fields) {
        return new Tidings(finding.caseNumber(), finding.person(), kind, about, fields(finding.caseNumber(), fields));
    }

    private static Tidings about(Application application, MessageKind kind, String about, String... fields) {
        return new Tidings(
                application.caseNumber(),
                application.personId(),
                kind,
                about,
                fields(application.caseNumber(), fields));
    }
}
