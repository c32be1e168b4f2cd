package publicpost.web.site.guard;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import publicpost.web.site.Site;

/** What the site refuses is said in its own frame and in words for whoever knows nothing of servers. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SiteFaults implements ErrorViewResolver {

    private static final String WAIT = SiteFaults.class.getName() + ".wait";
    private static final long MINUTE = 60;
    private static final Pattern WITH_FILES =
            Pattern.compile("/apply/documents|/my-application/object|/notices/[A-Z0-9-]{1,20}/object");

    /** Told on the page that follows. */
    static void comesAgain(HttpServletRequest request, Duration wait) {
        request.setAttribute(WAIT, wait);
    }

    /** Begun ones count whole, so that nobody comes too early. */
    static long seconds(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> said) {
        var asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (!(asked instanceof String path) || !Site.isPage(path)) {
            return null;
        }
        return new ModelAndView(
                        "site/message",
                        Map.of(
                                "title",
                                status == HttpStatus.TOO_MANY_REQUESTS ? "请稍后再来" : said.getOrDefault("title", ""),
                                "text",
                                text(request, status, String.valueOf(said.getOrDefault("detail", ""))),
                                "unlisted",
                                true),
                        status)
                .addObject("back", status == HttpStatus.PAYLOAD_TOO_LARGE ? back(path) : null);
    }

    /** Where the form stands; null where it is none with files. */
    private static String back(String path) {
        if (path.equals("/my-application/documents")) {
            return "/my-application/case";
        }
        return WITH_FILES.matcher(path).matches() ? path : null;
    }

    private static String text(HttpServletRequest request, HttpStatus status, String otherwise) {
        return switch (status) {
            case TOO_MANY_REQUESTS -> again(request);
            case PAYLOAD_TOO_LARGE -> "提交的内容太大，没有保存。附件一共不能超过 20 MB，请减少后再提交。";
            case UNSUPPORTED_MEDIA_TYPE -> "这里不能用这种方式提交，没有保存。请用网页上的表单填写。";
            default -> otherwise + "。";
        };
    }

    private static String again(HttpServletRequest request) {
        var seconds = request.getAttribute(WAIT) instanceof Duration wait ? seconds(wait) : MINUTE;
        return seconds <= MINUTE
                ? "来自您这个网络的访问太多。请过 %d 秒再来，刚才提交的内容没有保存。".formatted(seconds)
                : "来自您这个网络的访问太多。请过 %d 分钟再来，刚才提交的内容没有保存。".formatted((seconds + MINUTE - 1) / MINUTE);
    }
}
