package publicpost.web.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes no more than a form can need, before anything of it is read; files may be as large as the server is told. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyLimit extends OncePerRequestFilter {

    private static final DataSize LARGEST = DataSize.ofMegabytes(1);

    private final SignInNeeded answers;
    private final DataSize largestUpload;

    BodyLimit(SignInNeeded answers, @Value("${spring.servlet.multipart.max-request-size}") DataSize largestUpload) {
        this.answers = answers;
        this.largestUpload = largestUpload;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var limit = isUpload(request) ? largestUpload : LARGEST;
        if (request.getContentLengthLong() > limit.toBytes()) {
            answers.write(
                    response, HttpStatus.PAYLOAD_TOO_LARGE, "内容过大", "提交的内容应在 %d MB 以内".formatted(limit.toMegabytes()));
        } else if (request.getHeader("Transfer-Encoding") != null) {
            answers.write(response, HttpStatus.LENGTH_REQUIRED, "长度不明", "提交的内容须注明长度");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }
}
