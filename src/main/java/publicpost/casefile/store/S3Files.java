package publicpost.casefile.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import publicpost.casefile.store.StoreFailed.Why;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** A bucket of a store that speaks S3; keys are random and say nothing of a case or a person. */
final class S3Files implements FileStore, AutoCloseable {

    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final S3Client client;
    private final String bucket;
    private final ObjectRows rows;

    S3Files(S3Settings settings, ObjectRows rows) {
        this.client = client(settings);
        this.bucket = settings.bucket();
        this.rows = rows;
    }

    private static S3Client client(S3Settings settings) {
        return S3Client.builder()
                .endpointOverride(settings.endpoint())
                .region(Region.of(settings.region()))
                // read for each call, so that it can be changed
                .credentialsProvider(() -> AwsBasicCredentials.create(settings.accessKey(), read(settings.secretKey())))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECTING)
                        .socketTimeout(PATIENCE))
                // what the machine's owner keeps for other programs is no setting of ours
                .overrideConfiguration(calls -> calls.apiCallTimeout(PATIENCE)
                        .defaultProfileFile(ProfileFile.aggregator().build()))
                // not every store knows what came to S3 later; our own SHA-256 finds what was changed
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(S3Configuration.builder()
                        .pathStyleAccessEnabled(settings.pathStyle())
                        .chunkedEncodingEnabled(false)
                        .build())
                .build();
    }

    private static String read(Path secretKey) {
        try {
            return Files.readString(secretKey).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the secret key of the store of documents cannot be read", unreadable);
        }
    }

    @Override
    public Place place() {
        return Place.S3;
    }

    @Override
    public Held put(byte[] sealed, String sealedBy) {
        var key = UUID.randomUUID().toString();
        rows.add(key);
        try {
            client.putObject(
                    put -> put.bucket(bucket).key(key).contentType("application/octet-stream"),
                    RequestBody.fromBytes(sealed));
        } catch (SdkException | UncheckedIOException failed) {
            throw unreachable("put", failed);
        }
        return new Held(Place.S3, null, key, sealedBy);
    }

    @Override
    public byte[] get(Held held) {
        try (var content = client.getObject(get -> get.bucket(bucket).key(held.key()))) {
            var sealed = content.readNBytes(Contents.LARGEST_SEALED + 1);
            if (sealed.length > Contents.LARGEST_SEALED) {
                content.abort();
                throw new StoreFailed(Why.OVERSIZED, held.key());
            }
            return sealed;
        } catch (NoSuchKeyException missing) {
            throw new StoreFailed(Why.MISSING, held.key());
        } catch (SdkException | IOException | UncheckedIOException failed) {
            throw unreachable("get", failed);
        }
    }

    @Override
    public void delete(Held held) {
        rows.remove(held.key(), () -> {
            try {
                client.deleteObject(delete -> delete.bucket(bucket).key(held.key()));
            } catch (SdkException | UncheckedIOException failed) {
                throw unreachable("delete", failed);
            }
        });
    }

    /** With the kind of failure only: a message may repeat an address or what somebody else answered. */
    private static StoreFailed unreachable(String call, Exception failed) {
        return new StoreFailed(
                Why.UNREACHABLE, "%s, %s".formatted(call, failed.getClass().getSimpleName()));
    }

    @Override
    public void close() {
        client.close();
    }
}
