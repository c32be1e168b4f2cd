package publicpost.process.applicant;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import publicpost.calendar.OfficeClock;
import publicpost.intake.Application;
import publicpost.placement.Placements;
import publicpost.recruitment.Announcements;
import publicpost.recruitment.Notice;
import publicpost.recruitment.Notices;
import publicpost.recruitment.SeatOffers;

/** By which day a stage is over: the dates stand in our rows, and of what people are to do in their tasks. */
@Component
class Milestones {

    private final TaskService tasks;
    private final Announcements announcements;
    private final Notices notices;
    private final SeatOffers offers;
    private final Placements placements;

    Milestones(
            TaskService tasks, Announcements announcements, Notices notices, SeatOffers offers, Placements placements) {
        this.tasks = tasks;
        this.announcements = announcements;
        this.notices = notices;
        this.offers = offers;
        this.placements = placements;
    }

    Optional<LocalDate> of(Stage stage, Application application) {
        return switch (stage) {
            case RANKED ->
                Optional.of(announcements.get(application.recruitmentId()).windowUntil());
            case ON_NOTICE -> notices.of(application.recruitmentId()).map(Notice::endsOn);
            case WAITING ->
                Optional.ofNullable(
                        announcements.get(application.recruitmentId()).waitingListUntil());
            case OFFERED -> offers.answerBy(application.id());
            // the day from which nothing is paid any more stands in the row
            case PLACED ->
                placements.ofCase(application.caseNumber()).map(one -> one.termEnds()
                        .minusDays(1));
            case EXAMINED, SENT_BACK, NOT_ACCEPTED, REFUSED, WITHDRAWN, NOT_PLACED -> Optional.empty();
            default -> ofTasks(application.caseNumber());
        };
    }

    /** Of an application that nobody has verified yet. */
    Optional<LocalDate> ofPending(Stage stage, String caseNumber) {
        return stage == Stage.IDENTIFIED ? ofTasks(caseNumber) : Optional.empty();
    }

    /** Several offices may be asked at once: when the last is done. What is due at midnight is due the day before. */
    private Optional<LocalDate> ofTasks(String caseNumber) {
        return tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .filter(task -> task.getDueDate() != null)
                .map(task -> LocalDate.ofInstant(task.getDueDate().toInstant().minusNanos(1), OfficeClock.ZONE))
                .max(Comparator.naturalOrder());
    }
}
