package publicpost.web.desk.inspections;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import publicpost.casefile.Refused;
import publicpost.process.InspectionChecks;
import publicpost.process.InspectionDesk;
import publicpost.process.Officer;
import publicpost.web.audit.Recorded;
import publicpost.web.audit.Unrecorded;
import publicpost.web.site.form.SentFiles;

/** The check sheet of one post, made for a telephone on the spot: what is found there, and photographs of it. */
@Controller
@RequestMapping("/desk/inspections" + InspectionPages.NUMBER)
class SpotPages {

    private static final String PLACEMENT = "/{placement:[0-9]{1,12}}";

    /** Whatever else it may be besides: opened by itself it is a picture without scripts, forms or an origin. */
    private static final String NOTHING_RUNS = "sandbox; default-src 'none'; img-src 'self'; frame-ancestors 'self'";

    private final InspectionDesk desk;
    private final InspectionChecks checks;
    private final InspectionViews views;

    SpotPages(InspectionDesk desk, InspectionChecks checks, InspectionViews views) {
        this.desk = desk;
        this.checks = checks;
        this.views = views;
    }

    @Recorded(subject = "{number}")
    @GetMapping(PLACEMENT)
    ModelAndView sheet(@PathVariable String number, @PathVariable long placement, Officer officer) {
        var inspection = desk.find(number, officer);
        return views.post(inspection, desk.post(inspection, placement, officer), officer);
    }

    @Unrecorded("the row is watched, and the documents record what is handed in")
    @PostMapping(PLACEMENT)
    ModelAndView record(
            @PathVariable String number,
            @PathVariable long placement,
            @ModelAttribute CheckForm typed,
            @RequestParam(required = false) List<MultipartFile> files,
            Officer officer) {
        var photos = SentFiles.of(files);
        try {
            checks.record(number, placement, typed.typed(), photos.all(), officer);
        } catch (Refused refused) {
            return refused(number, placement, typed, photos.lostBy(refused).byField(), officer);
        }
        return Led.to("/desk/inspections/" + number + "#next");
    }

    private ModelAndView refused(
            String number, long placement, CheckForm typed, Map<String, String> wrong, Officer officer) {
        var inspection = desk.find(number, officer);
        return views.refused(inspection, desk.post(inspection, placement, officer), typed, wrong, officer);
    }

    /** Larger than the server takes, which is known before it is read. */
    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException large, Officer officer, HttpServletRequest request) {
        var asked = (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return refused(
                (String) asked.get("number"),
                Long.parseLong((String) asked.get("placement")),
                new CheckForm(null, null, null, null),
                Map.of("files", "照片太大：每张、每次一共都不能超过 20 MB，请重新填写"),
                officer);
    }

    @Recorded(subject = "document/{photo}")
    @GetMapping("/photos/{photo:[0-9]{1,12}}")
    ResponseEntity<byte[]> photo(@PathVariable String number, @PathVariable long photo, Officer officer) {
        var picture = checks.photo(number, photo, officer);
        var name = ContentDisposition.inline()
                .filename(picture.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .header("Content-Disposition", name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", NOTHING_RUNS)
                .body(picture.content());
    }
}
