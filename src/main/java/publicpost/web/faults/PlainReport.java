package publicpost.web.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** The server's own page, for what never became a request: an address or a line it cannot read. */
public class PlainReport extends ErrorReportValve {

    private static final int FIRST_ERROR = 400;

    private static final String PAGE =
            "<!DOCTYPE html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>%1$s</title><h1>%1$s</h1><p>%2$s。</p></html>";

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        var status = response.getStatus();
        if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var fault = Fault.of(status);
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(PAGE.formatted(fault.title(), fault.detail()));
                response.finishResponse();
            }
        } catch (IOException gone) {
            container.getLogger().debug("nobody waits for the answer any more", gone);
        }
    }
}
