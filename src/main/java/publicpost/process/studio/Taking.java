package publicpost.process.studio;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import publicpost.models.DraftFiles;
import publicpost.models.FileSet;
import publicpost.models.ModelDrafts;
import publicpost.models.Version;
import publicpost.models.Version.Origin;
import publicpost.models.Versions;
import publicpost.models.Versions.Publication;

/** Takes over the files that the program or its folder brought, unless they were taken before. */
@Component
class Taking {

    /** Who acts where nobody does. */
    private static final String PROGRAM = "system";

    private final Engine engine;
    private final Versions versions;
    private final ModelDrafts drafts;
    private final DraftFiles draftFiles;
    private final Clock clock;

    Taking(Engine engine, Versions versions, ModelDrafts drafts, DraftFiles draftFiles, Clock clock) {
        this.engine = engine;
        this.versions = versions;
        this.drafts = drafts;
        this.draftFiles = draftFiles;
        this.clock = clock;
    }

    /**
     * In a transaction of its own: what the engine refuses must not undo the work of whoever asks.
     *
     * @param note where they come from, for the list of versions
     * @return whether anything was new
     * @throws NotDeployed when the engine does not take them; what was in force goes on
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean take(FileSet brought, String note) {
        versions.lock();
        var before = versions.offered();
        if (before.filter(known -> known.fingerprint().equals(brought.fingerprint()))
                .isPresent()) {
            return false;
        }
        var live = versions.live();
        var changedByAnalysts = live.isPresent()
                && before.isPresent()
                && !live.get().fingerprint().equals(before.get().fingerprint());
        if (changedByAnalysts) {
            merge(before.get(), live.get(), brought, note);
        } else {
            versions.add(brought, engine.deploy(brought), publication(Origin.FILES, note));
        }
        return true;
    }

    private void merge(Version before, Version live, FileSet brought, String note) {
        var published = versions.files(live.number());
        var merge = Merge.of(versions.files(before.number()), published, brought);
        versions.add(brought, null, publication(Origin.FILES, note));
        var base = live.number();
        if (!merge.files().equals(published)) {
            base = versions.add(
                    merge.files(), engine.deploy(merge.files()), publication(Origin.MERGED, note + "，保留已发布的修改"));
        }
        if (!merge.contested().isEmpty()) {
            setAside(merge, base, note);
        }
    }

    private void setAside(Merge merge, int base, String note) {
        var name = "%s（%s）".formatted(note, LocalDate.now(clock));
        var draft = drafts.open(name, "这些文件已在工作室修改并发布，程序带来的新内容放在这里，请比较后合并", PROGRAM, base);
        merge.contested().forEach((file, text) -> draftFiles.save(draft, file, text, 0, PROGRAM));
    }

    private static Publication publication(Origin origin, String note) {
        return new Publication(origin, null, null, note, PROGRAM, null);
    }
}
