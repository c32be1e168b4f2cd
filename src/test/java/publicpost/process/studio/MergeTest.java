package publicpost.process.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import publicpost.models.FileSet;

/** What is in force when the program brings new files over what analysts have published. */
class MergeTest {

    private static final FileSet BEFORE =
            FileSet.of(Map.of("a.form", "1", "b.form", "1", "c.form", "1", "d.form", "1"));

    @Test
    void whatOnlyOneSideChangedIsTakenFromThatSide() {
        var live = BEFORE.with("a.form", "analyst").with("new.form", "analyst");
        var brought =
                BEFORE.with("b.form", "program").with("other.form", "program").without("c.form");

        var merge = Merge.of(BEFORE, live, brought);

        assertThat(merge.contested()).isEmpty();
        assertThat(merge.files())
                .isEqualTo(FileSet.of(Map.of(
                        "a.form", "analyst",
                        "b.form", "program",
                        "d.form", "1",
                        "new.form", "analyst",
                        "other.form", "program")));
    }

    @Test
    void whatBothChangedStaysAsPublishedAndTheProgramsIsSetAside() {
        var live = BEFORE.with("a.form", "analyst").with("b.form", "same");
        var brought = BEFORE.with("a.form", "program").with("b.form", "same");

        var merge = Merge.of(BEFORE, live, brought);

        assertThat(merge.files()).isEqualTo(live);
        assertThat(merge.contested()).isEqualTo(Map.of("a.form", "program"));
    }

    @Test
    void whatAnAnalystChangedAndTheProgramNoLongerHasStays() {
        var live = BEFORE.with("a.form", "analyst");

        var merge = Merge.of(BEFORE, live, BEFORE.without("a.form"));

        assertThat(merge.files()).isEqualTo(live);
        assertThat(merge.contested()).isEmpty();
    }
}
