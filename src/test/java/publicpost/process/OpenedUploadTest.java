package publicpost.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import publicpost.PublicPosts;
import publicpost.process.allowed.HostileModels;

/** Where the operator opened the engine's interface for deployments, it takes what the gate takes, and from administrators. */
@Tag("own-engine")
class OpenedUploadTest {

    private static final String UPLOAD = "/camunda/api/engine/engine/default/deployment/create";

    @TempDir
    static Path data;

    @Test
    void anAdministratorsModelIsRefusedInWordsAndAClerksByRight() {
        var harmless =
                HostileModels.ofSteps("<userTask id=\"Bad\" name=\"坏步骤\" />").getBytes(UTF_8);
        var hostile = HostileModels.byName().get("a class").getBytes(UTF_8);
        try (var system = SpringApplication.run(
                PublicPosts.class,
                "--publicpost.data=" + data,
                "--server.port=0",
                "--publicpost.engine-rest.deployment=true",
                "--camunda.bpm.job-execution.enabled=false")) {
            var port = system.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            var admin = new Browser(port).signedInAs("admin");

            var refused = admin.uploadWithToken(UPLOAD, "hostile.bpmn", hostile);

            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body())
                    .contains("不能部署：hostile.bpmn 的“坏步骤”（Bad）", "camunda:class", "\"mainElementId\":\"Bad\"");
            assertThat(admin.uploadWithToken(UPLOAD, "hostile.bpmn", harmless).statusCode())
                    .isEqualTo(200);
            assertThat(new Browser(port)
                            .signedInAs("district")
                            .uploadWithToken(UPLOAD, "hostile.bpmn", harmless)
                            .statusCode())
                    .isEqualTo(403);
        }
    }
}
