package publicpost.process.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Answers no list without end: what is asked for without a limit, or beyond ours, gets ours. */
@PreMatching
final class BoundedLists implements ContainerRequestFilter {

    private static final int LARGEST = 500;

    /** Tasklist and Admin page through views and accounts by this number. */
    private static final int LARGEST_OF_ACCOUNTS = 2000;

    private static final String FIRST = "firstResult";
    private static final String MOST = "maxResults";
    private static final Pattern ACCOUNTS = Pattern.compile("engine/[^/]+/(filter|user|group|tenant)");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private static final Problem WRONG =
            new Problem(400, "InvalidRequest", "【分页】firstResult 应为不小于 0 的整数，maxResults 应为大于 0 的整数。");

    @Override
    public void filter(ContainerRequestContext call) {
        var address = call.getUriInfo();
        var most = most(address);
        if (most.isEmpty() || !asked(address, FIRST).stream().allMatch(BoundedLists::isNumber)) {
            call.abortWith(WRONG.response());
        } else {
            call.setRequestUri(address.getRequestUriBuilder()
                    .replaceQueryParam(MOST, most.getAsInt())
                    .build());
        }
    }

    private static OptionalInt most(UriInfo address) {
        var largest = ACCOUNTS.matcher(address.getPath()).matches() ? LARGEST_OF_ACCOUNTS : LARGEST;
        var asked = asked(address, MOST);
        if (!asked.stream().allMatch(number -> isNumber(number) && Integer.parseInt(number) > 0)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(asked.stream()
                .mapToInt(Integer::parseInt)
                .map(number -> Math.min(number, largest))
                .min()
                .orElse(largest));
    }

    private static List<String> asked(UriInfo address, String name) {
        return address.getQueryParameters().getOrDefault(name, List.of());
    }

    private static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
