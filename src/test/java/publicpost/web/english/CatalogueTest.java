package publicpost.web.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final Catalogue CATALOGUE = new Catalogue(Map.of(
            "村（社区）", "Village",
            "{} 人", "{} people",
            "共 {} 人", "{} people in all",
            "{}图，数据见下表", "Chart: {}; its figures are in the table below",
            "{}年第{}批", "Batch {2} of {1}",
            "报名：{}年{}月{}日", "Apply: {}-{}-{}"));

    @Test
    void aPhraseIsSaidInEnglish() {
        assertThat(CATALOGUE.english("村（社区）")).hasValue("Village");
    }

    @Test
    void spaceAroundAndWithinDoesNotMatter() {
        assertThat(CATALOGUE.english("\n  共\n  3 人 ")).hasValue("3 people in all");
    }

    @Test
    void whatSaysMoreIsTheBetterMatch() {
        assertThat(CATALOGUE.english("共 3 人")).hasValue("3 people in all");
        assertThat(CATALOGUE.english("3 人")).hasValue("3 people");
    }

    @Test
    void aPhraseWithinAPhraseIsSaidTooAndANameStays() {
        assertThat(CATALOGUE.english("村（社区）图，数据见下表")).hasValue("Chart: Village; its figures are in the table below");
        assertThat(CATALOGUE.english("初村镇图，数据见下表")).hasValue("Chart: 初村镇; its figures are in the table below");
    }

    @Test
    void englishMayHaveAnotherOrder() {
        assertThat(CATALOGUE.english("2026年第3批")).hasValue("Batch 3 of 2026");
    }

    @Test
    void aDayHasTwoDigits() {
        assertThat(CATALOGUE.english("报名：2026年5月1日")).hasValue("Apply: 2026-05-01");
        assertThat(CATALOGUE.english("2026-5-1 人")).hasValue("2026-05-01 people");
        assertThat(CATALOGUE.english("SQ2026-5 人")).hasValue("SQ2026-5 people");
    }

    @Test
    void aGapMayHoldWhatAPatternWouldTakeForASign() {
        assertThat(CATALOGUE.english("共 $1\\ 人")).hasValue("$1\\ people in all");
    }

    @Test
    void whatIsUnknownOrNoChineseStays() {
        assertThat(CATALOGUE.english("高文山")).isEmpty();
        assertThat(CATALOGUE.english("2026-11-30")).isEmpty();
    }
}
