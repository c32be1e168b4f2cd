package publicpost.web.desk.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import publicpost.imports.ImportList;
import publicpost.imports.Kind;
import publicpost.offices.Offices;
import publicpost.printing.Format;
import publicpost.process.Officer;
import publicpost.process.imports.ImportDesk;
import publicpost.web.audit.Recorded;
import publicpost.web.audit.Unrecorded;

/** The pages of lists: all of an office's, and one of them with its rows. */
@Controller
class ImportPages {

    private static final int ROWS = 200;
    private static final int MOST_PAGES = 1000;

    private final ImportDesk desk;
    private final OtherLists others;
    private final Offices offices;
    private final Clock clock;

    ImportPages(ImportDesk desk, OtherLists others, Offices offices, Clock clock) {
        this.desk = desk;
        this.others = others;
        this.offices = offices;
        this.clock = clock;
    }

    @Recorded(subject = "import_list")
    @GetMapping("/desk/imports")
    ModelAndView lists(Officer officer) {
        others.mustHaveAny(officer);
        return new ModelAndView(
                "desk/imports",
                Map.of(
                        "kinds", desk.kinds(officer),
                        "others", others.of(officer),
                        "lists", desk.lists(officer).stream().map(this::shown).toList(),
                        "today", LocalDate.now(clock)));
    }

    @Recorded(subject = "import_list/{list}")
    @GetMapping("/desk/imports/{list:[0-9]{1,12}}")
    ModelAndView list(
            @PathVariable long list, @RequestParam(name = "page", defaultValue = "1") String page, Officer officer) {
        var shown = shown(desk.list(list, officer));
        var progress = desk.progress(list, officer);
        var number = number(page);
        return new ModelAndView(
                "desk/import-list",
                Map.of(
                        "list", shown,
                        "progress", progress,
                        "rows", desk.report(list, (number - 1) * ROWS, ROWS, officer),
                        "page", number,
                        "pages", (progress.rows() + ROWS - 1) / ROWS));
    }

    /** What is no page is the first. */
    private static int number(String page) {
        return page.matches("[1-9][0-9]{0,3}") ? Math.min(Integer.parseInt(page), MOST_PAGES) : 1;
    }

    /** Asked every second while a list is under way; once it stands, the whole page is fetched anew. */
    @Unrecorded("numbers of rows only")
    @GetMapping("/desk/imports/{list:[0-9]{1,12}}/progress")
    ModelAndView progress(@PathVariable long list, Officer officer, HttpServletResponse response) {
        var shown = shown(desk.list(list, officer));
        if (!shown.isUnderWay()) {
            response.setHeader("HX-Refresh", "true");
        }
        return new ModelAndView(
                "desk/import-list :: progress", Map.of("list", shown, "progress", desk.progress(list, officer)));
    }

    @Unrecorded("an empty form")
    @GetMapping("/desk/imports/{kind:posts|applicants|memberships}/template.xlsx")
    ResponseEntity<byte[]> template(@PathVariable String kind, Officer officer) {
        var wanted = Kind.ofPath(kind).orElseThrow();
        return ResponseEntity.ok()
                .header("Content-Type", Format.XLSX.mediaType())
                .header("Content-Disposition", "attachment; filename=\"%s.xlsx\"".formatted(kind))
                .body(desk.template(wanted, officer));
    }

    private ShownList shown(ImportList list) {
        return ShownList.of(list, offices);
    }
}
