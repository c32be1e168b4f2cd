package publicpost.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormatTest {

    @Test
    void aFileIsNamedAfterTheDocument() {
        assertThat(Format.XLSX.fileName(Samples.payment(1))).isEqualTo("公益性岗位补贴发放表_2026年10月.xlsx");
        assertThat(Format.PDF.fileName(Samples.notice(List.of()))).isEqualTo("城乡公益性岗位拟安置人员公示表_2026年第3批.pdf");
    }

    @Test
    void aNameHoldsNothingThatAFileSystemRefuses() {
        var heading = new Heading("a/b\\c:*?\"<>|d", "", "2026/10");
        var printout = new Printout(heading, Samples.notice(List.of()).table(), Closing.NONE);

        assertThat(Format.PDF.fileName(printout)).isEqualTo("a_b_c_d_2026_10.pdf");
    }
}
