package publicpost.web.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import publicpost.web.site.Site;

/**
 * Takes no more than a form can need, before anything of it is read. Files may be as large as the server is told, where
 * there is a form for them: elsewhere nobody has the server unpack any.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BodyLimit extends OncePerRequestFilter {

    private static final DataSize LARGEST = DataSize.ofMegabytes(1);
    private static final DataSize LARGEST_OF_STRANGERS = DataSize.ofKilobytes(64);

    /** Lists of other offices have millions of rows; they pass by in pieces and are never unpacked as parts. */
    private static final DataSize LARGEST_LIST = DataSize.ofMegabytes(201);

    private static final RequestMatcher LISTS = Routes.any(List.of("/api/lists/{kind}"));

    private final SignInNeeded answers;
    private final DataSize largestUpload;

    BodyLimit(SignInNeeded answers, @Value("${spring.servlet.multipart.max-request-size}") DataSize largestUpload) {
        this.answers = answers;
        this.largestUpload = largestUpload;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Site.has(request)) {
            ofStrangers(request, response, chain);
            return;
        }
        var limit = limit(request);
        if (isUpload(request) && Routes.TOKEN_FORMS.matches(request)) {
            answers.write(response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "内容类型不支持", "此处不接收文件");
        } else if (request.getContentLengthLong() > limit.toBytes() && Routes.PLAIN_FORMS.matches(request)) {
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
        } else if (request.getContentLengthLong() > limit.toBytes()) {
            answers.write(
                    response, HttpStatus.PAYLOAD_TOO_LARGE, "内容过大", "提交的内容应在 %d MB 以内".formatted(limit.toMegabytes()));
        } else if (isOfUnknownLength(request)) {
            answers.write(response, HttpStatus.LENGTH_REQUIRED, "长度不明", "提交的内容须注明长度");
        } else {
            chain.doFilter(request, response);
        }
    }

    private DataSize limit(HttpServletRequest request) {
        if (isOf(request, MediaType.APPLICATION_OCTET_STREAM_VALUE) && LISTS.matches(request)) {
            return LARGEST_LIST;
        }
        return isUpload(request) ? largestUpload : LARGEST;
    }

    /** Forms only; what is wrong is said on a page of the site. */
    private void ofStrangers(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var withFiles = isUpload(request) && Site.takesFiles(request);
        var limit = withFiles ? largestUpload : LARGEST_OF_STRANGERS;
        if (isOfUnknownLength(request)) {
            response.sendError(HttpStatus.LENGTH_REQUIRED.value());
        } else if (request.getContentLengthLong() > limit.toBytes()) {
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
        } else if (request.getContentLengthLong() > 0 && !withFiles && !isForm(request)) {
            response.sendError(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOfUnknownLength(HttpServletRequest request) {
        return request.getHeader("Transfer-Encoding") != null;
    }

    private static boolean isUpload(HttpServletRequest request) {
        return isOf(request, "multipart/");
    }

    private static boolean isForm(HttpServletRequest request) {
        return isOf(request, MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static boolean isOf(HttpServletRequest request, String kind) {
        var type = request.getContentType();
        return type != null && type.regionMatches(true, 0, kind, 0, kind.length());
    }
}
