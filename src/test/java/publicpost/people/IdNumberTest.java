package publicpost.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import publicpost.policy.Sex;

/** GB 11643: eighteen digits, a real date, a check digit that fits. The numbers are invented. */
class IdNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "11010519491231002x", " 110105 19491231 002X ", "１１０１０５１９４９１２３１００２Ｘ"})
    void whatWasTypedIsForgivenItsSpacesItsWidthAndASmallX(String typed) {
        assertEquals("11010519491231002X", IdNumber.read(typed).orElseThrow().digits());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310021", // wrong check digit
                "110105491231002", // fifteen digits: no longer valid
                "11010519490229002X", // no such day
                "11010519491331002X", // no such month
                "1101051949123100",
                "abcdefghijklmnopqr",
                ""
            })
    void whatIsNoIdentityNumberIsNotRead(String typed) {
        assertTrue(IdNumber.read(typed).isEmpty());
    }

    @Test
    void nothingTypedIsNotRead() {
        assertTrue(IdNumber.read(null).isEmpty());
    }

    @Test
    void itTellsTheBirthdayAndTheSexButNotItself() {
        var number = IdNumber.read("11010519491231002X").orElseThrow();

        assertEquals(LocalDate.of(1949, 12, 31), number.born());
        assertEquals(Sex.FEMALE, number.sex());
        assertFalse(number.toString().contains("19491231"));
    }
}
