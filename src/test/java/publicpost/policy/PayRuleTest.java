package publicpost.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import publicpost.policy.PayAnswer.BelowMinimum;
import publicpost.policy.PayAnswer.Lawful;
import publicpost.process.tables.TableFiles;

/** §二(三): pay is never below the minimum wage in force, and a refusal names the notice. */
class PayRuleTest {

    private static final PolicyTables TABLES = TableFiles.tables();

    @ParameterizedTest(name = "{1} {0} on {2}: lawful {3} by {4}")
    @CsvSource({
        "MONTHLY, 2100, 2023-09-30, true, 鲁政字〔2021〕169号",
        "MONTHLY, 2100.00, 2023-10-01, false, 鲁政字〔2023〕172号",
        "MONTHLY, 2199.99, 2025-09-30, false, 鲁政字〔2023〕172号",
        "MONTHLY, 2200.00, 2025-09-30, true, 鲁政字〔2023〕172号",
        "MONTHLY, 2200, 2025-10-01, false, 鲁政字〔2025〕140号",
        "HOURLY, 21, 2022-04-13, true, 鲁政字〔2021〕169号",
        "HOURLY, 23.99, 2025-10-01, false, 鲁政字〔2025〕140号",
        "HOURLY, 24, 2025-10-01, true, 鲁政字〔2025〕140号",
    })
    void isHeldAgainstTheMinimumOfTheDay(PayBasis basis, BigDecimal pay, LocalDate on, boolean lawful, String notice) {
        var answer = PayRule.check(basis, pay, on, TABLES);

        assertEquals(lawful ? Lawful.class : BelowMinimum.class, answer.getClass());
        assertEquals(notice, answer.minimum().source());
    }

    @Test
    void aDayBeforeAnyKnownMinimumIsNotGuessed() {
        var before = LocalDate.of(2021, 9, 30);

        assertThrows(NoFigure.class, () -> PayRule.check(PayBasis.MONTHLY, BigDecimal.TEN, before, TABLES));
    }
}
