package publicpost.secrets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import publicpost.StartRefused;

/**
 * The keys in use: those of the file {@code publicpost.secrets.keys}, of which the primary one of the scheme
 * {@code publicpost.secrets.scheme} (aes or sm) seals. A demo makes its file itself, under its data folder.
 */
@Component
class Keys {

    static final String PATH = "publicpost.secrets.keys";
    static final String SCHEME = "publicpost.secrets.scheme";

    private final Path path;
    private final Scheme scheme;
    private volatile KeyRing ring;
    private volatile String read;

    /** @throws StartRefused when there is no such file, it is not one, or everybody may read it */
    Keys(Environment environment) {
        this.scheme = scheme(environment.getProperty(SCHEME, "aes"));
        this.path = path(environment);
        if (!isDemo(environment) && !Files.isRegularFile(path)) {
            throw refused("没有密钥文件 %s（there is no key file; %s）", path, PATH);
        }
        try {
            if (Files.exists(path) && KeyFile.isOpenToOthers(path)) {
                throw refused("密钥文件 %s 任何人都能读取，请改为仅本人可读（chmod 600）（everybody may read the key file）", path);
            }
            if (isDemo(environment)) {
                make();
            }
            this.read = Files.readString(path);
            this.ring = KeyFile.parse(read).ring();
        } catch (IOException | GeneralSecurityException broken) {
            throw refused("密钥文件 %s 读不出来（the key file cannot be read）", path);
        }
        if (ring.primary(scheme).isEmpty()) {
            throw refused("密钥文件 %s 中没有 %s 密钥（the key file has no key of that scheme）", path, scheme.word());
        }
    }

    private static Scheme scheme(String word) {
        try {
            return Scheme.valueOf(word.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw refused("%s 只能是 aes 或 sm（takes aes or sm）", SCHEME);
        }
    }

    private static Path path(Environment environment) {
        var named = environment.getProperty(PATH, "");
        if (StringUtils.hasText(named)) {
            return Path.of(named);
        }
        if (!isDemo(environment)) {
            throw refused("须用 %s 指定个人信息的密钥文件（name the file of the keys that seal personal data）", PATH);
        }
        return Path.of(environment.getProperty("publicpost.data", ".data"), "keys.json");
    }

    private static boolean isDemo(Environment environment) {
        return environment.acceptsProfiles(Profiles.of("demo"));
    }

    /** A demo makes what is missing. */
    private void make() throws IOException, GeneralSecurityException {
        if (Files.notExists(path)) {
            KeyFile.fresh(scheme).write(path);
        } else if (KeyFile.read(path).ring().primary(scheme).isEmpty()) {
            KeyFile.read(path).adding(scheme).write(path);
        }
    }

    /** Without a cause: it might quote a key. */
    private static StartRefused refused(String why, Object... what) {
        return new StartRefused("不能启动：" + why.formatted(what));
    }

    KeyRing ring() {
        return ring;
    }

    /** The one that seals. */
    Sealer current() {
        return current(ring);
    }

    Sealer current(KeyRing of) {
        return of.primary(scheme).orElseThrow(() -> new IllegalStateException("no key seals"));
    }

    /** That opens what begins with this name; a new one may have come into the file since it was read. */
    Optional<Sealer> named(String name) {
        var known = ring.named(name);
        return known.isPresent() || !Sealed.isName(name)
                ? known
                : parsed(text()).flatMap(newer -> newer.named(name));
    }

    /** Whether the file says something else than when it was taken up. */
    boolean isChanged() {
        return !text().equals(read);
    }

    /**
     * Takes up what the file says now; a broken one is left alone.
     *
     * @param before is told the key that will seal, before anything is sealed by it
     */
    synchronized void takeUp(Consumer<Sealer> before) {
        var text = text();
        parsed(text).ifPresent(newer -> {
            before.accept(current(newer));
            ring = newer;
        });
        read = text;
    }

    private String text() {
        try {
            return Files.readString(path);
        } catch (IOException gone) {
            return "";
        }
    }

    private Optional<KeyRing> parsed(String text) {
        try {
            return Optional.of(KeyFile.parse(text).ring());
        } catch (GeneralSecurityException broken) {
            LoggerFactory.getLogger(Keys.class)
                    .error("密钥文件 {} 读不出来，继续用原来的密钥（the key file cannot be read, the keys stay）", path);
            return Optional.empty();
        }
    }
}
