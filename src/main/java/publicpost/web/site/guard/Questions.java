package publicpost.web.site.guard;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import publicpost.web.limits.Buckets;

/** A sum in words, for browsers without scripts. A program can answer it as well, so few answers are taken at all. */
@Component
class Questions {

    /** What came of an answer. */
    enum Answer {
        RIGHT,
        WRONG,
        LAPSED,
        TOO_MANY
    }

    /** @param token what the form sends back beside the answer */
    record Question(String text, String token) {}

    private static final List<String> NUMBERS = List.of(
            "零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八");
    private static final Pattern TOKEN = Pattern.compile("([0-9a-f]{24}\\.(\\d{10}))\\.([\\w-]{43})");
    private static final int LARGEST = 9;
    private static final int NAME_BYTES = 12;
    private static final String EVERYBODY = "";

    private final SecureRandom random = new SecureRandom();
    private final SiteKey key;
    private final GuardSettings.Task settings;
    private final InstantSource clock;
    private final UsedUp used;
    private final Buckets taken;

    @Autowired
    Questions(SiteKey key, GuardSettings settings) {
        this(key, settings, InstantSource.system());
    }

    Questions(SiteKey key, GuardSettings settings, InstantSource clock) {
        this.key = key;
        this.settings = settings.task();
        this.clock = clock;
        this.used = new UsedUp(clock, this.settings.lasts());
        this.taken = new Buckets(1, this.settings.withoutScript(), clock);
    }

    Question asked() {
        var one = 1 + random.nextInt(LARGEST);
        var other = 1 + random.nextInt(LARGEST);
        var name = new byte[NAME_BYTES];
        random.nextBytes(name);
        var asked = "%s.%d"
                .formatted(
                        HexFormat.of().formatHex(name),
                        clock.instant().plus(settings.lasts()).getEpochSecond());
        return new Question(
                "%s加%s等于几？".formatted(NUMBERS.get(one), NUMBERS.get(other)), asked + "." + mark(asked, one + other));
    }

    private String mark(String asked, int answer) {
        return key.mark("%s.%d".formatted(asked, answer));
    }

    /** A question is used up by its first answer, right or wrong. */
    Answer check(String token, String answer) {
        var parts = TOKEN.matcher(token == null ? "" : token);
        if (!parts.matches() || Long.parseLong(parts.group(2)) < clock.instant().getEpochSecond()) {
            return Answer.LAPSED;
        }
        if (taken.isUsedUp(EVERYBODY)) {
            return Answer.TOO_MANY;
        }
        if (!used.isFirst(parts.group(1))) {
            return Answer.LAPSED;
        }
        if (!isSame(mark(parts.group(1), number(answer)), parts.group(3))) {
            return Answer.WRONG;
        }
        return taken.take(EVERYBODY).isZero() ? Answer.RIGHT : Answer.TOO_MANY;
    }

    /** In figures, full width or not, or in words; -1 for anything else. */
    private static int number(String answer) {
        var plain = Normalizer.normalize(answer, Normalizer.Form.NFKC).strip();
        return plain.matches("\\d{1,2}") ? Integer.parseInt(plain) : NUMBERS.indexOf(plain);
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    /** After which somebody may try again. */
    long seconds() {
        return SiteFaults.seconds(settings.withoutScript());
    }
}
