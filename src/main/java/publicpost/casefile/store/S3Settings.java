package publicpost.casefile.store;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.springframework.core.env.Environment;
import publicpost.StartRefused;

/**
 * Where the bucket is, by {@code publicpost.documents.s3.*}.
 *
 * @param secretKey the file of it
 * @param pathStyle whether the bucket stands in the path; some stores want it in the name of the host
 */
record S3Settings(URI endpoint, String bucket, String region, String accessKey, Path secretKey, boolean pathStyle) {

    private static final String PREFIX = "publicpost.documents.s3.";

    /** Whether any bucket is named, which may be read from even where nothing more is put there. */
    static boolean areIn(Environment environment) {
        return !setting(environment, "endpoint").isEmpty();
    }

    /** @throws StartRefused where one is missing or means nothing */
    static S3Settings of(Environment environment) {
        return new S3Settings(
                address(setting(environment, "endpoint")),
                needed(environment, "bucket"),
                environment.getProperty(PREFIX + "region", "us-east-1").strip(),
                needed(environment, "access-key"),
                file(needed(environment, "secret-key-file")),
                environment.getProperty(PREFIX + "path-style", Boolean.class, true));
    }

    private static String setting(Environment environment, String name) {
        return environment.getProperty(PREFIX + name, "").strip();
    }

    private static String needed(Environment environment, String name) {
        var value = setting(environment, name);
        if (value.isEmpty()) {
            throw refused("没有设置 %s%s（a setting of the store of documents is missing）".formatted(PREFIX, name));
        }
        return value;
    }

    private static URI address(String endpoint) {
        try {
            var address = URI.create(endpoint);
            if (address.getHost() != null && Set.of("http", "https").contains(address.getScheme())) {
                return address;
            }
        } catch (IllegalArgumentException noAddress) {
            // said below; the address itself may hold a secret
        }
        throw refused("%sendpoint 不是网址（the address of the store of documents is none）".formatted(PREFIX));
    }

    private static Path file(String secretKey) {
        var file = Path.of(secretKey);
        if (!Files.isReadable(file)) {
            throw refused("%ssecret-key-file 指定的文件不存在或不可读（the secret key of the store of documents is not there）"
                    .formatted(PREFIX));
        }
        return file;
    }

    static StartRefused refused(String why) {
        return new StartRefused("拒绝启动：" + why);
    }

    @Override
    public String toString() {
        return "settings of the store of documents"; // never a key
    }
}
