package publicpost.web.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import publicpost.published.PublicNotice;
import publicpost.published.PublicNotices;
import publicpost.web.audit.Unrecorded;
import publicpost.web.site.form.Unlisted;

/** Public notices while they run: kept by nobody on the way, and in no search engine. */
@Controller
@Unrecorded("published for everybody")
class NoticePages {

    private final PublicNotices notices;
    private final DrawnPages drawn;

    NoticePages(PublicNotices notices, DrawnPages drawn) {
        this.notices = notices;
        this.drawn = drawn;
    }

    @GetMapping("/notices")
    ModelAndView running(@RequestParam(defaultValue = "") String town, HttpServletResponse response) {
        var all = notices.running();
        var names = all.stream().map(PublicNotice::town).distinct().toList();
        var byTown = all.stream()
                .filter(one -> !names.contains(town) || one.town().equals(town))
                .collect(groupingBy(PublicNotice::town, LinkedHashMap::new, toList()));
        var shown = Map.of("towns", byTown, "names", names, "town", town);
        return Unlisted.page(new ModelAndView("site/notices", shown), response);
    }

    @GetMapping("/notices/{number}")
    ModelAndView one(@PathVariable String number, HttpServletResponse response) {
        var page = CaseAddress.isOne(number) ? page(number) : SiteMessage.NOT_THERE.page();
        return Unlisted.page(page, response);
    }

    private ModelAndView page(String number) {
        return notices.find(number)
                .map(one -> new ModelAndView(drawn.of("site/notice"), Map.of("one", one)))
                .orElseGet(() -> (notices.isOver(number) ? SiteMessage.OVER : SiteMessage.NOT_THERE).page());
    }
}
