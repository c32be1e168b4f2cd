package publicpost.process.rest;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Tasklist and the page of one's own account call, as version 7.24 does; nothing else is open to a desk. */
final class TasklistCalls {

    private static final Set<String> READ = Set.of("GET");
    private static final Set<String> ASK = Set.of("POST");
    private static final Set<String> CHANGE = Set.of("PUT");
    private static final Set<String> MAY_I = Set.of("OPTIONS");

    private static final String MODEL = "process-definition/(?:key/)?[\\w:.-]+/";

    private static final List<Call> CALLS = List.of(
            // the page itself and who is signed in
            call(READ, "(?:tasklist|welcome)/plugin/\\w+/static/[\\w./-]+"),
            call(READ, "admin/auth/user/default"),
            call(ASK, "admin/auth/user/default/logout"),
            call(READ, "engine/engine/?"),
            // views and the list of tasks
            engine(MAY_I, "filter"),
            engine(READ, "filter(?:/count)?"),
            engine(ASK, "filter/[\\w-]+/list"),
            engine(READ, "task"),
            // one task, its form, its tabs
            engine(READ, "task/[\\w-]+(?:/(?:form|form-variables|deployed-form|rendered-form|comment))?"),
            engine(ASK, "task/[\\w-]+/(?:claim|unclaim|assignee|submit-form|complete)"),
            engine(READ, "history/user-operation(?:/count)?"),
            engine(READ, MODEL + "xml"),
            // what can be begun
            engine(READ, "process-definition(?:/count)?"),
            engine(READ, MODEL + "(?:startForm|deployed-start-form|rendered-form|form-variables)"),
            engine(ASK, MODEL + "submit-form"),
            // names of those who have a task; the engine shows an account no other than itself
            engine(READ, "user"),
            engine(READ, "user/[^/]+/profile"),
            engine(READ, "group(?:/count)?"),
            // one's own password
            engine(Set.of("GET", "POST"), "identity/password-policy"),
            engine(CHANGE, "user/(?<self>[^/]+)/credentials"));

    private record Call(Set<String> methods, Pattern path, boolean isOfOneself) {

        boolean covers(String method, String asked, String account) {
            var found = path.matcher(asked);
            return methods.contains(method) && found.matches() && (!isOfOneself || isOf(account, found));
        }

        private static boolean isOf(String account, Matcher found) {
            return found.group("self").equals(account);
        }
    }

    private TasklistCalls() {}

    /** @param path below /camunda/api/, without encoding */
    static boolean include(String method, String path, String account) {
        return CALLS.stream().anyMatch(call -> call.covers(method, path, account));
    }

    private static Call engine(Set<String> methods, String path) {
        return call(methods, "engine/engine/default/" + path);
    }

    private static Call call(Set<String> methods, String path) {
        return new Call(methods, Pattern.compile(path), path.contains("?<self>"));
    }
}
