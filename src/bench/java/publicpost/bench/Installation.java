package publicpost.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import publicpost.PublicPosts;
import publicpost.audit.KeyFile;
import publicpost.database.TrialDatabase;
import publicpost.secrets.KeyTool;

/** The whole program on a database of its own, as it is or with the engine's defaults. */
final class Installation implements AutoCloseable {

    final String name;
    final ConfigurableApplicationContext context;

    /** A look from outside, as the superuser, so that it is not counted. */
    final Connection outside;

    final Path data;

    private Installation(String name, Path folder, Class<?>[] parts, String... arguments) throws SQLException {
        this.name = name;
        this.data = folder.resolve(name);
        var all = new ArrayList<>(List.of(
                "--publicpost.data=" + data,
                KeyFile.named(data),
                "--publicpost.first-plan=classpath:bench-plan.json",
                "--publicpost.database.settings.[shared_preload_libraries]=pg_stat_statements",
                "--publicpost.database.settings.[pg_stat_statements.track_utility]=off",
                "--publicpost.database.settings.[pg_stat_statements.max]=20000",
                "--server.port=0",
                "--spring.profiles.active=bench",
                "--publicpost.secrets.keys=" + keys(data),
                "--publicpost.messages.sending=false",
                "--publicpost.site.limits.unlimited=127.0.0.1",
                "--logging.level.root=error"));
        all.addAll(List.of(arguments));
        this.context = new SpringApplicationBuilder(parts).run(all.toArray(String[]::new));
        var database = context.getBean(TrialDatabase.class);
        this.outside = DriverManager.getConnection(database.url(), "postgres", database.password());
        sql("create extension if not exists pg_stat_statements");
    }

    /** What a demo would make for itself. */
    private static Path keys(Path data) {
        try {
            Files.createDirectories(data);
            KeyTool.main(new String[] {"create", data.resolve("keys.json").toString(), "aes"});
            return data.resolve("keys.json");
        } catch (IOException | GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Installation ours(String name, Path folder) throws SQLException {
        return new Installation(name, folder, new Class<?>[] {PublicPosts.class});
    }

    static Installation defaults(String name, Path folder) throws SQLException {
        var parts = new Class<?>[] {PublicPosts.class, DefaultSettings.class};
        var defaults = new Installation(name, folder, parts, DefaultSettings.ARGUMENTS);
        defaults.sql("drop index if exists app_job_due, app_job_lock");
        return defaults;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    void sql(String statement) throws SQLException {
        try (var run = outside.createStatement()) {
            run.execute(statement);
        }
    }

    long number(String query) throws SQLException {
        try (var run = outside.createStatement();
                var row = run.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        outside.close();
        context.close();
    }
}
