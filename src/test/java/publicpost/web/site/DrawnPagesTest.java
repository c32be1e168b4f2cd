package publicpost.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** A page is drawn once as long as what stands in it is the same. */
class DrawnPagesTest {

    private final AtomicInteger drawn = new AtomicInteger();
    private final ThymeleafViewResolver templates = mock(ThymeleafViewResolver.class);
    private final DrawnPages pages = new DrawnPages(templates);

    @BeforeEach
    void draws() throws Exception {
        View view = (model, request, response) -> {
            response.getOutputStream().write(String.valueOf(model.get("title")).getBytes(StandardCharsets.UTF_8));
            drawn.incrementAndGet();
        };
        when(templates.resolveViewName(any(), any())).thenReturn(view);
    }

    @Test
    void theSameIsDrawnOnceAndWhatChangedAnew() throws Exception {
        assertThat(page("one", "/")).isEqualTo("one");
        assertThat(page("one", "/")).isEqualTo("one");
        assertThat(drawn).hasValue(1);

        assertThat(page("other", "/")).isEqualTo("other");
        assertThat(page("one", "/elsewhere")).isEqualTo("one");
        assertThat(drawn).hasValue(3);
    }

    @Test
    void manyWhoComeAtOnceWaitForOneDrawing() throws Exception {
        var many = 20;
        var door = new CyclicBarrier(many);
        var visitors = Executors.newFixedThreadPool(many);
        try {
            var waiting = new ArrayList<Future<String>>();
            for (var visitor = 0; visitor < many; visitor++) {
                waiting.add(visitors.submit(() -> {
                    door.await();
                    return page("one", "/");
                }));
            }
            for (var one : waiting) {
                assertThat(one.get()).isEqualTo("one");
            }
        } finally {
            visitors.shutdownNow();
        }
        assertThat(drawn).hasValue(1);
    }

    @Test
    void whatCouldNotBeDrawnIsTriedAgain() throws Exception {
        View broken = (model, request, response) -> {
            throw new IllegalStateException("broken");
        };
        View mended = (model, request, response) -> response.getWriter().write("mended");
        when(templates.resolveViewName(any(), any())).thenReturn(broken, mended);

        assertThatThrownBy(() -> page("one", "/")).hasMessage("broken");
        assertThat(page("one", "/")).isEqualTo("mended");
    }

    @Test
    void onlySoManyAreKept() throws Exception {
        page("first", "/");
        for (var other = 0; other < 200; other++) {
            page("other " + other, "/");
        }
        page("first", "/");

        assertThat(drawn).hasValue(202);
    }

    private String page(String title, String path) throws Exception {
        var response = new MockHttpServletResponse();
        pages.of("site/any")
                .render(
                        Map.of("title", title, "all", List.of(title)),
                        new MockHttpServletRequest("GET", path),
                        response);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
