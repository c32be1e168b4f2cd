package publicpost.policy;

import java.time.LocalDate;

/** No row gives this figure on this day: the caller must not guess one. */
public final class NoFigure extends RuntimeException {

    private final String code;
    private final LocalDate on;

    public NoFigure(String code, LocalDate on) {
        super("no figure %s is in force on %s".formatted(code, on));
        this.code = code;
        this.on = on;
    }

    public String code() {
        return code;
    }

    public LocalDate on() {
        return on;
    }
}
