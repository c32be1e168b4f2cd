package publicpost.security;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps a signed-in clerk from running code through a task query: engine 7.24 refuses expressions in a query somebody
 * sends, but forgets to look into the query's "or" parts and evaluates what it finds there.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class QueryExpressionGuard extends OncePerRequestFilter {

    private static final JsonFactory JSON = new JsonFactory();

    /** 1 MiB: no form comes near it, and nobody can fill the memory. */
    private static final int LARGEST = 1024 * 1024;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var type = request.getContentType();
        return !request.getServletPath().startsWith("/camunda/api/")
                || request.getMethod().equals("GET")
                || (type != null && type.startsWith("multipart/"))
                || (type != null && type.startsWith("application/x-www-form-urlencoded"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "提交的内容过大");
            return;
        }
        if (hasExpressionInOrQuery(body)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "查询条件中不允许使用表达式");
            return;
        }
        chain.doFilter(new Reread(request, body), response);
    }

    static boolean hasExpressionInOrQuery(byte[] body) {
        try (var json = JSON.createParser(body)) {
            int depth = 0;
            int orDepth = Integer.MAX_VALUE;
            for (JsonToken token; (token = json.nextToken()) != null; ) {
                if (token.isStructStart()) {
                    depth++;
                } else if (token.isStructEnd()) {
                    depth--;
                    orDepth = depth < orDepth ? Integer.MAX_VALUE : orDepth;
                } else if (token == JsonToken.FIELD_NAME) {
                    if (depth > orDepth && json.currentName().endsWith("Expression")) {
                        return true;
                    }
                    orDepth = json.currentName().equals("orQueries") ? Math.min(depth, orDepth) : orDepth;
                }
            }
            return false;
        } catch (IOException notJson) {
            // The engine cannot read it either, and says so itself.
            return false;
        }
    }

    private static final class Reread extends HttpServletRequestWrapper {

        private final ByteArrayInputStream body;

        Reread(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = new ByteArrayInputStream(body);
        }

        @Override
        public ServletInputStream getInputStream() {
            return new ServletInputStream() {
                @Override
                public int read() {
                    return body.read();
                }

                @Override
                public boolean isFinished() {
                    return body.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new IllegalStateException("the engine's API reads synchronously");
                }
            };
        }
    }
}
