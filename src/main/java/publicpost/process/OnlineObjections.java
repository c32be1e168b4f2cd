package publicpost.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import publicpost.acting.Acting;
import publicpost.casefile.Records;
import publicpost.casefile.Refused;
import publicpost.intake.Application;
import publicpost.intake.Application.Status;
import publicpost.intake.Intake;
import publicpost.intake.Objection;
import publicpost.intake.Objections;
import publicpost.published.PublicNotices;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Notice;
import publicpost.recruitment.Notices;
import publicpost.scope.Reach;

/** Objections that citizens write down themselves while a notice runs, and what became of them. */
@Component
public class OnlineObjections {

    private static final Acting OBJECTOR = new Acting(Objections.OBJECTOR, Set.of());
    private static final Set<Status> LISTED = EnumSet.of(Status.SHORT_LISTED, Status.WAIT_LISTED);

    private final Announcements announcements;
    private final Notices notices;
    private final PublicNotices published;
    private final Intake intake;
    private final Objections objections;
    private final TakeObjection taking;
    private final Attachments attachments;
    private final Records records;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OnlineObjections(
            Announcements announcements,
            Notices notices,
            PublicNotices published,
            Intake intake,
            Objections objections,
            TakeObjection taking,
            Attachments attachments,
            Records records,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.announcements = announcements;
        this.notices = notices;
        this.published = published;
        this.intake = intake;
        this.objections = objections;
        this.taking = taking;
        this.attachments = attachments;
        this.records = records;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Takes down what was written, with its files, and stops the case of the person meant.
     *
     * @param typed whom, named, objector, contact and facts
     * @return the number by which the objector asks what became of it
     * @throws Refused naming every field that cannot be taken; nothing is kept then
     * @throws NoticeOver when the notice ended meanwhile
     */
    public String raise(String notice, Map<String, ?> typed, List<Attached> files) {
        // the objector sees no case, but writes into one
        return OBJECTOR.during(() -> Reach.WHOLE.during(() -> {
            var written = read(typed, files);
            // what cannot be taken is refused before its files travel to where they are stored, and looked at again
            // after
            transaction.executeWithoutResult(begun -> {
                refuseOver(notice, notices.of(announcements.get(notice).id()));
                meant(notice, written);
            });
            var kept = attachments.keep(files, Objections.OBJECTOR);
            try {
                return transaction.execute(begun -> take(notice, written, kept));
            } catch (Refused | NoticeOver meanwhile) {
                attachments.discard(kept, Objections.OBJECTOR);
                throw meanwhile;
            }
        }));
    }

    /**
     * Looks at no more than what was written.
     *
     * @throws Refused likewise
     */
    public static void refuseUnfit(Map<String, ?> typed, List<Attached> files) {
        read(typed, files);
    }

    private static WrittenObjection read(Map<String, ?> typed, List<Attached> files) {
        var answer = new Answer(typed);
        var written = WrittenObjection.read(answer);
        Attachments.refuseTooMany(files, answer);
        answer.refuseIfWrong();
        return written;
    }

    private String take(String notice, WrittenObjection written, List<Long> files) {
        refuseOver(notice, notices.hold(announcements.get(notice).id()));
        var about = meant(notice, written);
        var receipt = taking.take(about, written.complaint(), files, Objections.OBJECTOR);
        var how = written.complaint().objector() == null ? "匿名" : "实名";
        records.step(about.caseNumber(), Objections.OBJECTOR, "ObjectionRaised", "RAISED", how);
        return receipt;
    }

    private void refuseOver(String number, Optional<Notice> notice) {
        notice.filter(found -> found.runsOn(LocalDate.now(clock))).orElseThrow(() -> new NoticeOver(number));
    }

    private Application meant(String notice, WrittenObjection written) {
        return published
                .applicationAt(notice, written.list(), written.place())
                .map(intake::get)
                .filter(application -> LISTED.contains(application.status()))
                .orElseThrow(() -> Refused.at("whom", "被反映人", "此人已不在公示名单中，请重新选择"));
    }

    /** The number as it was given, however it was copied; empty for what is none, whatever it is. */
    public Optional<String> numberOf(String typed) {
        return Reach.WHOLE.during(() -> objections.find(typed).map(Objection::receipt));
    }

    /** Likewise. */
    public Optional<Objection.Status> becameOf(String receipt) {
        // says nothing of anybody
        return Reach.WHOLE.during(() -> objections.find(receipt).map(Objection::status));
    }
}
