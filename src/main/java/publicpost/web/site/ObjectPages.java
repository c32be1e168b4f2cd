package publicpost.web.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import publicpost.casefile.Refused;
import publicpost.process.NoticeOver;
import publicpost.process.OnlineObjections;
import publicpost.published.PublicNotice;
import publicpost.published.PublicNotices;
import publicpost.web.audit.Unrecorded;
import publicpost.web.site.form.Onward;
import publicpost.web.site.form.Problems;
import publicpost.web.site.form.SentFiles;
import publicpost.web.site.form.Typed;
import publicpost.web.site.form.Unlisted;
import publicpost.web.site.guard.Challenge;

/** 提出异议: a form about one person on a notice that runs, open to everybody, with a name or without. */
@Controller
@Unrecorded("shows what is published for everybody; what is written down is on record in the case")
@RequestMapping("/notices/{number}/object")
class ObjectPages {

    /** Characters that are shown again; far more than are taken. */
    private static final int LONGEST = 100_000;

    private final PublicNotices notices;
    private final OnlineObjections objections;
    private final Challenge challenge;

    ObjectPages(PublicNotices notices, OnlineObjections objections, Challenge challenge) {
        this.notices = notices;
        this.objections = objections;
        this.challenge = challenge;
    }

    /** A link says who is meant and no more: what is said of her, and by whom, is written by whoever sends it. */
    @GetMapping
    ModelAndView empty(
            @PathVariable String number, @RequestParam(defaultValue = "") String whom, HttpServletResponse response) {
        var typed = new Typed(Map.of("whom", List.of(whom)), LONGEST);
        return running(number)
                .map(notice -> form(notice, typed, new Problems(), response))
                .orElseGet(() -> none(number, response));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView raised(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) List<MultipartFile> files,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        var notice = running(number);
        if (notice.isEmpty()) {
            return none(number, response);
        }
        var sent = SentFiles.of(files);
        try {
            var written = fields.toSingleValueMap();
            // what is solved is used up: only when nothing else is wrong
            OnlineObjections.refuseUnfit(written, sent.all());
            challenge.require(request);
            return Onward.to("/objections/" + objections.raise(number, written, sent.all()), language);
        } catch (NoticeOver meanwhile) {
            return Unlisted.page(SiteMessage.OVER.page(), response);
        } catch (Refused refused) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return form(notice.get(), new Typed(fields, LONGEST), sent.lostBy(refused), response);
        }
    }

    private Optional<PublicNotice> running(String number) {
        return CaseAddress.isOne(number) ? notices.find(number) : Optional.empty();
    }

    /** As the notice's own page says it. */
    private ModelAndView none(String number, HttpServletResponse response) {
        var over = CaseAddress.isOne(number) && notices.isOver(number);
        return Unlisted.page((over ? SiteMessage.OVER : SiteMessage.NOT_THERE).page(), response);
    }

    private static ModelAndView form(
            PublicNotice notice, Typed typed, Problems problems, HttpServletResponse response) {
        var shown = Map.of("one", notice, "people", Listed.on(notice), "typed", typed, "problems", problems.byField());
        return Unlisted.page(new ModelAndView("site/object", shown), response);
    }
}
