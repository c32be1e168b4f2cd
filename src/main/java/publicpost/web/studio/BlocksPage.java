package publicpost.web.studio;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import publicpost.process.Officer;
import publicpost.process.modelcheck.Block;
import publicpost.process.modelcheck.Blocks;
import publicpost.process.studio.StudioDesk;
import publicpost.web.audit.Unrecorded;

/** What models can be built of: read from the program and the models in force, and never written by hand. */
@StudioPage
class BlocksPage {

    private final StudioDesk studio;
    private final Blocks blocks;

    BlocksPage(StudioDesk studio, Blocks blocks) {
        this.studio = studio;
        this.blocks = blocks;
    }

    @Unrecorded("models, tables and forms hold no case")
    @GetMapping("/studio/blocks")
    ModelAndView blocks(Officer officer) {
        var catalogue = blocks.of(studio.liveFiles(officer));
        var families = catalogue.blocks().stream()
                .collect(groupingBy(block -> block.family().name(), LinkedHashMap::new, toList()));
        return new ModelAndView(
                "studio/blocks", Map.of("families", families, "catalogue", catalogue, "kinds", Block.Kind.values()));
    }
}
