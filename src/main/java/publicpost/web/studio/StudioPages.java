package publicpost.web.studio;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import publicpost.process.Officer;
import publicpost.process.studio.StudioDesk;
import publicpost.web.audit.Unrecorded;

/** Where analysts read and change models, tables and forms. A page says only what it is about; its script reads the rest. */
@Unrecorded("models, tables and forms hold no case")
@StudioPage
class StudioPages {

    private static final String FILE = "/{file:[a-z0-9-]{1,70}\\.(?:bpmn|dmn|form|html)}";
    private static final String DRAFT = "/studio/drafts/{draft:[0-9]{1,12}}";

    private final StudioDesk studio;

    StudioPages(StudioDesk studio) {
        this.studio = studio;
    }

    @GetMapping("/studio")
    String home(Officer officer) {
        studio.open(officer);
        return "studio/home";
    }

    @GetMapping("/studio/versions")
    String versions(Officer officer) {
        studio.open(officer);
        return "studio/versions";
    }

    @GetMapping("/studio/live" + FILE)
    ModelAndView live(@PathVariable String file, Officer officer) {
        studio.liveFiles(officer).text(file).orElseThrow();
        return new ModelAndView("studio/live", Map.of("file", file, "kind", ShownFile.kind(file)));
    }

    @GetMapping(DRAFT)
    ModelAndView draft(@PathVariable long draft, Officer officer) {
        return new ModelAndView(
                "studio/draft", Map.of("draft", studio.draft(draft, officer).id()));
    }

    @GetMapping(DRAFT + "/files" + FILE)
    ModelAndView editor(@PathVariable long draft, @PathVariable String file, Officer officer) {
        return file("studio/editor", draft, file, officer);
    }

    @GetMapping(DRAFT + "/files" + FILE + "/changes")
    ModelAndView changes(@PathVariable long draft, @PathVariable String file, Officer officer) {
        return file("studio/changes", draft, file, officer);
    }

    private ModelAndView file(String view, long draft, String file, Officer officer) {
        studio.file(draft, file, officer);
        return new ModelAndView(view, Map.of("draft", draft, "file", file, "kind", ShownFile.kind(file)));
    }
}
