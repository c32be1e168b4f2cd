package publicpost.web.api;

import java.util.List;

/** An answer that is an error, as application/problem+json (RFC 9457). */
record Problem(String type, String title, int status, String detail, List<Error> errors) {

    record Error(String field, String message) {}
}
