package publicpost.web.site;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** A page that says why there is nothing to see, and the same whatever it was. */
enum SiteMessage {
    NOT_THERE(HttpStatus.NOT_FOUND, "没有找到", "没有这个编号的公告或公示，请核对地址，或者回到首页查找。"),
    OVER(HttpStatus.GONE, "公示期已满", "公示期已满，名单已经撤下，不再公开。有疑问请联系发布公示的镇街。");

    private final HttpStatus status;
    private final String title;
    private final String text;

    SiteMessage(HttpStatus status, String title, String text) {
        this.status = status;
        this.title = title;
        this.text = text;
    }

    ModelAndView page() {
        return new ModelAndView("site/message", Map.of("title", title, "text", text, "unlisted", true), status);
    }
}
