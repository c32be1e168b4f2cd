package publicpost.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** Six digits that nobody without the key can say, and that are still right when the keys were changed meanwhile. */
class AccessCodesTest {

    private static final String VISIT = "8a6f1a0e-0000-4000-8000-000000000001";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"aes", "sm"})
    void theCodeIsTheSameForTheSameVisitAndAnotherForEachOther(String scheme) {
        var codes = codes(scheme);
        var code = codes.of(VISIT);

        assertThat(code).matches("[0-9]{6}").isEqualTo(codes(scheme).of(VISIT));
        assertThat(codes.is(VISIT, code)).isTrue();
        assertThat(codes.is(UUID.randomUUID().toString(), code)).isFalse();
        for (var wrong : new String[] {"", "x", code + "0", code.substring(1), "０" + code.substring(1)}) {
            assertThat(codes.is(VISIT, wrong)).as(wrong).isFalse();
        }
        var all = Stream.generate(() -> codes.of(UUID.randomUUID().toString()))
                .limit(2000)
                .toList();
        assertThat(all.stream().distinct().count()).isGreaterThan(1900);
        assertThat(all).anyMatch(one -> one.startsWith("0"));
    }

    @Test
    void aCodeSentBeforeTheKeysWereChangedStillOpens() {
        var before = codes("aes").of(VISIT);
        // another scheme seals from now on; the key before is at hand until it is taken out
        var after = codes("sm");

        assertThat(after.of(VISIT)).isNotEqualTo(before);
        assertThat(after.is(VISIT, before)).isTrue();
        assertThat(after.is(VISIT, after.of(VISIT))).isTrue();
    }

    private AccessCodes codes(String scheme) {
        return new AccessCodes(new Keys(environment(scheme)));
    }

    private MockEnvironment environment(String scheme) {
        var environment = new MockEnvironment()
                .withProperty("publicpost.data", folder.toString())
                .withProperty(Keys.SCHEME, scheme);
        environment.setActiveProfiles("demo");
        return environment;
    }
}
