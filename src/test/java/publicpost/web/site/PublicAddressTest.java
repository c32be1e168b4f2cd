package publicpost.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Links that others keep lead to the site and to nobody else. */
class PublicAddressTest {

    @BeforeEach
    void somebodyAsksUnderAForgedName() {
        var request = new MockHttpServletRequest("GET", "/sitemap.xml");
        request.setServerName("evil.example");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @AfterEach
    void isGone() {
        RequestContextHolder.resetRequestAttributes();
    }

    @ParameterizedTest
    @CsvSource({
        "https://gyg.example, /sitemap.xml, https://gyg.example/sitemap.xml",
        "https://gyg.example/, /, https://gyg.example/",
        "https://gyg.example/posts, /notices, https://gyg.example/posts/notices",
        "'', /notices, http://evil.example/notices",
    })
    void whatIsSetCountsAndNotWhatARequestSaysOfItself(String set, String path, String expected) {
        assertThat(new PublicAddress(set).of(path)).isEqualTo(expected);
    }
}
