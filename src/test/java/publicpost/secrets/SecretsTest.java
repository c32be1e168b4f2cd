package publicpost.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static publicpost.secrets.SealedColumn.APPLICATION_ACCOUNT;
import static publicpost.secrets.SealedColumn.DOCUMENT_CONTENT;
import static publicpost.secrets.SealedColumn.INCUMBENT_ACCOUNT;
import static publicpost.secrets.SealedColumn.PERSON_ID_NUMBER;
import static publicpost.secrets.SealedColumn.PERSON_PHONE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;
import publicpost.StartRefused;

/** Sealed by either scheme, opened by any key of the file, and only where it was sealed for. */
class SecretsTest {

    private static final String NUMBER = "371099197603010020";

    @TempDir
    Path folder;

    private MockEnvironment environment(String scheme) {
        var environment = new MockEnvironment()
                .withProperty("publicpost.data", folder.toString())
                .withProperty(Keys.SCHEME, scheme);
        environment.setActiveProfiles("demo");
        return environment;
    }

    private Secrets secrets(String scheme) {
        return new Secrets(new Keys(environment(scheme)));
    }

    private Path file() {
        return folder.resolve("keys.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aes", "sm"})
    void whatIsSealedSaysNothingAndOpensInItsColumnAlone(String scheme) {
        var secrets = secrets(scheme);

        var sealed = secrets.seal(PERSON_ID_NUMBER, NUMBER);

        assertThat(sealed).matches(scheme + ":[0-9a-f]{8}:[A-Za-z0-9+/]{30,}=*").doesNotContain("371099");
        assertThat(secrets.seal(PERSON_ID_NUMBER, NUMBER)).isNotEqualTo(sealed);
        assertThat(secrets.open(PERSON_ID_NUMBER, sealed)).isEqualTo(NUMBER);
        assertThatThrownBy(() -> secrets.open(PERSON_PHONE, sealed))
                .isInstanceOf(Unreadable.class)
                .hasMessage("app.person.phone was changed, or belongs to another column");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aes", "sm"})
    void whatWasChangedDoesNotOpen(String scheme) {
        var secrets = secrets(scheme);
        var sealed = secrets.seal(PERSON_ID_NUMBER, NUMBER);
        var name = sealed.substring(0, sealed.lastIndexOf(':') + 1);
        var middle = sealed.length() - 20;
        var other = sealed.charAt(middle) == 'A' ? 'B' : 'A';

        for (var wrong : new String[] {
            sealed.substring(0, middle) + other + sealed.substring(middle + 1),
            sealed.substring(0, sealed.length() - 8),
            name,
            name + "???",
            NUMBER,
            ""
        }) {
            assertThatThrownBy(() -> secrets.open(PERSON_ID_NUMBER, wrong))
                    .as(wrong)
                    .isInstanceOf(Unreadable.class)
                    .hasMessageNotContaining(NUMBER)
                    .hasNoCause();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"aes", "sm"})
    void aKeyForAPurposeIsTheSameOnEveryNodeAndForNoOtherPurpose(String scheme) {
        var secrets = secrets(scheme);

        assertThat(secrets(scheme).keyFor("one")).isEqualTo(secrets.keyFor("one"));
        assertThat(secrets.keyFor("other")).isNotEqualTo(secrets.keyFor("one"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aes", "sm"})
    void filesAreSealedLikewise(String scheme) {
        var secrets = secrets(scheme);
        var plain = "诊断证明\0 无法胜任".getBytes(StandardCharsets.UTF_8);

        var sealed = secrets.sealFile(DOCUMENT_CONTENT, plain);

        assertThat(new String(sealed, StandardCharsets.UTF_8))
                .startsWith(scheme + ":")
                .doesNotContain("诊断");
        assertThat(secrets.openFile(DOCUMENT_CONTENT, sealed)).isEqualTo(plain);
        assertThatThrownBy(() -> secrets.openFile(SealedColumn.INCUMBENT_LIST, sealed))
                .isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> secrets.openFile(DOCUMENT_CONTENT, plain)).isInstanceOf(Unreadable.class);
        assertThat(secrets.openFile(DOCUMENT_CONTENT, secrets.sealFile(DOCUMENT_CONTENT, new byte[0])))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aes", "sm"})
    void theSameIsFoundByTheSameIndexInEveryTable(String scheme) throws Exception {
        var secrets = secrets(scheme);

        var index = secrets.index(APPLICATION_ACCOUNT, "6222020000000000");

        assertThat(secrets.index(INCUMBENT_ACCOUNT, "6222020000000000"))
                .isEqualTo(index)
                .startsWith(scheme + ":");
        assertThat(secrets.index(APPLICATION_ACCOUNT, "6222020000000001")).isNotEqualTo(index);
        assertThat(secrets.index(PERSON_ID_NUMBER, "6222020000000000")).isNotEqualTo(index);
        assertThat(secrets.indexes(APPLICATION_ACCOUNT, "6222020000000000")).containsExactly(index);
        KeyTool.run("add", file().toString(), scheme);
        assertThat(secrets(scheme).indexes(APPLICATION_ACCOUNT, "6222020000000000"))
                .as("while keys are changed")
                .contains(index)
                .hasSize(2);
    }

    @Test
    void aSwitchOfTheSchemeReadsWhatTheOtherSealed() {
        var sealed = secrets("aes").seal(PERSON_ID_NUMBER, NUMBER);

        assertThat(secrets("sm").open(PERSON_ID_NUMBER, sealed)).isEqualTo(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aes", "sm"})
    void aKeyIsAddedThenPromotedThenTheOldOneTaken(String scheme) throws Exception {
        var before = secrets(scheme);
        var sealed = before.seal(PERSON_ID_NUMBER, NUMBER);
        var old = Sealed.nameOf(sealed);

        KeyTool.run("add", file().toString(), scheme);
        var added = KeyFile.read(file()).ring().sealers().keySet().stream()
                .filter(name -> name.startsWith(scheme) && !name.equals(old))
                .findFirst()
                .orElseThrow();
        assertThat(secrets(scheme).seal(PERSON_ID_NUMBER, NUMBER)).startsWith(old);
        assertThatThrownBy(() -> KeyTool.run("remove", file().toString(), old))
                .isInstanceOf(GeneralSecurityException.class);
        KeyTool.run("promote", file().toString(), added);

        var after = secrets(scheme);
        var anew = after.seal(PERSON_ID_NUMBER, NUMBER);
        assertThat(anew).startsWith(added);
        assertThat(after.open(PERSON_ID_NUMBER, sealed)).isEqualTo(NUMBER);
        assertThat(before.open(PERSON_ID_NUMBER, anew))
                .as("one that began earlier looks for the new key in the file")
                .isEqualTo(NUMBER);

        KeyTool.run("remove", file().toString(), old);
        assertThatThrownBy(() -> secrets(scheme).open(PERSON_ID_NUMBER, sealed))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining(old);
    }

    @Test
    void theFileOfADemoIsForItsOwnerAlone() throws Exception {
        secrets("aes");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void outsideTheDemoTheFileMustBeNamedAndThere() {
        var production = new MockEnvironment();
        production.setActiveProfiles("production");
        refused(production, "publicpost.secrets.keys");

        production.setProperty(Keys.PATH, folder.resolve("nowhere.json").toString());
        refused(production, "没有密钥文件");
        assertThat(folder.resolve("nowhere.json")).doesNotExist();
    }

    @Test
    void aFileThatIsNoneOrOpenToAllIsRefusedWithoutQuotingIt() throws Exception {
        Files.writeString(file(), "{\"aes\": \"secret-" + NUMBER + "\"}");
        refused(environment("aes"), "任何人都能读取");
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-------"));
        refused(environment("aes"), "读不出来");
        Files.delete(file());
        refused(environment("des"), "只能是 aes 或 sm");
    }

    private static void refused(MockEnvironment environment, String why) {
        assertThatThrownBy(() -> new Keys(environment))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(why)
                .hasMessageNotContaining(NUMBER)
                .hasNoCause();
    }

    @Test
    void noKeyIsEverPrinted() throws Exception {
        secrets("aes");
        secrets("sm");
        var file = KeyFile.read(file());
        var pair = file.sm().pairs().values().iterator().next();

        assertThat("%s %s %s %s %s".formatted(file, file.aes(), file.sm(), pair, file.ring()))
                .doesNotContain(Base64.getEncoder().encodeToString(pair.cipher()))
                .doesNotContain("value")
                .doesNotContain("[B@");
    }
}
