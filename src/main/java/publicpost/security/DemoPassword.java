package publicpost.security;

import java.util.Locale;

/** The passwords of the demo: printed at every start, so good for nothing else. */
public final class DemoPassword {

    private static final String ENDING = "-demo";

    private DemoPassword() {}

    public static String of(String user) {
        return user + ENDING;
    }

    static boolean isOne(String password) {
        return password.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }
}
