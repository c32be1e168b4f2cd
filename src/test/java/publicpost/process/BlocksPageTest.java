package publicpost.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import publicpost.InOneContext;

/** /studio/blocks tells analysts what they can build of, and nobody else. */
@InOneContext
class BlocksPageTest {

    @LocalServerPort
    int port;

    @Test
    void anAnalystReadsStepsMessagesQuestionsAndForms() {
        var page = new Browser(port).signedInAs("analyst").get("/studio/blocks");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("区级审批", "Approve", "approve.form", "同意", "${closeMatter}")
                .contains("${dates.termEnds(execution)}", "补贴期限届满之日零时", "candidates.town")
                .contains("withdrawn", "公益性岗位申请：申请人撤回", "district", "区科技创新局", "outcome")
                .doesNotContain("null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"district", "town-chucun", "admin"})
    void nobodyElseDoes(String account) {
        assertThat(new Browser(port).signedInAs(account).get("/studio/blocks").statusCode())
                .isEqualTo(403);
    }
}
