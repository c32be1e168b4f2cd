package publicpost.secrets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;

/**
 * The file of the keys, readable for its owner only: {@code {"aes": {"cipher": …, "index": …}, "sm": {"primary": …, "keys":
 * […]}}}, of which either may be missing (null).
 */
record KeyFile(AesKeys aes, SmKeys sm) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SecureRandom RANDOM = new SecureRandom();

    /** With one key, which seals. */
    static KeyFile fresh(Scheme scheme) throws GeneralSecurityException {
        return new KeyFile(null, null).adding(scheme);
    }

    /** Tink numbers its keys above 0. */
    private static int id() {
        return RANDOM.nextInt(1, Integer.MAX_VALUE);
    }

    static KeyFile read(Path path) throws IOException, GeneralSecurityException {
        return parse(Files.readString(path));
    }

    /** @throws GeneralSecurityException when it is no such file; what it says is not quoted */
    static KeyFile parse(String text) throws GeneralSecurityException {
        try {
            var file = JSON.readTree(text);
            return new KeyFile(aes(file.path("aes")), sm(file.path("sm")));
        } catch (JsonProcessingException | IllegalArgumentException noKeys) {
            throw new GeneralSecurityException("not a file of keys");
        }
    }

    private static AesKeys aes(JsonNode file) throws GeneralSecurityException {
        return file.isMissingNode()
                ? null
                : AesKeys.read(
                        file.path("cipher").toString(), file.path("index").toString());
    }

    private static SmKeys sm(JsonNode file) {
        if (file.isMissingNode()) {
            return null;
        }
        var pairs = new LinkedHashMap<Integer, SmKeys.Pair>();
        file.path("keys")
                .forEach(key -> pairs.put(
                        number(key.path("id").asText()),
                        new SmKeys.Pair(
                                Base64.getDecoder().decode(key.path("cipher").asText()),
                                Base64.getDecoder().decode(key.path("index").asText()))));
        return new SmKeys(number(file.path("primary").asText()), pairs);
    }

    /** Replaces the file at once, so that nobody reads half of it. */
    void write(Path path) throws IOException, GeneralSecurityException {
        var folder = path.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        var draft = Files.createTempFile(folder, "keys", ".new"); // readable for its owner only
        Files.writeString(draft, json());
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private String json() throws IOException, GeneralSecurityException {
        var file = JSON.createObjectNode();
        if (aes != null) {
            file.putObject("aes")
                    .<ObjectNode>set("cipher", JSON.readTree(aes.cipherJson()))
                    .set("index", JSON.readTree(aes.indexJson()));
        }
        if (sm != null) {
            var keys = file.putObject("sm").put("primary", hex(sm.primary())).putArray("keys");
            sm.pairs().forEach((id, pair) -> keys.addObject()
                    .put("id", hex(id))
                    .put("cipher", Base64.getEncoder().encodeToString(pair.cipher()))
                    .put("index", Base64.getEncoder().encodeToString(pair.index())));
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(file);
    }

    KeyRing ring() throws GeneralSecurityException {
        var sealers = new HashMap<String, Sealer>();
        var primaries = new EnumMap<Scheme, String>(Scheme.class);
        if (aes != null) {
            for (var one : aes.each().entrySet()) {
                var name = name(Scheme.AES, one.getKey());
                sealers.put(
                        name,
                        AesSealer.of(
                                name, one.getValue().cipher(), one.getValue().index()));
            }
            primaries.put(Scheme.AES, name(Scheme.AES, aes.primary()));
        }
        if (sm != null) {
            for (var one : sm.pairs().entrySet()) {
                var name = name(Scheme.SM, one.getKey());
                sealers.put(
                        name,
                        new SmSealer(
                                name, one.getValue().cipher(), one.getValue().index()));
            }
            primaries.put(Scheme.SM, name(Scheme.SM, sm.primary()));
        }
        return new KeyRing(sealers, primaries);
    }

    /** With a new key that opens and does not seal yet, so that every node can learn it before one writes with it; the first of a scheme is its primary. */
    KeyFile adding(Scheme scheme) throws GeneralSecurityException {
        return scheme == Scheme.AES
                ? new KeyFile(aes == null ? AesKeys.fresh(id()) : aes.with(id()), sm)
                : new KeyFile(aes, sm == null ? SmKeys.fresh(id()) : sm.with(id()));
    }

    /** Seals with that one from now on. */
    KeyFile promoting(String name) throws GeneralSecurityException {
        return isAes(name)
                ? new KeyFile(aes.promoting(number(name)), sm)
                : new KeyFile(aes, sm.promoting(number(name)));
    }

    /** Without one that seals no more, or without the only one of a scheme. */
    KeyFile without(String name) throws GeneralSecurityException {
        if (isAes(name)) {
            return new KeyFile(aes.cipher().size() == 1 ? null : aes.without(number(name)), sm);
        }
        return new KeyFile(aes, sm.pairs().size() == 1 ? null : sm.without(number(name)));
    }

    /** @throws GeneralSecurityException when the file has no such key */
    private boolean isAes(String name) throws GeneralSecurityException {
        ring().named(name).orElseThrow(() -> new GeneralSecurityException("no such key"));
        return name.startsWith(Scheme.AES.word());
    }

    private static String name(Scheme scheme, int id) {
        return "%s:%s".formatted(scheme.word(), hex(id));
    }

    private static String hex(int id) {
        return "%08x".formatted(id);
    }

    /** Of a name, or of the number in it. */
    private static int number(String name) {
        return Integer.parseUnsignedInt(name.substring(name.indexOf(':') + 1), 16);
    }

    /** Whether everybody on the machine may read it. */
    static boolean isOpenToOthers(Path path) throws IOException {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                && Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_READ);
    }

    @Override
    public String toString() {
        return "a file of keys"; // never a key
    }
}
