package publicpost.web.desk.officelists;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import publicpost.casefile.Refused;
import publicpost.masks.Masks;
import publicpost.officelists.ListKind;
import publicpost.officelists.Matches;
import publicpost.offices.Offices;
import publicpost.printing.Format;
import publicpost.process.Officer;
import publicpost.process.officelists.OfficeListDesk;
import publicpost.web.audit.Recorded;
import publicpost.web.audit.Unrecorded;

/** The pages of lists: all of them, and one with its columns, its bad rows and whom it speaks of. */
@Controller
class OfficeListPages {

    private static final int ROWS = 100;
    private static final int WRONG = 1000;

    private final OfficeListDesk desk;
    private final Offices offices;
    private final Clock clock;

    OfficeListPages(OfficeListDesk desk, Offices offices, Clock clock) {
        this.desk = desk;
        this.offices = offices;
        this.clock = clock;
    }

    /** An office in a list of choices. */
    record Choice(String code, String name) {}

    /** A row that speaks of somebody, as it is shown. */
    record Shown(Matches.Match match, String name) {}

    @Unrecorded("nobody's data: which lists there are")
    @GetMapping("/desk/lists")
    ModelAndView lists(Officer officer) {
        var lists = desk.lists(officer);
        var choices = desk.choices(officer);
        var from = choices.stream()
                .flatMap(choice -> choice.offices().stream())
                .distinct()
                .map(code -> new Choice(code, offices.nameOf(code)))
                .toList();
        return new ModelAndView(
                "desk/office-lists",
                Map.of(
                        "choices",
                        choices,
                        "offices",
                        from,
                        "today",
                        LocalDate.now(clock),
                        "lists",
                        lists.stream().map(one -> ShownList.of(one, offices)).toList()));
    }

    @Recorded(subject = "office_list/{list}")
    @GetMapping("/desk/lists/{list:[0-9]{1,12}}")
    ModelAndView list(@PathVariable long list, @RequestParam(defaultValue = "1") String page, Officer officer) {
        var found = desk.list(list, officer);
        var number = page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(page) : 1;
        var matches = desk.matches(list, (number - 1) * ROWS, ROWS + 1, officer);
        var model = new HashMap<String, Object>();
        model.put("list", ShownList.of(found, offices));
        model.put("counts", desk.counts(list, officer));
        model.put("district", desk.isDistrict(officer));
        model.put("wrong", desk.wrong(list, WRONG, officer));
        model.put(
                "matches",
                matches.stream().limit(ROWS).map(OfficeListPages::shown).toList());
        model.put("raised", desk.raised(found, ROWS, officer));
        model.put("page", number);
        model.put("more", matches.size() > ROWS);
        var head = desk.head(list, officer);
        model.put("head", head.isEmpty() ? null : ShownHead.of(found, head));
        return new ModelAndView("desk/office-list", model);
    }

    private static Shown shown(Matches.Match match) {
        return new Shown(match, Masks.name(match.name()));
    }

    /** Asked every second while a list is under way; once it stands, the whole page is fetched anew. */
    @Unrecorded("numbers of rows only")
    @GetMapping("/desk/lists/{list:[0-9]{1,12}}/progress")
    ModelAndView progress(@PathVariable long list, Officer officer, HttpServletResponse response) {
        var shown = ShownList.of(desk.list(list, officer), offices);
        if (!shown.isUnderWay()) {
            response.setHeader("HX-Refresh", "true");
        }
        return new ModelAndView("desk/office-list :: progress", Map.of("list", shown, "wrong", List.of()));
    }

    @Unrecorded("an empty form")
    @GetMapping("/desk/lists/{kind:[a-z]{4,20}|[a-z]{3,20}-[a-z]{3,20}}/template.xlsx")
    ResponseEntity<byte[]> template(@PathVariable String kind, Officer officer) {
        var wanted = ListKind.ofPath(kind).orElseThrow(() -> Refused.at("kind", "名单种类", "没有这种名单"));
        return ResponseEntity.ok()
                .header("Content-Type", Format.XLSX.mediaType())
                .header("Content-Disposition", "attachment; filename=\"%s.xlsx\"".formatted(wanted.path()))
                .body(desk.template(wanted, officer));
    }
}
