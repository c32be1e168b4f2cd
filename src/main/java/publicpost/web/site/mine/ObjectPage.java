package publicpost.web.site.mine;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import publicpost.casefile.Refused;
import publicpost.process.applicant.MyObjection;
import publicpost.web.audit.Unrecorded;
import publicpost.web.site.form.Onward;
import publicpost.web.site.form.SentAgain;
import publicpost.web.site.form.SentFiles;
import publicpost.web.site.form.Typed;

/** 申请复核: a refused applicant says why she does not agree. */
@Controller
@Unrecorded("recorded in the applicant's name where the case is changed")
@RequestMapping("/my-application/object")
class ObjectPage {

    /** Characters that are shown again; far more than are taken. */
    private static final int LONGEST = 100_000;

    private final MyObjection objection;

    ObjectPage(MyObjection objection) {
        this.objection = objection;
    }

    @GetMapping
    ModelAndView asked(@CookieValue(name = VisitCookie.NAME, defaultValue = "") String token) {
        return page(token, Typed.nothing(), Map.of(), HttpStatus.OK);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView objected(
            @CookieValue(name = VisitCookie.NAME, defaultValue = "") String token,
            @RequestParam(name = SentAgain.OF, defaultValue = "") String about,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) List<MultipartFile> files,
            Locale language) {
        var sent = SentFiles.of(files);
        try {
            return objection.object(token, about, fields.toSingleValueMap(), sent.all())
                    ? Onward.to("/my-application/case", language)
                    : OwnPages.over();
        } catch (Refused refused) {
            var problems = sent.lostBy(refused).byField();
            return page(token, new Typed(fields, LONGEST), problems, HttpStatus.BAD_REQUEST);
        }
    }

    private ModelAndView page(String token, Typed typed, Map<String, String> problems, HttpStatus status) {
        return objection
                .open(token)
                .map(open -> new ModelAndView(
                        "site/my-application-object",
                        Map.of("open", open, "typed", typed, "problems", problems),
                        status))
                .orElseGet(OwnPages::over);
    }
}
