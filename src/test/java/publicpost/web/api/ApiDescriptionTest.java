package publicpost.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureWebMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import publicpost.calendar.KnownCalendars;
import publicpost.process.tables.TableFiles;

/** What is described at /api/docs is the open policy API and nothing else, and the page needs no other server. */
@SpringBootTest(
        classes = ApiDescriptionTest.OnlyTheApi.class,
        properties = {"spring.config.import=classpath:springdoc.yaml", "spring.profiles.active=demo"})
@AutoConfigureMockMvc(addFilters = false)
@AutoConfigureWebMvc
class ApiDescriptionTest {

    @Autowired
    MockMvc mvc;

    @Test
    void theFiveQuestionsAreDescribed() throws Exception {
        var api = new ObjectMapper().readTree(text("/api/openapi"));

        var paths = new TreeSet<String>();
        api.get("paths").fieldNames().forEachRemaining(paths::add);
        assertEquals(
                Set.of(
                        "/api/policy/eligibility",
                        "/api/policy/retirement",
                        "/api/policy/subsidy",
                        "/api/policy/term",
                        "/api/policy/working-days"),
                paths);
        var born = api.at("/components/schemas/EligibilityQuestion/properties/born/format");
        assertEquals("date", born.textValue());
        assertEquals(13, api.at("/components/schemas/TermInput/properties").size());
        assertEquals(12, api.at("/components/schemas/TermFigures/properties").size());
        assertEquals(10, api.at("/components/schemas/SubsidyInput/properties").size());
        assertEquals(
                4, api.at("/components/schemas/SubsidyBreakdown/properties").size());
        assertEquals(
                3, api.at("/paths/~1api~1policy~1retirement/get/parameters").size());
    }

    @Test
    void everyFieldOfATermAndOfASubsidyIsDescribedInChinese() throws Exception {
        var schemas = new ObjectMapper().readTree(text("/api/openapi")).at("/components/schemas");

        for (var schema : List.of(
                "TermInput", "TermFigures", "SubsidyInput", "SubsidyBreakdown", "SubsidyLine", "SubsidyShare")) {
            schemas.get(schema).get("properties").properties().forEach(field -> {
                var description = field.getValue().path("description").asText();
                assertTrue(description.matches(".*[\\u4e00-\\u9fff].*"), field.toString());
            });
        }
    }

    @Test
    void thePageAsksNoOtherServer() throws Exception {
        var start =
                mvc.perform(MockMvcRequestBuilders.get("/api/docs")).andReturn().getResponse();
        var page = text(start.getRedirectedUrl());
        var config = text("/api/openapi/swagger-config");

        assertTrue(page.contains("swagger-ui"), page);
        assertFalse(page.contains("//"), page);
        assertTrue(config.contains("\"validatorUrl\":\"none\""), config);
    }

    private String text(String address) throws Exception {
        var response =
                mvc.perform(MockMvcRequestBuilders.get(address)).andReturn().getResponse();
        assertEquals(200, response.getStatus(), address);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        SpringDocConfiguration.class,
        org.springdoc.core.properties.SpringDocConfigProperties.class,
        org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration.class,
        org.springdoc.webmvc.ui.SwaggerConfig.class,
        org.springdoc.core.properties.SwaggerUiConfigProperties.class,
        org.springdoc.core.properties.SwaggerUiOAuthProperties.class,
    })
    @Import({PolicyApiErrors.class, ApiDescription.class})
    static class OnlyTheApi {

        @Bean
        PolicyApi api() {
            return new PolicyApi(TableFiles.tables(), KnownCalendars.shipped(), PolicyApiFixture.CLOCK);
        }
    }
}
