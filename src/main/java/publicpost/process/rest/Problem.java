package publicpost.process.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a call to the engine's REST gets that cannot be answered.
 *
 * @param type as the engine names it; for scripts
 * @param message in Chinese; Tasklist shows it
 */
record Problem(int status, String type, String message) {

    static final Problem CLOSED = new Problem(403, "NotAllowed", "引擎的这个接口不对办理人员开放，请在任务列表中办理。");

    static final Problem UNREADABLE = new Problem(400, "Unreadable", "提交的内容无法读取，请刷新页面后再试。");

    Map<String, Object> body() {
        var body = new LinkedHashMap<String, Object>();
        body.put("type", type);
        body.put("message", message);
        body.put("code", null);
        return body;
    }

    Response response() {
        return response(body());
    }

    Response response(Object told) {
        return Response.status(status)
                .entity(told)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .build();
    }
}
