package publicpost.web.site.mine;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import publicpost.casefile.Refused;
import publicpost.process.applicant.MyCases;
import publicpost.process.applicant.MyChanges;
import publicpost.process.applicant.MyVisit;
import publicpost.web.audit.Unrecorded;
import publicpost.web.site.form.Onward;
import publicpost.web.site.form.SentAgain;

/** The applicant's own case: where it stands, what is missing, and adding a document. */
@Controller
@Unrecorded("recorded in the applicant's name where the case is read or changed")
@RequestMapping("/my-application")
class MyCasePage {

    private final MyCases cases;
    private final MyChanges changes;
    private final MyVisit visits;
    private final VisitCookie cookie;

    MyCasePage(MyCases cases, MyChanges changes, MyVisit visits, VisitCookie cookie) {
        this.cases = cases;
        this.changes = changes;
        this.visits = visits;
        this.cookie = cookie;
    }

    @GetMapping("/case")
    ModelAndView shown(@CookieValue(name = VisitCookie.NAME, defaultValue = "") String token) {
        return page(token, Map.of(), HttpStatus.OK);
    }

    @PostMapping(path = "/documents", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView added(
            @CookieValue(name = VisitCookie.NAME, defaultValue = "") String token,
            @RequestParam(name = SentAgain.OF, defaultValue = "") String about,
            @RequestParam(required = false) MultipartFile file,
            Locale language)
            throws IOException {
        try {
            var name = file == null ? "" : file.getOriginalFilename();
            var content = file == null ? new byte[0] : file.getBytes();
            return changes.add(token, about, name, content)
                    ? Onward.to("/my-application/case#papers", language)
                    : OwnPages.over();
        } catch (Refused refused) {
            return page(token, refused.byField(), HttpStatus.BAD_REQUEST);
        }
    }

    private ModelAndView page(String token, Map<String, String> problems, HttpStatus status) {
        return cases.look(token)
                .map(own ->
                        new ModelAndView("site/my-application-case", Map.of("own", own, "problems", problems), status))
                .orElseGet(OwnPages::over);
    }

    @PostMapping(path = "/leave", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ModelAndView left(
            @CookieValue(name = VisitCookie.NAME, defaultValue = "") String token,
            HttpServletResponse response,
            Locale language) {
        visits.leave(token);
        cookie.take(response);
        return Onward.to("/my-application", language);
    }
}
