package publicpost.process.studio;

import org.camunda.bpm.engine.ParseException;
import org.springframework.stereotype.Component;
import publicpost.StartRefused;
import publicpost.models.FileSet;
import publicpost.models.Versions;

/**
 * Before anything else uses the engine, what came with the program or from its folder is in force, unless it was taken
 * before: then what analysts have published since stays.
 */
@Component
class ModelsAtStart {

    ModelsAtStart(BroughtFiles brought, FolderReading folder, Taking taking, Versions versions) {
        var good = folder.good();
        if (good.isPresent()) {
            take(taking, good.get(), "文件夹");
        } else if (folder.folder().isEmpty() || versions.live().isEmpty()) {
            take(taking, brought.packaged(), "程序自带");
        }
    }

    private static void take(Taking taking, FileSet files, String note) {
        try {
            taking.take(files, note);
        } catch (ParseException refused) {
            // for the analyst who drew it: what is wrong and where, not how it was found
            throw new StartRefused(refused.getMessage(), refused);
        }
    }
}
