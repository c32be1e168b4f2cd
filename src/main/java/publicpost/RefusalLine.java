package publicpost;

import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Shows a refused start as its one line, where Spring would show a page. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalLine implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        var refused = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(StartRefused.class::isInstance)
                .findFirst();
        refused.ifPresent(cause -> LoggerFactory.getLogger(RefusalLine.class).error(cause.getMessage()));
        return refused.isPresent();
    }
}
