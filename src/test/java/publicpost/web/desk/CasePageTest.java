package publicpost.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** The case page shows what a case has, nothing of what it has not, and never runs what people wrote. */
class CasePageTest {

    @Test
    void aFullCaseShowsEverySection() {
        assertThat(page(Sample.full()))
                .contains("SQ-2022-0001", "于秀兰", "371002********1249", "46周岁", "2031年3月12日")
                .contains("农村低收入人口", "由区社会事业服务中心核验", "有效至2023年2月28日", "/api/documents/7")
                .contains("企业股东", "合作社已于2021年注销")
                .contains("target-groups", "第3版", "命中 RURAL_LOW_INCOME、RURAL_OLDER", "§二(一)")
                .contains("同意9、反对1、弃权1", "入围 第2位", "公示2022-03", "经查系其兄所有", "赵岩（区科技创新局）")
                .contains("CC-N-031", "2025年3月31日", "受理告知")
                .contains("2022年3月1日 09:12", "与名单第18行一致")
                .contains("data-active=\"Appraise\"", "data-model=\"/desk/cases/SQ-2022-0001/model.bpmn\"")
                .contains("/api/cases/SQ-2022-0001/withdraw");
    }

    @Test
    void anEmptyCaseShowsItsHeadAndNoEmptySection() {
        var page = page(Sample.empty());

        assertThat(page).contains("NJ-2022-1", "2022年公益性岗位计划", "高区");
        assertThat(page).doesNotContain("<details", "<dialog", "null", "申请人");
    }

    @Test
    void whatPeopleWroteIsShownAsText() {
        assertThat(page(Sample.full()))
                .doesNotContain("<script>alert", "<b>12</b>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;b&gt;12&lt;/b&gt;");
    }

    private static String page(CaseFile file) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        var servlets = new MockServletContext();
        var exchange = JakartaServletWebApplication.buildApplication(servlets)
                .buildExchange(new MockHttpServletRequest(servlets), new MockHttpServletResponse());
        return engine.process("desk/case", new WebContext(exchange, Locale.CHINA, Map.of("file", file)));
    }
}
