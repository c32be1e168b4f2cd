package publicpost.web.studio;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import publicpost.process.Officer;
import publicpost.process.studio.StudioDesk;
import publicpost.web.audit.Unrecorded;

/** The ready-made steps that the editor of models offers: the very element templates that Camunda Modeler reads. */
@Unrecorded("the same for everybody")
@RestController
class TemplateCalls {

    private static final String FILES = "classpath*:processes/element-templates/*.json";

    private final StudioDesk studio;
    private final ResourcePatternResolver resources;
    private final ObjectMapper json;

    TemplateCalls(StudioDesk studio, ResourcePatternResolver resources, ObjectMapper json) {
        this.studio = studio;
        this.resources = resources;
        this.json = json;
    }

    /** Each file holds one template or a list of them. */
    @GetMapping("/api/studio/templates")
    ArrayNode templates(Officer officer) throws IOException {
        studio.open(officer);
        var all = json.createArrayNode();
        for (var file : resources.getResources(FILES)) {
            try (var content = file.getInputStream()) {
                var read = json.readTree(content);
                if (read.isArray()) {
                    all.addAll((ArrayNode) read);
                } else {
                    all.add(read);
                }
            }
        }
        return all;
    }
}
