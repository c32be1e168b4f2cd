package publicpost.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** No query of a clerk may carry an expression where the engine does not look for it. */
class QueryExpressionGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"orQueries\":[{\"assigneeLikeExpression\":\"${bean.run()}\"}]}",
                "{\"name\":\"x\",\"orQueries\":[{\"name\":\"y\"},{\"a\":{\"nameExpression\":1}}]}",
                "{\"query\":{\"orQueries\":[{\"orQueries\":[{}],\"dueBeforeExpression\":\"${now()}\"}]}}"
            })
    void anExpressionInAnOrQueryIsRefused(String body) throws Exception {
        var response = new MockHttpServletResponse();

        new QueryExpressionGuard().doFilter(post(body), response, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"orQueries\":[{\"assigneeLike\":\"a%\"}],\"assigneeExpression\":\"the engine looks here itself\"}",
                "{\"orQueries\":[]}",
                "not json",
                ""
            })
    void anythingElseReachesTheEngineUnchanged(String body) throws Exception {
        var chain = new MockFilterChain();

        new QueryExpressionGuard().doFilter(post(body), new MockHttpServletResponse(), chain);

        var passed = (HttpServletRequest) chain.getRequest();
        assertThat(new String(passed.getInputStream().readAllBytes(), UTF_8)).isEqualTo(body);
    }

    @Test
    void otherAddressesAreLeftAlone() {
        assertThat(new QueryExpressionGuard().shouldNotFilter(new MockHttpServletRequest("POST", "/api/documents")))
                .isTrue();
    }

    private static MockHttpServletRequest post(String body) {
        var request = new MockHttpServletRequest("POST", "/camunda/api/engine/engine/default/filter/1/list");
        request.setServletPath(request.getRequestURI());
        request.setContentType("application/json");
        request.setContent(body.getBytes(UTF_8));
        return request;
    }
}
