package publicpost.casefile.store;

import java.util.EnumMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import publicpost.StartRefused;

/** Which stores there are, by {@code publicpost.documents.*}; that the way there is a safe one is asked before the start. */
@Configuration(proxyBeanMethods = false)
class FileStoreSettings {

    /** @throws StartRefused where a setting is missing or means nothing */
    @Bean
    static FileStores fileStores(Environment environment, ObjectRows rows) {
        var all = new EnumMap<Place, FileStore>(Place.class);
        all.put(Place.DATABASE, new InRow());
        var current = current(environment.getProperty("publicpost.documents.store", "database"));
        if (current == Place.S3 || S3Settings.areIn(environment)) {
            all.put(Place.S3, new S3Files(S3Settings.of(environment), rows));
        }
        return new FileStores(current, all);
    }

    private static Place current(String store) {
        return switch (store.strip()) {
            case "database" -> Place.DATABASE;
            case "s3" -> Place.S3;
            default ->
                throw S3Settings.refused(
                        "publicpost.documents.store 只能是 database 或 s3（the store of documents is database or s3）");
        };
    }
}
