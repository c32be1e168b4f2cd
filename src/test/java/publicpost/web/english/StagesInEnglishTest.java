package publicpost.web.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import publicpost.outbox.MessageKind;
import publicpost.process.applicant.MyCase;
import publicpost.process.applicant.Stage;

/** Whatever an applicant is told of her case has English. */
class StagesInEnglishTest {

    private static final Catalogue CATALOGUE = Catalogue.read();

    @Test
    void eachStageHasEnglish() {
        assertThat(Arrays.stream(Stage.values()).flatMap(stage -> Stream.of(stage.words(), stage.next(), stage.day())))
                .filteredOn(Catalogue::isChinese)
                .allSatisfy(StagesInEnglishTest::isKnown);
    }

    @Test
    void soHaveStandingsAndMessages() {
        assertThat(Arrays.stream(MyCase.Standing.values()).map(MyCase.Standing::words))
                .allSatisfy(StagesInEnglishTest::isKnown);
        assertThat(Arrays.stream(MessageKind.values()).map(MessageKind::label))
                .allSatisfy(StagesInEnglishTest::isKnown);
    }

    private static void isKnown(String phrase) {
        assertThat(CATALOGUE.english(phrase)).as(phrase).hasValueSatisfying(english -> assertThat(
                        Catalogue.isChinese(english))
                .isFalse());
    }
}
