package publicpost.web.api;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import publicpost.calendar.KnownCalendars;
import publicpost.process.TableFiles;

/** The API alone, on the shipped tables and calendar, on an evening of UTC that is already the next day in Shanghai. */
final class PolicyApiFixture {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T17:00:00Z"), ZoneOffset.UTC);

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
}
