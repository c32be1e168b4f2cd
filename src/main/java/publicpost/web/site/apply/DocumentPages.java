package publicpost.web.site.apply;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import publicpost.casefile.Refused;
import publicpost.online.OnlineApplication;
import publicpost.process.Attached;
import publicpost.process.OnlineDesk;
import publicpost.process.OnlineStep;
import publicpost.web.audit.Unrecorded;
import publicpost.web.site.form.SentFiles;
import publicpost.web.site.form.Unlisted;

/** The step of photographs and scans: as many times as needed, and one can be taken back. */
@Controller
@Unrecorded("the documents record what is handed in")
@RequestMapping("/apply/documents")
class DocumentPages {

    private static final String FIELD = "documents";
    private static final String LABEL = "证明材料";

    private final OnlineDesk desk;
    private final OwnApplication own;
    private final Choices choices;
    private final StepWays ways;

    DocumentPages(OnlineDesk desk, OwnApplication own, Choices choices, StepWays ways) {
        this.desk = desk;
        this.own = own;
        this.choices = choices;
        this.ways = ways;
    }

    @GetMapping
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        return own.open(request, found -> page(found, Wrong.NOTHING, response));
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView add(
            @RequestParam(name = FIELD, required = false) List<MultipartFile> files,
            HttpServletRequest request,
            HttpServletResponse response) {
        var sent = SentFiles.of(files).all();
        return own.open(request, found -> {
            try {
                add(found, sent, StepWays.then(request));
                return then(request, response);
            } catch (Refused refused) {
                return stillOpen(refused, request, response).addObject("leaving", StepWays.isAway(request));
            }
        });
    }

    /** Handed in meanwhile, the receipt says so. */
    private ModelAndView stillOpen(Refused refused, HttpServletRequest request, HttpServletResponse response) {
        return own.open(request, still -> page(still, refused, response));
    }

    /** Whatever button is pressed takes along what is chosen; only the one that does nothing else needs something. */
    private void add(OnlineApplication application, List<Attached> files, String then) {
        if (!files.isEmpty()) {
            desk.attach(application, files);
        } else if (then.isEmpty()) {
            throw Refused.at(FIELD, LABEL, "请先选择照片或文件");
        }
    }

    private ModelAndView then(HttpServletRequest request, HttpServletResponse response) {
        if (StepWays.isAway(request)) {
            return ways.away(OnlineStep.DOCUMENTS, request, response);
        }
        return NextPage.to(StepWays.then(request).isEmpty() ? OnlineStep.DOCUMENTS : OnlineStep.CHECK, request);
    }

    @PostMapping("/{id:[0-9]{1,12}}/remove")
    ModelAndView remove(@PathVariable Long id, HttpServletRequest request, HttpServletResponse response) {
        return own.open(request, found -> {
            try {
                desk.remove(found, id);
                return NextPage.to(OnlineStep.DOCUMENTS, request);
            } catch (Refused refused) {
                return stillOpen(refused, request, response);
            }
        });
    }

    /** Larger than the server takes, which is known before it is read. */
    @ExceptionHandler
    ModelAndView tooLarge(
            MaxUploadSizeExceededException large, HttpServletRequest request, HttpServletResponse response) {
        var refused = Refused.at(FIELD, LABEL, "每个文件、每次添加的文件一共都不能超过 20 MB，请分几次添加");
        return own.openUnread(request, still -> page(still, refused, response));
    }

    private ModelAndView page(OnlineApplication application, Refused wrong, HttpServletResponse response) {
        var page = new ModelAndView("site/apply-documents");
        page.addObject("step", OnlineStep.DOCUMENTS);
        page.addObject("whose", choices.whose(application));
        page.addObject("files", desk.documents(application));
        page.addObject("most", OnlineDesk.MOST_DOCUMENTS);
        Wrong.say(wrong, page);
        return Unlisted.page(page, response);
    }
}
