package publicpost.process.studio;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import publicpost.StartRefused;
import publicpost.models.Versions;

/**
 * Before anything else uses the engine, what came with the program or from its folder is in force, unless it was taken
 * before: then what analysts have published since stays. What the engine does not take keeps nobody from starting, as long
 * as there is a version to go on with.
 */
@Component
class ModelsAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(ModelsAtStart.class);

    ModelsAtStart(BroughtFiles brought, FolderReading folder, Taking taking, Versions versions) {
        folder.read();
        if (folder.folder().isEmpty() || versions.live().isEmpty()) {
            takePackaged(brought, taking, versions);
        }
    }

    private static void takePackaged(BroughtFiles brought, Taking taking, Versions versions) {
        try {
            taking.take(brought.packaged(), "程序自带");
        } catch (NotDeployed refused) {
            if (versions.live().isEmpty()) {
                // for whoever starts it: what is wrong and where, not how it was found
                throw new StartRefused(refused.inWords(), refused);
            }
            LOG.error("程序自带的流程文件没有采用，原有版本照常使用：{}", refused.inWords());
        }
    }
}
