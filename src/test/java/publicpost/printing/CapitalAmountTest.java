package publicpost.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CapitalAmountTest {

    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "0.00, 零元整",
        "0.01, 壹分",
        "0.10, 壹角整",
        "0.5, 伍角整",
        "0.56, 伍角陆分",
        "1, 壹元整",
        "1.05, 壹元零伍分",
        "1.50, 壹元伍角整",
        "10, 壹拾元整",
        "15.06, 壹拾伍元零陆分",
        "101, 壹佰零壹元整",
        "1001.10, 壹仟零壹元壹角整",
        "1010, 壹仟零壹拾元整",
        "2400.00, 贰仟肆佰元整",
        "10000, 壹万元整",
        "10001, 壹万零壹元整",
        "10500.05, 壹万零伍佰元零伍分",
        "16409.02, 壹万陆仟肆佰零玖元零贰分",
        "100500, 壹拾万零伍佰元整",
        "131494.00, 壹拾叁万壹仟肆佰玖拾肆元整",
        "1000001, 壹佰万零壹元整",
        "1234567.89, 壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分",
        "10000000, 壹仟万元整",
        "10100000, 壹仟零壹拾万元整",
        "99999999.99, 玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分",
        "100000000, 壹亿元整",
        "100000001.01, 壹亿零壹元零壹分",
        "100010000, 壹亿零壹万元整",
        "101000000, 壹亿零壹佰万元整",
        "110000000, 壹亿壹仟万元整",
        "1000000000, 壹拾亿元整",
        "100000000000, 壹仟亿元整",
        "100001000000, 壹仟亿零壹佰万元整",
        "999999999999.99, 玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分",
        "-2400.5, 负贰仟肆佰元伍角整",
        "-0.01, 负壹分"
    })
    void isWrittenAsAccountingWantsIt(BigDecimal yuan, String words) {
        assertThat(CapitalAmount.of(yuan)).isEqualTo(words);
    }

    /** One 零 is enough, and it may be left out before 角 and after a full 万; a sum must have one reading though. */
    @ParameterizedTest
    @CsvSource({"1680.32, 壹仟陆佰捌拾元叁角贰分", "107000.53, 壹拾万柒仟元伍角叁分", "10000.5, 壹万元伍角整"})
    void mayLeaveAZeroOutWhereTheBanksAllowIt(BigDecimal yuan, String words) {
        assertThat(CapitalAmount.of(yuan).replace("零", "")).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000", "-1000000000000"})
    void aTrillionIsNoAmountOfOurs(BigDecimal yuan) {
        assertThatIllegalArgumentException().isThrownBy(() -> CapitalAmount.of(yuan));
    }

    @Test
    void nothingIsRounded() {
        assertThatThrownBy(() -> CapitalAmount.of(new BigDecimal("0.005"))).isInstanceOf(ArithmeticException.class);
    }
}
