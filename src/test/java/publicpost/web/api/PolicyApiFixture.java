package publicpost.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import publicpost.calendar.KnownCalendars;
import publicpost.process.tables.TableFiles;

/** The API alone, on the shipped tables and calendar, on an evening of UTC that is already the next day in Shanghai. */
final class PolicyApiFixture {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T17:00:00Z"), ZoneOffset.UTC);

    static final String VILLAGER =
            """
            {"area":"RURAL","sex":"FEMALE","born":"1970-03-01","retirementCategory":"FEMALE_50",
             "memberships":["RURAL_LOW_INCOME"],"unemployedRegistered":true,"blocks":[],"on":"2023-05-06"}""";
    static final String TERM =
            """
            {"area":"URBAN","firstDetermination":"2022-05-06","born":"1967-05-05","retirementCategory":"MALE",
             "monthsUsed":0,"start":"2022-06-01"}""";
    static final String MONTH =
            """
            {"area":"RURAL","month":"2026-04","payBasis":"MONTHLY","standard":"2400.00","required":"22","attended":"22",
             "daysInPost":"30","daysInMonth":"30"}""";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final MockMvc mvc = MockMvcBuilders.standaloneSetup(
                    new PolicyApi(TableFiles.tables(), KnownCalendars.shipped(), CLOCK))
            .setControllerAdvice(new PolicyApiErrors())
            .build();

    MockHttpServletResponse ask(String address) throws Exception {
        return utf8(mvc.perform(get("/api/policy/" + address)).andReturn().getResponse());
    }

    MockHttpServletResponse submit(String address, String body) throws Exception {
        return send(address, body, MediaType.APPLICATION_JSON_VALUE, "zh-CN,zh;q=0.9,en;q=0.8");
    }

    MockHttpServletResponse send(String address, String body, String type, String language) throws Exception {
        var request = post("/api/policy/" + address).content(body).header("Accept-Language", language);
        if (type != null) {
            request.contentType(type);
        }
        return utf8(mvc.perform(request).andReturn().getResponse());
    }

    private static MockHttpServletResponse utf8(MockHttpServletResponse response) {
        response.setDefaultCharacterEncoding("UTF-8");
        return response;
    }

    static JsonNode json(MockHttpServletResponse response, int status) throws Exception {
        assertEquals(status, response.getStatus(), response.getContentAsString());
        return JSON.readTree(response.getContentAsString());
    }

    static List<String> fields(MockHttpServletResponse response) throws Exception {
        var problem = json(response, 400);
        assertEquals("application/problem+json", response.getContentType());
        assertEquals(400, problem.get("status").intValue());
        var fields = new ArrayList<String>();
        problem.get("errors").forEach(error -> {
            assertFalse(error.get("message").textValue().isBlank());
            fields.add(error.get("field").textValue());
        });
        return fields;
    }

    static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(one -> texts.add(one.textValue()));
        return texts;
    }
}
