package publicpost.process.access;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.VariableInstanceQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Spares every command of the engine two questions it asks before any other: which groups have a grant at all, and
 * whether anything was ever revoked. Our people have few groups, and where nothing is revoked that is known for seconds;
 * and no task has rights of its own that would have to be deleted with it. What is left of a grant is one's own: {@link
 * OwnTasks}.
 */
@Component
class RevocationsAtHand implements SessionFactory {

    private static final long FRESH_NANOS = Duration.ofSeconds(2).toNanos();

    private record Seen(boolean some, long at) {}

    private final ObjectProvider<JdbcClient> database;
    private volatile Seen seen;

    RevocationsAtHand(ObjectProvider<JdbcClient> database) {
        this.database = database;
    }

    @Override
    public Class<?> getSessionType() {
        return AuthorizationManager.class;
    }

    @Override
    public Session openSession() {
        return new Manager();
    }

    private boolean some() {
        var known = seen;
        if (known == null || System.nanoTime() - known.at() >= FRESH_NANOS) {
            known = new Seen(ask(), System.nanoTime());
            seen = known;
        }
        return known.some();
    }

    private boolean ask() {
        return database.getObject()
                .sql("select exists (select from act_ru_authorization where type_ = ?)")
                .param(Authorization.AUTH_TYPE_REVOKE)
                .query(Boolean.class)
                .single();
    }

    private class Manager extends AuthorizationManager {

        @Override
        public List<String> filterAuthenticatedGroupIds(List<String> groups) {
            return groups == null ? List.of() : groups;
        }

        /** {@link NoRowPerTask}: there is nothing to delete when a task is done. */
        @Override
        public void deleteAuthorizationsByResourceId(Resource resource, String id) {
            if (resource != Resources.TASK) {
                super.deleteAuthorizationsByResourceId(resource, id);
            }
        }

        @Override
        public void configureTaskQuery(TaskQueryImpl query) {
            super.configureTaskQuery(query);
            OwnTasks.narrow(query);
        }

        @Override
        protected void configureVariableInstanceQuery(VariableInstanceQueryImpl query) {
            super.configureVariableInstanceQuery(query);
            var scopes = query.getVariableScopeIds();
            if (query.getAuthCheck().isAuthorizationCheckEnabled()
                    && scopes != null
                    && OwnTasks.hold(List.of(scopes))) {
                query.getAuthCheck().setAuthorizationCheckEnabled(false);
            }
        }

        @Override
        protected boolean isRevokeAuthCheckEnabled(String user, List<String> groups) {
            return some() && super.isRevokeAuthCheckEnabled(user, groups);
        }
    }
}
