package publicpost.web.faults;

import java.util.Arrays;
import org.springframework.http.HttpStatus;

/** What a status means to the one who reads it. */
enum Fault {
    BAD_REQUEST(400, "请求有误", "提交的内容或地址无法识别，请返回后重试"),
    UNAUTHORIZED(401, "未登录", "请先登录"),
    FORBIDDEN(403, "不允许", "您没有办理的权限"),
    NOT_FOUND(404, "没有找到", "要找的内容不存在"),
    METHOD_NOT_ALLOWED(405, "方式不支持", "该地址不支持这种提交方式"),
    NOT_ACCEPTABLE(406, "格式不支持", "没有所要的格式"),
    CONFLICT(409, "有冲突", "同一事项刚由他人办理，请刷新后核对"),
    LENGTH_REQUIRED(411, "长度不明", "提交的内容须注明长度"),
    TOO_LARGE(413, "内容过大", "提交的内容过大"),
    URI_TOO_LONG(414, "地址过长", "地址过长"),
    UNSUPPORTED_TYPE(415, "内容类型不支持", "请按页面上的方式提交，接口只接受 application/json"),
    HEADERS_TOO_LARGE(431, "请求过大", "请求头过大，请清除浏览器的 Cookie 后重试"),
    UNAVAILABLE(503, "暂时不能办理", "系统正忙，请稍后重试"),
    REFUSED(0, "请求有误", "该请求不能办理"),
    FAILED(0, "系统故障", "系统出现故障，没有保存任何内容，请稍后重试或联系管理员");

    private final int status;
    private final String title;
    private final String detail;

    Fault(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    static Fault of(int status) {
        return Arrays.stream(values())
                .filter(one -> one.status == status)
                .findFirst()
                .orElse(status >= HttpStatus.INTERNAL_SERVER_ERROR.value() ? FAILED : REFUSED);
    }

    String title() {
        return title;
    }

    String detail() {
        return detail;
    }
}
