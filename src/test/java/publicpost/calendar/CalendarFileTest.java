package publicpost.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An administrator's file is taken whole or refused with the row and the reason. */
class CalendarFileTest {

    private static final String HEAD = CalendarLine.HEADING + "\n";

    @Test
    void aWholeYearWithTheEveBeforeItIsTaken() {
        var file = CalendarFile.read(
                "2027.csv",
                "\uFEFF" + HEAD + "2026-12-31,元旦,off,n\r\n2027-10-01,国庆节,off,n\r\n2027-10-09,国庆节,work,n\r\n");

        assertEquals(3, file.days().size());
        assertTrue(file.days().get(2).working());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2027-02-30,春节,off,n|row 2: no such day: 2027-02-30",
                "2027-10-01,国庆节,free,n|row 2: the day is neither off nor work",
                "2027-10-01,国庆节,off|row 2: 3 fields instead of 4",
                "2027-10-01,,off,n|row 2: the holiday or the notice is missing",
                "2027-10-01,国庆节,off,|row 2: the holiday or the notice is missing",
                "2027-10-04,国庆节,work,n|row 2: 2027-10-04 is no weekend day to be made up",
                "2027-01-01,元旦,off,n|2027 is not a whole year",
            })
    void aBadRowIsRefusedWithItsReason(String line, String reason) {
        var refused = assertThrows(BadCalendarFile.class, () -> CalendarFile.read("2027.csv", HEAD + line));

        assertTrue(refused.getMessage().contains("2027.csv"), refused.getMessage());
        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
    }

    @Test
    void everyBadRowIsNamedAtOnce() {
        var text = "day\n2027-10-01,国庆节,off,n\n2027-10-01,国庆节,off,n\nx,国庆节,off,n\n";

        var refused = assertThrows(BadCalendarFile.class, () -> CalendarFile.read("f", text));

        assertTrue(refused.getMessage().contains("row 1: the heading"), refused.getMessage());
        assertTrue(refused.getMessage().contains("row 3: 2027-10-01 is listed twice"), refused.getMessage());
        assertTrue(refused.getMessage().contains("row 4: no such day: x"), refused.getMessage());
    }
}
