package publicpost.web.desk.inspections;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import publicpost.casefile.Refused;
import publicpost.inspections.InspectedPost;
import publicpost.inspections.Inspection;
import publicpost.inspections.InspectionResult;
import publicpost.inspections.Listed;
import publicpost.offices.Offices;
import publicpost.policy.InspectionRiskRule;
import publicpost.process.InspectionDesk;
import publicpost.process.Officer;

/** The pages of inspections, with what was typed and what is wrong with it. */
@Component
class InspectionViews {

    private static final Pattern YEAR = Pattern.compile("20[2-9][0-9]");

    private final InspectionDesk desk;
    private final Offices offices;
    private final Clock clock;

    InspectionViews(InspectionDesk desk, Offices offices, Clock clock) {
        this.desk = desk;
        this.offices = offices;
        this.clock = clock;
    }

    ModelAndView all(String year, Officer officer) {
        return all(year(year), DrawForm.empty(), Map.of(), officer);
    }

    /** @throws Refused when it is none that could be meant */
    private int year(String text) {
        if (text.isBlank()) {
            return LocalDate.now(clock).getYear();
        }
        if (!YEAR.matcher(text.strip()).matches()) {
            throw Refused.at("year", "年度", "应为 2020 至 2099");
        }
        return Integer.parseInt(text.strip());
    }

    /** Nobody who does not inspect comes this far but to be told so. */
    ModelAndView refused(DrawForm typed, Refused refused, Officer officer) {
        desk.open(officer);
        var page = all(LocalDate.now(clock).getYear(), typed, refused.byField(), officer);
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    private ModelAndView all(int year, DrawForm typed, Map<String, String> wrong, Officer officer) {
        var all = desk.ofYear(year, officer);
        var model = new HashMap<String, Object>();
        model.put("year", year);
        model.put("all", all);
        model.put("towns", TownTotal.of(all));
        model.put("proposals", desk.proposals(officer));
        model.put("offices", offices);
        model.put("typed", typed);
        model.put("wrong", wrong);
        return new ModelAndView("desk/inspections", model);
    }

    ModelAndView one(Inspection inspection, Officer officer) {
        return one(inspection, "", Map.of(), officer);
    }

    ModelAndView refusedToClose(String number, String reason, Refused refused, Officer officer) {
        var inspection = desk.find(number, officer);
        desk.openToWrite(inspection, officer);
        var page = one(inspection, reason, refused.byField(), officer);
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    private ModelAndView one(Inspection inspection, String reason, Map<String, String> wrong, Officer officer) {
        var posts = desk.posts(inspection, officer);
        var model = new HashMap<String, Object>();
        model.put("inspection", inspection);
        model.put("mine", desk.isOf(inspection, officer));
        model.put("posts", posts);
        model.put("done", posts.stream().filter(InspectedPost::isDone).count());
        model.put(
                "next",
                posts.stream()
                        .filter(post -> !post.isDone())
                        .map(InspectedPost::placement)
                        .findFirst()
                        .orElse(null));
        model.put("reasons", reasons(inspection));
        model.put("same", isSame(inspection, posts));
        model.put("offices", offices);
        model.put("reason", reason);
        model.put("wrong", wrong);
        return new ModelAndView("desk/inspection", model);
    }

    /** Why a post is likelier than others, by case number. */
    private static Map<String, List<String>> reasons(Inspection inspection) {
        return inspection.draw().population().posts().stream()
                .collect(toMap(Listed::caseNumber, post -> InspectionRiskRule.reasons(post.risk())));
    }

    /** Whether the seed gives these posts again, of the very list they were drawn from. */
    private static boolean isSame(Inspection inspection, List<InspectedPost> posts) {
        var draw = inspection.draw();
        return draw.population().sha256().equals(draw.populationSha256())
                && draw.again().stream()
                        .map(drawn -> drawn.post().caseNumber())
                        .toList()
                        .equals(posts.stream().map(InspectedPost::caseNumber).toList());
    }

    ModelAndView post(Inspection inspection, InspectedPost post, Officer officer) {
        return post(inspection, post, CheckForm.empty(post), Map.of(), officer);
    }

    ModelAndView refused(
            Inspection inspection, InspectedPost post, CheckForm typed, Map<String, String> wrong, Officer officer) {
        desk.openToWrite(inspection, officer);
        var page = post(inspection, post, typed.after(post), wrong, officer);
        page.setStatus(HttpStatus.BAD_REQUEST);
        return page;
    }

    private ModelAndView post(
            Inspection inspection, InspectedPost post, CheckForm typed, Map<String, String> wrong, Officer officer) {
        var model = new HashMap<String, Object>();
        model.put("inspection", inspection);
        model.put("mine", desk.isOf(inspection, officer));
        model.put("post", post);
        model.put("entries", desk.entries(inspection, post, officer));
        model.put("results", InspectionResult.values());
        model.put("offices", offices);
        model.put("typed", typed);
        model.put("wrong", wrong);
        return new ModelAndView("desk/inspection-post", model);
    }
}
