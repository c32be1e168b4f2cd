package publicpost.printing;

import cn.hutool.core.convert.Convert;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Money in the words that accounting asks for (大写金额), which nobody can alter by a stroke. */
public final class CapitalAmount {

    private static final BigDecimal LARGEST = new BigDecimal("999999999999.99");

    private CapitalAmount() {}

    /**
     * @param yuan two decimals at most, below a trillion either way
     * @return as 贰仟肆佰元整; 负 in front where it is less than nothing
     * @throws ArithmeticException for parts of a cent (分)
     * @throws IllegalArgumentException for a trillion and more
     */
    public static String of(BigDecimal yuan) {
        if (yuan.abs().compareTo(LARGEST) > 0) {
            throw new IllegalArgumentException("no words for " + yuan);
        }
        // the library counts in double, whose fifteen digits are enough for fourteen
        var words = Convert.digitToChinese(yuan.setScale(2, RoundingMode.UNNECESSARY));
        // which it leaves away after 角, so that somebody could write 分 behind it
        return words.endsWith("角") ? words + "整" : words;
    }
}
