package publicpost.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Closes what the engine brings along and nobody may use here, an administrator included. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ClosedPaths extends HttpFilter {

    private static final Set<String> CHANGING = Set.of("POST", "PUT", "DELETE", "PATCH");

    /**
     * @param methods none stands for all
     * @param status 404 where nothing is there for anybody, 403 where an operator could open it
     */
    private record Closed(Pattern path, Set<String> methods, int status, String why, String inEnglish) {

        boolean covers(HttpServletRequest request) {
            return (methods.isEmpty() || methods.contains(request.getMethod()))
                    && path.matcher(path(request)).matches();
        }

        /** As the container resolved it, without encoding and path parameters that could hide a word. */
        private static String path(HttpServletRequest request) {
            var below = request.getPathInfo();
            return below == null ? request.getServletPath() : request.getServletPath() + below;
        }
    }

    /** What the engine was started without: it would look for tables that are not there. */
    private static final Closed ABSENT = new Closed(
            Pattern.compile(
                    "(?i)/camunda/+api/+engine/+engine/+[^/]+/+(case-(execution|instance)(/.*)?|history/+case-.*"
                            + "|case-definition/+(?!count/*$).*|metrics(/.*)?)"),
            Set.of(),
            404,
            "本系统没有启用此功能（CMMN 案例、引擎计量）。",
            "Not here: the engine runs without CMMN and metrics.");

    /** Where the engine lets the first visitor make himself administrator. */
    private static final Closed SETUP = new Closed(
            Pattern.compile("(?i)/camunda/+(app/+admin/+[^/]+|api/+admin)/+setup(/.*)?"),
            Set.of(),
            404,
            "此页已关闭：管理员由运行者用 publicpost.admin.user 和 publicpost.admin.password 指定。",
            "Closed: the operator names an administrator with publicpost.admin.user and publicpost.admin.password.");

    /** The engine's own sign-in knows neither our lock nor the second factor. */
    private static final Closed LOGIN = new Closed(
            Pattern.compile("(?i)/camunda/+api/+admin/+auth/+user/+[^/]+/+login(/.*)?"),
            Set.of(),
            404,
            "此登录接口已关闭，请到 /sign-in 登录。",
            "Closed: sign in at /sign-in.");

    private static final Closed REST = new Closed(
            Pattern.compile("(?i)/+engine-rest(/.*)?"), Set.of(), 404, "没有此接口。", "The engine's REST is not there.");

    private static final Closed DEPLOYMENT = new Closed(
            Pattern.compile("(?i)/camunda/+api/+engine/+engine/+[^/]+/+deployment(/.*)?"),
            CHANGING,
            403,
            "部署已关闭：流程随程序启动时部署；确需在线部署的，由运行者设 publicpost.engine-rest.deployment=true。",
            "Closed: models are deployed at start; the operator may set publicpost.engine-rest.deployment=true.");

    /** Words about people would lie in the engine's tables, where nobody masks, seals or deletes them. */
    private static final Closed WORDS = new Closed(
            Pattern.compile(
                    "(?i)/camunda/+api/+engine/+engine/+[^/]+/+(task|process-instance)/+[^/]+/+(comment|attachment)(/.*)?"),
            CHANGING,
            403,
            "任务不设评论和附件：意见和材料请填写在表单里，随案件存档。",
            "Closed: what is to be said and handed in goes into the form.");

    private static final Closed TASK = new Closed(
            Pattern.compile("(?i)/camunda/+api/+engine/+engine/+[^/]+/+task/+create(/.*)?"),
            CHANGING,
            403,
            "不能手工新建任务：任务由案件的流程产生。",
            "Closed: tasks come from cases.");

    /** An error that no model catches would end the case, with no form and nobody's decision on record. */
    private static final Closed ERRORS = new Closed(
            Pattern.compile("(?i)/camunda/+api/+engine/+engine/+[^/]+/+task/+[^/]+/+bpmn(Error|Escalation)(/.*)?"),
            CHANGING,
            403,
            "不能这样结束任务：请用表单办理，随案件存档。",
            "Closed: a task is completed with its form.");

    /** Whoever may do a task could otherwise offer it to an office of his choice, which would then open the case. */
    private static final Closed OFFICES = new Closed(
            Pattern.compile("(?i)/camunda/+api/+engine/+engine/+[^/]+/+task/+[^/]+/+identity-links(/.*)?"),
            CHANGING,
            403,
            "承办部门由流程决定，不能更改。",
            "Closed: the model says whose a task is.");

    /** Who has a task would otherwise hand it on with the right to decide in another's name, which no step here knows. */
    private static final Closed DELEGATION = new Closed(
            Pattern.compile("(?i)/camunda/+api/+engine/+engine/+[^/]+/+task/+[^/]+/+(delegate|resolve)(/.*)?"),
            CHANGING,
            403,
            "任务不能委派：请退回认领，由承办部门的人员认领办理。",
            "Closed: a task is given back and claimed.");

    private static final Closed RENAMED = new Closed(
            Pattern.compile("(?i)/camunda/+api/+engine/+engine/+[^/]+/+task/+[^/]+/*"),
            Set.of("PUT", "PATCH"),
            403,
            "任务由案件的流程产生，不能更改。",
            "Closed: tasks come from cases.");

    private static final Closed REMOVAL = new Closed(
            Pattern.compile("(?i)/camunda/+api/+engine/+engine/+[^/]+/+task/+[^/]+/*"),
            Set.of("DELETE"),
            403,
            "不能删除任务：任务由案件的流程产生。",
            "Closed: tasks come from cases.");

    private final List<Closed> closed;

    ClosedPaths(@Value("${publicpost.engine-rest.deployment:false}") boolean deploymentOpen) {
        closed = Stream.of(
                        SETUP,
                        LOGIN,
                        REST,
                        ABSENT,
                        WORDS,
                        TASK,
                        ERRORS,
                        OFFICES,
                        DELEGATION,
                        RENAMED,
                        REMOVAL,
                        DEPLOYMENT)
                .filter(path -> path != DEPLOYMENT || !deploymentOpen)
                .toList();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var here = closed.stream().filter(path -> path.covers(request)).findFirst();
        if (here.isPresent()) {
            response.setStatus(here.get().status());
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println(here.get().why());
            response.getWriter().println(here.get().inEnglish());
        } else {
            chain.doFilter(request, response);
        }
    }
}
