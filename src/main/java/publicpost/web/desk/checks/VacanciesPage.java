package publicpost.web.desk.checks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import publicpost.checks.EmptyPost;
import publicpost.offices.Offices;
import publicpost.process.Officer;
import publicpost.process.VacancyDesk;
import publicpost.web.audit.Unrecorded;

/** Posts without holder: since when, and whether their town reported them in time (§三(二)). */
@Controller
class VacanciesPage {

    private final VacancyDesk desk;
    private final Offices offices;
    private final Clock clock;

    VacanciesPage(VacancyDesk desk, Offices offices, Clock clock) {
        this.desk = desk;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * A post in the words of the screen.
     *
     * @param days how long it has been empty
     * @param late whether it is not reported and should have been
     * @param reported when and by whom; null while it is not
     */
    record Row(
            long id,
            String code,
            String title,
            String place,
            String town,
            String since,
            int days,
            boolean late,
            String reported,
            String reason) {}

    @Unrecorded("posts, and nobody in them")
    @GetMapping("/desk/vacancies")
    ModelAndView vacancies(Officer officer) {
        var today = LocalDate.now(clock);
        return new ModelAndView(
                "desk/vacancies",
                Map.of(
                        "posts",
                        desk.posts(officer).stream()
                                .map(post -> row(post, today))
                                .toList(),
                        "mayReport",
                        desk.mayReport(officer)));
    }

    private Row row(EmptyPost post, LocalDate today) {
        var days = post.daysUntil(today);
        var report = post.report();
        return new Row(
                post.id(),
                post.code(),
                post.title(),
                post.place(),
                offices.nameOf(post.town()),
                post.since().toString(),
                days,
                report == null && desk.isLate(post.town(), days),
                report == null ? null : "%s %s".formatted(report.on(), offices.nameOf(report.by())),
                report == null ? "" : report.reason());
    }
}
